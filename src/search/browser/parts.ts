import type { IndexEntry } from '../index-records.ts';
import { fetchText, type SearchSource } from './source.ts';
import { openWordFiles, type WordFiles } from './word-files.ts';

/** An index of one of the sites that are searched. */
export interface IndexPart {
  readonly source: SearchSource;
  readonly entry: IndexEntry;
  /** For each document, what the list says of it, taken apart. */
  readonly rows: readonly (readonly string[])[];
  /** Name of a document in results. The newest come first by their names, which orders what answers equally well. */
  readonly nameOf: (page: number) => string;
  readonly words: WordFiles;
}

/** More documents than this no index has. */
const MOST = 99_999;

/** Lines of a list; of an empty one none. */
export const linesOf = (list: string): string[] => (list === '' ? [] : list.split('\n'));

const partOf = (source: SearchSource, number: number, entry: IndexEntry): IndexPart => ({
  source,
  entry,
  rows: linesOf(entry.dokumenty).map((row) => row.split(' ')),
  nameOf: (page) => `${String(number)}/${entry.folder}${String(MOST - page).padStart(5, '0')}`,
  words: openWordFiles(source.root, entry),
});

/** The indexes of current wordings of some sites. */
export const currentParts = (sources: readonly SearchSource[]): IndexPart[] =>
  sources.flatMap((source, number) =>
    source.manifest.tryb === 'polski' ? source.manifest.indeksy.map((entry) => partOf(source, number, entry)) : [],
  );

/** The indexes of documents that a large site searches only when they are asked for. */
export async function olderParts(sources: readonly SearchSource[]): Promise<IndexPart[]> {
  const parts = sources.flatMap((source, number): Promise<IndexPart>[] => {
    const { root, manifest } = source;
    if (manifest.tryb !== 'polski') return [];
    return manifest.starsze.spisy.map(async (path) =>
      partOf(source, number, JSON.parse(await fetchText(root + path)) as IndexEntry),
    );
  });
  return Promise.all(parts);
}

/** The indexes of former wordings, which are loaded when they are asked for. */
export async function formerParts(sources: readonly SearchSource[]): Promise<IndexPart[]> {
  const parts = sources.map(async (source, number): Promise<IndexPart[]> => {
    const { root, manifest } = source;
    if (manifest.tryb !== 'polski' || manifest.dawne === null) return [];
    return [partOf(source, number, JSON.parse(await fetchText(root + manifest.dawne)) as IndexEntry)];
  });
  return (await Promise.all(parts)).flat();
}
