/** Widths of the text of a page, upright and turned, in points. */
export const PAGE_WIDTHS = { upright: 464, turned: 711 } as const;

/** The space beside the words of a cell, in points, and the width of a letter as a share of its size (bold, with some to spare). */
const INSET = 9;
const LETTER = 0.57;

/** Sizes of the letters of a table: the largest with which every word stands whole is taken. */
const SIZES = [9, 8, 7, 6.5] as const;
const SMALLEST = 6.5;

/** A longer word is broken anyway. */
const LONGEST = 30;

/** How a table is set: the size of its letters, the widths of its columns in shares, and how many characters a line of each holds. */
interface ColumnWidths {
  readonly size: number;
  readonly widths: readonly number[];
  readonly capacities: readonly number[];
  /** Whether every word stands whole. */
  readonly fits: boolean;
}

const longestWord = (cells: readonly string[]): number =>
  Math.min(Math.max(...cells.flatMap((cell) => cell.split(/[\t\n\r ]+/).map(({ length }) => length)), 3), LONGEST);

/**
 * Gives each column of a table (the texts of its cells) what its longest word needs, and shares what is left by how much the cells hold. A
 * table with more columns than fit has smaller letters, then columns narrower than their words.
 */
export function columnWidths(columns: readonly (readonly string[])[], page: number): ColumnWidths {
  const longest = columns.map(longestWord);
  const needs = (size: number): number[] => longest.map((letters) => letters * size * LETTER + INSET);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const size = SIZES.find((one) => sum(needs(one)) <= page) ?? SMALLEST;
  const needed = needs(size);
  const left = page - sum(needed);
  const weights = columns.map((cells) => Math.sqrt(sum(cells.map(({ length }) => length)) / Math.max(cells.length, 1)) + 1);
  const widths = needed.map((width, index) =>
    Math.round(left >= 0 ? width + (left * (weights[index] ?? 1)) / sum(weights) : (width * page) / sum(needed)),
  );
  const capacities = widths.map((width) => Math.max(Math.floor((width - INSET) / (size * LETTER)), 1));
  return { size, widths, capacities, fits: left >= 0 };
}
