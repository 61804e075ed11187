import { posix } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';
import { FILE_START, reporter, type Report } from '../diagnostics/reporter.ts';
import { longDate, yearOf } from '../law/dates.ts';
import { fold } from '../law/fold.ts';
import { formatAmount } from '../law/money.ts';
import { findFile } from '../links/find-file.ts';
import { resolveLink } from '../links/resolve-link.ts';
import { competitionState } from '../model/competitions/competition-state.ts';
import { payingProgramme } from '../model/competitions/paying-programme.ts';
import { programmeName } from '../model/programme-name.ts';
import { isForAllSpheres } from '../model/tables/planned-spheres.ts';
import { sumOfTasks } from '../model/tables/sum-of-tasks.ts';
import { COMPETITION_CHECKS } from '../strings/competitions.ts';
import type {
  Addresses,
  Competition,
  Corpus,
  Diagnostic,
  IsoDate,
  LegalDocument,
  LinkedWork,
  ProgrammeDocument,
  TaskPlan,
} from '../types.ts';

interface Surroundings {
  readonly byId: Corpus['byId'];
  readonly plans: Corpus['plans'];
  readonly addresses: Addresses;
  readonly today: IsoDate;
}

/** A competition with its place in the content. */
interface Announced {
  readonly document: LegalDocument;
  readonly competition: Competition;
  readonly programme: ProgrammeDocument | undefined;
  readonly report: (rule: Parameters<Report>[0], key: string, ...args: readonly string[]) => void;
}

function announcedBy(work: LinkedWork, { byId }: Surroundings, diagnostics: Diagnostic[]): Announced[] {
  const { document } = work;
  if (!('competition' in document) || document.competition === null || work.status === 'void') return [];
  const documents = new Map<string, LegalDocument>(
    work.outgoing.flatMap(({ to }) => {
      const other = byId.get(to);
      return other === undefined ? [] : [[to, other.document] as const];
    }),
  );
  const prefix = document.kind === 'competition' ? '' : 'konkurs.';
  const places = document.keyPlaces;
  const plain = reporter(document.file, diagnostics) as (rule: string, place: object, ...args: readonly string[]) => void;
  return [
    {
      document,
      competition: document.competition,
      programme: payingProgramme(work.outgoing, documents),
      report: (rule, key, ...args) => {
        plain(rule, places[`${prefix}${key}`] ?? places['konkurs'] ?? places['tytul'] ?? FILE_START, ...args);
      },
    },
  ];
}

/** What the day of the build says of it: results that came too early, or never. */
function checkResults({ competition, report }: Announced, today: IsoDate): void {
  const { mode, deadline, results, resultBy, decided } = competition;
  if (deadline === null || mode !== 'competition') return;
  const last = longDate(deadline.day);
  if (results.length > 0 && decided === null && deadline.day >= today)
    report('konkurs-wynik-przed-terminem', 'wyniki', COMPETITION_CHECKS.results, last);
  const state = competitionState(competition, today, null);
  const isDue = resultBy === null || resultBy < today;
  if ((state === 'judging' && decided === null && isDue) || (state === 'decided' && results.length === 0))
    report('konkurs-bez-wyniku', 'termin', last);
}

/** Forms that lead nowhere. */
function checkForms({ document, competition, report }: Announced, { pages, files }: Addresses): void {
  competition.forms.forEach(({ address }, index) => {
    const key = `formularze.${String(index)}.adres`;
    const target = resolveLink(address, posix.dirname(document.file));
    if (target.kind === 'forbidden') report('odnosnik-niedozwolony', key, address);
    if (target.kind === 'file' && findFile(files, target.path) === null)
      report('plik-brak', key, address, nearest(target.path, files.keys()), '');
    if (target.kind === 'internal' && !pages.has(target.path))
      report('odnosnik-bez-celu', key, address, nearest(target.path, pages.keys()), '');
  });
}

