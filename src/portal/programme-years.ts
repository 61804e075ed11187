import { formatAmount } from '../law/money.ts';
import { NUMBERING_SINCE_YEAR, SPHERES } from '../law/spheres.ts';
import { isForAllSpheres } from '../model/tables/planned-spheres.ts';
import type { ApiAmount } from '../publish/tasks-shapes.ts';
import { PORTAL_PROGRAMMES, PORTAL_WORDS } from '../strings/portal.ts';
import type { Character } from '../types.ts';
import { characterOf } from './document-words.ts';
import { planTasks } from './plan-tasks.ts';
import {
  isGathered,
  type GatheredTown,
  type Town,
  type TownCard,
  type TownEntry,
  type TownFunds,
  type TownTask,
} from './types.ts';

/** A sum as pages show it. */
interface ShownSum {
  readonly text: string;
  /** In grosze, where it is whole and can be reckoned with. */
  readonly grosze: number | null;
}

/** A plan of money of a town that covers a year. */
export interface PlanRow {
  readonly town: TownEntry;
  readonly programme: TownCard;
  readonly character: Character | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly total: ShownSum;
  readonly perPerson: string;
  readonly tasks: readonly TownTask[];
  /** Number of amounts of the text that became no tasks. */
  readonly unread: number;
}

/** A plan as far as it is about one sphere. */
interface SphereRow {
  readonly plan: PlanRow;
  /** Of tasks of this sphere alone. */
  readonly own: ShownSum;
  readonly perPerson: string;
  /** Of tasks of several spheres, whose amounts are not divided; `null` where there are none. */
  readonly shared: ShownSum | null;
  readonly names: readonly string[];
}

/** A town that is not in a table, and why. */
export interface LeftOut {
  readonly town: TownEntry;
  readonly reason: string;
}

export interface SphereTable {
  readonly item: string;
  readonly rows: readonly SphereRow[];
  readonly leftOut: readonly LeftOut[];
}

export interface ProgrammeYear {
  readonly year: number;
  readonly rows: readonly PlanRow[];
  readonly leftOut: readonly LeftOut[];
  readonly spheres: readonly SphereTable[];
}

const inGrosze = (zloty: number): number => Math.round(zloty * 100);

/** An amount of the api in words. */
export function amountWords(amount: ApiAmount): string {
  if (amount === null) return PORTAL_PROGRAMMES.notStated;
  if (typeof amount === 'number') return formatAmount(inGrosze(amount));
  return amount.read === 'none' ? PORTAL_PROGRAMMES.noMoney(amount.words) : PORTAL_PROGRAMMES.notRead(amount.words);
}

/** The total that the programme states, else the sum of its tasks where all were read, else that it is not known. */
function totalOf({ stated, computed, unread }: TownFunds): ShownSum {
  if (stated !== null) return { text: amountWords(stated), grosze: typeof stated === 'number' ? inGrosze(stated) : null };
  if (computed === null || unread.length > 0) return { text: PORTAL_PROGRAMMES.notStated, grosze: null };
  return { text: `${formatAmount(inGrosze(computed))} (${PORTAL_PROGRAMMES.sum})`, grosze: inGrosze(computed) };
}

function perPersonOf({ grosze }: ShownSum, { inhabitants }: TownEntry, isOneYear: boolean): string {
  if (inhabitants === null) return PORTAL_PROGRAMMES.noInhabitants;
  return grosze === null || !isOneYear ? PORTAL_PROGRAMMES.perPersonUnknown : formatAmount(Math.round(grosze / inhabitants));
}

/** The sum of tasks: what was read, and the words of what was not. A task without money is a task of nothing. */
function sumOf(tasks: readonly TownTask[]): ShownSum {
  if (tasks.length === 0) return { text: PORTAL_PROGRAMMES.noneOwn, grosze: null };
  const amounts = tasks.map(({ planned }) => planned);
  const unknown = amounts.filter((one) => one === null || (typeof one === 'object' && one.read === 'partly'));
  const known = amounts.filter((one) => typeof one === 'number');
  const sum = known.reduce((total, one) => total + inGrosze(one), 0);
  if (unknown.length === 0) {
    const [first] = amounts;
    // Nothing but words that there is no money.
    return known.length === 0 && first !== undefined
      ? { text: amountWords(first), grosze: 0 }
      : { text: formatAmount(sum), grosze: sum };
  }
  const words = [...new Set(unknown.map(amountWords))].join('; ');
  const read = PORTAL_PROGRAMMES.readOf(formatAmount(sum), tasks.length - unknown.length, tasks.length);
  return { text: known.length === 0 ? words : `${read}; ${words}`, grosze: null };
}

