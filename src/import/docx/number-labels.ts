import { formatNumber } from '../number-format.ts';
import type { ListLevel, List } from './numbering.ts';

/** Gives each numbered paragraph its label; must be asked once for each, in document order. */
export type NextLabel = (list: string, level: number) => string;

/** Whether a number of level `above` makes `level` begin anew. */
const restarts = (level: ListLevel | undefined, above: number): boolean =>
  level?.restart === undefined || level.restart === null || above < level.restart;

function label(
  level: ListLevel,
  index: number,
  levels: ReadonlyMap<number, ListLevel>,
  counts: ReadonlyMap<number, number>,
): string {
  if (level.format === 'bullet') return level.text;
  const number = (at: number): string => {
    const of = levels.get(at);
    const format = of === undefined || of.format === 'bullet' ? 'decimal' : of.format;
    const written = level.legal && format !== 'none' && format !== 'decimalZero' ? 'decimal' : format;
    return formatNumber(counts.get(at) ?? of?.start ?? 1, written);
  };
  return level.text.replace(/%([1-9])/g, (_, digit: string) => (Number(digit) - 1 > index ? '' : number(Number(digit) - 1)));
}

/**
 * Counts as word processors do: lists made from one definition share counters, a list that overrides its start begins anew when it is
 * first used, and a number of a level makes the levels below it begin anew unless they say otherwise.
 */
export function numberLabels(lists: ReadonlyMap<string, List>): NextLabel {
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return (name, index) => {
    const list = lists.get(name);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) return '';
    const counts = counters.get(list.counters) ?? new Map<number, number>();
    counters.set(list.counters, counts);
    const override = list.starts.get(index);
    const isFirst = override !== undefined && !started.has(`${name}/${String(index)}`);
    started.add(`${name}/${String(index)}`);
    const before = counts.get(index);
    counts.set(index, isFirst || before === undefined ? (override ?? level.start) : before + 1);
    for (const below of [...counts.keys()]) {
      if (below > index && restarts(list.levels.get(below), index)) counts.delete(below);
    }
    return label(level, index, list.levels, counts).replace(/\s+/g, ' ').trim();
  };
}
