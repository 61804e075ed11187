import { yearOf } from '../law/dates.ts';
import { formatAmount, formatShare } from '../law/money.ts';
import { parameterOn, parameterText, type ParameterId } from '../law/statutory-parameters.ts';
import { GRANTS } from '../strings/grants.ts';
import { tasksCount } from '../strings/visitor.ts';
import type { CompetitionMode, Corpus, LinkedWork, TaskPlan } from '../types.ts';
import { competitionsOf, type CompetitionEntry } from './competitions.ts';
import { homeView } from './home.ts';
import { shownTotal } from './shown-total.ts';
import { tasksPathOf } from './tasks-view.ts';

/** A row of the picture of a year's money. */
export interface MoneyRow {
  readonly label: string;
  /** „1 450 000 zł (32%)” */
  readonly text: string;
  /** Whether it stands for all tasks that have no row. */
  readonly isRest: boolean;
  /** Where its part of the whole begins and how much it takes, in per cent. */
  readonly from: number;
  readonly width: number;
}

export interface MoneyPicture {
  readonly work: LinkedWork;
  readonly plan: TaskPlan;
  /** The largest tasks and the sum of the others; none unless the amounts of all tasks were read whole. */
  readonly rows: readonly MoneyRow[];
  /** Page of all tasks; `null` where the programme names none. */
  readonly tasksPath: string | null;
}

const SHOWN = 4;

/** The largest tasks of a plan; what stands in no row is in the last one, so that the rows add up to the sum of all. */
function moneyRows({ tasks, total: { stated, computed } }: TaskPlan): MoneyRow[] {
  if (computed === null || tasks.length === 0 || (stated?.read === 'whole' && stated.value !== computed)) return [];
  // A task without funds has no row: a dash is not „0 zł”.
  const sorted = tasks
    .flatMap(({ name, planned }) => (planned?.read === 'whole' ? [{ label: name, value: planned.value, isRest: false }] : []))
    .sort((a, b) => b.value - a.value);
  const shown = sorted.length === SHOWN + 1 ? sorted : sorted.slice(0, SHOWN);
  const rest = sorted.slice(shown.length);
  const sum = rest.reduce((all, { value }) => all + value, 0);
  const rows =
    rest.length === 0 ? shown : [...shown, { label: GRANTS.others(tasksCount(rest.length)), value: sum, isRest: true }];
  const part = (value: number): number => (computed === 0 ? 0 : Math.round((value / computed) * 1000) / 10);
  return rows.map(({ label, value, isRest }, index) => ({
    label,
    isRest,
    text: computed === 0 ? formatAmount(value) : `${formatAmount(value)} (${formatShare(value, computed)})`,
    from: part(rows.slice(0, index).reduce((all, row) => all + row.value, 0)),
    width: part(value),
  }));
}

/** The money of a programme on the day of the build as a picture: of the plan that holds the year. */
export function moneyPicture(work: LinkedWork, corpus: Corpus): MoneyPicture | null {
  const plans = corpus.plans.get(work.document.id) ?? [];
  const year = yearOf(corpus.settings.buildDate);
  const plan = plans.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear) ?? plans[0];
  if (plan === undefined || (shownTotal(plan) === null && plan.tasks.length === 0 && plan.unread.length === 0)) return null;
  return { work, plan, rows: moneyRows(plan), tasksPath: tasksPathOf(work, corpus) };
}

/** The money of a programme in a line of a list: its sum and its parts; `null` unless it is one plan whose amounts were all read. */
export function entryMoney(
  { document }: LinkedWork,
  corpus: Corpus,
): { readonly total: string; readonly rows: readonly MoneyRow[] } | null {
  const [plan, ...others] = corpus.plans.get(document.id) ?? [];
  if (plan === undefined || others.length > 0) return null;
  const [total, rows] = [shownTotal(plan), moneyRows(plan)];
  return total === null || rows.length === 0 ? null : { total: total.text, rows };
}

/** Limits of small grants on the day of the build, in sentences; a limit that the table of the law does not have is left out. */
function smallGrantLimits({ settings }: Corpus): string[] {
  const say = (id: ParameterId, words: (limit: string) => string): string[] => {
    const law = parameterOn(id, settings.buildDate);
    const limit = law === null ? '' : parameterText(law);
    return limit === '' ? [] : [words(limit)];
  };
  return [
    ...say('small-grant', GRANTS.smallGrantMost),
    ...say('small-grants-of-organisation', GRANTS.smallGrantYear),
    ...say('small-grant-days', GRANTS.smallGrantDays),
  ];
}

export interface GrantsView {
  /** Programmes whose money is spent on the day of the build, and the next one. */
  readonly programmes: readonly LinkedWork[];
  readonly money: readonly MoneyPicture[];
  /** Competitions that take offers. */
  readonly open: readonly CompetitionEntry[];
  readonly planned: readonly CompetitionEntry[];
  /** Standing offers that take offers, by mode. */
  readonly standing: (mode: CompetitionMode) => readonly CompetitionEntry[];
  readonly smallGrantLimits: readonly string[];
}

/** What the way to a grant needs of this site's programmes and competitions, on the day of the build. */
export function grantsView(corpus: Corpus): GrantsView {
  const { current, next } = homeView(corpus);
  const programmes = [...current, ...(next === null ? [] : [next])];
  const entries = competitionsOf(corpus);
  const open = entries.filter(({ state }) => state === 'open');
  return {
    programmes,
    money: programmes.flatMap((work) => moneyPicture(work, corpus) ?? []),
    open: open.filter(({ competition }) => competition.mode === 'competition'),
    planned: entries.filter(({ state }) => state === 'planned'),
    standing: (mode) => open.filter(({ competition }) => competition.mode === mode),
    smallGrantLimits: smallGrantLimits(corpus),
  };
}
