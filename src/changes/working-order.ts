import { byPublication } from './plan-changes.ts';
import type { ScopedChange } from './draft.ts';

const keyOf = (path: unknown): string => JSON.stringify(path);

/**
 * Changes of one day in the order they are applied: acts by publication, operations as the act lists them; but renumbering comes before
 * the new units it makes room for („dodaje się ust. 2; dotychczasowy ust. 2 oznacza się jako ust. 3”).
 */
export function inWorkingOrder<Planned extends ScopedChange>(changes: readonly Planned[]): Planned[] {
  const order = [...changes].sort((a, b) => byPublication(a.act, b.act));
  for (const change of changes) {
    if (change.effect?.type !== 'renumber' || change.effect.wrap) continue;
    const old = new Set(change.effect.from.map(({ from }) => keyOf(from)));
    const clash = order.findIndex(
      ({ act, effect }) =>
        act === change.act && effect?.type === 'insert' && effect.announced.some(({ from }) => old.has(keyOf(from))),
    );
    const own = order.indexOf(change);
    if (clash === -1 || clash > own) continue;
    order.splice(own, 1);
    order.splice(clash, 0, change);
  }
  return order;
}
