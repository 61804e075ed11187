import { fetchText, type Source } from './source.ts';

/** Names of the filters, as they stand in addresses. */
export const FILTERS = ['rodzaj', 'rok', 'status', 'organ', 'sfera'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a document can be narrowed and sorted by. */
interface Features {
  readonly values: Readonly<Partial<Record<Filter, readonly string[]>>>;
  /** `RRRRMMDD`, empty where there is none. */
  readonly date: string;
}

/** Features of all documents by the name of their fragment. */
export type FeatureTable = ReadonlyMap<string, Features>;

interface FeatureFile {
  readonly cechy: readonly (readonly [Filter, readonly string[]])[];
  readonly dokumenty: readonly string[];
}

/** Loads the features of a site's documents. */
export async function loadFeatures({ root, manifest }: Source, former: boolean): Promise<FeatureTable> {
  if (manifest.tryb !== 'polski') return new Map();
  const folders = [...manifest.indeksy, ...(former ? manifest.dawne : [])];
  const files = await Promise.all(
    folders.map(async (folder) => JSON.parse(await fetchText(`${root}${folder}cechy.json?w=${manifest.wydanie}`)) as FeatureFile),
  );
  const table = new Map<string, Features>();
  for (const { cechy, dokumenty } of files) {
    for (const row of dokumenty) {
      const cells = row.split(' ');
      const values: Partial<Record<Filter, readonly string[]>> = {};
      cechy.forEach(([filter, list], index) => {
        const cell = cells[index + 1] ?? '';
        if (cell !== '') values[filter] = cell.split('+').flatMap((number) => list[Number(number)] ?? []);
      });
      table.set(`pl_${cells[0] ?? ''}`, { values, date: cells.at(-1) ?? '' });
    }
  }
  return table;
}
