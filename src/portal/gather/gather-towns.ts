import type { Town, TownEntry } from '../types.ts';
import { gatherTown, type GatherWith } from './gather-town.ts';

/** Towns gathered at once: each is another server. */
const AT_ONCE = 4;

/** Gathers all towns; the result is in their order. `onTown` is called as each is done. */
export async function gatherTowns(entries: readonly TownEntry[], how: GatherWith, onTown: (town: Town) => void): Promise<Town[]> {
  const towns = new Map<TownEntry, Town>();
  const waiting = [...entries];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const town = await gatherTown(entry, how);
      towns.set(entry, town);
      onTown(town);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return entries.flatMap((entry) => towns.get(entry) ?? []);
}
