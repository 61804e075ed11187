import { entryDay } from '../model/entry-day.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import type { ActDocument, Amendment, IsoDate, UnitPath, UnitRange, VersionEvent } from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';

/** An operation on a document, with the day from which it shows. */
export interface PlannedChange {
  readonly type: VersionEvent['type'];
  readonly act: ActDocument;
  readonly amendment: Amendment;
  /** `null` where it isn't known. */
  readonly date: IsoDate | null;
  readonly retroactiveFrom: IsoDate | null;
}

/** Whether a provision is one of some units or stands below one. */
export function isWithin(provision: string, ranges: readonly UnitRange[]): boolean {
  const steps = stepsOfId(provision);
  return ranges.some(({ from, to }) => {
    const depth = from.length - 1;
    const same = (path: UnitPath, index: number): boolean => {
      const [a, b] = [steps[index], path[index]];
      return b !== undefined && a?.kind === b.kind && compareNumbers(a.kind, a.number, b.number) === 0;
    };
    if (!from.slice(0, depth).every((_, index) => same(from, index))) return false;
    if (to === null) return same(from, depth);
    const [own, first, last] = [steps[depth], from[depth], to[depth]];
    if (first === undefined || last === undefined || own?.kind !== first.kind) return false;
    return compareNumbers(own.kind, own.number, first.number) >= 0 && compareNumbers(own.kind, own.number, last.number) <= 0;
  });
}

/** When a provision of an act enters into force: on its own day, or on that of the act (front matter before the text). */
export function dayOf(
  act: ActDocument,
  provision: string,
): { readonly date: IsoDate | null; readonly retroactiveFrom: IsoDate | null } {
  const exception = act.entry?.exceptions.find(({ units }) => isWithin(provision, units));
  if (exception !== undefined) {
    const { rule, retroactiveFrom } = exception;
    const date = entryDay(rule, act.date, act.publication);
    // „z wyjątkiem § 3, który wchodzi w życie … z mocą od dnia …”, or only works back.
    return { date: date ?? act.inForceFrom, retroactiveFrom };
  }
  return { date: act.inForceFrom, retroactiveFrom: act.entry?.retroactiveFrom ?? null };
}

const publicationOf = (act: ActDocument): string =>
  act.publication === null
    ? ''
    : `${act.publication.date ?? ''}/${String(act.publication.year)}/${String(act.publication.position).padStart(6, '0')}`;

/** Acts of one day in the order of their publication, then of adoption. */
export function byPublication(a: ActDocument, b: ActDocument): number {
  const keys = (act: ActDocument): string[] => [publicationOf(act), act.date, (act.number ?? '').padStart(30, ' '), act.id];
  const [left, right] = [keys(a), keys(b)];
  if (left[0] === '' || right[0] === '') [left[0], right[0]] = ['', ''];
  const index = left.findIndex((key, position) => key !== right[position]);
  return index === -1 ? 0 : (left[index] ?? '') < (right[index] ?? '') ? -1 : 1;
}
