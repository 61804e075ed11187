import { fold } from '../../law/fold.ts';
import { remembered } from './remembered.ts';
import type { SearchSource } from './source.ts';
import type { WordFile, WordFiles } from './word-files.ts';

/** A word of the lexicon as a file of words has it. */
export interface LexiconRow {
  readonly lemma: string;
  readonly stem: string;
  readonly foldedStem: string;
  readonly endings: readonly string[];
  /** Base forms of its family. */
  readonly family: readonly string[];
  /** Whether the texts of the site have it; others are known to the thesaurus, or of a family with a word of the site. */
  readonly present: boolean;
}

interface Shard {
  readonly rows: readonly LexiconRow[];
  /** Lines of the thesaurus whose first word begins so, and of matters settled elsewhere. */
  readonly concepts: string;
  readonly outside: string;
  /** Whole words of the language that begin words of the site, and are not on it themselves. */
  readonly absent: ReadonlySet<string>;
}

/** The lexicon of a site, loaded by the beginnings of words as they are asked for. */
export interface SiteLexicon {
  /** The part that a word, folded or not, or a phrase is in. */
  readonly shardOf: (word: string) => Promise<Shard>;
  /** All that may hold words beginning with these letters. */
  readonly shardsWithin: (folded: string) => Promise<readonly Shard[]>;
}

/** Begins the base form of a word that the site's texts don't have. */
const ABSENT = '?';
const NOTHING: Shard = { rows: [], concepts: '', outside: '', absent: new Set() };

export const formsOf = ({ stem, endings }: LexiconRow): string[] => endings.map((ending) => stem + ending);

function readShard(text: string, tables: readonly (readonly string[])[]): Shard {
  const rows: LexiconRow[] = [];
  let absent = new Set<string>();
  const [own = '', concepts = '', outside = ''] = text.split('\n\n');
  for (const line of own.split('\n')) {
    const [base = '', stem = '', ends = '', family = ''] = line.split('|');
    if (base === '!') absent = new Set(ends.split(','));
    else {
      const named = base.startsWith('+') ? stem + base.slice(1) : base;
      const present = !named.startsWith(ABSENT);
      rows.push({
        lemma: present ? named : named.slice(ABSENT.length),
        present,
        family: family === '' ? [] : family.split(','),
        stem,
        foldedStem: fold(stem),
        endings: ends.startsWith('#') ? (tables[Number.parseInt(ends.slice(1), 36)] ?? []) : ends.split(','),
      });
    }
  }
  return { rows, concepts, outside, absent };
}

/** Opens the lexicon of a site, which comes with the words of its first index; nothing is loaded yet. */
export function openLexicon({ manifest }: SearchSource, words: WordFiles | undefined): SiteLexicon {
  if (manifest.tryb !== 'polski' || words === undefined)
    return { shardOf: () => Promise.resolve(NOTHING), shardsWithin: () => Promise.resolve([]) };
  const tables = manifest.koncowki.split('\n').map((line) => line.split(','));
  const read = remembered((file: WordFile) => Promise.resolve(readShard(file.text, tables)));
  return {
    shardOf: async (word) => read(await words.ofWord(word)),
    shardsWithin: async (letters) => Promise.all((await words.within(letters)).map(read)),
  };
}
