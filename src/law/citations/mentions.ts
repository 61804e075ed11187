import type { LevelKind } from './parser.ts';

export type StepKind = Exclude<LevelKind, 'zd'>;

/** A step of the way to a provision: „ust. 2” is `{ kind: 'ust', number: '2' }`. */
export interface CitedStep {
  readonly kind: StepKind;
  readonly number: string;
}

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One named end of a chain of units: „pkt 3 i 4” has two. Offsets are those of the text searched. */
export interface CitedEnd extends Span {
  /** Outermost first; empty where an attachment is named without its number. */
  readonly steps: readonly CitedStep[];
}

export interface UnitsMention extends Span {
  readonly kind: 'units';
  readonly ends: readonly CitedEnd[];
  /** Names an attachment by the word alone, which means one only before „do uchwały”. */
  readonly bareAttachment: boolean;
}

export interface ActMention extends Span {
  readonly kind: 'act';
  readonly pointer: 'self' | 'again' | null;
  readonly type: string;
  readonly organ: string | null;
  readonly number: string | null;
  /** `RRRR-MM-DD` */
  readonly date: string | null;
}

export interface JournalMention extends Span {
  readonly kind: 'journal';
  readonly journal: 'DU' | 'MP' | 'WOJ' | 'UE';
  readonly voivodeship: string | null;
  /** As the place itself names it, or the words just before it („z 2010 r. Dz. U. Nr 234”). */
  readonly year: number | null;
  readonly position: number;
}

export type Mention = UnitsMention | ActMention | JournalMention;

/** How far down a step stands; in codes articles are divided into §. */
export const STEP_RANKS: Readonly<Record<LevelKind, number>> = {
  zal: 0,
  dzial: 1,
  rozdz: 2,
  oddz: 3,
  art: 4,
  par: 5,
  ust: 6,
  pkt: 7,
  lit: 8,
  tir: 9,
  zd: 99,
};
