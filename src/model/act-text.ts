import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { ActDocument, Place, Unit } from '../types.ts';
import { entryDay } from './entry-day.ts';
import { readEntry } from './read-entry.ts';

interface TextContext {
  readonly lines: LineIndex;
  readonly keyPlaces: Readonly<Record<string, Place>>;
  readonly report: Report;
}

/** What an act's text says of its own days; a day of entry into force it leaves to be reckoned is reckoned. */
export function actText(
  act: ActDocument,
  units: readonly Unit[],
  { lines, keyPlaces, report }: TextContext,
): Partial<ActDocument> {
  const entry = readEntry(units, lines);
  const reckoned = entry === null || act.stage === 'draft' ? null : entryDay(entry.rule, act.date, act.publication);
  const place = keyPlaces['wchodzi_w_zycie'];
  if (entry !== null && reckoned !== null && act.inForceFrom !== null && act.inForceFrom !== reckoned && place !== undefined) {
    report('wejscie-w-zycie-rozne', place, act.inForceFrom, reckoned, entry.provision);
  }
  return { entry, inForceFrom: act.inForceFrom ?? reckoned, inForceStated: act.inForceFrom !== null };
}
