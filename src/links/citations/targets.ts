import { STEP_RANKS } from '../../law/citations/mentions.ts';
import { wordingPath } from '../../model/history-paths.ts';
import type { CitationTarget, IsoDate, LinkedWork, UnitId, Version } from '../../types.ts';
import { versionOn } from '../../model/version-on.ts';
import { findProvision, isInSeveralParts } from './provision-index.ts';
import { idOf, type Way } from './steps.ts';

/** What a citation names: a document of this site (or one attachment of it), something outside, or something nobody can tell. */
export type Cited =
  | { readonly kind: 'work'; readonly work: LinkedWork; readonly attachment: string | null }
  | { readonly kind: 'external'; readonly url: string }
  /** The words name the text they stand in: „§ 3 niniejszego regulaminu”. */
  | { readonly kind: 'here' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Cited = { kind: 'unknown' };
export const HERE: Cited = { kind: 'here' };

/** The documents a citing text may reach, and how. */
export interface Reach {
  /** The programme that is the text of an attachment of an act. */
  readonly programmeOf: (act: LinkedWork, attachment: string) => LinkedWork | null;
  readonly today: IsoDate;
}

const pathTo = (work: LinkedWork, version: Version, today: IsoDate): string =>
  version === versionOn(work, today) ? work.path : wordingPath(work.path, version.id);

export interface FoundTarget {
  readonly exists: boolean;
  /** `null` where units of several parts have the number, and nothing tells which is meant. */
  readonly target: CitationTarget | null;
}

/** Whether a way goes through a number that begins anew in several parts of a text, and doesn't say in which. */
const isUntold = (steps: Way, version: Version): boolean =>
  steps.some(
    ({ kind, id }, index) =>
      id === undefined && STEP_RANKS[kind] > STEP_RANKS.par && isInSeveralParts(version, idOf(steps.slice(0, index + 1))),
  );

/**
 * The provision at the end of a way in a document, in the wording in force on a day; failing that in the latest wording that has it
 * (a provision only just being added). An attachment that is a programme of its own is looked up there, where its ids have no prefix.
 */
export function targetOf(cited: Extract<Cited, { kind: 'work' }>, way: Way, day: IsoDate, reach: Reach): FoundTarget {
  const [first, ...rest] = way;
  const attachment = first?.kind === 'zal' ? first.number : cited.attachment;
  const inside = first?.kind === 'zal' ? rest : way;
  const programme = attachment === null ? null : reach.programmeOf(cited.work, attachment);
  const work = programme ?? cited.work;
  const steps: Way = programme !== null || attachment === null ? inside : [{ kind: 'zal', number: attachment }, ...inside];
  const current = versionOn(work, day);
  // Without its text nobody can tell whether the document has the provision.
  if (steps.length === 0 || work.versions.every(({ units }) => units.length === 0))
    return { exists: true, target: { document: work.document.id, provision: null, address: pathTo(work, current, reach.today) } };
  if (isUntold(steps, current)) return { exists: true, target: null };
  const id = idOf(steps);
  const versions = [current, ...work.versions.toReversed()];
  for (const version of versions) {
    const unit = findProvision(version, id);
    if (unit === null) continue;
    const address = `${pathTo(work, version, reach.today)}#${unit.id}`;
    return { exists: true, target: { document: work.document.id, provision: unit.id, address } };
  }
  return { exists: false, target: { document: work.document.id, provision: id as UnitId, address: null } };
}
