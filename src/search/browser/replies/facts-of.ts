import type { FactFile } from '../../fact-files.ts';
import type { SearchFact } from '../../facts.ts';
import { fetchText, type SearchSource } from '../source.ts';

const NOTHING: FactFile = { fakty: [], konkursy: [], konsultacje: [], kontakt: null, zmiany: null, dotacje: null };
const loaded = new Map<string, Promise<unknown>>();

/** Loads a file of facts once. */
function load(address: string): Promise<unknown> {
  const facts = loaded.get(address) ?? fetchText(address).then((text) => JSON.parse(text) as unknown);
  loaded.set(address, facts);
  facts.catch(() => loaded.delete(address));
  return facts;
}

/** What a site answers from outright, whatever the year. */
export async function factsOf({ root, manifest }: SearchSource): Promise<FactFile> {
  if (manifest.tryb !== 'polski') return NOTHING;
  return (await load(`${root}fakty.json?w=${manifest.wydanie}`)) as FactFile;
}

/** Facts of a year. */
export async function factsOfYear({ root, manifest }: SearchSource, year: number): Promise<readonly SearchFact[]> {
  if (manifest.tryb !== 'polski' || !manifest.lata.split(' ').includes(String(year))) return [];
  return (await load(`${root}fakty-${String(year)}.json?w=${manifest.wydanie}`)) as readonly SearchFact[];
}
