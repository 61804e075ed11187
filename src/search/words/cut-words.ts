import { KEY_LETTERS } from './word-key.ts';

/** Something that is put in a file by its key, and about how many bytes it takes there when packed. */
export interface Piece {
  readonly key: string;
  readonly cost: number;
}

/**
 * Bytes of a file: a query loads one for each of its words, and often has more than one of them in it. On a large site the list of files,
 * which every query loads too, would be long.
 */
const FILE_BYTES = { small: 1800, large: 8000 } as const;
const LARGE_SITE = 600_000;
/** From this share on a file ends where the first letters change, so that relatives stay together. */
const ENOUGH = 0.6;
const FAMILY_LETTERS = 3;

/** Concepts are cut apart by nothing where they stand together. */
const stretchOf = (key: string): string => (key.startsWith('@') ? '@' : key.slice(0, KEY_LETTERS));

/** The shortest beginning that comes after whatever begins as another does: „domowy” after „dom” is „domo”. */
function shortestAfter(stretch: string, before: string): string {
  for (let length = 1; length < stretch.length; length++)
    if (stretch.slice(0, length) > before.slice(0, length)) return stretch.slice(0, length);
  return stretch;
}

/** What files begin with, in order, so that all have about the same size; the first begins with nothing. */
export function cutWords(pieces: readonly Piece[]): string[] {
  const costs = new Map<string, number>();
  for (const { key, cost } of pieces) {
    const stretch = stretchOf(key);
    costs.set(stretch, (costs.get(stretch) ?? 0) + cost);
  }
  const whole = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  const most = FILE_BYTES[whole < LARGE_SITE ? 'small' : 'large'];
  const starts = [''];
  let size = 0;
  let before = '';
  for (const [stretch, cost] of [...costs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isOther = stretch.slice(0, FAMILY_LETTERS) !== before.slice(0, FAMILY_LETTERS);
    if (size > 0 && (size + cost > most || (isOther && size > ENOUGH * most))) {
      starts.push(shortestAfter(stretch, before));
      size = 0;
    }
    size += cost;
    before = stretch;
  }
  return starts;
}