/** The plan that pays for a competition; `null` where none or more than one can, and where it pays for years of several. */
function planOf({ competition: { realisation, deadline } }: Announced, plans: readonly TaskPlan[]): TaskPlan | null {
  const first = realisation.from ?? realisation.to ?? (plans.length === 1 ? null : (deadline?.day ?? null));
  const last = realisation.to ?? first;
  const holding = plans.filter(
    ({ firstYear, lastYear }) => (first === null || firstYear <= yearOf(first)) && (last === null || yearOf(last) <= lastYear),
  );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

const key = (name: string): string => fold(name).toLowerCase().replace(/\s+/gu, ' ').trim();

/** Numbers of the tasks of a plan that a competition is for; a name that the plan has not is reported. */
function tasksOf({ competition, report, programme }: Announced, { tasks }: TaskPlan): ReadonlySet<number> {
  const found = new Set<number>();
  competition.tasks.forEach((name, index) => {
    const at = tasks.findIndex((task) => key(task.name) === key(name));
    if (at >= 0) found.add(at);
    else if (tasks.length > 0 && programme !== undefined) {
      const place = `zadania.${String(index)}`;
      const near = nearest(
        name,
        tasks.map((task) => task.name),
      );
      report('konkurs-zadanie-nieznane', place, name, programmeName(programme), near);
    }
  });
  if (competition.tasks.length > 0) return found;
  tasks.forEach((task, index) => {
    if (!isForAllSpheres(task) && task.spheres.some((item) => competition.spheres.includes(item))) found.add(index);
  });
  return found;
}

const isWithin = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean => [...inner].every((one) => outer.has(one));

/** Competitions of one plan that together give more than it has for their tasks. Amounts that were not read only add to the sums. */
function checkPlan(competitions: readonly Announced[], plan: TaskPlan): void {
  const funded = competitions
    .map((one) => ({ one, tasks: tasksOf(one, plan), grosze: one.competition.amount?.grosze ?? 0 }))
    .filter(({ one }) => one.competition.mode === 'competition' && one.competition.cancelled === null);
  const done = new Set<string>();
  for (const { tasks } of funded) {
    const id = [...tasks].sort((a, b) => a - b).join(' ');
    if (tasks.size === 0 || done.has(id)) continue;
    done.add(id);
    const inside = funded.filter((other) => other.tasks.size > 0 && isWithin(other.tasks, tasks));
    const planned = sumOfTasks([...tasks].flatMap((index) => plan.tasks[index] ?? []));
    const sum = inside.reduce((total, { grosze }) => total + grosze, 0);
    if (planned === null || sum <= planned) continue;
    const names = [...tasks].map((index) => plan.tasks[index]?.name ?? '');
    const subject = names.length === 1 ? COMPETITION_CHECKS.oneTask(names[0] ?? '') : COMPETITION_CHECKS.tasks(names.join('; '));
    inside.at(-1)?.one.report('konkurs-ponad-plan', 'kwota', subject, formatAmount(sum), formatAmount(planned));
  }
  const whole = plan.total.stated?.read === 'whole' ? plan.total.stated.value : plan.total.computed;
  const all = funded.reduce((total, { grosze }) => total + grosze, 0);
  const [last] = funded.slice(-1);
  if (whole !== null && all > whole && last?.one.programme !== undefined) {
    const subject = COMPETITION_CHECKS.all(programmeName(last.one.programme));
    last.one.report('konkurs-ponad-plan', 'kwota', subject, formatAmount(all), formatAmount(whole));
  }
}

/** What competitions say against the calendar, against the plans of their programmes and against what the site has. */
export function checkCompetitions(works: readonly LinkedWork[], surroundings: Surroundings, diagnostics: Diagnostic[]): void {
  const announced = works.flatMap((work) => announcedBy(work, surroundings, diagnostics));
  const byPlan = new Map<TaskPlan, Announced[]>();
  for (const one of announced) {
    checkResults(one, surroundings.today);
    checkForms(one, surroundings.addresses);
    const plan = one.programme === undefined ? null : planOf(one, surroundings.plans.get(one.programme.id) ?? []);
    if (plan !== null) byPlan.set(plan, [...(byPlan.get(plan) ?? []), one]);
  }
  for (const [plan, competitions] of byPlan) checkPlan(competitions, plan);
}
