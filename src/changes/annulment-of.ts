import type { ActDocument, WorkId } from '../types.ts';
import type { Annulled } from './build-versions.ts';
import { isWithin, type PlannedChange } from './plan-changes.ts';

/**
 * The decision that takes a change back: one that annuls its act or the provision, or one that quashes the decision it comes from. It may
 * be quashed itself. `plansFor` gives the changes of an act; `above` are the acts it is about, which can't be judged by it in turn.
 */
export function annulmentOf(
  change: PlannedChange,
  plansFor: (act: WorkId) => readonly PlannedChange[],
  above: readonly ActDocument[] = [],
): Annulled | null {
  const found = plansFor(change.act.id).flatMap((by): Annulled[] => {
    const { date, effects } = by;
    if (date === null || above.includes(by.act)) return [];
    const annuls = effects.some(
      (effect) =>
        effect.type === 'annul' && (effect.targets.length === 0 || isWithin(change.instruction.provision, effect.targets)),
    );
    const quashes = change.type === 'annuls' && effects.some(({ type }) => type === 'end');
    if (!annuls && !quashes) return [];
    const undone = annulmentOf(by, plansFor, [...above, change.act]);
    if (undone?.quashed !== null) return [{ by, date, quashed: null }];
    return undone.date > date ? [{ by, date, quashed: undone }] : [];
  });
  const [first] = found.sort((a, b) => (a.date < b.date ? -1 : 1));
  const lasting = found.find(({ quashed }) => quashed === null);
  if (first === undefined || lasting === undefined) return first ?? null;
  // A decision that was quashed only after another had annulled the same: the text never came back.
  return first.quashed !== null && first.quashed.date >= lasting.date ? { ...first, quashed: null } : lasting;
}