const isOneYear = ({ firstYear, lastYear }: PlanRow): boolean => firstYear === lastYear;

const NOT_COMPARED = new Set(['void', 'withdrawn']);

/** The plans of a town, those of void and withdrawn programmes left out. */
function rowsOf(town: GatheredTown): PlanRow[] {
  const cards = new Map(town.cards.map((card) => [card.id, card]));
  const tasksOf = planTasks(town.funds?.tasks ?? []);
  return (town.funds?.plans ?? []).flatMap((plan): PlanRow[] => {
    const programme = cards.get(plan.programme);
    if (programme === undefined || NOT_COMPARED.has(programme.status)) return [];
    const { firstYear, lastYear, unread } = plan;
    const total = totalOf(plan);
    return [
      {
        town: town.entry,
        programme,
        character: characterOf(town, programme.id),
        firstYear,
        lastYear,
        total,
        perPerson: perPersonOf(total, town.entry, firstYear === lastYear),
        tasks: tasksOf(plan),
        unread: unread.length,
      },
    ];
  });
}

const byTown = (a: PlanRow, b: PlanRow): number =>
  a.town.name.localeCompare(b.town.name, 'pl') || (a.programme.id < b.programme.id ? -1 : 1);

function whyWithout(town: Town): string {
  if (!isGathered(town)) return PORTAL_PROGRAMMES.notGathered(town.reason);
  if (town.funds !== null) return PORTAL_PROGRAMMES.withoutPlan;
  const missing = town.missing.find(({ what }) => what === PORTAL_WORDS.parts.funds);
  return PORTAL_PROGRAMMES.notGathered(missing?.reason ?? '');
}

/** Why the plans of a town say nothing of a sphere: it is said to be left out only where all of them was read. */
function whyNotIn(plans: readonly PlanRow[]): string {
  const tasks = plans.flatMap((plan) => plan.tasks);
  const isKnown =
    plans.every(({ unread }) => unread === 0) && tasks.length > 0 && tasks.every(({ spheres }) => spheres.length > 0);
  if (!isKnown) return PORTAL_PROGRAMMES.partlyKnown;
  return tasks.some(isForAllSpheres) ? PORTAL_PROGRAMMES.forAll : PORTAL_PROGRAMMES.notPlanned;
}

function sphereTable(item: string, rows: readonly PlanRow[]): SphereTable {
  const found = rows.flatMap((plan): SphereRow[] => {
    const tasks = plan.tasks.filter((task) => !isForAllSpheres(task) && task.spheres.includes(item));
    if (tasks.length === 0) return [];
    const alone = tasks.filter(({ spheres }) => spheres.length === 1);
    const own = sumOf(alone);
    const shared = tasks.filter(({ spheres }) => spheres.length > 1);
    return [
      {
        plan,
        own,
        perPerson: perPersonOf(own, plan.town, isOneYear(plan)),
        shared: shared.length === 0 ? null : sumOf(shared),
        names: tasks.map(({ task }) => task),
      },
    ];
  });
  const inTable = new Set(found.map(({ plan }) => plan.town.slug));
  const others = Map.groupBy(
    rows.filter(({ town }) => !inTable.has(town.slug)),
    ({ town }) => town,
  );
  return { item, rows: found, leftOut: [...others].map(([town, plans]) => ({ town, reason: whyNotIn(plans) })) };
}

/** The years for which some town plans money, the newest first, with the towns side by side. */
export function programmeYears(towns: readonly Town[]): ProgrammeYear[] {
  const rows = towns.filter(isGathered).flatMap(rowsOf);
  const years = new Set(
    rows.flatMap(({ firstYear, lastYear }) =>
      Array.from({ length: Math.min(10, Math.max(1, lastYear - firstYear + 1)) }, (_, more) => firstYear + more),
    ),
  );
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const own = rows.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear).sort(byTown);
      const inTable = new Set(own.map(({ town }) => town.slug));
      const items = new Set(own.flatMap(({ tasks }) => tasks.flatMap((task) => (isForAllSpheres(task) ? [] : task.spheres))));
      return {
        year,
        rows: own,
        leftOut: towns
          .filter(({ entry }) => !inTable.has(entry.slug))
          .map((town) => ({ town: town.entry, reason: whyWithout(town) })),
        spheres:
          year < NUMBERING_SINCE_YEAR
            ? []
            : SPHERES.filter(({ item }) => items.has(item)).map(({ item }) => sphereTable(item, own)),
      };
    });
}
