import type { GatheredTown, TownCard } from './types.ts';

/** The years each document of a town is for: those of its plans, else that of its day. */
export function documentYears({ funds }: Pick<GatheredTown, 'funds'>): (card: TownCard) => readonly number[] {
  const planned = new Map<string, Set<number>>();
  for (const { programme, firstYear } of funds?.plans ?? [])
    planned.set(programme, (planned.get(programme) ?? new Set<number>()).add(firstYear));
  return ({ id, date }) => {
    const years = planned.get(id);
    if (years !== undefined) return [...years];
    return date === null ? [] : [Number(date.slice(0, 4))];
  };
}
