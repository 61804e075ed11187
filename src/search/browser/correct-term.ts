import { fold } from '../../law/fold.ts';
import { soundOf } from '../../law/sound-of.ts';
import { formsOf } from './lexicon.ts';
import type { ResolvedTerm } from './resolve-term.ts';
import { distance } from './spelling.ts';
import type { SearchedSite } from './types.ts';

const SHORTEST = 5;
/** From this length on, one wrong letter is a slip and not another word. */
const LONG = 9;

/** Two letters that changed places, or one too many or too few. */
const isSlip = (one: string, other: string): boolean =>
  one.length >= LONG
    ? distance(one, other, 1) <= 1
    : one.length === other.length && one.length > SHORTEST && distance(one, other, 1) <= 1 && sorted(one) === sorted(other);

const sorted = (word: string): string => Array.from(word).sort().join('');

/**
 * What a word that nobody knows was meant to be: one that sounds the same, or differs by a slip of the fingers; `null` where none does, or
 * several do.
 */
export async function correctTerm({ label }: ResolvedTerm, sites: readonly SearchedSite[]): Promise<string | null> {
  const folded = fold(label);
  if (folded.length < SHORTEST || /[^a-z]/.test(folded)) return null;
  const sound = soundOf(label);
  const [a = '', b = '', ...rest] = folded;
  // What sounds the same may begin otherwise: „kułko” is „kółko”.
  const starts = [
    ...new Set([
      folded,
      sound,
      folded.replace('u', 'o'),
      folded.replace(/^h/, 'ch'),
      folded.replace(/^z/, 'rz'),
      b + a + rest.join(''),
    ]),
  ];
  const shards = await Promise.all(sites.flatMap(({ lexicon }) => starts.map((start) => lexicon.shardOf(start))));
  const alike = new Set<string>();
  const slips = new Set<string>();
  for (const { rows } of new Set(shards))
    for (const row of rows)
      for (const form of formsOf(row)) {
        if (soundOf(form) === sound) alike.add(form);
        else if (isSlip(folded, fold(form))) slips.add(form);
      }
  const [first] = [...(alike.size > 0 ? alike : slips)].sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
  return first ?? null;
}
