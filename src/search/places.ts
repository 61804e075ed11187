/** What a word is to the unit it stands in: in its text, its heading, in words that say little of it, or above it. */
const PLACE_KINDS = ['text', 'strong', 'aside', 'context'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** More units than this no document has. */
const STEP = 65536;

/** A unit and what a word is to it, as one number of the index. */
export const placeOf = (unit: number, kind: PlaceKind): number => PLACE_KINDS.indexOf(kind) * STEP + unit;

/** The unit of a place, and what the word is to it. */
export const unitOfPlace = (place: number): { readonly unit: number; readonly kind: PlaceKind } => ({
  unit: place % STEP,
  kind: PLACE_KINDS[Math.floor(place / STEP)] ?? 'text',
});
