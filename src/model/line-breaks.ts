import { isSignature, readMarker } from '../law/markers.ts';
import type { Line } from './lines.ts';
import type { LineStart } from './list-end.ts';

const SIGNATURE_LIMIT = 60;
/** A line that leaves this much of the longest one empty was ended on purpose. */
const FAR_FROM_THE_EDGE = 0.6;

/** Whether a line goes on with the sentence of the one before it. */
const goesOn = ({ type, first, raw }: Line): boolean =>
  type !== 'block' && !first && /^\s*\p{Ll}/u.test(raw) && readMarker(raw.trimStart()) === null;

/** Tells what the ends of lines mean in a text pasted without blank lines. */
export class LineBreaks {
  readonly #lines: readonly Line[];
  /** Length of the longest line of a paragraph of several. */
  #width: number | null = null;
  /** Length of the longest line of all where no line was wrapped by chance, else 0. */
  #unwrapped: number | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Whether a line break was made on purpose: the first word of the line would have fitted on the line before. */
  isOnPurpose(index: number): boolean {
    const room = this.#roomTaken(index);
    if (room === null) return false;
    this.#width ??= this.#lines.reduce(
      (width, { type, only, raw }) => (type === 'block' || only ? width : Math.max(width, raw.length)),
      0,
    );
    return room <= this.#width;
  }

  /** How long the line before would be with the first word of this one. */
  #roomTaken(index: number): number | null {
    const [before, line] = [this.#lines[index - 1], this.#lines[index]];
    return before === undefined || line === undefined
      ? null
      : before.raw.length + (/^\s*\S+/u.exec(line.raw)?.[0].length ?? 0) + 1;
  }

  /** What the place of a line tells of how it was begun. */
  startOf(index: number): LineStart {
    if (this.#lines[index]?.first === true) return 'paragraph';
    this.#unwrapped ??= this.#lines.some((line, at) => goesOn(line) && !this.isOnPurpose(at))
      ? 0
      : this.#lines.reduce((width, { type, raw }) => (type === 'block' ? width : Math.max(width, raw.length)), 0);
    if (this.#unwrapped === 0) return 'line';
    const room = this.#roomTaken(index) ?? Infinity;
    return room <= this.#unwrapped * FAR_FROM_THE_EDGE ? 'line far from the edge' : 'line of a text that is not wrapped';
  }

  /** Whether a line is the signature under an act; a line that continues a wrapped sentence begins with a lower-case letter. */
  isSignature(index: number): boolean {
    const [before, line, next] = [this.#lines[index - 1], this.#lines[index], this.#lines[index + 1]];
    if (line === undefined || line.raw.trim().length > SIGNATURE_LIMIT || !/[.”)]\s*$/.test(before?.raw ?? '')) return false;
    const goesOn = next?.first === false && /^\s*[\p{Ll}\d(]/u.test(next.raw);
    return isSignature(line.raw) && !goesOn;
  }
}
