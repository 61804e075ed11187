import { fold } from '../../law/fold.ts';
import { formsOf, type SiteLexicon } from './lexicon.ts';
import { distance } from './spelling.ts';
import type { SearchedSite } from './types.ts';

const SHORTEST = 4;
const LONG = 8;
const MOST_SUGGESTIONS = 3;

/** Words of the site spelt nearly as this one, the nearest first. */
async function suggestWords(word: string, lexicon: SiteLexicon): Promise<string[]> {
  const folded = fold(word);
  if (folded.length < SHORTEST || /\d/.test(folded)) return [];
  const most = folded.length >= LONG ? 2 : 1;
  const [a = '', b = '', ...rest] = folded;
  // A slip in the first letters leads to another part of the lexicon.
  const starts = [folded, b + a + rest.join(''), folded.slice(1)];
  const shards = await Promise.all([...new Set(starts)].map((start) => lexicon.shardOf(start)));
  const found = new Map<string, number>();
  for (const { rows } of new Set(shards)) {
    for (const row of rows) {
      if (!row.present || row.foldedStem.length > folded.length + most) continue;
      for (const form of formsOf(row)) {
        const far = distance(folded, fold(form), most);
        if (far <= most && far < (found.get(form) ?? Infinity)) found.set(form, far);
      }
    }
  }
  const ranked = [...found].sort(([x, near], [y, further]) => near - further || x.length - y.length || (x < y ? -1 : 1));
  return ranked.slice(0, MOST_SUGGESTIONS).map(([form]) => form);
}

/** A query with the first of its words that are not on the site put right, in the likeliest ways. */
export async function suggestQueries(
  query: string,
  missing: readonly string[],
  sites: readonly SearchedSite[],
): Promise<string[]> {
  const [word] = missing;
  if (word === undefined) return [];
  const at = query.toLowerCase().indexOf(word);
  if (at < 0) return [];
  const words = (await Promise.all(sites.map(({ lexicon }) => suggestWords(word, lexicon)))).flat();
  return [...new Set(words)].map((right) => query.slice(0, at) + right + query.slice(at + word.length));
}
