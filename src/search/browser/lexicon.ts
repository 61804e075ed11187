import { fold } from '../../law/fold.ts';
import { shardName } from '../words/shard-name.ts';
import { fetchText, type Source } from './source.ts';

/** A word of the lexicon as a shard has it. */
export interface Row {
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
  readonly rows: readonly Row[];
  /** Lines of the thesaurus whose first word begins so, and of matters settled elsewhere. */
  readonly concepts: string;
  readonly outside: string;
  /** Whole words of the language that begin words of the site, and are not on it themselves. */
  readonly absent: ReadonlySet<string>;
}

/** The lexicon of a site, loaded by the beginnings of words as they are asked for. */
export interface Lexicon {
  /** The part that a word, folded or not, or a phrase is in. */
  readonly shardOf: (word: string) => Promise<Shard>;
  /** All that may hold words beginning with these letters. */
  readonly shardsWithin: (folded: string) => Promise<readonly Shard[]>;
}

/** Begins the base form of a word that the site's texts don't have. */
const ABSENT = '?';
const NOTHING: Shard = { rows: [], concepts: '', outside: '', absent: new Set() };
/** A beginning of two letters may stand for a dozen shards; more than this are not worth loading. */
const MOST_SHARDS = 4;

export const formsOf = ({ stem, endings }: Row): string[] => endings.map((ending) => stem + ending);

function readShard(start: string, text: string, tables: readonly (readonly string[])[]): Shard {
  const rows: Row[] = [];
  let absent = new Set<string>();
  const [own = '', concepts = '', outside = ''] = text.split('\n\n');
  for (const line of own.split('\n')) {
    const [base = '', stem = '', ends = '', family = ''] = line.split('|');
    if (base === '!') absent = new Set(ends.split(',').map((end) => start + end));
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

/** Opens the lexicon of a site; nothing is loaded yet. */
export function openLexicon({ root, manifest }: Source): Lexicon {
  if (manifest.tryb !== 'polski') return { shardOf: () => Promise.resolve(NOTHING), shardsWithin: () => Promise.resolve([]) };
  const { wydanie, slownik, koncowki } = manifest;
  const starts = slownik.split(' ');
  const known = new Set(starts);
  const tables = koncowki.split('\n').map((line) => line.split(','));
  const loaded = new Map<string, Promise<Shard>>();
  const address = (name: string): string => `${root}slownik/${name}.txt?w=${wydanie}`;

  function load(start: string): Promise<Shard> {
    const before = loaded.get(start);
    if (before !== undefined) return before;
    const shard = fetchText(address(start)).then((text) => readShard(start, text, tables));
    loaded.set(start, shard);
    return shard;
  }

  return {
    shardOf(word) {
      const start = shardName(word, known);
      return start === null ? Promise.resolve(NOTHING) : load(start);
    },
    async shardsWithin(folded) {
      const within = starts.filter((start) => start.startsWith(folded) || folded.startsWith(start));
      const longest = within.filter((start) => start.startsWith(folded));
      const wanted = longest.length > 0 ? longest.slice(0, MOST_SHARDS) : within.slice(-1);
      return Promise.all(wanted.map(load));
    },
  };
}
