import { searchKey } from '../../law/search-key.ts';
import { startDriver, type EngineIndex } from '../pagefind/driver.ts';
import type { IndexMeta } from '../pagefind/meta.ts';
import { unitOfPlace, type PlaceKind } from '../places.ts';
import { documentsOf, type FoundDocument } from './documents.ts';
import type { IndexPart } from './parts.ts';
import { remembered } from './remembered.ts';
import type { WordFile } from './word-files.ts';

/** A document in which a name was found. */
export interface Hit extends FoundDocument {
  readonly name: string;
  readonly score: number;
  /** The units it stands in (0 is the title), and what it weighs there: 1 in plain text. */
  readonly units: ReadonlyMap<number, number>;
}

export interface Engine {
  /** Documents with a name (a base form or an exact key); kept, since people type on and come back. */
  readonly find: (name: string) => Promise<ReadonlyMap<string, Hit>>;
  /** All documents. */
  readonly all: () => readonly Hit[];
}

/** The program of the engine, unpacked, without its signature: what nearly all searches need, and the whole, loaded when that is not enough. */
export interface EngineProgram {
  readonly core: Promise<Uint8Array<ArrayBuffer>>;
  readonly whole: () => Promise<Uint8Array<ArrayBuffer>>;
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

const metaOf = ({ rows }: IndexPart): IndexMeta => ({
  pages: rows.map(([words = '0'], page) => [String(page), Number(words), '']),
  // Which chunk a word is in is told by our own list.
  chunks: [],
  fields: ['title'],
});

/** An index that is ready to be asked. */
interface OpenPart {
  readonly search: (name: string) => Promise<Hit[]>;
  readonly all: readonly Hit[];
}

function openPart(part: IndexPart, index: EngineIndex): OpenPart {
  const { rows, nameOf, words } = part;
  const documents = documentsOf(part);
  const load = remembered(({ chunk }: WordFile) => {
    index.load(chunk);
    return Promise.resolve();
  });
  const hitOf = (page: number, score: number, units: Hit['units']): Hit => ({
    ...documents(page),
    name: nameOf(page),
    score,
    units,
  });
  return {
    async search(name) {
      await load(await words.ofName(name));
      const found = await index.search(searchKey(name));
      return found.map(({ name: page, score, places }) => hitOf(Number(page), score, weighUnits(places)));
    },
    all: rows.map((_, page) => hitOf(page, 0, new Map<number, number>())),
  };
}

/** Starts the engine over some indexes. */
export async function startEngine(parts: readonly IndexPart[], program: EngineProgram): Promise<Engine> {
  const addIndex = await startDriver(await program.core, program.whole);
  const opened = parts.map((part) => openPart(part, addIndex(metaOf(part))));
  const find = remembered(async (name: string): Promise<ReadonlyMap<string, Hit>> => {
    const lists = await Promise.all(opened.map(({ search }) => search(name)));
    return new Map(lists.flat().map((hit) => [hit.name, hit]));
  });
  return { find, all: () => opened.flatMap(({ all }) => all) };
}
