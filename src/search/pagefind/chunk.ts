import { CborWriter } from './cbor-writer.ts';

/**
 * Word → where it stands, flat and in order of pages: page, 1 if its title has the word, number of places, then position and weight of
 * each. An index holds millions of these; as objects they would take more time than all the rest.
 */
export type IndexedWords = ReadonlyMap<string, ArrayLike<number>>;

/** The weights among places, each once, in order. */
function weightsIn(flat: ArrayLike<number>, from: number, to: number): number[] {
  const weights: number[] = [];
  for (let at = from; at < to; at += 2) {
    const weight = flat[at + 1] ?? 0;
    // A handful at most, so that a list is quicker than a set.
    if (!weights.includes(weight)) weights.push(weight);
  }
  return weights;
}

/** Positions as the engine packs them: a weight as a negative number, then positions by their distance from the one before. */
function writePlaces(flat: ArrayLike<number>, from: number, to: number, out: CborWriter): void {
  // As most words stand in most pages.
  if (to - from === 2) {
    out.array(2);
    out.integer(-(flat[from + 1] ?? 0) - 1);
    out.integer(flat[from] ?? 0);
    return;
  }
  const weights = weightsIn(flat, from, to);
  out.array(weights.length + (to - from) / 2);
  weights.forEach((weight) => {
    out.integer(-weight - 1);
    let before = 0;
    for (let at = from; at < to; at += 2) {
      if (flat[at + 1] !== weight) continue;
      const position = flat[at] ?? 0;
      out.integer(position - before);
      before = position;
    }
  });
}

/** Where a page's places end that begin at `at`. */
const endOfPage = (flat: ArrayLike<number>, at: number): number => at + 3 + 2 * (flat[at + 2] ?? 0);

function countPages(flat: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < flat.length; at = endOfPage(flat, at)) count += 1;
  return count;
}

/** Writes a word as the engine packs it: the word, its pages (by distance, with places and fields of metadata), and no variants. */
function writeWord(word: string, flat: ArrayLike<number>, out: CborWriter): void {
  out.array(3);
  out.text(word);
  out.array(countPages(flat));
  let before = 0;
  for (let at = 0; at < flat.length; at = endOfPage(flat, at)) {
    const page = flat[at] ?? 0;
    out.array(3);
    out.integer(page - before);
    writePlaces(flat, at + 3, endOfPage(flat, at), out);
    if (flat[at + 1] === 1) {
      out.array(2);
      out.integer(-1);
      out.integer(0);
    } else out.array(0);
    before = page;
  }
  out.array(0);
}

/**
 * Opens a writer of chunks in the format of the engine, without signature and packing; its memory is used again for each. The engine can make
 * an index itself, but it takes words from texts by rules of its own, in which Polish does not fit.
 */
export function chunkWriter(): (words: IndexedWords) => Buffer {
  const out = new CborWriter();
  return (words) => {
    out.array(1);
    out.array(words.size);
    for (const [word, flat] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) writeWord(word, flat, out);
    return out.take(out.length);
  };
}
