import { RANKS } from '../law/ranks.ts';
import { numberOf } from '../model/unit-number.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Step, Unit, UnitKind, UnitRange } from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';
import { chainOf, moved, withChildren, withUnit } from './edit-tree.ts';
import { findRange, findUnit, type FoundUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type RenumberEffect = Extract<Effect, { type: 'renumber' }>;

/** A label as units of a kind write it. */
function labelOf(kind: UnitKind, number: string, old: string): string {
  if (kind === 'par') return `§ ${number}.`;
  if (kind === 'art') return `Art. ${number}.`;
  if (kind === 'ust') return `${number}.`;
  if (kind === 'pkt' || kind === 'lit') return `${number})`;
  return old.replace(/\S+$/u, number);
}

/** The numbers that a row of ranges names: whole numbers and single letters count on. */
function numbersOf(ranges: readonly UnitRange[]): string[] | null {
  const numbers: string[] = [];
  for (const { from, to } of ranges) {
    const [first, last] = [from.at(-1)?.number ?? '', to?.at(-1)?.number];
    if (last === undefined) numbers.push(first);
    else if (/^\d+$/u.test(first) && /^\d+$/u.test(last))
      for (let n = Number(first); n <= Number(last); n++) numbers.push(String(n));
    else if (/^[a-z]$/u.test(first) && /^[a-z]$/u.test(last))
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) numbers.push(String.fromCharCode(code));
    else return null;
  }
  return numbers;
}

/** The whole text of a unit becomes the first unit below it: „dotychczasową treść § 5 oznacza się jako ust. 1”. */
function wrap(state: WordingState, { from, to }: RenumberEffect): WordingState | Refusal {
  const [target, result] = [from[0], to[0]?.from.at(-1)];
  if (target === undefined || result === undefined) return refuse(REASONS.notRead);
  const found = findUnit(state.units, target.from);
  if (isRefusal(found)) return found;
  const { unit, above } = found;
  if (RANKS[result.kind] <= RANKS[unit.kind] || unit.children.some(({ kind }) => kind === result.kind))
    return refuse(REASONS.exists(pathName(to[0]?.from ?? [])));
  const chain = chainOf([...above, unit]);
  const draft: Unit = {
    ...unit,
    id: result.number as Unit['id'],
    kind: result.kind,
    label: labelOf(result.kind, result.number, ''),
    heading: null,
    children: [],
  };
  const inner = moved(draft, null, chain, result.number);
  const children = unit.children.map((child) => moved(child, chain, { id: inner.id, kind: inner.kind, parent: chain }));
  return {
    ...state,
    units: withUnit(state.units, above, unit, [{ ...unit, content: [], text: '', children: [{ ...inner, children }] }]),
  };
}

interface Renumbered extends FoundUnit {
  readonly step: Step;
}

function pairs(state: WordingState, { from, to }: RenumberEffect): Renumbered[] | Refusal {
  const rows: FoundUnit[] = [];
  for (const range of from) {
    const row = findRange(state.units, range);
    if (isRefusal(row)) return row;
    rows.push(...row);
  }
  const numbers = numbersOf(to);
  const kind = to[0]?.from.at(-1)?.kind;
  if (numbers?.length !== rows.length || kind === undefined) return refuse(REASONS.uneven);
  if (rows.some(({ unit }) => unit.kind !== kind)) return refuse(REASONS.uneven);
  return rows.map((found, index) => ({ ...found, step: { kind, number: numbers[index] ?? '' } }));
}

/** Units get other numbers, and what stands below them other ids; a number that another unit keeps can't be given. */
export function applyRenumber(state: WordingState, effect: RenumberEffect): WordingState | Refusal {
  if (effect.wrap) return wrap(state, effect);
  const rows = pairs(state, effect);
  if (isRefusal(rows)) return rows;
  const steps = new Map(rows.map(({ unit, step }) => [unit, step]));
  let units = state.units;
  const parents = new Map(rows.map(({ above }) => [above.at(-1), above]));
  if (parents.size > 1) return refuse(REASONS.uneven);
  for (const above of parents.values()) {
    const siblings = above.at(-1)?.children ?? units;
    const isTaken = (unit: Unit): boolean =>
      !steps.has(unit) &&
      rows.some(({ step }) => step.kind === unit.kind && compareNumbers(unit.kind, numberOf(unit), step.number) === 0);
    // The number of a repealed unit may be used anew („skreśla się ust. 2, a dotychczasowy ust. 3 otrzymuje oznaczenie ust. 2”).
    const freed = new Set(siblings.filter((unit) => isTaken(unit) && unit.repealed));
    const taken = siblings.find((unit) => isTaken(unit) && !freed.has(unit));
    if (taken !== undefined) return refuse(REASONS.renumberOver(pathName([{ kind: taken.kind, number: numberOf(taken) }])));
    const chain = chainOf(above);
    units = withChildren(units, above, (children) =>
      children.flatMap((unit) => {
        if (freed.has(unit)) return [];
        const step = steps.get(unit);
        return step === undefined
          ? [unit]
          : [{ ...moved(unit, chain, chain, step.number), label: labelOf(unit.kind, step.number, unit.label) }];
      }),
    );
  }
  return { ...state, units };
}
