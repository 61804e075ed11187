import { programmePeriod } from '../model/programme-period.ts';
import { firstDaysOf, lastDaysOf } from '../model/act-days.ts';
import type { ActDocument, Ending, IsoDate, LegalDocument, ProgrammeDocument, Status, Version } from '../types.ts';

/** What happened to a document: its wordings, and what ended it or the act that adopted it. */
export interface Circumstances {
  readonly versions: readonly Version[];
  readonly endings: readonly Ending[];
  readonly today: IsoDate;
}

const endedBy = (type: Ending['type'], { endings, today }: Circumstances): boolean =>
  endings.some((ending) => ending.type === type && ending.date <= today);

const wasAmended = ({ versions, today }: Circumstances): boolean =>
  versions.some(
    ({ inForceFrom, events }) => inForceFrom !== null && inForceFrom <= today && events.some(({ type }) => type === 'amends'),
  );

function actStatus(act: ActDocument, fate: Circumstances): Status {
  const { today } = fate;
  if (act.stage === 'draft') return 'draft';
  if (act.stage === 'void' || endedBy('annulled', fate)) return 'void';
  if (endedBy('repealed', fate)) return 'repealed';
  const [first, last] = [firstDaysOf(act).at(-1), lastDaysOf(act).at(-1)];
  if (last !== undefined && last < today) return 'expired';
  if (first === undefined || first > today) return 'adopted';
  return wasAmended(fate) ? 'amended' : 'in-force';
}

function programmeStatus(programme: ProgrammeDocument, act: ActDocument | undefined, fate: Circumstances): Status {
  const { today } = fate;
  const { from, to } = programmePeriod(programme);
  if (programme.stage !== 'adopted' || act?.stage === 'draft') return 'draft';
  if (act?.stage === 'void' || endedBy('annulled', fate)) return 'void';
  if (endedBy('repealed', fate)) return 'repealed';
  // On a day before its council sat, the programme was a draft still.
  if ((act?.date ?? '') > today) return 'draft';
  if (to < today) return 'expired';
  if (from > today) return 'adopted';
  return wasAmended(fate) ? 'amended' : 'in-force';
}

/** State of a document on the day of the build. A programme shares the fate of the act that adopted it. */
export function statusOf(document: LegalDocument, adoptingAct: ActDocument | undefined, fate: Circumstances): Status {
  if (document.record.withdrawn !== null) return 'withdrawn';
  if (document.kind === 'act') return actStatus(document, fate);
  if (document.kind === 'programme') return programmeStatus(document, adoptingAct, fate);
  return 'published';
}
