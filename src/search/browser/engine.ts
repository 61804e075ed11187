import { searchKey } from '../../law/search-key.ts';
import { startDriver, type EngineIndex } from '../pagefind-driver.ts';
import type { IndexMeta } from '../pagefind-meta.ts';
import { unitOfPlace, type PlaceKind } from '../places.ts';
import { documentAddress } from './document-address.ts';
import type { IndexPart } from './parts.ts';
import { fetchPacked } from './fetch-packed.ts';
import { fetchText } from './source.ts';

/** A provision as a fragment names it: anchor, „§ 5 ust. 2”, title. */
type UnitEntry = readonly [anchor: string, name: string, heading: string];

/** What the index keeps of a document for showing it. */
export interface Fragment {
  /** Its address, base included. */
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly units: readonly UnitEntry[];
  /** Number of the first unit of each block of texts. */
  readonly blocks: readonly number[];
  /** Name of the files of its texts, one a block, where there are any; or of the one file it shares with others, and which text of that is its. */
  readonly file?: string;
  readonly part?: number;
}

/** A document in which a name was found. */
export interface Hit {
  readonly name: string;
  readonly score: number;
  /** The units it stands in (0 is the title), and what it weighs there: 1 in plain text. */
  readonly units: ReadonlyMap<number, number>;
  readonly data: () => Promise<Fragment>;
}

export interface Engine {
  /** Documents with a name (a base form or an exact key); kept, since people type on and come back. */
  readonly find: (name: string) => Promise<ReadonlyMap<string, Hit>>;
  /** All documents. */
  readonly all: () => readonly Hit[];
}

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

/** Remembers what has been loaded; what failed is asked for anew. */
function remembered<Loaded>(load: (key: string) => Promise<Loaded>): (key: string) => Promise<Loaded> {
  const known = new Map<string, Promise<Loaded>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const loading = load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}

/** Reads what is shown of the documents of an index, by their numbers. */
function fragmentReader({ source: { root, base, manifest }, entry }: IndexPart): (page: number) => Promise<Fragment> {
  const towns = manifest.tryb === 'polski' ? manifest.serwisy : undefined;
  const group = remembered(
    async (name) => JSON.parse(await fetchText(`${root}${entry.folder}opis/${name}.json`)) as readonly Fragment[],
  );
  return async (page) => {
    const [first, name] = entry.opisy.findLast(([start]) => start <= page) ?? [0, ''];
    const fragment = (await group(name))[page - first];
    if (fragment === undefined) throw new Error(`no document ${String(page)} in ${name}`);
    return { ...fragment, url: documentAddress(fragment.url, base, towns) };
  };
}

const metaOf = ({ entry, rows }: IndexPart): IndexMeta => ({
  pages: rows.map(([words = '0'], page) => [String(page), Number(words), '']),
  chunks: entry.czesci.split('\n').flatMap((line) => {
    const [first = '', last = '', name = ''] = line.split(' ');
    return name === '' ? [] : [[first, last, name] as const];
  }),
  fields: ['title'],
});

/** An index that is ready to be asked. */
interface OpenPart {
  readonly search: (name: string) => Promise<Hit[]>;
  readonly all: readonly Hit[];
}

function openPart(part: IndexPart, index: EngineIndex): OpenPart {
  const { source, entry, rows, nameOf } = part;
  const fragment = fragmentReader(part);
  const chunk = remembered(async (name) => {
    index.load(await fetchPacked(`${source.root}${entry.folder}index/${name}.pf_index`));
  });
  return {
    async search(name) {
      const word = searchKey(name);
      await Promise.all(index.chunksOf(word).map(chunk));
      return index.search(word).map(({ name: page, score, places }) => ({
        name: nameOf(Number(page)),
        score,
        units: weighUnits(places),
        data: () => fragment(Number(page)),
      }));
    },
    all: rows.map((_, page) => ({ name: nameOf(page), score: 0, units: new Map<number, number>(), data: () => fragment(page) })),
  };
}

/** Starts the engine over some indexes; its program comes unpacked. */
export async function startEngine(parts: readonly IndexPart[], program: Uint8Array<ArrayBuffer>): Promise<Engine> {
  const addIndex = await startDriver(program);
  const opened = parts.map((part) => openPart(part, addIndex(metaOf(part))));
  const found = new Map<string, Promise<ReadonlyMap<string, Hit>>>();
  return {
    find(name) {
      const before = found.get(name);
      if (before !== undefined) return before;
      const hits = Promise.all(opened.map(({ search }) => search(name))).then(
        (lists) => new Map(lists.flat().map((hit) => [hit.name, hit])),
      );
      found.set(name, hits);
      hits.catch(() => found.delete(name));
      return hits;
    },
    all: () => opened.flatMap(({ all }) => all),
  };
}
