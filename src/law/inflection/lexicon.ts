import type { Dictionary } from '../dictionary/dictionary.ts';
import { adjective, allAdjectiveForms, feminineForms, masculinesOf } from './adjective.ts';
import { IRREGULAR_NOUNS } from './irregular-nouns.ts';
import { CELLS, cellsOf, type Lexeme } from './lexeme.ts';
import { noun } from './noun.ts';
import { isUnlikely, NOT_IN_ACTS } from './unlikely-forms.ts';
import { verbalNoun, verbalNounsOf } from './verbal-noun.ts';

export interface Lexicon {
  /** All that a word in lower case may be a form of, as far as its forms are known; names are left out. */
  readonly lexemesOf: (form: string) => readonly Lexeme[];
  /**
   * Other words than some that a form may be of: „drogi” of the adjective too, not of „droga” alone. A lexeme each where their forms are
   * known with their cases, else `null`.
   */
  readonly othersOf: (form: string, own: readonly Lexeme[]) => readonly (Lexeme | null)[];
  /** Whether a word can only be a personal form of a verb: „przekazuje”. */
  readonly isVerbForm: (form: string) => boolean;
  /** Whether the dictionary has a word in no paradigm. */
  readonly isStray: (form: string) => boolean;
  /** All forms of a word, those without a case and of other genders among them. */
  readonly allFormsOf: (lexeme: Lexeme) => readonly string[];
}

/** Flags: of adjectives the masculine forms, the feminine ones, the nominative plural of persons. */
const ADJECTIVAL = 'X';
const FEMININE_TOO = 'x';
const PERSONAL_PLURAL = 'Y';
/** Flag of feminine nouns declined as adjectives. */
const FEMININE_NOUN = 'K';

/** First parts of words no dictionary lists: „wiceburmistrz”, „współorganizator”, „e-usługa”. */
const PREFIX = /^(?:wice|współ|mikro|mini|multi|e-|eko|euro|auto|cyber|tele|wideo)(?=.{4})/u;

