import { isSignature } from '../law/markers.ts';
import type { Line } from './lines.ts';

const SIGNATURE_LIMIT = 60;

/** Tells what the ends of lines mean in a text pasted without blank lines. */
export class LineBreaks {
  readonly #lines: readonly Line[];
  /** Length of the longest line of a paragraph of several. */
  #width: number | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Whether a line break was made on purpose: the first word of the line would have fitted on the line before. */
  isOnPurpose(index: number): boolean {
    const [before, line] = [this.#lines[index - 1], this.#lines[index]];
    if (before === undefined || line === undefined) return false;
    this.#width ??= this.#lines.reduce(
      (width, { type, only, raw }) => (type === 'block' || only ? width : Math.max(width, raw.length)),
      0,
    );
    return before.raw.length + (/^\s*\S+/u.exec(line.raw)?.[0].length ?? 0) + 1 <= this.#width;
  }

  /** Whether a line is the signature under an act; a line that continues a wrapped sentence begins with a lower-case letter. */
  isSignature(index: number): boolean {
    const [before, line, next] = [this.#lines[index - 1], this.#lines[index], this.#lines[index + 1]];
    if (line === undefined || line.raw.trim().length > SIGNATURE_LIMIT || !/[.”)]\s*$/.test(before?.raw ?? '')) return false;
    const goesOn = next?.first === false && /^\s*[\p{Ll}\d(]/u.test(next.raw);
    return isSignature(line.raw) && !goesOn;
  }
}
