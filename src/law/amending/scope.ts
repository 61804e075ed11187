import type { Effect, IsoDate, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import type { FormulaRule } from './formulas.ts';
import { joinPaths } from './places.ts';
import type { FormulaToken } from './tokens.ts';

/** An operation as the formula says it, and the formula's id; its new wording is the quotation it names. */
export type Clause = Effect<FormulaToken> & { readonly rule: FormulaRule };

/** Where the formula is: places named so far in the line, or what the lines above it name. */
export interface FormulaScope {
  readonly places: readonly WordsPlace[];
  /** An operation before this one was about these places: the next names its own object. */
  readonly spent?: true;
  /** „w całym tekście uchwały”: words are meant wherever they stand. */
  readonly everywhere?: true;
  /** The lines below list acts or units that lose force („Tracą moc:”), or are void; on the day the words name, if they do. */
  readonly listed?: { readonly as: 'ends' | 'annuls'; readonly on: IsoDate | null };
}

/** Where nothing was named yet. */
export const EMPTY_SCOPE: FormulaScope = { places: [] };

/** A place named in a formula, seen from where the formula is. */
export function placeIn(scope: FormulaScope, place: WordsPlace): WordsPlace {
  const context = scope.places.at(-1)?.from ?? [];
  return {
    ...place,
    from: joinPaths(context, place.from),
    to: place.to === null ? null : joinPaths(context, place.to),
  };
}

/** The units a formula is about: those it names, else those of its scope. */
export function unitsOf(places: readonly WordsPlace[] | null, scope: FormulaScope): WordsPlace[] {
  return places === null ? [...scope.places] : places.map((place) => placeIn(scope, place));
}

const WHOLES = new Set(['zal', 'rozdz', 'dzial', 'oddz']);

/**
 * Units that a formula without an object is about („w § 3 ust. 4 uchyla się”): those of its scope, but never an attachment or a chapter,
 * which only a formula that names it as its object may replace or delete. `null` where there are none.
 */
export function objectsOf(places: readonly WordsPlace[] | null, scope: FormulaScope): WordsPlace[] | null {
  if (places !== null) {
    // A unit can't stand in a title or a sentence: „w załączniku tytuł | rozdział 2”.
    const inPart = scope.places.some(({ part }) => part !== 'unit') && places.some(({ from }) => from.length > 0);
    return inPart ? null : places.map((place) => placeIn(scope, place));
  }
  const isWhole = scope.places.some(
    ({ part, from }) => part === 'unit' && (from.length === 0 || WHOLES.has(from.at(-1)?.kind ?? '')),
  );
  return scope.places.length === 0 || isWhole || scope.spent === true ? null : [...scope.places];
}

/** „w całości”, „w całym zakresie”: says of a whole unit or act what is said of it anyway. */
export const takesWholly = (c: Cursor): boolean => c.take('w', 'całości') || c.take('w', 'całym', 'zakresie');

/** „się” after a verb. */
export const SIE = 'się';
/** What stands before a quotation. */
export const COLON = '[:–]';
