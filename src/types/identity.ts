declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Path of a document's file below the content folder, without `.md`: `uchwaly/2018/liii-732-2018`. */
export type WorkId = Branded<'WorkId'>;
/** Path of a provision in its document, also its HTML anchor: `par-5-ust-2-pkt-1aa`. */
export type UnitId = Branded<'UnitId'>;
/** A calendar day as `RRRR-MM-DD`; compares correctly as text. Legal dates are never `Date` objects: they have no time zone. */
export type IsoDate = Branded<'IsoDate'>;
