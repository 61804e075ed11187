import type { LinkedWork, Relation } from '../types.ts';
import { draftComparisonPath } from './history-paths.ts';
import { oncePer } from './once-per.ts';

/** A text that a page compares with the draft before it: a later version of a draft, or the act that was adopted from one. */
interface DraftPair<Of> {
  readonly earlier: Of;
  readonly later: Of;
  readonly path: string;
}

type Asked = Pick<LinkedWork, 'document' | 'path' | 'outgoing'>;

const isOfDraft = ({ type }: Relation): boolean => type === 'revises' || type === 'drafted';

/** All pairs of texts of which the later was made from the earlier draft, each with the address of its comparison. */
const pairsOf = oncePer((works: readonly Asked[]): readonly DraftPair<Asked>[] => {
  const byId = new Map(works.map((work) => [work.document.id, work]));
  return works.flatMap((later) => {
    const relation = later.outgoing.find(isOfDraft);
    const earlier = relation === undefined ? undefined : byId.get(relation.to);
    if (earlier === undefined || earlier.document.units.length === 0 || later.document.units.length === 0) return [];
    return [{ earlier, later, path: draftComparisonPath(later.path) }];
  });
});

export const draftPairs = <Of extends Asked>(works: readonly Of[]): readonly DraftPair<Of>[] =>
  pairsOf(works) as readonly DraftPair<Of>[];

/** Versions of a draft that came after one, the next first; a version that comes round again ends the way. */
export function laterVersions(work: LinkedWork, byId: ReadonlyMap<string, LinkedWork>): LinkedWork[] {
  const versions: LinkedWork[] = [];
  const follow = ({ incoming }: LinkedWork): void => {
    const next = incoming.find(({ type }) => type === 'revises');
    const later = next === undefined ? undefined : byId.get(next.from);
    if (later === undefined || later === work || versions.includes(later)) return;
    versions.push(later);
    follow(later);
  };
  follow(work);
  return versions;
}

/** Whether a draft has a later version: it is not the one to be adopted. */
export const isSuperseded = ({ incoming }: Pick<LinkedWork, 'incoming'>): boolean =>
  incoming.some(({ type }) => type === 'revises');
