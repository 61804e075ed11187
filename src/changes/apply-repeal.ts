import { ANNULLED, REASONS, REPEALED } from '../strings/versions.ts';
import type { Effect, Unit, UnitKind } from '../types.ts';
import { changePart } from './apply-replace.ts';
import { replaceEach } from './apply-words.ts';
import { findRange } from './find-unit.ts';
import { pathName } from './path-name.ts';
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

/** Units repealed or annulled; a sentence, a title or a common part goes without a trace. */
export function applyRepeal(state: WordingState, { type, targets }: RepealEffect): WordingState | Refusal {
  let next = state;
  for (const target of targets) {
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
