import { sumOfTasks } from './sum-of-tasks.ts';
import { isAboutPast, planningPhrases, taskSums } from '../../law/programme-funds.ts';
import { readAmount } from '../../law/money.ts';
import { isIndicatorHeading } from '../../law/table-headings.ts';
import type { Fact, FactPlace, ProgrammeDocument, Task, TaskPlan, Unit, UnreadFunds, WrongTotal } from '../../types.ts';
import { allUnits } from '../all-units.ts';
import { programmeElements, unitOfElement, type FoundElement } from '../programme-elements.ts';
import { amountFact, passagesOf, statedSums, type StatedSum } from './fund-words.ts';
import { listTasks } from './list-tasks.ts';
import { plannedColumn, type PlannedColumn } from './planned-column.ts';
import { readTables, type ReadTable } from './read-tables.ts';
import { columnOf, taskColumn } from './table-columns.ts';
import { tableTasks } from './table-tasks.ts';
import { alikeBefore, statedTotal, wrongTotals } from './totals.ts';

type Years = readonly [first: number, last: number];
type Programme = Pick<ProgrammeDocument, 'elements' | 'firstYear' | 'lastYear'>;

/** All that a programme says of its funds, before it is divided into plans. */
interface Funds {
  readonly tables: readonly ReadTable[];
  /** Tasks in points and sentences; none where there are tables. */
  readonly listed: readonly Task[];
  readonly sums: readonly StatedSum[];
  readonly unread: readonly UnreadFunds[];
  /** The provision on funds; `null` where it was not found. */
  readonly unit: Unit | null;
}

const hasPlan = (table: ReadTable): boolean =>
  columnOf(table, 'planned') >= 0 && !table.columns.some(({ heading }) => isIndicatorHeading(heading));

/** Whether a table is one of tasks and planned funds, and no account of the past. */
const isTaskTable = (table: ReadTable): boolean => hasPlan(table) && taskColumn(table) >= 0 && !isAboutPast(table.before);

/** The tables of a text that plan; tables with spent amounts are left out where there are others. */
function planning(tables: readonly ReadTable[], years: Years): ReadTable[] {
  const found = tables.filter((table) => isTaskTable(table) && plannedColumn(table, null, years)?.found !== 'other years');
  const plans = found.filter((table) => columnOf(table, 'spent') < 0);
  return plans.length > 0 ? plans : found;
}

const inside = (unit: Unit): ReadonlySet<Unit> => new Set(allUnits([unit]));

/** Whether a column without a heading about money holds numbers that may be sums: „| Zadanie | 2024 |” over „100 000”. */
const mayHoldMoney = (table: ReadTable): boolean =>
  table.columns.some(({ role, isMoney, heading }, index) => {
    const texts = table.rows.map(({ cells }) => cells[index]?.text ?? '').filter((text) => text !== '');
    const isCode = role !== 'other' || isMoney || /dział|paragraf|§|klasyfik|licz|iloś|osób/iu.test(heading);
    return (
      !isCode && texts.every((text) => readAmount(text) !== null) && texts.some((text) => (readAmount(text) ?? 0) >= 100_000)
    );
  });

/** Tables under the provision on funds that hold money and can't be read as a plan. */
function unreadTables(tables: readonly ReadTable[], years: Years): UnreadFunds[] {
  return tables.flatMap((table): UnreadFunds[] => {
    const isMoney = table.columns.some(({ role, isMoney }) => isMoney && role !== 'spent');
    if (
      !(isMoney || mayHoldMoney(table)) ||
      isAboutPast(table.before) ||
      table.columns.some(({ heading }) => isIndicatorHeading(heading))
    )
      return [];
    const otherYears = isTaskTable(table) && plannedColumn(table, null, years)?.found === 'other years';
    const words = table.columns.map(({ heading }) => heading).join(' | ');
    const place = { unit: table.unit.id, at: table.at };
    return [{ read: 'partly', words, place, reason: otherYears ? 'year' : 'columns' }];
  });
}

/** The provision on funds: all of a § whose ustęp is the first that speaks of them, where the § carries nothing else. */
function fundsUnit(elements: readonly FoundElement[], units: readonly Unit[]): Unit | null {
  const unit = unitOfElement(elements, 8);
  if (unit?.kind !== 'ust') return unit;
  const above = allUnits(units).find(({ kind, children }) => (kind === 'par' || kind === 'art') && children.includes(unit));
  const held = above === undefined ? new Set<Unit>() : inside(above);
  const carriesOther = elements.some(({ item, found }) => item !== 8 && found?.read === 'whole' && held.has(found.value));
  return above === undefined || carriesOther ? unit : above;
}

