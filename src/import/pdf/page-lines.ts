import { raiseDigits } from '../superscript.ts';

/** A run of characters as PDF places it: from the left and the bottom of the page, in points. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** Wide gaps within it, as columns of a table have. */
  readonly gaps: number;
}

/** Runs of one line: those whose baselines are nearly the same; a small raised one belongs to the line it stands over. */
function groupLines(runs: readonly PdfRun[]): PdfRun[][] {
  const lines: PdfRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.reduce((tallest, other) => (other.height > tallest.height ? other : tallest));
    const reach = Math.max(first?.height ?? 0, run.height) * 0.5;
    if (line !== undefined && first !== undefined && Math.abs(first.y - run.y) < reach) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function joinRuns(runs: readonly PdfRun[]): PdfLine {
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  const height = Math.max(...ordered.map((run) => run.height));
  const base = ordered.find((run) => run.height === height)?.y ?? 0;
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  let gaps = 0;
  for (const run of ordered) {
    const gap = run.x - right;
    if (text !== '' && gap > height * 0.18 && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    // The space after „1)” is no gap between columns.
    if (text.length > 6 && gap > height * 2) gaps++;
    const isRaised = run.height < height * 0.8 && run.y > base + height * 0.15;
    text += isRaised ? raiseDigits(run.text) : run.text;
    right = Math.max(right, run.x + run.width);
  }
  return { text: text.replace(/\s+/g, ' ').trim(), left: ordered[0]?.x ?? 0, right, y: base, height, gaps };
}

/** The lines of a page from top to bottom; empty ones are left out. */
export const pageLines = (runs: readonly PdfRun[]): PdfLine[] =>
  groupLines(runs.filter(({ text }) => text.trim() !== ''))
    .map(joinRuns)
    .filter(({ text }) => text !== '');
