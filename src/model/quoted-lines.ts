import { opensWithMarker } from '../law/markers.ts';
import type { Line } from './lines.ts';
import { openQuotes } from '../law/quotes.ts';

/** The most lines of quoted new wording; bounds the effect of an opening mark without a closing one. */
const MAX_LINES = 400;
const BEFORE_WORDING = /brzmieni[eu]|wyraz(?:y|em|ami)?(?!\p{L})|zdanie|stanowi/u;

/** Whether words open a quotation of provisions: with „ or a unit's number at their start, or after „brzmienie:”. */
const opensWording = (raw: string): boolean => /^\s*„/.test(raw) || opensWithMarker(raw.trimStart()) || BEFORE_WORDING.test(raw);

/** The effect of a line on the number of open quotations: `open → max(open + net, least)`. */
interface Effect {
  readonly net: number;
  readonly least: number;
}

const MANY = 1_000_000;

/** Finds the end of quoted new wording, which has no units of its own. */
export class QuotedLines {
  readonly #lines: readonly Line[];
  readonly #effects: (Effect | undefined)[] = [];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  #effectOf(index: number): Effect {
    const raw = this.#lines[index]?.raw ?? '';
    return (this.#effects[index] ??= { net: openQuotes(raw, MANY) - MANY, least: openQuotes(raw, 0) });
  }

  /** Index of the line that closes a quotation which words of a line open; that line's own where they open none. */
  end(index: number, words: string): number {
    let open = openQuotes(words, 0);
    if (open === 0 || !opensWording(words)) return index;
    const last = Math.min(this.#lines.length - 1, index + MAX_LINES);
    for (let next = index + 1; next <= last; next++) {
      const { net, least } = this.#effectOf(next);
      open = Math.max(open + net, least);
      if (open === 0) return next;
    }
    return index;
  }
}
