import type { ActDocument, IsoDate, LegalDocument, ProgrammeDocument, Relation, Status } from '../types.ts';

interface Surroundings {
  readonly incoming: readonly Relation[];
  readonly documentOf: (id: string) => LegalDocument | undefined;
  readonly today: IsoDate;
}

const inForceBy = (act: LegalDocument | undefined, today: IsoDate): boolean =>
  act?.kind === 'act' && act.stage === 'adopted' && (act.inForceFrom ?? act.date) <= today;

const touchedBy = (type: Relation['type'], { incoming, documentOf, today }: Surroundings): boolean =>
  incoming.some((relation) => relation.type === type && inForceBy(documentOf(relation.from), today));

/** Whether a decision voids all of an act: not where it names the parts that are void. */
const isWhole = (decision: LegalDocument | undefined): boolean =>
  decision?.kind !== 'act' ||
  decision.amendments.length === 0 ||
  decision.amendments.some(({ effect }) => effect?.type !== 'annul' || effect.targets.length === 0);

const isAnnulled = ({ incoming, documentOf, today }: Surroundings): boolean =>
  incoming.some(({ type, from }) => type === 'annuls' && inForceBy(documentOf(from), today) && isWhole(documentOf(from)));

function actStatus(act: ActDocument, surroundings: Surroundings): Status {
  const { today } = surroundings;
  if (act.stage === 'draft') return 'draft';
  if (act.stage === 'void' || isAnnulled(surroundings)) return 'void';
  if (touchedBy('repeals', surroundings)) return 'repealed';
  if (act.inForceTo !== null && act.inForceTo < today) return 'expired';
  if (act.inForceFrom === null || act.inForceFrom > today) return 'adopted';
  return touchedBy('amends', surroundings) ? 'amended' : 'in-force';
}

function programmeStatus(programme: ProgrammeDocument, act: ActDocument | undefined, surroundings: Surroundings): Status {
  const { today } = surroundings;
  const from = programme.inForceFrom ?? (`${String(programme.firstYear)}-01-01` as IsoDate);
  const to = programme.inForceTo ?? (`${String(programme.lastYear)}-12-31` as IsoDate);
  if (programme.stage !== 'adopted' || act?.stage === 'draft') return 'draft';
  if (act?.stage === 'void' || isAnnulled(surroundings)) return 'void';
  if (touchedBy('repeals', surroundings)) return 'repealed';
  // On a day before its council sat, the programme was a draft still.
  if (act !== undefined && act.date > today) return 'draft';
  if (to < today) return 'expired';
  if (from > today) return 'adopted';
  return touchedBy('amends', surroundings) ? 'amended' : 'in-force';
}

/**
 * State of a document on the day of the build. A programme shares the fate of the act that adopted it: `incoming` must hold that
 * act's relations too.
 */
export function statusOf(document: LegalDocument, adoptingAct: ActDocument | undefined, surroundings: Surroundings): Status {
  if (document.kind === 'act') return actStatus(document, surroundings);
  if (document.kind === 'programme') return programmeStatus(document, adoptingAct, surroundings);
  return 'published';
}
