import { REASONS_ID } from '../model/unit-ids.ts';
import { numberOf } from '../model/unit-number.ts';
import { plainText } from '../model/plain-text.ts';
import { REASONS } from '../strings/versions.ts';
import type { Step, Unit, UnitPath, UnitRange } from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal } from './wording-state.ts';

/** A unit and the units above it, outermost first. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly above: readonly Unit[];
}

/** Units that a way may pass without naming them. */
const TRANSPARENT = new Set(['dzial', 'rozdz', 'oddz', 'text']);

const isReasons = ({ id }: Unit): boolean => id.startsWith(REASONS_ID);

function candidates(units: readonly Unit[], step: Step, above: readonly Unit[]): FoundUnit[] {
  return units.flatMap((unit): FoundUnit[] => {
    if (unit.kind === step.kind && compareNumbers(unit.kind, numberOf(unit), step.number) === 0) return [{ unit, above }];
    return TRANSPARENT.has(unit.kind) && !isReasons(unit) ? candidates(unit.children, step, [...above, unit]) : [];
  });
}

/** Words that an attachment's title may stand in: its heading, its own words, the first headings and lines below it. */
const titleOf = ({ heading, content, children }: Unit): string =>
  plainText([
    ...(heading ?? []),
    ...content,
    ...children.slice(0, 3).flatMap((unit) => (unit.kind === 'text' ? [...(unit.heading ?? []), ...unit.content] : [])),
  ]).toLowerCase();

/**
 * „w załączniku”: the only attachment, or the one without a number. „w Regulaminie”: the one whose title has the name, even where there is
 * only one, since an act may name a document that it doesn't carry.
 */
function attachments(units: readonly Unit[], { number, name }: Step): FoundUnit[] {
  const all = units.filter(({ kind }) => kind === 'zal').map((unit): FoundUnit => ({ unit, above: [] }));
  if (number !== '') {
    const numbered = all.filter(({ unit }) => compareNumbers('zal', numberOf(unit), number) === 0);
    return numbered.length > 1 ? numbered.filter(({ unit }) => !unit.id.includes('--')) : numbered;
  }
  if (name !== undefined) return all.filter(({ unit }) => titleOf(unit).includes(name));
  if (all.length === 1) return all;
  return all.filter(({ unit }) => !/\s/u.test(unit.label));
}

/** Points that are written „1.” are ustępy by their mark, and „pkt” to the acts that amend them; only where there are no others. */
function named(list: readonly Unit[], step: Step, above: readonly Unit[]): FoundUnit[] {
  const matches = candidates(list, step, above);
  if (matches.length > 0 || step.kind !== 'pkt' || list.some(({ kind }) => kind === 'pkt')) return matches;
  return candidates(list, { ...step, kind: 'ust' }, above);
}

/** The unit a way leads to in a wording; levels above § need not be named. */
export function findUnit(units: readonly Unit[], path: UnitPath): FoundUnit | Refusal {
  let found: FoundUnit | null = null;
  for (const [index, step] of path.entries()) {
    const list: readonly Unit[] = found === null ? units : found.unit.children;
    const above: readonly Unit[] = found === null ? [] : [...found.above, found.unit];
    const matches: FoundUnit[] = step.kind === 'zal' ? attachments(list, step) : named(list, step, above);
    const [first, second]: FoundUnit[] = matches;
    const name = pathName(path.slice(0, index + 1));
    if (first === undefined) return refuse(REASONS.noTarget(name));
    if (second !== undefined) return refuse(REASONS.ambiguous(name));
    found = first;
  }
  return found ?? refuse(REASONS.noTarget(pathName(path)));
}

/** Units in a row under the same unit. */
export type UnitRow = readonly [FoundUnit, ...FoundUnit[]];

/** All units of a range. */
export function findRange(units: readonly Unit[], { from, to }: UnitRange): UnitRow | Refusal {
  const first = findUnit(units, from);
  if (isRefusal(first)) return first;
  if (to === null) return [first];
  const last = findUnit(units, to);
  if (isRefusal(last)) return last;
  const siblings = first.above.at(-1)?.children ?? units;
  const end = siblings.indexOf(last.unit);
  if (end < siblings.indexOf(first.unit)) return refuse(REASONS.noTarget(pathName(to)));
  const rest = siblings.slice(siblings.indexOf(first.unit) + 1, end + 1).filter(({ kind }) => kind === first.unit.kind);
  return [first, ...rest.map((unit) => ({ unit, above: first.above }))];
}
