import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { ActDays, ActDocument, Place, StatedRelation, Unit } from '../types.ts';
import { only, reckonDays } from './act-days.ts';
import { readActDays } from './read-act-days.ts';
import { reportDays } from './report-days.ts';

interface TextContext {
  readonly lines: LineIndex;
  readonly keyPlaces: Readonly<Record<string, Place>>;
  readonly report: Report;
}

/** What an act's text says of its own days; where its front matter states none, they are those of the text. */
export function actText(
  act: ActDocument,
  units: readonly Unit[],
  relations: readonly StatedRelation[],
  { lines, keyPlaces, report }: TextContext,
): Partial<ActDocument> {
  // The text of an announcement is that of the act it announces, so its days are not the announcement's.
  const days: ActDays = act.type === 'obwieszczenie' ? { entry: null, exceptions: [], ends: [] } : readActDays(units);
  const reckoned = act.stage === 'draft' ? { first: [], last: [] } : reckonDays(days, act);
  const statedDays = { from: act.inForceFrom, to: act.inForceTo };
  reportDays({ ...act, days, statedDays }, { units, relations, keyPlaces, lines, report });
  return {
    days,
    statedDays,
    inForceFrom: statedDays.from ?? only(reckoned.first),
    inForceTo: statedDays.to ?? only(reckoned.last),
  };
}
