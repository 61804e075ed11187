import type { Forms, Lexeme } from './lexeme.ts';
import type { FormsBy } from './noun.ts';

function singularForms(lemma: string, made: readonly string[]): Forms {
  const ending = (end: string): string[] => made.filter((form) => form.endsWith(end));
  // „biurze”, but „zadaniu”, „ognisku”
  const soft = lemma.endsWith('o') ? ending('e') : [];
  const nominative = [lemma];
  return {
    'sg-nom': nominative,
    'sg-gen': ending('a'),
    'sg-dat': ending('u'),
    'sg-acc': nominative,
    'sg-ins': ending('em'),
    'sg-loc': soft.length > 0 ? soft : ending('u'),
  };
}

/** The plural from a stem: „biur|o”, „centr|um”; what no other cell takes is the genitive. */
function pluralForms(stem: string, made: readonly string[]): Forms {
  const [nominative, dat, ins, loc] = ['a', 'om', 'ami', 'ach'].map((end) => stem + end);
  if (nominative === undefined || dat === undefined || ins === undefined || loc === undefined) return {};
  if (![dat, ins, loc].every((form) => made.includes(form))) return {};
  return {
    'pl-nom': [nominative],
    'pl-gen': made.filter((form) => ![nominative, dat, ins, loc].includes(form)),
    'pl-dat': [dat],
    'pl-acc': [nominative],
    'pl-ins': [ins],
    'pl-loc': [loc],
  };
}

/** A neuter noun in -o, -e („biuro”, „zadanie”) or -um („centrum”, which has one form in the singular). */
export function neuterNoun(lemma: string, flags: string, by: FormsBy): Lexeme[] {
  if (/[OQPRMTX]/u.test(flags)) return [];
  const noun = (forms: Forms): Lexeme[] => [{ lemma, kind: 'noun', gender: 'neuter', forms }];
  const plural = flags.includes('V') ? by(lemma, 'V') : [];
  if (lemma.endsWith('um') && flags.includes('V') && !flags.includes('U')) {
    const same = [lemma];
    const singular: Forms = {
      'sg-nom': same,
      'sg-gen': same,
      'sg-dat': same,
      'sg-acc': same,
      'sg-ins': same,
      'sg-loc': same,
    };
    return noun({ ...singular, ...pluralForms(lemma.slice(0, -2), plural) });
  }
  if (!/[oe]$/u.test(lemma) || !flags.includes('U')) return [];
  return noun({ ...singularForms(lemma, by(lemma, 'U')), ...pluralForms(lemma.slice(0, -1), plural) });
}
