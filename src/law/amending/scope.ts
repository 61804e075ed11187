import type { Effect, WordsPlace } from '../../types.ts';
import { joinPaths } from './places.ts';
import type { Token } from './tokens.ts';

/** An operation as the formula says it; its new wording is the quotation it names. */
export type Clause = Effect<Token>;

/** Where the formula is: places named so far in the line, or what the lines above it name. */
export interface Scope {
  readonly places: readonly WordsPlace[];
}

/** A place named in a formula, seen from where the formula is. */
export function placeIn(scope: Scope, place: WordsPlace): WordsPlace {
  const context = scope.places.at(-1)?.from ?? [];
  return {
    ...place,
    from: joinPaths(context, place.from),
    to: place.to === null ? null : joinPaths(context, place.to),
  };
}

/** The units a formula is about: those it names, else those of its scope. */
export function unitsOf(places: readonly WordsPlace[] | null, scope: Scope): WordsPlace[] {
  return places === null ? [...scope.places] : places.map((place) => placeIn(scope, place));
}

/** „się” after a verb. */
export const SIE = /^się$/u;
/** What stands before a quotation. */
export const COLON = /^[:–]$/u;
