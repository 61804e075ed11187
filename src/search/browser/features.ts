import type { IndexPart } from './parts.ts';

/** Names of the filters, as they stand in addresses. */
export const FILTERS = ['rodzaj', 'rok', 'status', 'organ', 'sfera'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a document can be narrowed and sorted by. */
interface Features {
  readonly values: Readonly<Partial<Record<Filter, readonly string[]>>>;
  /** `RRRRMMDD`, empty where there is none. */
  readonly date: string;
}

/** Features of all documents by their names. */
export type FeatureTable = ReadonlyMap<string, Features>;

const isFilter = (name: string): name is Filter => (FILTERS as readonly string[]).includes(name);

/** Reads the features of the documents of some indexes. */
export function readFeatures(parts: readonly IndexPart[]): FeatureTable {
  const table = new Map<string, Features>();
  for (const { entry, nameOf, rows } of parts)
    rows.forEach((cells, page) => {
      const values: Partial<Record<Filter, readonly string[]>> = {};
      entry.cechy.forEach(([filter, list], index) => {
        const cell = cells[index + 1] ?? '';
        if (cell !== '' && isFilter(filter)) values[filter] = cell.split('+').flatMap((number) => list[Number(number)] ?? []);
      });
      table.set(nameOf(page), { values, date: cells.at(-1) ?? '' });
    });
  return table;
}
