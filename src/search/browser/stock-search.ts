import type { Engine } from './engine.ts';
import type { MarkedPiece } from './excerpt.ts';
import type { Outcome, Result, Wishes } from './types.ts';

const SHOWN_UNITS = 3;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** An excerpt comes as HTML with `<mark>` around what was found. */
const pieces = (html: string): MarkedPiece[] =>
  html.split(/(<mark>.*?<\/mark>)/u).map((part) => ({
    text: ENTITIES.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), part.replace(/<\/?mark>/g, '')),
    marked: part.startsWith('<mark>'),
  }));

/** What the engine finds by its own rules, in an index of its own making. */
export async function stockSearch({ query, filters, byDate }: Wishes, engine: Engine): Promise<Outcome> {
  const hits = await engine.searchPlainly(query === '' ? null : query, {
    filters,
    ...(byDate ? { sort: { data: 'desc' } } : {}),
  });
  const show = async (hit: (typeof hits)[number]): Promise<Result> => {
    const { url, meta, excerpt, sub_results: found = [] } = await hit.data();
    const inside = found.filter((one) => one.url !== url).slice(0, SHOWN_UNITS);
    const units = inside.length > 0 ? inside : [{ title: '', url, excerpt }];
    return {
      also: [],
      id: meta['id'] ?? '',
      url,
      title: meta['title'] ?? url,
      meta,
      site: '',
      units: units.map((unit) => ({ url: unit.url, title: unit.title, excerpt: pieces(unit.excerpt) })),
    };
  };
  return {
    total: hits.length,
    places: hits.length,
    atLeast: false,
    load: (from, count) => Promise.all(hits.slice(from, from + count).map(show)),
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
