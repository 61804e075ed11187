import { readFormula, type ReadFormula } from '../../law/amending/formula.ts';
import { BLOCK, tokenise } from '../../law/amending/tokens.ts';
import { numberOf } from '../../model/unit-number.ts';
import type { Unit } from '../../types.ts';
import { moved } from '../edit-tree.ts';

/** The words announce new wording, and no quotation follows them. */
const ANNOUNCES = /(?:brzmieni[eu]|treś[ćc]i?)\s*:?\s*$/u;

/**
 * New wording of §§ that stands without quotation marks after the provision that announces it: „§ 1. … § 3 otrzymuje brzmienie:”, then
 * „§ 3. …” among the act's own §§. It is taken only where its numbers are those announced, can't be the act's own next ones, and the act
 * goes on with its own number after them; `null` otherwise.
 */
export function unquotedWording(
  unit: Unit,
  text: string,
  following: readonly Unit[],
): { readonly formula: ReadFormula; readonly units: readonly Unit[] } | null {
  if (unit.kind !== 'par' || unit.children.length > 0 || !ANNOUNCES.test(text)) return null;
  const line = `${text.trimEnd().replace(/:$/u, '')}: ${BLOCK}`;
  const formula = readFormula(tokenise(line), line);
  const [clause, second] = formula?.clauses ?? [];
  if (formula === null || clause === undefined || second !== undefined || formula.scope !== null) return null;
  const announced = clause.type === 'replace' ? clause.targets : clause.type === 'insert' ? clause.announced : [];
  const numbers = announced.map(({ from, to }) =>
    to === null && from.at(-1)?.kind === 'par' ? (from.at(-1)?.number ?? null) : null,
  );
  const own = Number(numberOf(unit));
  const units = following.slice(0, numbers.length);
  const next = following[numbers.length];
  const matches =
    numbers.length > 0 &&
    units.length === numbers.length &&
    units.every((candidate, index) => candidate.kind === 'par' && numberOf(candidate) === numbers[index]) &&
    numbers[0] !== String(own + 1) &&
    next?.kind === 'par' &&
    numberOf(next) === String(own + 1);
  return matches ? { formula, units: units.map((candidate) => moved(candidate, null, null, numberOf(candidate))) } : null;
}
