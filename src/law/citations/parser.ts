import { parse } from './parser.generated.js';

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
  readonly joint?: ' ' | ',' | 'w';
}

/** One act: what is said of it and where it stands in what was read. */
interface ActNaming {
  readonly date?: readonly [year: string, month: string, day: string];
  readonly number?: string;
  readonly organ?: string;
  readonly start: number;
  readonly end: number;
}

interface ActReading {
  readonly pointer: 'self' | 'again' | null;
  readonly type: string;
  readonly acts: readonly ActNaming[];
}

interface JournalReading {
  readonly journal: 'DU' | 'MP' | 'WOJ' | 'UE';
  /** The voivodeship's name as written, for a voivodeship journal. */
  readonly voivodeship: string | null;
  readonly year: number | null;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** Positions after the first, of its year where they name none: „poz. 688, 1570 i 2020”. */
  readonly further: readonly {
    readonly year: number | null;
    readonly position: number;
    /** The last one of a range: „poz. 5–*7*”. */
    readonly endsRange?: true;
    readonly start: number;
    readonly end: number;
  }[];
}

interface Readings {
  readonly Units: readonly Level[];
  readonly Act: ActReading;
  readonly Journal: JournalReading;
}

/** What a rule read at the start of a text, and how many characters of it. */
interface Reading<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Longer texts are read up to here: no citation is longer, and what follows costs time. */
const WINDOW = { Units: 200, Act: 400, Journal: 320 } as const;

/** Whether a bracket is open before a place, so that „(§ 2 i 3)” ends with a bracket and „1, 2) tekst” goes on with a point. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether a level goes on with the chain that its first level began; asked once for each level, in order. */
type Follows = (head: Level, level: Level, joint: NonNullable<Level['joint']>) => boolean;

/** Reads with any rule of the grammar at the start of a piece of text; `isWhole` tells whether the text ends with it. */
export function readRule(
  name: string,
  piece: string,
  inBrackets: () => boolean = () => false,
  follows: Follows = () => true,
  isWhole: () => boolean = () => true,
): Reading<unknown> | null {
  return parse(name, piece, { inBrackets, follows, isWhole });
}

/** Reads a chain of units, an act or a journal at a place in a text; `null` where there is none. */
export const readAt = <Name extends keyof Readings>(
  name: Name,
  text: string,
  at: number,
  follows?: Follows,
): Reading<Readings[Name]> | null =>
  readRule(
    name,
    text.slice(at, at + WINDOW[name]),
    () => isInBrackets(text, at),
    follows,
    () => text.length <= at + WINDOW[name],
  ) as Reading<Readings[Name]> | null;
