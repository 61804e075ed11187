import type { Place } from '../types.ts';

/** A line of a file with the words at fault set apart. */
export interface Excerpt {
  readonly before: string;
  readonly fault: string;
  readonly after: string;
}

const AROUND = 70;

/**
 * The line on which a place begins, shortened to the surroundings of the fault; of a fault of several lines the first line is
 * shown.
 */
export function excerpt(text: string, { line, column, endLine, endColumn }: Place): Excerpt {
  const words = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const from = column - 1;
  const to = endLine === line ? Math.max(from, endColumn - 1) : words.length;
  const before = words.slice(0, from);
  const after = words.slice(to);
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    fault: words.slice(from, to),
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  };
}
