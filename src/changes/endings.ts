import type { Ending, Relations, WorkId } from '../types.ts';
import type { Annulled } from './build-versions.ts';
import type { PlannedChange } from './plan-changes.ts';

export type { Ending } from '../types.ts';

/**
 * What ends a document: clauses of other acts („Traci moc uchwała nr …”), decisions that void all of it, and, where the act that repeals
 * it by a key (`uchyla`) has no clause that could be read, the key alone. A decision that a court quashed ends nothing, nor does a clause
 * that was annulled.
 */
export function endingsOf(
  id: WorkId,
  plans: readonly PlannedChange[],
  { incoming, byId }: Relations,
  annulmentOf: (change: PlannedChange) => Annulled | null,
): Ending[] {
  const ordered = plans.flatMap((change): Ending[] => {
    const { effects, act, instruction } = change;
    return effects.flatMap((effect): Ending[] => {
      const whole =
        (effect.type === 'end' && effect.except.length === 0) || (effect.type === 'annul' && effect.targets.length === 0);
      const own = effect.type === 'end' ? (effect.on ?? change.date) : change.date;
      const annulled = annulmentOf(change);
      if (!whole || own === null || annulled?.quashed === null) return [];
      const date = annulled !== null && annulled.date <= own && own < annulled.quashed.date ? annulled.quashed.date : own;
      return [{ type: effect.type === 'end' ? 'repealed' : 'annulled', date, document: act.id, instruction }];
    });
  });
  const bySaying = new Set(plans.map(({ act }) => act.id));
  const stated = (incoming.get(id) ?? []).flatMap(({ type, from }): Ending[] => {
    const act = byId.get(from);
    if (type !== 'repeals' || act?.kind !== 'act' || act.stage !== 'adopted' || bySaying.has(act.id)) return [];
    return [{ type: 'repealed', date: act.inForceFrom ?? act.date, document: act.id, instruction: null }];
  });
  return [...ordered, ...stated];
}
