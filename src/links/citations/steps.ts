import { STEP_RANKS, type CitedStep, type StepKind } from '../../law/citations/mentions.ts';
import { idNumber } from '../../model/id-number.ts';
import { numberOf } from '../../model/unit-number.ts';
import type { Unit, UnitId } from '../../types.ts';

/** A step of a way that is known to be a unit of the text: its id saves building it. */
interface PlacedStep extends CitedStep {
  readonly id?: UnitId;
}

export type Way = readonly PlacedStep[];

const STEP_KINDS: ReadonlySet<string> = new Set(Object.keys(STEP_RANKS));
const GROUPING: ReadonlySet<StepKind> = new Set(['dzial', 'rozdz', 'oddz']);
const BASIC: ReadonlySet<StepKind> = new Set(['par', 'art']);

/** The way to a unit from the units above it and itself. Common parts and unnumbered texts are no steps. */
export function wayTo(path: readonly Unit[]): Way {
  return path.flatMap((unit): PlacedStep[] => {
    if (!STEP_KINDS.has(unit.kind)) return [];
    const kind = unit.kind as StepKind;
    return [{ kind, number: numberOf(unit), id: unit.id }];
  });
}

/** The part of a way above a step: what a relative citation that begins with it builds on. */
export const above = (way: Way, { kind }: CitedStep): Way => way.filter((step) => STEP_RANKS[step.kind] < STEP_RANKS[kind]);

/** Id of the provision at the end of a way: chapters name a unit only where no § or art. stands above it. */
export function idOf(way: Way): string {
  const basic = way.findIndex(({ kind }) => BASIC.has(kind));
  return way.reduce((id, step, index) => {
    if (step.id !== undefined) return step.id;
    if (GROUPING.has(step.kind) && basic > index) return id;
    const own = `${step.kind}-${idNumber(step.number)}`;
    if (index === basic) {
      const attachment = way.find(({ kind }) => kind === 'zal');
      return attachment === undefined ? own : `${attachment.id ?? `zal-${idNumber(attachment.number)}`}-${own}`;
    }
    return id === '' ? own : `${id}-${own}`;
  }, '');
}