/** What is said of funds: under the provision on funds, else under the one on priority tasks, else anywhere. */
function fundsOf(programme: Programme, units: readonly Unit[]): Funds {
  const years: Years = [programme.firstYear, programme.lastYear];
  const tables = readTables(units);
  const elements = programmeElements(programme, units);
  const unit = fundsUnit(elements, units);
  const own = unit === null ? [] : allUnits([unit]);
  const all = allUnits(units);
  const ownSums = statedSums(own, years);
  const sums =
    ownSums.length > 0
      ? ownSums
      : statedSums(all, years).filter(({ passage, funds }) => /program/iu.test(passage.text.slice(0, funds.at)));
  const none = { listed: [], sums, unread: [], unit };
  if (unit !== null) {
    const held = inside(unit);
    const here = tables.filter((table) => held.has(table.unit));
    const planned = planning(here, years);
    if (planned.length > 0) return { ...none, tables: planned };
    const listed = listTasks(own, years, false);
    if (listed.length > 0) return { ...none, tables: [], listed };
    const unread = unreadTables(here, years);
    if (unread.length > 0) return { ...none, tables: [], unread };
  }
  const priorities = unitOfElement(elements, 5);
  const held = priorities === null ? new Set<Unit>() : inside(priorities);
  const wide = planning(tables, years);
  const chosen = wide.filter((table) => held.has(table.unit));
  if (wide.length > 0) return { ...none, tables: chosen.length > 0 ? chosen : wide };
  return { ...none, tables: [], listed: listTasks(all, years, true) };
}

const same = (a: Fact<number>, b: Fact<number>): boolean =>
  a?.read === 'whole' && b?.read === 'whole' ? a.value === b.value : a?.words === b?.words;

/** The total among all that the text gives: the one that its tasks add up to, else the only one; several others remain words. */
function oneOf(stated: readonly Fact<number>[], computed: number | null): Fact<number> {
  const [first = null] = stated;
  const agreeing = stated.find((fact) => fact?.read === 'whole' && fact.value === computed);
  if (agreeing !== undefined) return agreeing;
  if (first === null || stated.every((fact) => same(fact, first))) return first;
  return { read: 'partly', words: stated.flatMap((fact) => fact?.words ?? []).join('; '), place: first.place };
}

/** Amounts in the provision on funds that were used for nothing else. */
function unreadWords({ unit }: Funds, period: Years): UnreadFunds[] {
  const passages = unit === null ? [] : allUnits([unit]).flatMap(passagesOf);
  return passages.flatMap((passage) =>
    planningPhrases(passage.text, period).flatMap((phrase): UnreadFunds[] => {
      const fact = amountFact(passage, phrase);
      return fact === null ? [] : [{ read: 'partly', words: fact.words, place: fact.place, reason: 'prose' }];
    }),
  );
}

/** Sums that sentences of the provision on funds plan for single tasks, where only the total was read. */
const unreadTasks = ({ unit, sums }: Funds): UnreadFunds[] => {
  const passages = unit === null ? [] : allUnits([unit]).flatMap(passagesOf);
  const totals = new Set(sums.map(({ passage, funds }) => `${passage.unit.id} ${String(passage.placeOf(funds.at).at)}`));
  const found = passages.flatMap((passage) =>
    taskSums(passage.text).flatMap((phrase): UnreadFunds[] => {
      const fact = amountFact(passage, phrase);
      const isTotal = fact === null || totals.has(`${passage.unit.id} ${String(fact.place.at)}`);
      return isTotal ? [] : [{ read: 'partly', words: fact.words, place: fact.place, reason: 'prose' }];
    }),
  );
  return found.length > 1 ? found : [];
};

/** Where a plan stands: its first table, else its first task, else what it gives as the total. */
function placeOf([table]: readonly PlannedTable[], [task]: readonly Task[], others: readonly Fact<number>[]): FactPlace | null {
  if (table !== undefined) return { unit: table.table.unit.id, at: table.table.at };
  if (task !== undefined) return task.place;
  return others.find((fact) => fact !== null)?.place ?? null;
}

interface PlannedTable {
  readonly table: ReadTable;
  readonly planned: PlannedColumn;
}

