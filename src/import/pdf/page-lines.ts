import { joinSureLetters } from '../../law/spaced-letters.ts';
import { raiseDigits } from '../../law/raised-number.ts';

/** A run of characters as PDF places it: from the left and the bottom of the page, in points. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words of a line between wide gaps. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page, or a table or picture that stands in its place. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** Its words parted where wide gaps are, as columns of a table have. */
  readonly segments: readonly Segment[];
  /** Rows of cells; `null` where it is a line. */
  readonly table: readonly (readonly string[])[] | null;
  /** Name of the file of a picture; absent where it is none. */
  readonly picture?: string;
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

/** A gap between columns, as a multiple of the height of the letters; the space after „1)” is none. */
const WIDE = 1.8;
const LONGEST_NUMBER = 6;

const folded = (text: string): string => joinSureLetters(text).replace(/\s+/g, ' ').trim();

function joinRuns(runs: readonly PdfRun[]): PdfLine {
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  const height = Math.max(...ordered.map((run) => run.height));
  const base = ordered.find((run) => run.height === height)?.y ?? 0;
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  const segments: { text: string; left: number; right: number }[] = [];
  for (const run of ordered) {
    const gap = run.x - right;
    if (text !== '' && gap > height * 0.18 && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    const isRaised = run.height < height * 0.8 && run.y > base + height * 0.15;
    const words = isRaised ? raiseDigits(run.text) : run.text;
    const segment = segments.at(-1);
    // The number of a row or a unit stays with the words after it.
    const isNumber = segments.length === 1 && (segment?.text.trim().length ?? 0) <= LONGEST_NUMBER;
    if (segment === undefined || (gap > height * WIDE && !isNumber))
      segments.push({ text: words, left: run.x, right: run.x + run.width });
    else {
      segment.text += `${/\s$/.test(text) && !/\s$/.test(segment.text) ? ' ' : ''}${words}`;
      segment.right = Math.max(segment.right, run.x + run.width);
    }
    text += words;
    right = Math.max(right, run.x + run.width);
  }
  return {
    text: folded(text),
    left: ordered[0]?.x ?? 0,
    right,
    y: base,
    height,
    segments: segments.map((segment) => ({ ...segment, text: folded(segment.text) })).filter((segment) => segment.text !== ''),
    table: null,
  };
}

/** The lines of a page from top to bottom; empty ones are left out. */
export const pageLines = (runs: readonly PdfRun[]): PdfLine[] =>
  groupLines(runs.filter(({ text }) => text.trim() !== ''))
    .map(joinRuns)
    .filter(({ text }) => text !== '');
