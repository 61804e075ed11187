import { sphereGroups } from '../compare/sphere-groups.ts';
import { sphereName } from '../law/sphere-names.ts';
import { sphereOf } from '../law/spheres.ts';
import { yearOf } from '../law/dates.ts';
import { programmePeriod } from '../model/programme-period.ts';
import { sumOfTasks } from '../model/tables/sum-of-tasks.ts';
import type { ForeignLanguage } from '../strings/foreign.ts';
import type { Corpus, IsoDate, LinkedWork, TaskPlan } from '../types.ts';
import { whomToAsk, type WhomToAsk } from './competition-facts.ts';
import { competitionsOf, type CompetitionEntry } from './competitions.ts';
import { foreignAmount } from './foreign-view.ts';
import { shownTotal } from './shown-total.ts';

/** What a programme plans in some spheres. */
interface AreaRow {
  /** Names of the spheres in the reader's language; none for tasks for all spheres. */
  readonly names: readonly string[];
  /** `null` where it is not given in one figure. */
  readonly amount: string | null;
}

/** A programme for readers of another language, made of facts that were read; nothing is translated from its text. */
export interface ForeignSummary {
  /** `whole`: a sum · `partly`: the Polish words of the text · `none`: no total · `unread`: nothing was read of money. */
  readonly total: { readonly read: 'whole' | 'partly'; readonly text: string } | { readonly read: 'none' | 'unread' };
  /** None where no task was read, or where not all of them are of a sphere whose number is known. */
  readonly areas: readonly AreaRow[];
  /** Tasks in Polish, where they can't be given by area. */
  readonly tasks: readonly { readonly name: string; readonly amount: string | null }[];
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly open: readonly CompetitionEntry[];
  readonly contact: WhomToAsk | null;
}

function areasOf({ tasks, lastYear }: TaskPlan, language: ForeignLanguage): AreaRow[] {
  const groups = sphereGroups([], tasks);
  const isKnown = tasks.every(({ spheres }) => spheres.every((item) => sphereOf(item, lastYear) !== null));
  if (groups === null || !isKnown) return [];
  return groups
    .map(({ items, after }) => ({ items, sum: sumOfTasks(after) }))
    .sort((a, b) => (b.sum ?? -1) - (a.sum ?? -1))
    .map(({ items, sum }) => ({
      names: items.flatMap((item) => sphereName(item, language) ?? []),
      amount: sum === null ? null : foreignAmount(sum, language),
    }));
}

/** The summary of a programme on the day of the build. */
export function foreignSummary(work: LinkedWork, language: ForeignLanguage, corpus: Corpus): ForeignSummary | null {
  const { document } = work;
  if (document.kind !== 'programme') return null;
  const year = yearOf(corpus.settings.buildDate);
  const plans = corpus.plans.get(document.id) ?? [];
  const plan = plans.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear) ?? plans[0];
  const total = plan === undefined ? null : shownTotal(plan);
  const areas = plan === undefined ? [] : areasOf(plan, language);
  return {
    total:
      plan === undefined
        ? { read: 'unread' }
        : total === null
          ? { read: 'none' }
          : total.amount === null
            ? { read: 'partly', text: total.text }
            : { read: 'whole', text: foreignAmount(total.amount, language) },
    areas,
    tasks:
      areas.length > 0 || plan === undefined
        ? []
        : plan.tasks.map(({ name, planned }) => ({
            name,
            amount: planned?.read === 'whole' ? foreignAmount(planned.value, language) : null,
          })),
    period: programmePeriod(document),
    open: competitionsOf(corpus).filter(({ state }) => state === 'open'),
    contact: whomToAsk(document.contact, null, corpus),
  };
}
