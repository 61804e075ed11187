import type { Inflection } from '../law/inflection/inflection.ts';
import type { Effect } from '../types.ts';
import type { Edit, Editor } from './edit-words.ts';
import { matchWords } from './match-words.ts';

export type WordsEffect = Extract<Effect, { type: 'words' }>;

/** A mark that stands right after a word, without a space. */
const MARK = /^[,.;:)]/u;

/** What a replacement looks like in a line: the words, with the white space that must go or come with them. */
function editOf({ mode, put }: Pick<WordsEffect, 'mode' | 'put'>, line: string, from: number, to: number): Edit {
  const [before, after] = [line.slice(0, from), line.slice(to)];
  const spaceBefore = /\s$/u.test(before);
  if (mode === 'after') return { from: to, to, put: MARK.test(put) ? put : ` ${put}` };
  if (mode === 'before') return { from, to: from, put: `${put} ` };
  if (mode === 'replace') {
    // „, o którym mowa” may give way to a word, and a word to „, o którym mowa”: the space before goes with the word.
    const wasMark = MARK.test(line.slice(from));
    if (MARK.test(put)) return { from: spaceBefore && !wasMark ? from - 1 : from, to, put };
    return { from, to, put: wasMark && !spaceBefore ? ` ${put}` : put };
  }
  // A deletion takes one of the spaces around the words, and the one before a mark that follows.
  if (spaceBefore && /^(?:[\s,.;:)”]|$)/u.test(after)) return { from: from - 1, to, put: '' };
  return { from, to: /(?:^|[„(])$/u.test(before) && /^\s/u.test(after) ? to + 1 : to, put: '' };
}

/** An editor of the matches of some words, and what it has met. */
export interface Tally {
  readonly editor: Editor;
  readonly found: () => number;
  /** Places that may hold a form of the words, or whose new form is not certain. */
  readonly doubtful: () => number;
}

/** Edits every form of the words („w różnej liczbie i różnym przypadku”), and counts the places that a dictionary doesn't settle. */
function tallyForms(effect: WordsEffect, words: Inflection): Tally {
  let [found, doubtful] = [0, 0];
  return {
    found: () => found,
    doubtful: () => doubtful,
    editor: (line) => {
      const forms = words.find(line, effect.find);
      doubtful += forms.doubtful.length;
      found += forms.certain.length;
      return forms.certain.flatMap((form) => {
        const put = effect.mode === 'delete' ? '' : words.replace(line, form, effect.find, effect.put);
        if (put !== null) return [editOf({ ...effect, put }, line, form.from, form.to)];
        doubtful++;
        return [];
      });
    },
  };
}

/** Edits every match of the words, or the chosen one; counts them all. */
export function tally(effect: WordsEffect, words: Inflection): Tally {
  if (effect.inflected === true) return tallyForms(effect, words);
  let found = 0;
  const { occurrences } = effect;
  const chosen = typeof occurrences === 'object' && 'only' in occurrences ? occurrences.only : null;
  return {
    found: () => found,
    doubtful: () => 0,
    editor: (line) =>
      matchWords(line, effect.find).flatMap(({ from, to }) => {
        found++;
        return chosen === null || found === chosen ? [editOf(effect, line, from, to)] : [];
      }),
  };
}
