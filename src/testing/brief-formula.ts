import { readFormula } from '../law/amending/formula.ts';
import { tokenise } from '../law/amending/tokens.ts';
import type { UnitPath } from '../types.ts';
import { briefEffect } from './brief-effect.ts';

const below = (path: UnitPath): string =>
  ['below', path.map(({ kind, number, name }) => [kind, name, number].filter((part) => part).join('-')).join('/') || '.'].join(
    ' ',
  );

/** A line of an amending act below „w § 9:” (or another place) as it is read: its effects, then the places it opens; `null` where it isn't. */
export function briefFormula(line: string, context: UnitPath = [{ kind: 'par', number: '9' }]): string[] | null {
  const formula = readFormula(tokenise(line), line, {
    places: context.length === 0 ? [] : [{ from: context, to: null, part: 'unit' }],
  });
  if (formula === null) return null;
  const { scope } = formula;
  const opened = scope === null ? [] : scope.places.length === 0 ? ['below .'] : scope.places.map(({ from }) => below(from));
  return [...formula.clauses.map(briefEffect), ...opened];
}
