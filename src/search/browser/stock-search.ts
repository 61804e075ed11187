import type { MarkedPiece } from './excerpt.ts';
import type { SearchSource } from './source.ts';
import type { SearchOutcome, Result, Wishes } from './types.ts';

const SHOWN_UNITS = 3;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** A document as the engine's own script shows it. */
interface StockFragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly sub_results?: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (
    query: string | null,
    options?: object,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<StockFragment> }[] }>;
}

/** An excerpt comes as HTML with `<mark>` around what was found. */
const pieces = (html: string): MarkedPiece[] =>
  html.split(/(<mark>.*?<\/mark>)/u).map((part) => ({
    text: ENTITIES.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), part.replace(/<\/?mark>/g, '')),
    marked: part.startsWith('<mark>'),
  }));

/** Starts the engine by its own script, which stands beside an index of its own making. */
async function startPagefind({ root, base }: SearchSource): Promise<Pagefind> {
  // A path the bundler must leave alone: the engine is written beside the pages after they are bundled.
  const address = `${root}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, noWorker: true, excerptLength: 24 });
  return pagefind;
}

let started: Promise<Pagefind> | null = null;

/** What the engine finds by its own rules, in an index of its own making. */
export async function stockSearch({ query, filters, byDate }: Wishes, source: SearchSource): Promise<SearchOutcome> {
  started ??= startPagefind(source);
  const { results } = await (
    await started
  ).search(query === '' ? null : query, { filters, ...(byDate ? { sort: { data: 'desc' } } : {}) });
  const show = async (found: (typeof results)[number]): Promise<Result> => {
    const { url, meta, excerpt, sub_results: parts = [] } = await found.data();
    const inside = parts.filter((one) => one.url !== url).slice(0, SHOWN_UNITS);
    const units = inside.length > 0 ? inside : [{ title: '', url, excerpt }];
    return {
      also: [],
      id: meta['id'] ?? '',
      url,
      title: meta['title'] ?? url,
      caption: meta['caption'] ?? '',
      date: '',
      wording: null,
      site: '',
      details: {
        full: '',
        units: units.map((unit) => ({ url: unit.url, title: unit.title, excerpt: pieces(unit.excerpt) })),
      },
    };
  };
  return {
    total: results.length,
    older: 0,
    places: results.length,
    atLeast: false,
    load: (from, count) => Promise.all(results.slice(from, from + count).map(show)),
    counts: null,
    direct: [],
    leftOut: [],
    widened: [],
    begun: [],
    corrected: [],
    isForeign: false,
    outside: null,
    reply: null,
    suggestions: [],
  };
}
