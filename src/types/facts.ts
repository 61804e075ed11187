/** Facts that pages and data files state about a text, each with how much of it was read. */
import type { UnitId } from './identity.ts';

/** Where a text says something: its provision, and the offset of the first character in the file, where that is known. */
export interface FactPlace {
  readonly unit: UnitId;
  readonly at: number | null;
}

/** A fact that was read to its last word. */
interface WholeFact<Value> {
  readonly read: 'whole';
  readonly value: Value;
  /** The words it was read from. */
  readonly words: string;
  readonly place: FactPlace;
}

/** A fact whose words were found but have no value: „do 5 000 zł” is an amount without a number. Only the words may be shown. */
export interface PartFact {
  readonly read: 'partly';
  readonly words: string;
  readonly place: FactPlace;
}

/**
 * Anything a page states that was read from a text: read whole, read in part, or `null` where the text does not say it. There is
 * no default value. What was read in part has no value, so it can be neither summed nor denied.
 */
export type Fact<Value> = WholeFact<Value> | PartFact | null;
