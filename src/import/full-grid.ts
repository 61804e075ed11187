import type { SourceCell, ParagraphBlock } from './blocks.ts';
import type { Losses } from './losses.ts';

/** A cell as a format gives it: how many columns it takes, and whether it only continues the one above or before it. */
export interface PlacedCell {
  readonly paragraphs: readonly ParagraphBlock[];
  readonly width: number;
  readonly continues: boolean;
}

const MAX_COLUMNS = 200;
const COVERED: SourceCell = { paragraphs: [], covered: true };

/** Rows of equal length, in which every place of a merged cell but its first is covered. */
export function fullGrid(rows: readonly (readonly PlacedCell[])[], losses: Losses): SourceCell[][] {
  const grid = rows.map((row) =>
    row.flatMap(({ paragraphs, width, continues }): SourceCell[] => {
      // A cell that continues another has no words; should it have some, they are kept.
      const first: SourceCell = { paragraphs, covered: continues };
      return [first, ...Array.from({ length: Math.min(Math.max(width, 1), MAX_COLUMNS) - 1 }, () => COVERED)];
    }),
  );
  const merged = rows.flat().filter(({ width, continues }) => continues || width > 1).length;
  if (merged > 0) losses.add('merged-cells', '', merged);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (): SourceCell => ({ paragraphs: [], covered: false })),
  ]);
}
