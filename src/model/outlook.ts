import { bareMarker } from '../law/bare-number.ts';
import { readGroupingMarker, readMarker, type Marker } from '../law/markers.ts';
import type { Line } from './lines.ts';

/** What follows in a text: how many dashes, and the next line that begins a unit. */
export interface Ahead {
  /** How many lines with a dash follow one another from here on, this one counted; lines that go on with them don't matter. */
  readonly dashes: number;
  /** The marker of the first line after these that has one, or is a heading; `null` for a heading and at the end. */
  readonly next: Marker | null;
}

/** Looks ahead in the lines of a text. Results are kept, so that asking at every line stays linear. */
export class Outlook {
  readonly #lines: readonly Line[];
  readonly #bare: ReadonlySet<number>;
  readonly #isHeading: (index: number) => boolean;
  readonly #markers: (Marker | null | undefined)[] = [];
  #from = -1;
  #next = -1;
  /** The last run of dashes: the position of each in it, by index, and the marker after them. */
  #row: { readonly places: ReadonlyMap<number, number>; readonly next: Marker | null } = { places: new Map(), next: null };

  /** `bare`: indexes of the lines that begin with a number without a full stop. */
  constructor(lines: readonly Line[], bare: ReadonlySet<number>, isHeading: (index: number) => boolean) {
    this.#lines = lines;
    this.#bare = bare;
    this.#isHeading = isHeading;
  }

  /** The marker that a line may begin with. */
  markerAt(index: number): Marker | null {
    const line = this.#lines[index];
    if (line === undefined || line.type === 'block') return null;
    const words = line.raw.trimStart();
    return (this.#markers[index] ??= readMarker(words) ?? (this.#bare.has(index) ? bareMarker(words) : null));
  }

  /** Index of the first line, from a place on, that begins a unit or is a heading. */
  #nextUnit(from: number): number {
    if (this.#from <= from && from <= this.#next) return this.#next;
    let index = from;
    while (index < this.#lines.length && !this.#beginsUnit(index)) index += 1;
    this.#from = from;
    this.#next = index;
    return index;
  }

  #beginsUnit(index: number): boolean {
    const line = this.#lines[index];
    if (line === undefined || line.type === 'block') return false;
    return (
      this.#isHeading(index) || this.markerAt(index) !== null || (line.first && readGroupingMarker(line.raw.trim()) !== null)
    );
  }

  #isDash(index: number): boolean {
    return this.markerAt(index)?.kind === 'tir' && !this.#isHeading(index);
  }

  /** What follows a line that begins no unit itself. */
  after(index: number): Marker | null {
    const next = this.#nextUnit(index + 1);
    return this.#isHeading(next) ? null : this.markerAt(next);
  }

  /** What stands ahead of a line with a dash. */
  ofDash(index: number): Ahead {
    if (!this.#row.places.has(index)) this.#row = this.#rowFrom(index);
    const { places, next } = this.#row;
    return { dashes: places.size - (places.get(index) ?? 0), next };
  }

  #rowFrom(index: number): { places: ReadonlyMap<number, number>; next: Marker | null } {
    const places = new Map<number, number>();
    let at = index;
    while (this.#isDash(at)) {
      places.set(at, places.size);
      at += 1;
      while (at < this.#lines.length && this.#lines[at]?.first === false && this.markerAt(at) === null) at += 1;
    }
    return { places, next: this.after(at - 1) };
  }
}
