/** First and last days of force as the words of an act state them. */
import type { IsoDate, UnitId } from './identity.ts';
import type { UnitRange } from './instructions.ts';

/** What days are counted from: the announcement in the journal, or the adoption (of an order: the signature). */
export type DayEvent = 'published' | 'adopted';

export interface Period {
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

/** A day of entry into force, or the rule to compute it from. */
export type EntryRule =
  | { readonly type: 'day'; readonly date: IsoDate }
  | {
      readonly type: 'after';
      readonly event: DayEvent;
      /** Time that runs from the event, whose own day is not counted (`null`: none). `then` is applied to the last day of it. */
      readonly wait: Period | null;
      /** That day, the next one, or a day of the month so many months later (1: „miesiąca następującego”). */
      readonly then: 'same-day' | 'next-day' | { readonly day: number; readonly month: number };
    }
  /** „…, nie wcześniej niż …”: the last of the days. */
  | { readonly type: 'latest'; readonly of: readonly EntryRule[] }
  /** Words that may mean either day: „w terminie 14 dni od dnia ogłoszenia”. */
  | { readonly type: 'either'; readonly of: readonly EntryRule[] }
  /** A day that depends on a fact the act does not give: „z dniem wywieszenia na tablicy ogłoszeń”. */
  | { readonly type: 'elsewhere' };

interface DayWords {
  /** The provision that says it; `null` where a text is read that is no document yet. */
  readonly provision: UnitId | null;
  /** Its words. */
  readonly words: string;
}

/** When an act as a whole enters into force. */
export type EntryReading = DayWords &
  (
    | {
        readonly read: 'whole';
        readonly rule: EntryRule;
        /** „z mocą od dnia …”: its effect reaches back to that day. */
        readonly forceFrom: IsoDate | null;
      }
    /** Some of the words were not understood, so no day follows from any of them; `units` are the units they name. */
    | { readonly read: 'partly'; readonly units: readonly UnitRange[] }
  );

/** Units that enter into force on a day of their own. */
export interface EntryException extends DayWords {
  readonly units: readonly UnitRange[];
  /** „w zakresie wyrazów „…””: the part of the units it is about; `null` for all of them. */
  readonly within: string | null;
  /** `null`: on the day of the act. */
  readonly rule: EntryRule | null;
  readonly forceFrom: IsoDate | null;
}

/** „obowiązuje do dnia …”, of the act or (where `units` has some) of a part of it. */
export interface EndReading extends DayWords {
  readonly units: readonly UnitRange[];
  /** The last day in force: two where the words may mean either, none where no day is known. */
  readonly lastDays: readonly IsoDate[];
}

/** All that an act's own words say of its days; what its front matter states is not included. */
export interface ActDays {
  readonly entry: EntryReading | null;
  readonly exceptions: readonly EntryException[];
  readonly ends: readonly EndReading[];
}
