import { hash } from '../../cache/cache.ts';
import { shinglesOf } from '../../law/shingles.ts';
import { searchUnits } from '../../search/search-record.ts';
import type { TownDocument, TownEntry } from '../types.ts';
import { unitsOf } from '../units-of.ts';
import { weighed, type Weighed } from './likeness.ts';

/** With fewer shingles of its own a provision says nothing that could be compared. */
const LEAST_OWN = 12;

/** Documents whose provisions are rules: drafts and void acts are none, and an amending act holds only orders to change others. */
const RULING_KINDS = new Set(['act', 'programme']);
const NOT_RULING = new Set(['draft', 'void', 'withdrawn']);

/** A document of a town. */
export interface OfTown {
  readonly town: TownEntry;
  readonly document: TownDocument;
}

/** Where a text stands: the number of the document among those that rule, and its own among the results of that. */
export interface TextPlace {
  readonly document: number;
  readonly unit: number;
}

/** A document without its text. */
export type DocumentOfTown = Omit<OfTown, 'document'> & { readonly document: Omit<TownDocument, 'provisions'> };

/** A text, wherever it stands word for word (but for numbers). */
export interface SameText {
  readonly shingles: Weighed;
  readonly places: readonly TextPlace[];
}

/** The provisions of all towns by text, without their words. */
interface CollectedTexts {
  readonly documents: readonly DocumentOfTown[];
  /** The most widespread first, then the longest: the texts that others are measured by. */
  readonly texts: readonly SameText[];
  /** Number of provisions that repeat the statute alone. */
  readonly statutory: number;
}

/** The documents whose provisions are compared, in the order in which places number them. */
export function* rulingDocuments(documents: Iterable<OfTown>): Generator<OfTown> {
  for (const one of documents) {
    const { kind, status, amends } = one.document;
    if (RULING_KINDS.has(kind) && !NOT_RULING.has(status) && !amends) yield one;
  }
}

const lengthOf = ({ own, statutory }: Weighed): number => own.length + statutory.length;

/** Reads the documents one by one; of their words only shingles stay in memory. */
export function collectTexts(all: Iterable<OfTown>): CollectedTexts {
  const documents: DocumentOfTown[] = [];
  const byKey = new Map<string, { readonly key: string; readonly shingles: Weighed; readonly places: TextPlace[] }>();
  let statutory = 0;
  for (const { town, document } of rulingDocuments(all)) {
    const { provisions, ...card } = document;
    const number = documents.push({ town, document: card }) - 1;
    searchUnits(unitsOf(provisions)).forEach(({ text, isAside }, unit) => {
      if (isAside) return;
      const shingles = shinglesOf(text);
      const parts = weighed(shingles);
      if (parts.own.length < LEAST_OWN) {
        if (shingles.length >= LEAST_OWN) statutory += 1;
        return;
      }
      const key = hash(shingles.join(','));
      const same = byKey.get(key) ?? { key, shingles: parts, places: [] };
      byKey.set(key, same);
      same.places.push({ document: number, unit });
    });
  }
  const townsOf = (places: readonly TextPlace[]): number =>
    new Set(places.map(({ document }) => documents[document]?.town.slug)).size;
  const texts = [...byKey.values()]
    .map((same) => ({ ...same, towns: townsOf(same.places) }))
    .sort((a, b) => b.towns - a.towns || lengthOf(b.shingles) - lengthOf(a.shingles) || (a.key < b.key ? -1 : 1));
  return { documents, texts, statutory };
}
