import type { UnitPath, UnitRange, WordsPlace } from '../../types.ts';
import { Cursor } from '../amending/cursor.ts';
import { joinPaths, readPlaces } from '../amending/places.ts';
import { tokenise, type FormulaToken } from '../amending/tokens.ts';

/** Words in a row, in any case, that end where a word ends; sentences are read with one blank between their words. */
export const words = (source: string): RegExp => new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'iuy');

/** The same without the demand on what follows: „2021 r.”, a dash. */
export const signs = (source: string): RegExp => new RegExp(`(?:${source})`, 'iuy');

/** A place in a sentence, moved on by what is read; the white space before it is skipped. Quotations must be blank in it. */
export class Reader {
  readonly text: string;
  readonly original: string;
  at = 0;
  /** Names of the formulas that have read something. */
  readonly used = new Set<string>();
  #tokens: readonly FormulaToken[] | null = null;

  constructor(text: string, original = text) {
    this.text = text;
    this.original = original;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  take(pattern: RegExp): RegExpExecArray | null {
    const from = this.#start();
    pattern.lastIndex = from;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = from + match[0].length;
    return match;
  }

  /** What a reader makes of the words from here; the place stays where it was if that is nothing. */
  attempt<Result>(read: (reader: this) => Result | null): Result | null {
    const start = this.at;
    const result = read(this);
    if (result === null) this.at = start;
    return result;
  }

  /** Names of units: „§ 1 pkt 2 i 3 oraz § 4”; a document named by a word („Program wchodzi …”) is none. */
  places(): WordsPlace[] | null {
    const from = this.#start();
    this.#tokens ??= tokenise(this.text);
    const index = this.#tokenAt(from);
    const first = index === null ? undefined : this.#tokens[index];
    if (index === null || (first?.type === 'word' && first.capital)) return null;
    const cursor = new Cursor(this.#tokens, this.text, index);
    const places = readPlaces(cursor);
    if (places === null || cursor.at === index) return null;
    this.at = this.#tokens[cursor.at - 1]?.to ?? from;
    return places;
  }

  /** All units that the sentence names, one way after the other. */
  allUnits(context: UnitPath): UnitRange[] {
    const cursor = new Cursor((this.#tokens ??= tokenise(this.text)), this.text);
    const found: UnitRange[] = [];
    while (!cursor.ended) {
      const places = cursor.peek()?.type === 'named' ? cursor.attempt(readPlaces) : null;
      if (places === null) cursor.at++;
      for (const { from, to } of places ?? [])
        if (from.length > 0) found.push({ from: joinPaths(context, from), to: to === null ? null : joinPaths(context, to) });
    }
    return found;
  }

  /** The words read since a place, as they are written. */
  wordsSince(from: number): string {
    return this.original.slice(from, this.at).trim();
  }

  /** Index of the token that begins at an offset. */
  #tokenAt(offset: number): number | null {
    const tokens = this.#tokens ?? [];
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return tokens[low]?.from === offset ? low : null;
  }

  #start(): number {
    let { at } = this;
    while (/\s/u.test(this.text.charAt(at))) at++;
    return at;
  }
}