/** Reads the dictionary as nouns, adjectives, participles and verbal nouns with their cases. */
export function lexicon(dictionary: Dictionary): Lexicon {
  const isCommon = (lemma: string): boolean => {
    const entries = dictionary.entriesOf(lemma);
    return entries.length === 0 || entries.some(({ word }) => word === lemma);
  };
  const flagsOf = (lemma: string): string =>
    dictionary
      .entriesOf(lemma)
      .filter(({ word }) => word === lemma)
      .map(({ flags }) => flags)
      .join('');

  /** Words in -ć and -c are verbs but for nouns („pomoc”), which have flags of declension. */
  const isVerb = (lemma: string): boolean => /[ćc]$/u.test(lemma) && !/[MOPQRUVN]/u.test(flagsOf(lemma));

  const known = new Map<string, readonly Lexeme[]>();
  /** Lexemes of one base form; of verbs those that a given form may belong to. */
  function ofLemma(lemma: string, form: string): readonly Lexeme[] {
    const key = isVerb(lemma) ? `${lemma} ${form}` : lemma;
    const found = known.get(key) ?? readLemma(lemma, form);
    known.set(key, found);
    return found;
  }

  function readLemma(lemma: string, form: string): Lexeme[] {
    const flags = flagsOf(lemma);
    const forms = new Set(dictionary.formsOf(lemma));
    const knows = (one: string): boolean => forms.has(one);
    const nouns = noun(lemma, flags, dictionary.formsBy);
    if (isVerb(lemma)) {
      const participles = masculinesOf(form).filter((masculine) => /(?:ąc|n|t|ł)y$/u.test(masculine) && knows(masculine));
      return [
        ...nouns,
        ...participles.flatMap((masculine) => adjective(masculine, knows)),
        ...verbalNounsOf(form).flatMap((name) => (knows(name) ? verbalNoun(name, knows) : [])),
      ];
    }
    const adjectival = flags.includes(ADJECTIVAL) && !flags.includes(FEMININE_TOO) ? adjectivalNoun(lemma, flags) : [];
    const feminine = flags.includes(FEMININE_NOUN) ? feminineNounOf(lemma) : [];
    return [...nouns, ...adjectival, ...feminine, ...(knows(feminineOf(lemma)) ? adjective(lemma, knows) : [])];
  }

  /** „radny”, „przewodniczący”: persons with the endings of adjectives. */
  function adjectivalNoun(lemma: string, flags: string): Lexeme[] {
    const forms = new Set([lemma, ...dictionary.formsBy(lemma, ADJECTIVAL), ...dictionary.formsBy(lemma, PERSONAL_PLURAL)]);
    if (!flags.includes(PERSONAL_PLURAL) && !lemma.endsWith('ący')) return [];
    const stem = lemma.slice(0, -1);
    const knows = (form: string): boolean => forms.has(form) || form === `${stem}e` || form === `${lemma}e`;
    return adjective(lemma, knows).flatMap((lexeme): Lexeme[] =>
      lexeme.gender === 'person' ? [{ ...lexeme, kind: 'noun' }] : [],
    );
  }

  /** „radna”, „przewodnicząca”: women by the endings of adjectives. */
  function feminineNounOf(lemma: string): Lexeme[] {
    const masculine = lemma.replace(/a$/u, /[gk]a$/u.test(lemma) ? 'i' : 'y');
    const forms = new Set([lemma, ...dictionary.formsBy(lemma, FEMININE_NOUN)]);
    return feminineForms(masculine, (form) => forms.has(form)).map((forms) => ({
      lemma,
      kind: 'noun',
      gender: 'feminine',
      forms,
    }));
  }

  function regular(form: string): Lexeme[] {
    return dictionary
      .lemmasOf(form)
      .filter((lemma) => isCommon(lemma) && !NOT_IN_ACTS.has(lemma))
      .flatMap((lemma) => ofLemma(lemma, form))
      .filter((lexeme) => cellsOf(lexeme, form).length > 0);
  }

  function lexemesOf(form: string): readonly Lexeme[] {
    const irregular = IRREGULAR_NOUNS.get(form) ?? [];
    const found = [
      ...irregular,
      ...regular(form).filter(({ lemma, kind }) => !irregular.some((one) => one.lemma === lemma && one.kind === kind)),
    ];
    if (found.length > 0 || dictionary.lemmasOf(form).length > 0) return found;
    const prefix = PREFIX.exec(form)?.[0];
    return prefix === undefined ? [] : regular(form.slice(prefix.length)).map((lexeme) => prefixed(prefix, lexeme));
  }

  function allFormsOf(lexeme: Lexeme): readonly string[] {
    const more = lexeme.kind === 'adjective' ? allAdjectiveForms(lexeme.lemma) : dictionary.formsOf(lexeme.lemma);
    return [...Object.values(lexeme.forms).flat(), ...more];
  }

  function othersOf(form: string, own: readonly Lexeme[]): readonly (Lexeme | null)[] {
    const lemmas = new Set(own.map(({ lemma }) => lemma));
    const owned = new Set(own.flatMap(allFormsOf));
    // „rachunki”, listed as a word of its own, is „rachunek”; the plural of „radna” is that of „radny” too.
    const isOther = (lexeme: Lexeme): boolean =>
      !lemmas.has(lexeme.lemma) &&
      !Object.values(lexeme.forms)
        .flat()
        .every((one) => owned.has(one)) &&
      !(lexeme.gender === 'feminine' && own.some((one) => feminineOf(one.lemma) === lexeme.lemma));
    const others = (IRREGULAR_NOUNS.get(form) ?? []).filter(isOther);
    const regular = dictionary.lemmasOf(form).flatMap((lemma): (Lexeme | null)[] => {
      if (lemmas.has(lemma) || NOT_IN_ACTS.has(lemma) || !isCommon(lemma) || (isVerb(lemma) && isUnlikely(form, lemma)))
        return [];
      // Forms of irregular nouns are listed by themselves.
      if (lemma === form && !dictionary.inflects(form)) return IRREGULAR_NOUNS.has(form) ? [] : [null];
      const lexemes = ofLemma(lemma, form).filter((lexeme) => cellsOf(lexeme, form).length > 0);
      if (lexemes.length === 0) return [null];
      return lexemes.filter(isOther);
    });
    return [...others, ...regular];
  }

  return {
    lexemesOf,
    othersOf,
    isVerbForm: (form) => {
      const lemmas = dictionary.lemmasOf(form).filter(isCommon);
      return lemmas.length > 0 && lemmas.every(isVerb) && lexemesOf(form).length === 0;
    },
    isStray: (form) =>
      lexemesOf(form).length === 0 && dictionary.lemmasOf(form).every((lemma) => lemma === form && !dictionary.inflects(form)),
    allFormsOf,
  };
}

/** „radny” → „radna”, „bliski” → „bliska” */
const feminineOf = (masculine: string): string => `${/[^gk]i$/u.test(masculine) ? masculine : masculine.slice(0, -1)}a`;

function prefixed(prefix: string, lexeme: Lexeme): Lexeme {
  const forms = CELLS.map((cell) => [cell, (lexeme.forms[cell] ?? []).map((form) => prefix + form)]);
  return { ...lexeme, lemma: prefix + lexeme.lemma, forms: Object.fromEntries(forms) as Lexeme['forms'] };
}
