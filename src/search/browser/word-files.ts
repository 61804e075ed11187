import { fold } from '../../law/fold.ts';
import type { IndexEntry } from '../index-records.ts';
import { fileOf, nameKey, wordKey } from '../words/word-key.ts';
import { fetchPacked } from './fetch-packed.ts';
import { remembered } from './remembered.ts';

/** What comes in one file: lines of the lexicon and the thesaurus, and a chunk of the index. */
export interface WordFile {
  readonly text: string;
  readonly chunk: Uint8Array;
}

/** The files of words of an index, loaded as they are asked for. */
export interface WordFiles {
  /** The one that a word or a phrase is in. */
  readonly ofWord: (word: string) => Promise<WordFile>;
  /** The one that a name of the index is in. */
  readonly ofName: (name: string) => Promise<WordFile>;
  /** Those with words that begin with some folded letters, if they are not too many. */
  readonly within: (letters: string) => Promise<readonly WordFile[]>;
}

/** More than these are not worth loading for words that only begin so. */
const MOST_FILES = 3;
const NEWLINE = 10;

function readFile(content: Uint8Array): WordFile {
  const end = content.indexOf(NEWLINE);
  const decoder = new TextDecoder();
  const size = Number(decoder.decode(content.subarray(0, end)));
  return { text: decoder.decode(content.subarray(end + 1, end + 1 + size)), chunk: content.subarray(end + 1 + size) };
}

export function openWordFiles(root: string, { folder, poczatki, pliki, razem }: IndexEntry): WordFiles {
  const starts = poczatki.split('\n');
  const names = pliki.split('\n');
  const load = remembered(async (number: number) =>
    readFile(await fetchPacked(`${root}${folder}slowa/${names[number] ?? ''}.bin`)),
  );
  const loadFor = (key: string): Promise<WordFile> => load(fileOf(key, starts));
  return {
    ofWord: (word) => loadFor(wordKey(word)),
    ofName: (name) => loadFor(nameKey(name, razem)),
    within(letters) {
      const folded = fold(letters);
      const first = fileOf(folded, starts);
      const numbers = starts.flatMap((start, number) =>
        number === first || (number > first && start.startsWith(folded)) ? number : [],
      );
      return Promise.all(numbers.slice(0, MOST_FILES).map(load));
    },
  };
}
