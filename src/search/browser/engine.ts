import { searchKey } from '../../law/search-key.ts';
import { unitOfPlace, type PlaceKind } from '../places.ts';
import type { Source } from './source.ts';

/** A provision as a fragment names it: anchor, „§ 5 ust. 2”, title. */
type UnitEntry = readonly [anchor: string, name: string, heading: string];

/** What the index keeps of a document for showing it. */
export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly units: readonly UnitEntry[];
  /** Number of the first unit of each block of texts. */
  readonly blocks: readonly number[];
  /** The texts of the units, where they are short enough to come with the fragment. */
  readonly texts?: readonly string[];
  /** Only in an index of the engine's own making. */
  readonly excerpt: string;
  readonly sub_results?: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** A document in which a name was found. */
export interface Hit {
  readonly name: string;
  readonly score: number;
  /** The units it stands in (0 is the title), and what it weighs there: 1 in plain text. */
  readonly units: ReadonlyMap<number, number>;
  readonly data: () => Promise<Fragment>;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
  readonly search: (
    query: string | null,
    options?: object,
  ) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly words: readonly number[];
      readonly data: () => Promise<Fragment | null>;
    }[];
  }>;
}

export interface Engine {
  /** Documents with a name (a base form or an exact key); kept, since people type on and come back. */
  readonly find: (name: string) => Promise<ReadonlyMap<string, Hit>>;
  /** A search by the engine's own rules, where the index is its own. */
  readonly searchPlainly: (query: string | null, filters: object) => Promise<readonly Hit[]>;
  /** Adds the former wordings to what is searched. */
  readonly addFormer: () => Promise<void>;
}

/** Long documents are not worse for being long, and a word is as good as another form of it. */
const RANKING = { pageLength: 0.4, termSimilarity: 0, diacriticSimilarity: 0, metaWeights: { title: 4 } };

/** What a word weighs by what it is to its unit. */
const WEIGHT: Readonly<Record<PlaceKind, number>> = { text: 1, strong: 1.3, aside: 0.25, context: 0.4 };

function weighUnits(places: readonly number[]): Map<number, number> {
  const units = new Map<number, number>();
  for (const place of places) {
    const { unit, kind } = unitOfPlace(place);
    units.set(unit, Math.max(units.get(unit) ?? 0, WEIGHT[kind]));
  }
  return units;
}

/** A fragment that did not come is asked for once more. */
const twice = (data: () => Promise<Fragment | null>) => async (): Promise<Fragment> => {
  const fragment = (await data()) ?? (await data());
  if (fragment === null) throw new Error('a fragment of the index did not come');
  return fragment;
};

/** Starts the engine over the indexes of one site or several. */
export async function startEngine(sources: readonly Source[]): Promise<Engine> {
  const [first] = sources;
  if (first === undefined) throw new Error('no source');
  // A path the bundler must leave alone: the engine is written beside the pages after they are bundled.
  const address = `${first.root}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const stock = first.manifest.tryb === 'zwykly';
  // Questions are answered in a few milliseconds: a worker would cost a request and 12 kB, and save nothing.
  const where = { baseUrl: first.base, noWorker: true };
  await pagefind.options(stock ? { ...where, excerptLength: 24 } : { ...where, ranking: RANKING });
  const merge = async ({ root, base }: Source, folders: readonly string[]): Promise<void> => {
    for (const folder of folders)
      await pagefind.mergeIndex(`${root}${folder}`, { baseUrl: base, language: 'pl', ranking: RANKING });
  };
  for (const source of sources) {
    const { manifest } = source;
    // The engine has opened the first index by itself.
    const folders = manifest.tryb === 'polski' ? manifest.indeksy.filter((folder) => source !== first || folder !== '') : [];
    await merge(source, folders);
  }
  const run = async (query: string | null, options?: object): Promise<Hit[]> => {
    const { results } = await pagefind.search(query, options);
    return results.map(({ id, score, words, data }) => ({ name: id, score, units: weighUnits(words), data: twice(data) }));
  };
  let found = new Map<string, Promise<ReadonlyMap<string, Hit>>>();
  let former: Promise<void> | null = null;
  return {
    find(name) {
      const before = found.get(name);
      if (before !== undefined) return before;
      const hits = run(searchKey(name)).then((list) => new Map(list.map((hit) => [hit.name, hit])));
      found.set(name, hits);
      return hits;
    },
    searchPlainly: (query, filters) => run(query, { filters }),
    addFormer() {
      former ??= (async () => {
        for (const source of sources) if (source.manifest.tryb === 'polski') await merge(source, source.manifest.dawne);
        found = new Map();
      })();
      return former;
    },
  };
}
