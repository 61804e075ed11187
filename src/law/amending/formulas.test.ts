import { describe, expect, it } from 'vitest';
import { readFormula } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { OWN_PROVISIONS, ownProvision } from './own-provisions.ts';
import { tokenise } from './tokens.ts';

describe('the table of amending formulas', () => {
  it.each(FORMULAS.map(({ example, rule }) => [example, rule] as const))('reads „%s” by its rule', (example, rule) => {
    const formula = readFormula(tokenise(example), example);
    expect(formula?.clauses.map((clause) => clause.rule)).toEqual(expect.arrayContaining([rule]));
  });

  it.each(FORMULAS.map(({ example }) => example))('reads „%s” to its last word: one more makes it unread', (example) => {
    const longer = `${example.replace(/[.;]$/u, '')} odpowiednio do potrzeb`;
    expect(readFormula(tokenise(longer), longer)).toBeNull();
  });
});

describe('the table of an amending act’s own provisions', () => {
  it.each(OWN_PROVISIONS.map(({ example, rule }) => [example, rule] as const))('knows „%s”', (example, rule) => {
    expect(ownProvision(example)).toBe(rule);
  });

  it('knows none where the same provision orders a change', () => {
    expect(ownProvision('Wykonanie uchwały powierza się Wójtowi, a w § 3 wyrazy „A” zastępuje się wyrazami „B”.')).toBeNull();
  });
});
