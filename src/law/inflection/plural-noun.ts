import { obliquePlural, withAccusatives, type Lexeme } from './lexeme.ts';
import type { FormsBy } from './noun.ts';

/** A noun without a singular („rodzice”); the dictionary doesn't say whether it names persons. */
export function pluralNoun(lemma: string, flags: string, by: FormsBy): Lexeme[] {
  if (!flags.includes('W') || !/[lf]/u.test(flags) || /[OQPRMUVTX]/u.test(flags)) return [];
  const forms = {
    'pl-nom': [lemma],
    'pl-gen': ['l', 'f'].flatMap((flag) => (flags.includes(flag) ? by(lemma, flag) : [])),
    ...obliquePlural(by(lemma, 'W')),
  };
  return (['person', 'thing'] as const).map((gender) => ({
    lemma,
    kind: 'noun',
    gender,
    forms: withAccusatives(forms, gender),
  }));
}
