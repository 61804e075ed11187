import { obliquePlural, UNKNOWN_FORM, withAccusatives, type Forms, type Lexeme } from './lexeme.ts';
import type { FormsBy } from './noun.ts';

/** „dotacyj”, „historyj”: genitives plural no act writes. */
const ARCHAIC = /[^aeiouyóąę][iy]j$/u;

/** Stems with two genitives plural: „hal” and „hali”, „księgarń” and „księgarni” are both in use. */
const WAVERING = /(?:l|[^aeiouyóąę]ni)a$/u;
/** Stems whose genitive plural is like the singular where there is no short one: „dotacji”, „opinii”, „pomocy”. */
const SOFT = /(?:[cjl]|[cdrs]z|ż|i)a$|[^a]$/u;
/** Stems that may have a short one that the dictionary lacks: „ziem”. */
const LABIAL = /[bfmpw]ia$/u;

function pluralGenitive(lemma: string, short: readonly string[], singular: readonly string[], own: string): readonly string[] {
  const modern = short.filter((form) => !ARCHAIC.test(form));
  if (modern.length > 0) return WAVERING.test(lemma) ? [...new Set([...modern, ...singular])] : modern;
  if (!SOFT.test(lemma)) return [];
  return own === 'M' && LABIAL.test(lemma) ? [...singular, UNKNOWN_FORM] : singular;
}

function singularForms(lemma: string, made: readonly string[]): Forms {
  const ending = (pattern: RegExp): string[] => made.filter((form) => pattern.test(form));
  // „gospodyni” is its own genitive.
  const gen = lemma.endsWith('i') ? [lemma] : ending(/[iy]$/u);
  const soft = ending(/e$/u);
  const acc = ending(/ę$/u);
  const dative = soft.length > 0 ? soft : gen;
  return {
    'sg-nom': [lemma],
    'sg-gen': gen,
    'sg-dat': dative,
    'sg-acc': acc.length > 0 ? acc : [lemma],
    'sg-ins': ending(/ą$/u),
    'sg-loc': dative,
  };
}

/** A feminine noun („rada”, „pomoc”), or a masculine one declined like it („wnioskodawca”), by the flags of its line in the dictionary. */
export function feminineNoun(lemma: string, flags: string, by: FormsBy): Lexeme[] {
  if (/[OQPRUVL]/u.test(flags)) return [];
  // „opinia” has a flag of its own for the singular, which other words have beside theirs.
  const own = flags.includes('M') ? 'M' : lemma.endsWith('ia') && flags.includes('n') ? 'p' : '';
  if (own === '' || !flags.includes(own) || (own === 'M' && flags.includes('p'))) return [];
  const all = (...of: readonly string[]): string[] => of.flatMap((flag) => (flags.includes(flag) ? by(lemma, flag) : []));
  const singular = singularForms(lemma, all(own));
  const gen = singular['sg-gen'] ?? [];
  if (flags.includes('T')) {
    // „sędzia”, „hrabia” are declined as adjectives too.
    if (!lemma.endsWith('a') || lemma.endsWith('ia') || /[mn]/u.test(flags)) return [];
    const personal = all('q', 'o');
    // „radcowie” and „radcy”
    const nominatives = personal.length === 0 || lemma.endsWith('ca') ? [...new Set([...personal, ...gen])] : personal;
    const plural = { 'pl-nom': nominatives, 'pl-gen': all('T'), ...obliquePlural(all('N')) };
    const forms = withAccusatives({ ...singular, ...plural }, 'person');
    return [{ lemma, kind: 'noun', gender: 'person', forms: { ...forms, 'sg-acc': singular['sg-acc'] ?? [] } }];
  }
  if (!/[NZ]/u.test(flags)) return [{ lemma, kind: 'noun', gender: 'feminine', forms: singular }];
  // „postacie” and „postaci”
  const nominatives = flags.includes('A') ? [...all('A'), ...(lemma.endsWith('ć') ? gen : [])] : gen;
  const forms: Forms = {
    ...singular,
    'pl-nom': nominatives,
    'pl-acc': nominatives,
    'pl-gen': pluralGenitive(lemma, all('n', 'm'), gen, own),
    ...obliquePlural(all('N', 'Z')),
  };
  return [{ lemma, kind: 'noun', gender: 'feminine', forms }];
}
