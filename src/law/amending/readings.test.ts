import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefEffect } from '../../testing/brief-effect.ts';
import type { NamedAct, UnitPath } from '../../types.ts';

import { readFormula } from './formula.ts';
import { tokenise } from './tokens.ts';
import type { Clause, FormulaScope } from './scope.ts';

const nameOf = ({ number, date, title, pointer }: NamedAct): string =>
  ` @ ${[number, date, title, pointer === null ? null : 'pointer'].filter((part) => part !== null).join(' · ')}`;

const pathOf = (path: UnitPath): string => path.map(({ kind, number }) => kind + number).join('/');

const scopeOf = ({ places, listed }: FormulaScope): string =>
  ` SCOPE ${JSON.stringify(places.map(({ from }) => pathOf(from)))}${listed?.as ?? ''}`;

/** A line as it is read: rule and effect of each clause, what the lines below it start from, the act it names; or `unread`. */
function reading(line: string): string {
  const formula = readFormula(tokenise(line), line);
  if (formula === null) return 'unread';
  const clauses = formula.clauses.map((clause: Clause) => `${clause.rule}: ${briefEffect(clause)}`).join(' & ');
  const scope = formula.scope === null ? '' : scopeOf(formula.scope);
  return `${clauses}${scope}${formula.act === null ? '' : nameOf(formula.act)}`;
}

const LINES = readFileSync(join(import.meta.dirname, 'fixtures', 'readings.txt'), 'utf8')
  .trim()
  .split('\n');

describe('a line of an act', () => {
  it.each(LINES.map((line) => line.split(' => ')))('„%s” is read as %s', (line = '', outcome) => {
    expect(reading(line)).toBe(outcome);
    expect(reading(line.replace(/(?<!\d) | (?!\d)/gu, ' \n')).replaceAll(' \n', ' ')).toBe(outcome);
  });
});
