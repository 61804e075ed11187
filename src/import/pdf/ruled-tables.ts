import type { Ruling } from './page-drawing.ts';
import { pageLines, type PdfLine, type PdfRun } from './page-lines.ts';

const NEAR = 4;

/** Places of lines without those that nearly repeat another, in order. */
function distinct(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > NEAR);
}

const touch = (a: Ruling, b: Ruling): boolean =>
  a.left - NEAR <= b.right && b.left - NEAR <= a.right && a.bottom - NEAR <= b.top && b.bottom - NEAR <= a.top;

/** Rulings that touch, one group for each grid. */
function grids(rulings: readonly Ruling[]): Ruling[][] {
  const left = new Set(rulings);
  const found: Ruling[][] = [];
  for (const first of rulings) {
    if (!left.delete(first)) continue;
    const grid = [first];
    // The grid grows while it is walked.
    for (const ruling of grid) {
      for (const other of left) {
        if (!touch(ruling, other)) continue;
        left.delete(other);
        grid.push(other);
      }
    }
    found.push(grid);
  }
  return found;
}

/** The place of a number among borders: 0 between the first two; -1 outside. */
const between = (borders: readonly number[], place: number): number =>
  borders.findIndex((border, index) => border <= place && place < (borders[index + 1] ?? Number.NEGATIVE_INFINITY));

function tableOf(grid: readonly Ruling[], runs: readonly PdfRun[]): { line: PdfLine; taken: Set<PdfRun> } | null {
  const isUpright = ({ left, right, bottom, top }: Ruling): boolean => top - bottom > right - left;
  const upright = grid.filter(isUpright);
  const level = grid.filter((ruling) => !isUpright(ruling));
  const xs = distinct(upright.map(({ left, right }) => (left + right) / 2));
  const ys = distinct(level.map(({ bottom, top }) => (bottom + top) / 2));
  if (xs.length < 3 || ys.length < 3) return null;
  const cells = ys.slice(1).map(() => xs.slice(1).map((): PdfRun[] => []));
  const taken = new Set<PdfRun>();
  for (const run of runs) {
    const column = between(xs, run.x + Math.min(run.width, run.height) / 2);
    const row = between(ys, run.y + run.height * 0.3);
    const cell = cells[row]?.[column];
    if (cell === undefined) continue;
    cell.push(run);
    taken.add(run);
  }
  if (taken.size === 0) return null;
  // Rows come from the bottom up.
  const rows = cells
    .toReversed()
    .map((row) =>
      row.map((cell) =>
        pageLines(cell)
          .map(({ text }) => text)
          .join(' '),
      ),
    )
    .filter((row) => row.some((text) => text !== ''));
  const [left = 0, top = 0] = [xs[0], ys.at(-1)];
  return { line: { text: '', left, right: xs.at(-1) ?? left, y: top, height: 0, segments: [], table: rows }, taken };
}

/** Tables drawn with ruling lines, each as a line of the page, and the runs that stand in none. */
export function ruledTables(
  runs: readonly PdfRun[],
  rulings: readonly Ruling[],
): { readonly tables: readonly PdfLine[]; readonly rest: readonly PdfRun[] } {
  const tables: PdfLine[] = [];
  let rest = runs.filter(({ text }) => text.trim() !== '');
  for (const grid of grids(rulings)) {
    const found = tableOf(grid, rest);
    if (found === null) continue;
    tables.push(found.line);
    rest = rest.filter((run) => !found.taken.has(run));
  }
  return { tables, rest };
}
