import type { IsoDate } from '../types.ts';
import { isGathered, type Town, type TownCompetition, type TownEntry } from './types.ts';

export interface PortalCompetition {
  readonly town: TownEntry;
  readonly competition: TownCompetition;
}

/** The competitions of all towns as they stand on the day of gathering. What is over is left out. */
interface CompetitionsByClock {
  /** By their last moment for offers. */
  readonly open: readonly PortalCompetition[];
  /** Standing offers, without a last day. */
  readonly standing: readonly PortalCompetition[];
  readonly planned: readonly PortalCompetition[];
  /** Those whose days the town's site could not read. */
  readonly unknown: readonly PortalCompetition[];
  /** Towns whose competitions were not gathered. */
  readonly notGathered: readonly TownEntry[];
}

type Group = 'open' | 'standing' | 'planned' | 'unknown';

/** The group of a competition on a day: its site was built before that, and its state may have changed since. */
function groupOf({ state, announced, deadline }: TownCompetition, day: IsoDate): Group | null {
  if (state === 'unknown') return 'unknown';
  if (state !== 'open' && state !== 'planned') return null;
  if (deadline !== null && deadline.day < day) return null;
  if (state === 'planned' && (announced === null || announced > day)) return 'planned';
  // One that was announced for a day which has come has begun; without a last day it is not known whether it goes on.
  if (deadline === null) return state === 'open' ? 'standing' : 'unknown';
  return 'open';
}

const momentOf = ({ competition: { deadline, announced } }: PortalCompetition): string =>
  deadline === null ? `9999 ${announced ?? ''}` : `${deadline.day} ${deadline.hour ?? '99'}`;

function byClock(a: PortalCompetition, b: PortalCompetition): number {
  const [left, right] = [momentOf(a), momentOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.town.name.localeCompare(b.town.name, 'pl') || (a.competition.url < b.competition.url ? -1 : 1);
}

export function competitionsByClock(towns: readonly Town[], day: IsoDate): CompetitionsByClock {
  const all = towns.flatMap((town) =>
    isGathered(town) ? (town.competitions ?? []).map((competition) => ({ town: town.entry, competition })) : [],
  );
  const inGroup = (group: Group): PortalCompetition[] =>
    all.filter(({ competition }) => groupOf(competition, day) === group).sort(byClock);
  return {
    open: inGroup('open'),
    standing: inGroup('standing'),
    planned: inGroup('planned'),
    unknown: inGroup('unknown'),
    notGathered: towns.filter((town) => !isGathered(town) || town.competitions === null).map(({ entry }) => entry),
  };
}
