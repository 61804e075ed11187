import type { Place } from '../types.ts';

/** Turns offsets in a file's text into lines and columns (both from 1, columns in UTF-16 units). Knows LF, CRLF and lone CR. */
export interface LineIndex {
  readonly place: (offset: number, length?: number) => Place;
}

/** Offsets at which lines begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index } of text.matchAll(/\n|\r(?!\n)/g)) starts.push(index + 1);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  const point = (offset: number): { line: number; column: number } => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
  };

  return {
    place(offset, length = 1) {
      const start = point(offset);
      const end = point(offset + length);
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
  };
}
