import type { Place } from '../types.ts';

/** Turns offsets in a file's text into lines and columns (both from 1, columns in UTF-16 units). Knows LF, CRLF and lone CR. */
export interface LineIndex {
  readonly place: (offset: number, length?: number) => Place;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }

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
