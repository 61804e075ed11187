import type { IndexEntry } from './index-records.ts';

/** What a site says of its search, in `pagefind/spis.json`. */
export interface PolishManifest {
  readonly tryb: 'polski';
  /** Changes with foreign words and facts, so that no stale file of them is taken from a cache; all other files are named by their content. */
  readonly wydanie: string;
  /** The indexes of current wordings that every question is asked of; and the file that tells of the one of former wordings, if there are any. */
  readonly indeksy: readonly IndexEntry[];
  readonly dawne: string | null;
  /** Of a large site: files that tell of the indexes of its other documents, and how many documents these are. */
  readonly starsze: { readonly spisy: readonly string[]; readonly liczba: number };
  /** The day on which it is judged what is in force: `RRRR-MM-DD`. */
  readonly dzien: string;
  /** Number of provisions that are results of their own. */
  readonly jednostki: number;
  /** Endings that several words share, one set in a line, ends parted by commas. */
  readonly koncowki: string;
  /** Beginnings of words that have a file of the English and Ukrainian thesaurus. */
  readonly obcy: string;
  /** Years that facts are known of, each with a file. */
  readonly lata: string;
  /** Of a portal: addresses of the towns' sites by the first part of their documents' paths. No provision of one answers for all. */
  readonly serwisy?: Readonly<Record<string, string>>;
}
