import { programmeName } from '../model/programme-name.ts';
import { seriesOfProgramme } from '../model/compared-programmes.ts';
import type { Corpus, LinkedWork, TaskPlan } from '../types.ts';
import { shownTotal } from './shown-total.ts';

interface YearMoney {
  readonly year: number;
  /** In grosze. */
  readonly amount: number;
  readonly text: string;
  readonly work: LinkedWork;
}

/** What the programmes of one kind plan, by year. */
export interface MoneyByYear {
  /** One a year, in order of years. */
  readonly years: readonly YearMoney[];
  /** Programmes without a total as a number: the name, and the words in which the text gives one; `null` where it was given or read nowhere. */
  readonly unread: readonly { readonly name: string; readonly words: string | null }[];
  /** Programmes with one sum for several years. */
  readonly several: readonly { readonly name: string; readonly text: string }[];
  /** Years between the first and the last that no programme is for: „2022–2025”. */
  readonly gaps: readonly string[];
}

/** „2022–2025”, „2018”: runs of years of a range that are not among those given. */
export function missingYears(years: readonly number[]): string[] {
  const present = new Set(years);
  const runs: [number, number][] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    if (present.has(year)) continue;
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
}

const isOneYear = ({ firstYear, lastYear }: TaskPlan): boolean => firstYear === lastYear;

/** The money of the programmes of the same kind as a programme, by year; void ones are left out. */
export function moneyByYear(work: LinkedWork, corpus: Corpus): MoneyByYear {
  const series = seriesOfProgramme(corpus.works, work.document.id).flatMap((document) => {
    const own = corpus.byId.get(document.id);
    return own === undefined || own.status === 'void' ? [] : [{ own, document, plans: corpus.plans.get(document.id) ?? [] }];
  });
  const totals = series.flatMap(({ own, document, plans }) =>
    plans.map((plan) => ({ own, name: programmeName(document), plan, total: shownTotal(plan) })),
  );
  const years = new Map<number, YearMoney>();
  for (const { own, plan, total } of totals) {
    if (!isOneYear(plan) || total?.amount == null) continue;
    // A programme for this year alone follows that of several years in the series and says it anew.
    years.set(plan.firstYear, { year: plan.firstYear, amount: total.amount, text: total.text, work: own });
  }
  const covered = series.flatMap(({ document: { firstYear, lastYear } }) =>
    Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
  );
  return {
    years: [...years.values()].sort((a, b) => a.year - b.year),
    unread: [
      ...series.filter(({ plans }) => plans.length === 0).map(({ document }) => ({ name: programmeName(document), words: null })),
      ...totals.flatMap(({ name, total }) => (total?.amount == null ? [{ name, words: total?.text ?? null }] : [])),
    ],
    several: totals.flatMap(({ name, plan, total }) =>
      isOneYear(plan) || total?.amount == null ? [] : [{ name, text: total.text }],
    ),
    gaps: covered.length === 0 ? [] : missingYears(covered),
  };
}