/** Amounts of sentences that belong to a plan's years; those that name no year are for all years of the programme. */
const sumsOf = ({ sums }: Funds, [first, last]: Years, period: Years): Fact<number>[] =>
  sums
    .filter(({ funds: { year } }) =>
      year === null ? first === period[0] && last === period[1] : year === first && year === last,
    )
    .map(({ passage, funds }) => amountFact(passage, funds));

/** The total that the tables state: that of the only table; of several tables that of the last, where their sums prove it. */
function totalsOfTables(tables: readonly PlannedTable[], computed: number | null): Fact<number>[] {
  const last = tables.at(-1);
  if (last?.planned.found !== 'one') return [];
  const cell = statedTotal(last.table, last.planned.column);
  if (cell === null) return [];
  const isOfAll = cell.amount?.read === 'whole' && cell.amount.value === computed;
  return tables.length === 1 || isOfAll ? [cell.amount] : [];
}

function planOf(funds: Funds, [first, last]: Years, period: Years): TaskPlan | null {
  const tables = funds.tables.flatMap((table): PlannedTable[] => {
    const planned = plannedColumn(table, first === last ? first : null, period);
    return planned === null || planned.found === 'other years' ? [] : [{ table, planned }];
  });
  const found = tables.map(({ table, planned }) => tableTasks(table, planned));
  const tasks = tables.length > 0 ? found.flatMap((own) => own.tasks) : funds.listed;
  const unread = [...found.flatMap((own) => own.unread), ...funds.unread];
  const computed = unread.length > 0 || differ(tables) ? null : tasks.length === 0 ? null : sumOfTasks(tasks);
  const ofSentences = sumsOf(funds, [first, last], period);
  const stated = oneOf([...ofSentences, ...totalsOfTables(tables, computed)], computed);
  const isEmpty = tasks.length === 0 && stated === null && unread.length === 0;
  const isTotalOnly = tasks.length === 0 && unread.length === 0 && period[0] === period[1];
  const rest = isEmpty ? unreadWords(funds, period) : isTotalOnly ? unreadTasks(funds) : unread;
  const place = placeOf(tables, tasks, [stated, ...rest.map(({ words, place }) => ({ read: 'partly', words, place }) as const)]);
  if (place === null) return null;
  const read = tables.map(({ table }) => table);
  const wrong = read.flatMap((table) => wrongTotals(table, alikeBefore(read, table)));
  return {
    firstYear: first,
    lastYear: last,
    tasks,
    total: { stated, computed },
    wrongTotals: [
      ...wrong.map(({ heading, stated: given, computed: sum }) => ({ heading, stated: given, computed: sum })),
      ...wrongSentences(ofSentences, computed, funds.unit),
    ],
    unread: rest,
    place,
  };
}

/** Amounts in sentences of the provision on funds that its tasks do not add up to. */
const wrongSentences = (sums: readonly Fact<number>[], computed: number | null, unit: Unit | null): WrongTotal[] => {
  const ids = new Set(unit === null ? [] : allUnits([unit]).map(({ id }) => id));
  return sums.flatMap((fact) =>
    fact?.read !== 'whole' || computed === null || fact.value === computed || !ids.has(fact.place.unit)
      ? []
      : [{ heading: null, stated: fact.value, computed }],
  );
};

/** Whether the tables have different headings; then one may divide the funds of another, and they have no common sum. */
const differ = (tables: readonly PlannedTable[]): boolean =>
  new Set(tables.map(({ table }) => table.columns.map(({ role }) => role).join())).size > 1;

/**
 * The tasks and funds of a programme, read from its own tables, lists and sentences: one plan, or one a year where a multi-year programme
 * plans for each of its years.
 */
export function taskPlans(programme: Programme, units: readonly Unit[]): TaskPlan[] {
  const funds = fundsOf(programme, units);
  const { firstYear, lastYear } = programme;
  const years = new Set([
    ...funds.tables.flatMap(({ columns }) =>
      columns.flatMap(({ role, year }) => (role === 'planned' && year !== null ? [year] : [])),
    ),
    ...funds.sums.flatMap(({ funds: { year } }) => year ?? []),
  ]);
  const own = [...years].filter((year) => year >= firstYear && year <= lastYear).sort((a, b) => a - b);
  const periods: readonly Years[] =
    firstYear < lastYear && own.length > 0 ? own.map((year) => [year, year] as const) : [[firstYear, lastYear]];
  return periods.flatMap((period) => planOf(funds, period, [firstYear, lastYear]) ?? []);
}
