import { gzipSync } from 'node:zlib';
import { hash } from '../cache/cache.ts';
import { searchKey } from '../law/search-key.ts';
import { chunkWriter } from './pagefind/chunk.ts';
import { cutWords } from './words/cut-words.ts';
import { lexiconPieces, lexiconTexts, type SiteWords } from './words/lexicon-texts.ts';
import { fileOf, nameKey } from './words/word-key.ts';

/** Name of the index → where it stands, flat as the engine's chunks take it. */
type Postings = ReadonlyMap<string, ArrayLike<number>>;

/**
 * Files of all that begins alike: what the lexicon and the thesaurus say of words, and where they stand. A query needs little more than one
 * of them for each of its words.
 */
export interface MadeWordFiles {
  /** What each file begins with, in order. */
  readonly starts: readonly string[];
  /** Name of each, by its content. */
  readonly names: readonly string[];
  /** The files by path below the index's folder. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Whether all concepts are in one file. */
  readonly together: boolean;
  /** Endings that several words of the lexicon share. */
  readonly endings: string;
}

/** Packed bytes of a number among postings. */
const NUMBER_BYTES = 0.4;
/** Packed bytes of the concepts of a site that come at once. */
const MOST_TOGETHER = 6500;
const NAME_LETTERS = 4;

const costOf = (name: string, { length }: ArrayLike<number>): number => name.length + length * NUMBER_BYTES;

/**
 * Packed and cut to size: what zlib returns holds on to a block of memory many times as large. A higher level takes a third more time for
 * one byte in a hundred.
 */
const pack = (...parts: readonly Uint8Array[]): Buffer => Buffer.from(gzipSync(Buffer.concat(parts), { level: 5 }));

/** A short name that says the content; another where a file of other content has it already. */
export function shortName(content: Buffer | string, isTaken: (name: string) => boolean = () => false): string {
  const text = typeof content === 'string' ? content : content.toString('latin1');
  for (let salt = 0; ; salt++) {
    const name = BigInt(`0x${hash(text, String(salt))}`)
      .toString(36)
      .slice(-NAME_LETTERS);
    if (!isTaken(name)) return name;
  }
}

const NO_WORDS: SiteWords = { lexicon: { words: [], absent: [] }, thesaurus: { concepts: [], outside: [] } };

/** Puts postings of an index, and the words of a site where they come with them, into files. */
export function wordFiles(postings: Postings, words: SiteWords = NO_WORDS): MadeWordFiles {
  const concepts = [...postings].filter(([name]) => name.startsWith('@'));
  const together = concepts.reduce((sum, [name, flat]) => sum + costOf(name, flat), 0) <= MOST_TOGETHER;
  const pieces = [...postings].map(([name, flat]) => ({ key: nameKey(name, together), cost: costOf(name, flat) }));
  const starts = cutWords([...lexiconPieces(words), ...pieces]);
  const { endings, texts } = lexiconTexts(words, starts);
  const inFiles = Map.groupBy(postings, ([name]) => fileOf(nameKey(name, together), starts));
  const files = new Map<string, Buffer>();
  const writeChunk = chunkWriter();
  const names = starts.map((_, number) => {
    const text = Buffer.from(texts[number] ?? '');
    const own = new Map((inFiles.get(number) ?? []).map(([name, flat]) => [searchKey(name), flat]));
    const content = pack(Buffer.from(`${String(text.length)}\n`), text, writeChunk(own));
    const name = shortName(content, (taken) => files.has(`slowa/${taken}.bin`));
    files.set(`slowa/${name}.bin`, content);
    return name;
  });
  return { starts, names, files, together, endings };
}
