import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { ActDocument, Place, SourceFile, StatedRelation, Unit } from '../types.ts';
import { entryDay } from './entry-day.ts';
import { workIdOf } from './kinds.ts';
import { readAmendments } from '../changes/instructions/read-amendments.ts';
import { readAnnulments } from '../changes/instructions/read-annulments.ts';
import { readEntry } from './read-entry.ts';
import { withStatedChanges } from '../changes/instructions/stated-changes.ts';

interface TextContext {
  readonly source: SourceFile;
  readonly lines: LineIndex;
  readonly keyPlaces: Readonly<Record<string, Place>>;
  readonly report: Report;
  /** `zmiany` as the file has it. */
  readonly stated: unknown;
}

/** What an act's text says of other acts and of its own days; a day of entry into force it leaves to be reckoned is reckoned. */
export function actText(
  act: ActDocument,
  units: readonly Unit[],
  relations: readonly StatedRelation[],
  { source, lines, keyPlaces, report, stated }: TextContext,
): Partial<ActDocument> {
  const entry = readEntry(units, lines);
  const reckoned = entry === null || act.stage === 'draft' ? null : entryDay(entry.rule, act.date, act.publication);
  const states = (type: StatedRelation['type']): boolean => relations.some((relation) => relation.type === type);
  const read = states('annuls')
    ? readAnnulments(units, lines)
    : readAmendments(units, { text: source.text, lines, id: workIdOf(source.path) }, states('corrects'));
  const amendments = withStatedChanges(read, stated, units, (key) => keyPlaces[key], report);
  const place = keyPlaces['wchodzi_w_zycie'];
  if (entry !== null && reckoned !== null && act.inForceFrom !== null && act.inForceFrom !== reckoned && place !== undefined) {
    report('wejscie-w-zycie-rozne', place, act.inForceFrom, reckoned, entry.provision);
  }
  return { amendments, entry, inForceFrom: act.inForceFrom ?? reckoned };
}
