import { fits, readAffixes } from './affixes.ts';
import { wordTable, type Entry } from './word-table.ts';

/** The two files of a Hunspell dictionary, as text: words with flags, and what the flags mean. */
export interface DictionaryFiles {
  readonly words: string;
  readonly affixes: string;
}

/** A dictionary of inflection: from any form of a word to its base forms, and back. All words in lower case. */
export interface Dictionary {
  readonly lemmasOf: (form: string) => readonly string[];
  /** All forms of a base form, itself among them. */
  readonly formsOf: (lemma: string) => readonly string[];
  /** The lines of the dictionary that list a word, as written there. */
  readonly entriesOf: (word: string) => readonly Entry[];
  /** The forms that one flag makes of a base form. */
  readonly formsBy: (lemma: string, flag: string) => readonly string[];
  /** Whether a base form is known with its inflection. */
  readonly inflects: (lemma: string) => boolean;
  /** Words without flags: forms that no rule can make. */
  readonly bare: () => readonly string[];
}

/** The longest ending a rule of the dictionary adds. */
const LONGEST_ENDING = 14;
const NEGATION = 'nie';
const NEGATED = 'b';

/**
 * Opens a Hunspell dictionary. Words are taken apart one at a time by its rules read backwards: listing all its four million forms, as
 * other readers do, takes longer than a whole build.
 */
export function openDictionary(files: DictionaryFiles): Dictionary {
  const { flagsOf, flagsUnder, entriesOf, bare } = wordTable(files.words);
  const { rules, reversed } = readAffixes(files.affixes);

  function bases(form: string, needed: string): string[] {
    const found = new Set<string>();
    const own = flagsOf(form) ?? '';
    if (own !== '' && own.includes(needed)) found.add(form);
    for (let cut = Math.max(1, form.length - LONGEST_ENDING); cut <= form.length; cut++) {
      const replacements = reversed.get(form.slice(cut));
      if (replacements === undefined) continue;
      const stem = form.slice(0, cut);
      const flagsOn = flagsUnder(stem);
      for (const { strip, candidates } of replacements) {
        const flags = flagsOn(strip) ?? '';
        if (flags === '' || !flags.includes(needed)) continue;
        const base = stem + strip;
        if (candidates.some(({ flag, rule }) => flags.includes(flag) && fits(rule, base))) found.add(base);
      }
    }
    return [...found];
  }

  function lemmasOf(form: string): string[] {
    const found = bases(form, '');
    // A negated word is a word of its own: „nieodpłatny” is the opposite of „odpłatny”.
    if (form.startsWith(NEGATION)) found.push(...bases(form.slice(NEGATION.length), NEGATED).map((lemma) => NEGATION + lemma));
    // Forms that the rules can't make stand in the dictionary by themselves.
    if (found.length === 0 && flagsOf(form) !== undefined) found.push(form);
    return found;
  }

  function formsBy(lemma: string, flag: string): string[] {
    const fitting = (rules.get(flag) ?? []).filter((rule) => fits(rule, lemma));
    return [...new Set(fitting.map(({ strip, ending }) => lemma.slice(0, lemma.length - strip.length) + ending))];
  }

  function formsOf(lemma: string): string[] {
    const flags = flagsOf(lemma);
    const denied = lemma.startsWith(NEGATION) ? lemma.slice(NEGATION.length) : null;
    // „niepełnosprawny” is listed with some of its forms, and made of „pełnosprawny” with all.
    const negated =
      denied !== null && (flags === undefined || flagsOf(denied)?.includes(NEGATED) === true)
        ? formsOf(denied).map((form) => NEGATION + form)
        : [];
    return [...new Set([lemma, ...Array.from(flags ?? '').flatMap((flag) => formsBy(lemma, flag)), ...negated])];
  }

  return {
    lemmasOf: (form) => [...new Set(lemmasOf(form))],
    formsOf,
    formsBy,
    entriesOf,
    inflects: (lemma) => (flagsOf(lemma) ?? '') !== '',
    bare,
  };
}
