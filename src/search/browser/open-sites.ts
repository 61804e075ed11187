import { CORE_FILE, ENGINE_FILE, KNOWN_ENGINE, SIGNATURE } from '../pagefind/meta.ts';
import { startEngine, type Engine } from './engine.ts';
import { readFeatures, type FeatureTable } from './features.ts';
import { fetchPacked } from './fetch-packed.ts';
import { openLexicon } from './lexicon.ts';
import { currentParts, formerParts, olderParts, type IndexPart } from './parts.ts';
import { readPassages, type ProgrammePassages } from './passages.ts';
import { remembered } from './remembered.ts';
import { openSource, type SourceAddress } from './source.ts';
import { openThesaurus } from './thesaurus.ts';
import type { SearchedSite } from './types.ts';

/** An engine with the features of the documents it searches. */
interface Searched {
  readonly engine: Promise<Engine>;
  readonly table: FeatureTable;
}

/** How much of the sites is searched: what is in force and newest, all current wordings, or former ones too. */
export type SearchReach = 'early' | 'current' | 'former';

/** Sites whose search has begun. */
export interface OpenSites {
  readonly sites: readonly SearchedSite[];
  readonly passages: ReadonlyMap<string, ProgrammePassages>;
  /** Number of documents that only a wider reach searches. */
  readonly older: number;
  /** Loaded when it is asked for. */
  readonly within: (reach: SearchReach) => Promise<Searched>;
}

/** Begins to load what the search of some sites needs. */
export async function openSites(addresses: readonly SourceAddress[]): Promise<OpenSites> {
  // The largest file of all is under way before the site says what else there is.
  const load = (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    fetchPacked(`${addresses[0]?.base ?? '/'}pagefind/${name}?w=${KNOWN_ENGINE}`).then((bytes) =>
      bytes.subarray(SIGNATURE.length),
    );
  const program = { core: load(CORE_FILE), whole: () => load(ENGINE_FILE) };
  // A site with an index of the engine's own making has no such file, and needs none.
  program.core.catch(() => undefined);
  const sources = await Promise.all(addresses.map(openSource));
  const parts = currentParts(sources);
  const search = (all: readonly IndexPart[]): Searched => ({ engine: startEngine(all, program), table: readFeatures(all) });
  const early = search(parts);
  const wider = remembered(async (reach: SearchReach): Promise<Searched> => {
    const [older, former] = await Promise.all([olderParts(sources), reach === 'former' ? formerParts(sources) : []]);
    return older.length + former.length === 0 ? early : search([...parts, ...older, ...former]);
  });
  return {
    passages: readPassages(parts),
    sites: sources.map((source) => {
      const lexicon = openLexicon(source, parts.find((part) => part.source === source)?.words);
      return { source, lexicon, thesaurus: openThesaurus(source, lexicon) };
    }),
    older: sources.reduce((sum, { manifest }) => sum + (manifest.tryb === 'polski' ? manifest.starsze.liczba : 0), 0),
    within: (reach) => (reach === 'early' ? Promise.resolve(early) : wider(reach)),
  };
}
