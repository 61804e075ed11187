import type { ActDocument, LegalDocument, Relations, VersionEvent, WorkId } from '../types.ts';
import type { Annulled } from './build-versions.ts';
import { dayOf, isWithin, type PlannedChange } from './plan-changes.ts';
import { changedActs, targetAct } from './target-act.ts';

function typeOf(act: ActDocument, target: ActDocument, { outgoing }: Relations): VersionEvent['type'] {
  const relation = (outgoing.get(act.id) ?? []).find(
    ({ to, type }) => to === target.id && (type === 'corrects' || type === 'annuls'),
  );
  return relation?.type === 'corrects' || relation?.type === 'annuls' ? relation.type : 'amends';
}

/** A correction counts from its announcement, where it names no day of its own. */
function plannedDay(
  act: ActDocument,
  type: VersionEvent['type'],
  provision: string,
): Pick<PlannedChange, 'date' | 'retroactiveFrom'> {
  const day = dayOf(act, provision);
  return day.date === null && type !== 'amends' ? { ...day, date: act.publication?.date ?? act.date } : day;
}

/** All changes ordered by adopted acts, by the act they are about. */
export function planAll(documents: readonly LegalDocument[], relations: Relations): Map<WorkId, PlannedChange[]> {
  const plans = new Map<WorkId, PlannedChange[]>();
  for (const act of documents) {
    if (act.kind !== 'act' || act.stage !== 'adopted') continue;
    const stated = changedActs(act, relations);
    for (const amendment of act.amendments) {
      const target = targetAct(act, amendment.act, relations);
      if (target === null || target === act) continue;
      const type = stated.includes(target) ? typeOf(act, target, relations) : 'amends';
      const plan = plans.get(target.id) ?? [];
      plan.push({ type, act, amendment, ...plannedDay(act, type, amendment.provision) });
      plans.set(target.id, plan);
    }
  }
  return plans;
}

/** The decision that annulled a change: its act as a whole, or the provision that orders it. */
export function annulmentOf(
  { act, amendment }: PlannedChange,
  plans: ReadonlyMap<WorkId, readonly PlannedChange[]>,
): Annulled | null {
  for (const by of plans.get(act.id) ?? []) {
    const { effect } = by.amendment;
    if (effect?.type !== 'annul' || by.date === null) continue;
    if (effect.targets.length === 0 || isWithin(amendment.provision, effect.targets)) return { by, date: by.date };
  }
  return null;
}
