import type { EntryRule, IsoDate, UnitRange } from '../../types.ts';

/** What a sentence says of the days of the act (no units) or of some units. */
export interface DayStatement {
  readonly units: readonly UnitRange[];
  /** „w zakresie wyrazów „…””: a part of the units alone. */
  within: string | null;
  /** When it enters into force („wchodzi w życie …”). */
  enters: EntryRule | null;
  /** From when it is in force („obowiązuje od …”). */
  binds: EntryRule | null;
  /** „z mocą od dnia …” */
  forceFrom: IsoDate | null;
  /** Its last days („obowiązuje do …”), as `EndReading` has them; `null` where it says nothing of an end. */
  lastDays: readonly IsoDate[] | null;
}

export const statement = (units: readonly UnitRange[], within: string | null = null): DayStatement => ({
  units,
  within,
  enters: null,
  binds: null,
  forceFrom: null,
  lastDays: null,
});
