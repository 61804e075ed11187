import type { PolishManifest } from '../manifest.ts';

/** The engine's own index, without our Polish: made where its format is not the one we know. */
interface StockManifest {
  readonly tryb: 'zwykly';
}

/** A site whose documents are searched: this one, or another of the region. */
export interface SearchSource {
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
export async function openSource({ base, name }: SourceAddress): Promise<SearchSource> {
  const root = `${base}pagefind/`;
  // Asked anew each time (a few hundred bytes), because everything else hangs on it.
  const response = await fetch(`${root}spis.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${root}: ${String(response.status)}`);
  return { root, base, name, manifest: (await response.json()) as SearchSource['manifest'] };
}
