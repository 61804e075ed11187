import type { IndexEntry } from '../index-records.ts';

/** What a site says of its search, in `pagefind/spis.json`. */
interface PolishManifest {
  readonly tryb: 'polski';
  /** Changes with the lexicon, so that no stale part of it is taken from a cache. */
  readonly wydanie: string;
  /** The indexes of current wordings; and the file that tells of the one of former wordings, if there are any. */
  readonly indeksy: readonly IndexEntry[];
  readonly dawne: string | null;
  /** The day on which it is judged what is in force: `RRRR-MM-DD`. */
  readonly dzien: string;
  /** Number of provisions that are results of their own. */
  readonly jednostki: number;
  /** Beginnings of words, each with a file of the lexicon and the thesaurus. */
  readonly slownik: string;
  /** Endings that several words share, one set in a line, ends parted by commas. */
  readonly koncowki: string;
  /** Beginnings of words that have a file of the English and Ukrainian thesaurus. */
  readonly obcy: string;
  /** Of a portal: addresses of the towns' sites by the first part of their documents' paths. No provision of one answers for all. */
  readonly serwisy?: Readonly<Record<string, string>>;
}

/** The engine's own index, without our Polish: made where its format is not the one we know. */
interface StockManifest {
  readonly tryb: 'zwykly';
}

/** A site whose documents are searched: this one, or another of the region. */
export interface Source {
  /** Address of the folder of its search. */
  readonly root: string;
  /** Path its documents' addresses are put after. */
  readonly base: string;
  /** Said with its results where several sites are searched; empty for the only one. */
  readonly name: string;
  readonly manifest: PolishManifest | StockManifest;
}

export interface SourceAddress {
  readonly base: string;
  readonly name: string;
}

export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

/** Finds out what a site's search is made of. */
export async function openSource({ base, name }: SourceAddress): Promise<Source> {
  const root = `${base}pagefind/`;
  // Asked anew each time (a few hundred bytes), because everything else hangs on it.
  const response = await fetch(`${root}spis.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${root}: ${String(response.status)}`);
  return { root, base, name, manifest: (await response.json()) as Source['manifest'] };
}
