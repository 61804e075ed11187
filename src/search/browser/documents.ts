import { textPath, type DocumentPart, type UnitEntry } from '../text-path.ts';
import { documentAddress } from './document-address.ts';
import { linesOf, type IndexPart } from './parts.ts';
import { remembered } from './remembered.ts';
import { fetchText } from './source.ts';

/** What is known of a document before anything of it is loaded. */
export interface KnownDocument {
  readonly id: string;
  /** Its address, base included. */
  readonly url: string;
  readonly title: string;
  /** „Program · obowiązujący”. */
  readonly caption: string;
  /** `RRRR-MM-DD`; empty where it has none. */
  readonly date: string;
  /** First and last day of a former wording; `null` for a current one. */
  readonly wording: { readonly from: string; readonly to: string } | null;
}

/** A part of a document that has been loaded. */
interface LoadedPart {
  readonly meta: Readonly<Record<string, string>>;
  readonly units: readonly UnitEntry[];
  /** The text of a unit (from 1); `null` where that is in another part. */
  readonly textOf: (unit: number) => string | null;
}

export interface FoundDocument {
  readonly known: KnownDocument;
  /** Number of the part that holds a unit (from 1), and what loads that. */
  readonly partOf: (unit: number) => number;
  readonly load: (unit: number) => Promise<LoadedPart>;
}

const readPart = ({ meta, units, first, texts }: DocumentPart): LoadedPart => ({
  meta,
  units,
  textOf: (unit) => texts[unit - first] ?? null,
});

/** The documents of an index by their numbers. */
export function documentsOf({ source: { root, base, manifest }, entry, rows }: IndexPart): (page: number) => FoundDocument {
  const towns = manifest.tryb === 'polski' ? manifest.serwisy : undefined;
  const [paths, titles, captions, texts, wordings] = [
    entry.sciezki,
    entry.tytuly,
    entry.podpis,
    entry.teksty,
    entry.brzmienia,
  ].map(linesOf) as [string[], string[], string[], string[], string[]];
  const load = remembered(async (path: string) => readPart(JSON.parse(await fetchText(root + path)) as DocumentPart));
  return (page) => {
    const [path = '', id = path] = (paths[page] ?? '').split('|');
    const [edition = '', step = '1'] = (texts[page] ?? '').split(' ');
    const [from = '', to = ''] = (wordings[page] ?? '').split(' ');
    const partOf = (unit: number): number => Math.floor(Math.max(0, unit - 1) / Number(step));
    return {
      partOf,
      known: {
        id,
        url: path === '' ? base : documentAddress(`${path}/`, base, towns),
        title: titles[page] ?? '',
        caption: entry.podpisy[Number(captions[page])] ?? '',
        date: (rows[page]?.at(-1) ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
        wording: wordings.length === 0 ? null : { from, to },
      },
      load: (unit) => load(textPath(path, edition, partOf(unit))),
    };
  };
}
