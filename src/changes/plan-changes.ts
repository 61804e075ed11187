import { addDays } from '../law/add-days.ts';
import { entryDay } from '../model/entry-day.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { REASONS } from '../strings/versions.ts';
import type { ActDays, ActDocument, Effect, Instruction, IsoDate, Unit, UnitPath, UnitRange, VersionEvent } from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';

/** An instruction about one act, with the day from which it shows. */
export interface PlannedChange {
  readonly type: VersionEvent['type'];
  readonly act: ActDocument;
  /** The act's text on the day it takes effect: attachments that give new wording stand in it. */
  readonly units: readonly Unit[];
  readonly instruction: Instruction;
  /** Those of the instruction's effects that are about the act. */
  readonly effects: readonly Effect[];
  /** Why it can't be led to the act with certainty; then it has no effects here. */
  readonly refused: string | null;
  /** `null` where it isn't known; `undated` says why. */
  readonly date: IsoDate | null;
  readonly undated: string | null;
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

/** When a provision takes effect, or why that is not known. */
export interface ProvisionDay {
  readonly date: IsoDate | null;
  readonly undated: string | null;
  readonly retroactiveFrom: IsoDate | null;
}

/** „z mocą od dnia …” reaches back where that day is before the first. */
const known = (date: IsoDate, forceFrom: IsoDate | null): ProvisionDay => ({
  date,
  undated: null,
  retroactiveFrom: forceFrom !== null && forceFrom < date ? forceFrom : null,
});

const unknown = (undated: string): ProvisionDay => ({ date: null, undated, retroactiveFrom: null });

/** Whether a provision has one of some units below it. */
function holds(provision: string, ranges: readonly UnitRange[]): boolean {
  const steps = stepsOfId(provision);
  return ranges.some(
    ({ from }) =>
      from.length > steps.length &&
      steps.every(({ kind, number }, index) => {
        const step = from[index];
        return step?.kind === kind && compareNumbers(kind, number, step.number) === 0;
      }),
  );
}

/** When a provision of an act enters into force: on its own day, or on that of the act. */
export function dayOf(
  act: Pick<ActDocument, 'date' | 'publication'>,
  first: IsoDate | null,
  { entry, exceptions }: ActDays,
  provision: string,
): ProvisionDay {
  const exception = exceptions.find(({ units }) => isWithin(provision, units));
  if (exception !== undefined) {
    const { rule, forceFrom, within } = exception;
    if (within !== null) return unknown(REASONS.entersInPart(within));
    const date = rule === null ? first : entryDay(rule, act);
    const doubtful = date === null || (forceFrom !== null && forceFrom > date);
    return doubtful ? unknown(REASONS.noDateOfPart) : known(date, forceFrom);
  }
  const below = exceptions.find(({ units }) => holds(provision, units));
  if (below !== undefined) return unknown(REASONS.entersInPart(below.words));
  if (entry?.read === 'partly' && isWithin(provision, entry.units)) return unknown(REASONS.noDateOfPart);
  return first === null ? unknown(REASONS.noDate) : known(first, entry?.read === 'whole' ? entry.forceFrom : null);
}

/** Numbers of acts in the order of the numbers in them: `II/9/2020` before `II/10/2020`. */
const naturalOrder = new Intl.Collator('pl', { numeric: true });

const positionOf = ({ publication }: ActDocument): string | null =>
  publication === null
    ? null
    : `${publication.journal}/${String(publication.year)}/${String(publication.position).padStart(6, '0')}`;

/**
 * Acts of one day in the order of their positions in the journal, then of adoption, then of their numbers: a total order over a list,
 * since positions decide only where all its acts have one in the same journal.
 */
export function byPublication(acts: readonly ActDocument[]): (a: ActDocument, b: ActDocument) => number {
  const journals = new Set(acts.map(({ publication }) => publication?.journal ?? null));
  const published = journals.size === 1 && !journals.has(null);
  return (a, b) => {
    const [left, right] = [positionOf(a) ?? '', positionOf(b) ?? ''];
    if (published && left !== right) return left < right ? -1 : 1;
    const [first, second] = [a.date ?? '', b.date ?? ''];
    if (first !== second) return first < second ? -1 : 1;
    return naturalOrder.compare(a.number ?? '', b.number ?? '') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  };
}

/** The day before. */
export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);
