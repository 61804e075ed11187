import { textless } from '../../../model/textless.ts';
import { versionOn } from '../../../model/version-on.ts';
import type { Corpus, IsoDate, LinkedWork, Version, WorkId } from '../../../types.ts';
import type { FiledWording } from '../wording-file.ts';

/** A document in a book, in the wording that the book shows. */
export interface BookPart {
  readonly work: LinkedWork;
  readonly version: Version;
}

const dayOf = ({ document }: LinkedWork): string => (document.kind === 'act' ? (document.date ?? '') : '');

/** Whether an act was there on a day: a draft never was, and a book of a past day does not change with what came later. */
const isOf = (work: LinkedWork, day: IsoDate): boolean =>
  work.document.kind === 'act' && work.status !== 'draft' && dayOf(work) !== '' && dayOf(work) <= day;

/** A programme with the acts that adopted it and those that changed it or them, in the wording of the same day; acts by their day. */
export function bookParts({ work, version, stateOn }: FiledWording, { byId }: Pick<Corpus, 'byId'>): BookPart[] {
  const adopting = work.outgoing.filter(({ type }) => type === 'adopts').map(({ to }) => to);
  const changing = [work.document.id, ...adopting].flatMap((id: WorkId) =>
    (byId.get(id)?.incoming ?? []).filter(({ type }) => type === 'amends' || type === 'corrects').map(({ from }) => from),
  );
  const acts = [...new Set([...adopting, ...changing])]
    .flatMap((id) => byId.get(id) ?? [])
    .filter((act) => isOf(act, stateOn) && textless(act.document) === null)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return [{ work, version }, ...acts.map((act) => ({ work: act, version: versionOn(act, stateOn) }))];
}
