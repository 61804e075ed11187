import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary, type Dictionary } from '../../law/dictionary/dictionary.ts';
import { fold } from '../../law/fold.ts';
import { lightStem } from '../../law/light-stem.ts';
import type { ApiProvision } from '../../publish/api-shapes.ts';
import { MCP_WORDS } from '../../strings/mcp.ts';
import { headOf, namesOf, ToolRefusal, type Card } from './answer.ts';
import type { PublishedSite } from './published-site.ts';
import { line } from './tools.ts';

/** Files that are asked for at the same time. */
const AT_ONCE = 8;
const WORD = /[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu;

/** What a word is known by: its base forms without diacritics, and a stem for what the dictionary has not. */
function wordKeys(): (word: string) => readonly string[] {
  let dictionary: Dictionary | null = null;
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const form = word.toLowerCase();
    const known = kept.get(form);
    if (known !== undefined) return known;
    dictionary ??= openDictionary(readDictionary());
    const keys = /\d/.test(form) ? [fold(form)] : [...dictionary.lemmasOf(form).map(fold), `${lightStem(form)}-`];
    kept.set(form, keys);
    return keys;
  };
}

interface Searched {
  readonly card: Card;
  readonly title: ReadonlySet<string>;
  readonly provisions: readonly { readonly one: ApiProvision; readonly keys: ReadonlySet<string> }[];
  readonly names: ReadonlyMap<string, string>;
}

/** How many of the words stand in a text. */
const share = (wanted: readonly (readonly string[])[], ...texts: readonly ReadonlySet<string>[]): number =>
  wanted.filter((keys) => keys.some((key) => texts.some((text) => text.has(key)))).length / wanted.length;

/**
 * Opens the search of a site: documents that hold all words, in any form, in the wording of the day of the build; those that name them
 * in their title or in one provision come first.
 */
export function siteSearch(site: PublishedSite): (query: string, limit: number) => Promise<string> {
  const keysOf = wordKeys();
  const keySet = (text: string): ReadonlySet<string> => new Set((text.match(WORD) ?? []).flatMap(keysOf));
  let all: Promise<readonly Searched[]> | null = null;
  const read = async (card: Card): Promise<Searched> => {
    const { versions } = await site.document(card.id);
    const provisions = versions.find(({ id }) => id === card.current)?.provisions ?? [];
    return {
      card,
      title: keySet(`${card.title} ${card.number ?? ''}`),
      provisions: provisions.map((one) => ({ one, keys: keySet(`${one.heading ?? ''} ${one.text}`) })),
      names: namesOf(provisions),
    };
  };
  const readAll = async (): Promise<readonly Searched[]> => {
    try {
      const found: Searched[] = [];
      for (let start = 0; start < site.documents.length; start += AT_ONCE)
        found.push(...(await Promise.all(site.documents.slice(start, start + AT_ONCE).map(read))));
      return found;
    } catch (error) {
      // The next question tries again.
      all = null;
      throw error;
    }
  };
  return async (query, limit) => {
    const wanted = [...new Set(query.match(WORD) ?? [])].map(keysOf);
    all ??= readAll();
    const hits = (wanted.length === 0 ? [] : await all)
      .filter(({ title, provisions }) => share(wanted, title, ...provisions.map(({ keys }) => keys)) === 1)
      .map((found) => {
        const scores = found.provisions.map(({ keys }) => share(wanted, keys));
        const best = Math.max(0, ...scores);
        const place = best === 0 ? null : (found.provisions[scores.indexOf(best)]?.one ?? null);
        return { ...found, place, score: 2 * share(wanted, found.title) + best };
      })
      .sort((a, b) => b.score - a.score || Number(a.card.isEnded) - Number(b.card.isEnded) || (a.card.id < b.card.id ? -1 : 1));
    if (hits.length === 0) throw new ToolRefusal(MCP_WORDS.nothingFound(query));
    const shown = hits
      .slice(0, limit)
      .map(({ card, place, names }) =>
        [
          `## ${card.id}`,
          ...headOf(card, site),
          ...(place === null ? [] : [line(place, names), MCP_WORDS.address(`${card.url}#${place.id}`)]),
        ].join('\n'),
      );
    return [MCP_WORDS.found(hits.length, shown.length), ...shown].join('\n\n');
  };
}
