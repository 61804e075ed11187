import { ANNULLED, REASONS, REPEALED } from '../strings/versions.ts';
import type { Effect, Unit, UnitKind, WordsPlace } from '../types.ts';
import { changePart } from './apply-replace.ts';
import { replaceEach } from './edit-place.ts';
import { findRange } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { isWithin } from './plan-changes.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type RepealEffect = Extract<Effect, { type: 'repeal' | 'annul' }>;

const GENDERS: Partial<Record<UnitKind, keyof typeof REPEALED>> = { lit: 'feminine', wsp: 'feminine', tir: 'neuter' };

/** A unit that is no longer law: its number stays, its words give way to a remark (§ 106 of „Zasady techniki prawodawczej”). */
function marked(unit: Unit, words: typeof REPEALED | typeof ANNULLED): Unit {
  const value = words[GENDERS[unit.kind] ?? 'masculine'];
  return {
    ...unit,
    heading: null,
    content: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    text: value,
    repealed: true,
    children: [],
  };
}

/** § and art. of a text, through chapters; `null` where it has attachments, of which such a clause says nothing. */
function basicUnits(units: readonly Unit[]): Unit[] | null {
  const found: Unit[] = [];
  for (const unit of units) {
    if (unit.kind === 'zal') return null;
    if (unit.kind === 'par' || unit.kind === 'art') found.push(unit);
    else {
      const below = basicUnits(unit.children);
      if (below === null) return null;
      found.push(...below);
    }
  }
  return found;
}

const markAll = (units: readonly Unit[], gone: ReadonlySet<Unit>): Unit[] =>
  units.map((unit) => (gone.has(unit) ? marked(unit, REPEALED) : { ...unit, children: markAll(unit.children, gone) }));

/** „Traci moc uchwała nr …, z wyjątkiem § 2”: all §§ but those named. */
export function applyEnd(state: WordingState, { except }: Extract<Effect, { type: 'end' }>): WordingState | Refusal {
  const basic = basicUnits(state.units);
  if (basic === null || except.length === 0) return refuse(REASONS.notRead);
  for (const range of except) {
    const kept = findRange(state.units, range);
    if (isRefusal(kept)) return kept;
    if (kept.some(({ unit }) => !basic.includes(unit))) return refuse(REASONS.notRead);
  }
  const gone = new Set(basic.filter((unit) => !isWithin(unit.id, except) && !unit.repealed));
  return { ...state, units: markAll(state.units, gone) };
}

const ordinalOf = ({ part }: WordsPlace): number =>
  typeof part !== 'object' || !('sentence' in part) ? 0 : part.sentence === -1 ? Infinity : part.sentence;

/** Units repealed or annulled; a sentence, a title or a common part goes without a trace, and so later sentences go before earlier ones. */
export function applyRepeal(state: WordingState, { type, targets }: RepealEffect): WordingState | Refusal {
  let next = state;
  for (const target of targets.toSorted((a, b) => ordinalOf(b) - ordinalOf(a))) {
    if (target.from.length === 0) return refuse(REASONS.notRead);
    if (target.part !== 'unit') {
      const result = changePart(next, target, null);
      if (isRefusal(result)) return result;
      next = result;
      continue;
    }
    const row = findRange(next.units, target);
    if (isRefusal(row)) return row;
    if (row.every(({ unit }) => unit.repealed)) return refuse(REASONS.repealedTarget(pathName(target.from)));
    next = { ...next, units: replaceEach(next.units, row, (unit) => marked(unit, type === 'annul' ? ANNULLED : REPEALED)) };
  }
  return next;
}
