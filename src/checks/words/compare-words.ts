import { diffArrays } from 'diff';
import type { MarkdownDialect } from '../../content/markdown.ts';
import { htmlLetters, htmlText } from './html-text.ts';
import { letters } from './letters.ts';
import { plainWords } from './plain-words.ts';
import { sourceWords, type WordFate, type SourceWords } from './source-words.ts';

/** Words of a source that its page has not. */
interface LostWords {
  readonly words: string;
  /** Offset of the first of them in the file, and how many characters to the end of the last. */
  readonly at: number;
  readonly length: number;
  readonly fate: WordFate;
}

/** Words of a page that its source has not; where they stand in the source nobody can say. */
export interface WordsComparison {
  readonly lost: readonly LostWords[];
  readonly added: string;
}

const SAME: WordsComparison = { lost: [], added: '' };

interface Word {
  readonly letters: string;
  readonly text: string;
  readonly at: number;
  readonly fate: WordFate;
}

/** A word; „§1” is two, because a page may show it as „§ 1”. */
const WORD = /§|[^\s§]+/g;

/** More differences than this are no slip: then words are only counted. */
const MOST_DIFFERENCES = 2000;

function wordsOf(stretches: readonly SourceWords[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, at, fate } of stretches) {
    for (const { 0: word, index } of text.matchAll(/\s+|§|[^\s§]+/g)) {
      if (/^\s/.test(word)) open = false;
      else {
        const last = words.at(-1);
        // Emphasis within a word does not part it.
        if (open && index === 0 && last !== undefined)
          words[words.length - 1] = { ...last, text: last.text + word, letters: last.letters + letters(word) };
        else words.push({ letters: letters(word), text: word, at: at + index, fate });
        open = true;
      }
    }
  }
  return words.filter((word) => word.letters !== '');
}

/** What each text has and the other has not; words that only stand elsewhere are in both. */
function differences(
  source: readonly Word[],
  page: readonly string[],
): { readonly lost: readonly Word[]; readonly added: readonly string[] } {
  const changes = diffArrays(
    source.map((word) => word.letters),
    [...page],
    { maxEditLength: MOST_DIFFERENCES },
  );
  // Without a comparison all are taken for different, and counted below.
  const lost: Word[] = changes === undefined ? [...source] : [];
  const added: string[] = changes === undefined ? [...page] : [];
  let next = 0;
  for (const { added: isAdded, removed, value } of changes ?? []) {
    if (isAdded) added.push(...value);
    else {
      if (removed) lost.push(...source.slice(next, next + value.length));
      next += value.length;
    }
  }
  const spare = new Map<string, number>();
  for (const word of added) spare.set(word, (spare.get(word) ?? 0) + 1);
  const trulyLost = lost.filter((word) => {
    const count = spare.get(word.letters) ?? 0;
    if (count > 0) spare.set(word.letters, count - 1);
    return count === 0;
  });
  return { lost: trulyLost, added: [...spare].flatMap(([word, count]) => Array.from({ length: count }, () => word)) };
}

/** Puts words that were lost together into one message. */
function runs(lost: readonly Word[], source: readonly Word[]): LostWords[] {
  const place = new Map(source.map((word, index) => [word, index]));
  const found: { words: Word[]; last: number }[] = [];
  for (const word of lost) {
    const index = place.get(word) ?? 0;
    const run = found.at(-1);
    if (run?.last === index - 1 && run.words[0]?.fate === word.fate) {
      run.words.push(word);
      run.last = index;
    } else found.push({ words: [word], last: index });
  }
  return found.flatMap(({ words }) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    const length = Math.max(1, last.at + last.text.length - first.at);
    return [
      {
        words: words
          .map(({ text }) => text)
          .join(' ')
          .replace(/[.,;:]+$/, ''),
        at: first.at,
        length,
        fate: first.fate,
      },
    ];
  });
}

/** Compares the words of a document's body with those of the HTML that was made of it. Cheap where they are the same. */
export function compareWords(text: string, bodyStart: number, dialect: MarkdownDialect, html: string): WordsComparison {
  const shownLetters = htmlLetters(html);
  const plain = plainWords(text, bodyStart);
  if (plain !== null && letters(plain) === shownLetters) return SAME;
  const stretches = sourceWords(text, bodyStart, dialect);
  if (letters(stretches.map((stretch) => stretch.text).join('')) === shownLetters) return SAME;
  const source = wordsOf(stretches);
  const { lost, added } = differences(source, [...htmlText(html).matchAll(WORD)].map(([word]) => letters(word)).filter(Boolean));
  // The same letters in words parted elsewhere: „wy<b>raz</b>”.
  if (letters(lost.map((word) => word.text).join('')) === added.join('')) return SAME;
  return { lost: runs(lost, source), added: added.join(' ') };
}
