import peggy, { type Parser } from 'peggy';
import { CITATION_RULES } from './rules.ts';

/** A number in a chain of units and where it stands in what was read. */
export interface NumberSpan {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

export type LevelKind = 'zal' | 'dzial' | 'rozdz' | 'oddz' | 'par' | 'art' | 'ust' | 'pkt' | 'lit' | 'tir' | 'zd';

/** One unit of a chain: „ust. 1 i 2”. `joint` is what stands between it and the unit before. */
export interface Level {
  readonly kind: LevelKind;
  readonly items: readonly NumberSpan[];
  readonly joint: '' | ' ' | ',' | 'w';
}

export interface ActPart {
  readonly date?: readonly [year: string, month: string, day: string];
  readonly numbers?: readonly NumberSpan[];
  readonly organ?: string;
}

export interface ActReading {
  readonly pointer: 'self' | 'again' | null;
  readonly type: string;
  readonly parts: readonly ActPart[];
}

export interface JournalReading {
  readonly journal: 'DU' | 'MP' | 'WOJ' | 'UE';
  /** The voivodeship's name as written, for a voivodeship journal. */
  readonly voivodeship: string | null;
  readonly year: number | null;
  readonly position: number;
}

interface Readings {
  readonly Units: readonly Level[];
  readonly Act: ActReading;
  readonly Journal: JournalReading;
}

/** What a rule read at the start of a text, and how many characters of it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Longer texts are read up to here: no citation is longer, and what follows costs time. */
const WINDOW = { Units: 160, Act: 240, Journal: 100 } as const;

const STARTS = Object.keys(WINDOW) as (keyof Readings)[];

const grammar = [
  ...STARTS.map((name) => `${name}Start = value:${name} rest:$([^]*) { return { value, length: input.length - rest.length }; }`),
  ...CITATION_RULES.map(({ name, peg }) => `${name} = ${peg}`),
].join('\n');

let parser: Parser | null = null;

/** Reads a chain of units, an act or a journal at the start of a text; `null` where there is none. */
export function readAt<Name extends keyof Readings>(name: Name, text: string, at: number): Reading<Readings[Name]> | null {
  // Made at the first need: a build that finds everything in the cache does without.
  parser ??= peggy.generate(grammar, { allowedStartRules: STARTS.map((start) => `${start}Start`) });
  try {
    const window = text.slice(at, at + WINDOW[name]);
    return parser.parse(window, { startRule: `${name}Start` }) as Reading<Readings[Name]>;
  } catch {
    return null;
  }
}
