import { diffArrays } from 'diff';
import { diffWords, type DiffPiece } from './diff-words.ts';
import { isWord, tokensOf } from './tokens.ts';

type Cells = readonly string[];

/** A row of two tables, compared cell by cell. */
export interface TableRow {
  readonly how: 'same' | 'changed' | 'added' | 'removed';
  readonly cells: readonly (readonly DiffPiece[])[];
}

const MAX_EDITS = 600;
/** Rows with a smaller share of common words are different rows. */
const LEAST_ALIKE = 0.4;

const whole = (how: 'same' | 'added' | 'removed', row: Cells): TableRow => ({
  how,
  cells: row.map((text) => (text === '' ? [] : [{ how, text }])),
});

/** Share of common words, 0–1. Ordinal numbers („Lp.”) are ignored. */
function alike(before: Cells, after: Cells): number {
  const wordsOf = (row: Cells): Set<string> =>
    new Set(row.flatMap((cell) => (/^\d{1,3}\.?$/.test(cell) ? [] : tokensOf(cell).filter(isWord))));
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.size + b.size === 0) return 1;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

const over = (before: Cells, after: Cells): TableRow => ({
  how: 'changed',
  cells: Array.from({ length: Math.max(before.length, after.length) }, (_, column) =>
    diffWords(before[column] ?? '', after[column] ?? ''),
  ),
});

/** Rows between two unchanged ones: each later row with the earlier one it continues, in order. */
function pairRows(before: readonly Cells[], after: readonly Cells[]): TableRow[] {
  const out: TableRow[] = [];
  let next = 0;
  for (const row of after) {
    // Long runs of changed rows are compared with their neighbours only.
    const near = before.slice(next, next + 40).map((other) => alike(other, row));
    const best = near.reduce((found, value, index) => (value > (near[found] ?? 0) ? index : found), 0);
    if ((near[best] ?? 0) < LEAST_ALIKE) out.push(whole('added', row));
    else {
      out.push(...before.slice(next, next + best).map((other) => whole('removed', other)), over(before[next + best] ?? [], row));
      next += best + 1;
    }
  }
  return [...out, ...before.slice(next).map((row) => whole('removed', row))];
}

/** Two tables merged into one: rows kept, added, removed, or changed cell by cell. */
export function diffTable(before: readonly Cells[], after: readonly Cells[]): TableRow[] {
  const keys = (rows: readonly Cells[]): string[] => rows.map((row) => row.join('\u0000'));
  const changes = diffArrays(keys(before), keys(after), { maxEditLength: MAX_EDITS });
  if (changes === undefined) return [...before.map((row) => whole('removed', row)), ...after.map((row) => whole('added', row))];
  const out: TableRow[] = [];
  let [old, now]: [Cells[], Cells[]] = [[], []];
  let [atOld, atNow] = [0, 0];
  const flush = (): void => {
    out.push(...pairRows(old, now));
    [old, now] = [[], []];
  };
  for (const { count, added, removed } of changes) {
    if (removed) old.push(...before.slice(atOld, atOld + count));
    else if (added) now.push(...after.slice(atNow, atNow + count));
    else {
      flush();
      out.push(...after.slice(atNow, atNow + count).map((row) => whole('same', row)));
    }
    if (!added) atOld += count;
    if (!removed) atNow += count;
  }
  flush();
  return out;
}
