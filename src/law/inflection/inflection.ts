import type { Dictionary } from '../dictionary/dictionary.ts';
import { findForms, type InflectedPlaces, type LineSpan } from './find-forms.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { replaceForm } from './replace-form.ts';

/** Words „użyte w różnej liczbie i różnym przypadku” (ZTP § 88 ust. 1), by a dictionary of the language. */
export interface Inflection {
  /**
   * Where a line has some words in any number and case. Places that look like one but may be something else („drogi” for „droga”,
   * „Rada” for „rada”) are told apart: an order that meets one of them is not to be carried out.
   */
  readonly find: (line: string, words: string) => InflectedPlaces;
  /**
   * What stands for the words at a place that `find` is certain of: the new words in the same number and case, with the capitals of a
   * sentence's beginning. `null` where dictionary and context leave more than one form.
   */
  readonly replace: (line: string, place: LineSpan, words: string, replacement: string) => string | null;
}

/** Takes a dictionary that is opened for the first question: most sites have no such order. */
export function inflection(open: () => Dictionary): Inflection {
  let opened: Lexicon | null = null;
  const words = (): Lexicon => (opened ??= lexicon(open()));
  const phrases = new Map<string, Phrase | null>();
  const phraseOf = (text: string): Phrase | null => {
    const known = phrases.get(text);
    if (known !== undefined) return known;
    const phrase = readPhrase(text, words());
    phrases.set(text, phrase);
    return phrase;
  };
  return {
    find: (line, text) => findForms(line, text, phraseOf(text), words()),
    replace(line, place, text, replacement) {
      const [from, to] = [phraseOf(text), phraseOf(replacement)];
      return from === null || to === null ? null : replaceForm(line, place, from, to, words());
    },
  };
}
