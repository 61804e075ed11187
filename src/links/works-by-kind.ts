import { KINDS } from '../strings/kinds.ts';
import type { Kind, LinkedWork } from '../types.ts';

/** What a list is ordered by: the day, or a programme's first year; pages have neither. */
function order({ document }: LinkedWork): string {
  // A draft without a day is newer than whatever has one.
  if ('date' in document) return document.date ?? '9999';
  if (document.kind === 'competition') return document.competition.announced ?? '';
  return document.kind === 'programme' ? String(document.firstYear) : '';
}

function newestFirst(a: LinkedWork, b: LinkedWork): number {
  const [left, right] = [order(a), order(b)];
  if (left !== right) return left < right ? 1 : -1;
  return a.document.id < b.document.id ? -1 : 1;
}

/** All works by kind, newest first. */
export function worksByKind(works: readonly LinkedWork[]): Readonly<Record<Kind, readonly LinkedWork[]>> {
  const groups = Object.fromEntries(KINDS.map((kind) => [kind, [] as LinkedWork[]])) as Record<Kind, LinkedWork[]>;
  for (const work of [...works].sort(newestFirst)) groups[work.document.kind].push(work);
  return groups;
}
