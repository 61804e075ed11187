import { lineWidth } from './letter-widths.ts';

/** Widths of the text of a page, upright and turned, in points. */
export const PAGE_WIDTHS = { upright: 464, turned: 711 } as const;

/** The space beside the words of a cell, in points, and the width of an ordinary letter as a share of its size (bold, with some to spare). */
const INSET = 9;
const LETTER = 0.57;

/** Sizes of the letters of a table: the largest with which every word stands whole is taken. */
const SIZES = [9, 8, 7, 6.5] as const;
const SMALLEST = 6.5;

/** A longer word is broken anyway. */
const LONGEST = 30;

/** A longer line is broken even where there is place, in parts of the size of letters. */
const WIDEST_LINE = 36;

/** How a table is set: the size of its letters, the widths of its columns in shares, and how many characters a line of each holds. */
interface ColumnWidths {
  readonly size: number;
  readonly widths: readonly number[];
  readonly capacities: readonly number[];
  /** Whether every word stands whole. */
  readonly fits: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const wordsOf = (cells: readonly string[]): string[] => cells.flatMap((cell) => cell.split(/[\t\n\r ]+/));

const longestWord = (words: readonly string[]): number =>
  Math.min(
    words.reduce((most, { length }) => Math.max(most, length), 3),
    LONGEST,
  );

const widestWord = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, lineWidth(word.slice(0, LONGEST))), 3 * LETTER);

const widestLine = (cells: readonly string[]): number =>
  cells.reduce((most, cell) => Math.max(most, Math.min(lineWidth(cell.slice(0, 2 * WIDEST_LINE)), WIDEST_LINE)), 0);

/**
 * Shares what is left of the page: a column takes no more than its longest line wants as long as others want some; what nobody wants widens
 * all alike.
 */
function shared(widths: readonly number[], wanted: readonly number[], weights: readonly number[], page: number): number[] {
  const given = [...widths];
  const missing = (index: number): number => (wanted[index] ?? 0) - (given[index] ?? 0);
  // Each round gives some column all that it wants, or the rest of the page away.
  for (const _ of widths) {
    const hungry = given.flatMap((_, index) => (missing(index) > 0.5 ? [index] : []));
    const left = page - sum(given);
    if (hungry.length === 0 || left < 1) break;
    const weight = sum(hungry.map((index) => weights[index] ?? 1));
    for (const index of hungry)
      given[index] = (given[index] ?? 0) + Math.min(missing(index), (left * (weights[index] ?? 1)) / weight);
  }
  const factor = page / sum(given);
  return given.map((width) => width * factor);
}

/** Where not all have what they need: the widest columns are made narrower alike, and short words stay whole. */
function narrowed(needed: readonly number[], page: number): number[] {
  const order = [...needed].sort((a, b) => a - b);
  let left = page;
  for (const [index, width] of order.entries()) {
    const share = left / (order.length - index);
    if (width > share) return needed.map((one) => Math.min(one, share));
    left -= width;
  }
  return [...needed];
}

/**
 * Gives each column of a table (the texts of its cells) what its longest word needs, and shares what is left by how much the cells hold. A
 * table with more columns than fit has smaller letters, then columns narrower than their words.
 */
export function columnWidths(columns: readonly (readonly string[])[], page: number): ColumnWidths {
  const words = columns.map(wordsOf);
  const widest = words.map(widestWord);
  const needs = (size: number): number[] => widest.map((width) => width * size + INSET);
  const size = SIZES.find((one) => sum(needs(one)) <= page) ?? SMALLEST;
  const needed = needs(size);
  const fits = sum(needed) <= page;
  const lines = columns.map((cells) => widestLine(cells) * size + INSET);
  const weights = columns.map((cells) => Math.sqrt(sum(cells.map(({ length }) => length)) / Math.max(cells.length, 1)) + 1);
  const widths = (fits ? shared(needed, lines, weights, page) : narrowed(needed, page)).map(Math.round);
  const capacities = widths.map((width, index) => {
    const letters = Math.max(Math.floor((width - INSET) / (size * LETTER)), 1);
    return fits ? Math.max(letters, longestWord(words[index] ?? [])) : letters;
  });
  return { size, widths, capacities, fits };
}
