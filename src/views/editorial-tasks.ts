import { addDays } from '../law/add-days.ts';
import { daysBetween, longDate, yearOf } from '../law/dates.ts';
import { adoptionDeadline, reportDeadline } from '../law/deadlines.ts';
import { DAYS_TO_HAND_OVER, handOverProvision } from '../law/hand-over.ts';
import { isCooperation } from '../law/programme-topic.ts';
import { consultationResult } from '../model/consultation-result.ts';
import { isSuperseded } from '../model/draft-chain.ts';
import { needsPublication } from '../model/entry-day.ts';
import { TASK_WORDS } from '../strings/editorial-tasks.ts';
import type { Corpus, Diagnostic, IsoDate, LinkedWork, ProgrammeDocument } from '../types.ts';
import { competitionsOf } from './competitions.ts';
import { shortTitle } from './document-view.ts';

/** Something an editor is to do, as the content and the law give it. */
interface EditorialTask {
  readonly what: string;
  /** The day by which; `null` where the law sets none. */
  readonly day: IsoDate | null;
  /** Days to it, below zero once it has passed; `null` without a day. */
  readonly left: number | null;
  /** The provision that sets it: „art. 5a ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie”. */
  readonly provision: string | null;
  /** File of the content that is to be changed or made. */
  readonly file: string;
  /** Page of the document, below the base; `null` where there is none yet. */
  readonly path: string | null;
}

type Task = Omit<EditorialTask, 'left'>;

const ofWork = (work: LinkedWork, task: Omit<Task, 'file' | 'path'>): Task => ({
  ...task,
  file: work.document.file,
  path: work.path,
});

const isProgramme = (work: LinkedWork): work is LinkedWork & { document: ProgrammeDocument } =>
  work.document.kind === 'programme';

/** Yearly programmes of cooperation; where there are none, all yearly programmes. */
function yearly(corpus: Corpus): readonly (LinkedWork & { document: ProgrammeDocument })[] {
  const all = corpus.byKind.programme
    .filter(isProgramme)
    .filter((work) => work.document.firstYear === work.document.lastYear && work.status !== 'void' && !isSuperseded(work));
  const own = all.filter(({ document }) => isCooperation(document.title));
  return own.length > 0 ? own : all;
}

/** Acts that enter into force only once announced, and whose announcement is not stated. */
function publications({ works, site }: Corpus): Task[] {
  return works.flatMap((work): Task[] => {
    const { document } = work;
    if (document.kind !== 'act' || document.stage !== 'adopted' || document.publication !== null) return [];
    const { entry } = document.days;
    if (entry?.read !== 'whole' || !needsPublication(entry.rule)) return [];
    return [
      ofWork(work, {
        what: TASK_WORDS.publication(shortTitle(work)),
        day: addDays(document.date, DAYS_TO_HAND_OVER),
        provision: handOverProvision(site.body),
      }),
    ];
  });
}

/** Consultations that are over and whose account is not read. */
function consultations({ byKind, settings }: Corpus): Task[] {
  return byKind.consultation.flatMap((work): Task[] => {
    const { document } = work;
    if (document.kind !== 'consultation' || document.to >= settings.buildDate || work.status === 'withdrawn') return [];
    if (consultationResult(document.title, document.units) !== null) return [];
    return [
      ofWork(work, {
        what: TASK_WORDS.consultation(document.title, longDate(document.to)),
        day: null,
        provision: TASK_WORDS.consultationProvision,
      }),
    ];
  });
}

/** The next yearly programme, until it is adopted; from half a year before its deadline. */
function programmes(corpus: Corpus): Task[] {
  const today = corpus.settings.buildDate;
  const own = yearly(corpus);
  return [yearOf(today), yearOf(today) + 1].flatMap((year): Task[] => {
    const day = adoptionDeadline(year);
    if (day === null || daysBetween(today, day) > HALF_A_YEAR) return [];
    const ofYear = own.filter(({ document }) => document.firstYear === year);
    if (ofYear.some(({ document }) => document.stage === 'adopted')) return [];
    const [draft] = ofYear;
    // A town that has no programme at all, or an old gap of one, is no task of today.
    if (draft === undefined && (own.length === 0 || day < today)) return [];
    const task = { what: TASK_WORDS.programme(year, draft !== undefined), day, provision: TASK_WORDS.programmeProvision };
    return [draft === undefined ? { ...task, file: `programy/${String(year)}.md`, path: null } : ofWork(draft, task)];
  });
}

const HALF_A_YEAR = 183;

/** Reports on programmes that are over, and on this year's once its end is near. */
function reports(corpus: Corpus): Task[] {
  const today = corpus.settings.buildDate;
  const reported = new Set(corpus.byKind.report.flatMap(({ document }) => (document.kind === 'report' ? [document.year] : [])));
  return yearly(corpus).flatMap((work): Task[] => {
    const { firstYear, stage } = work.document;
    const day = reportDeadline(firstYear);
    const isDue = stage === 'adopted' && yearOf(today) > firstYear && yearOf(today) <= firstYear + 2;
    if (day === null || !isDue || reported.has(firstYear)) return [];
    const task = { what: TASK_WORDS.report(firstYear), day, provision: TASK_WORDS.reportProvision };
    return [{ ...task, file: `sprawozdania/${String(firstYear)}.md`, path: work.path }];
  });
}

/** Competitions that take offers, and those whose results are awaited. */
function competitions(corpus: Corpus): Task[] {
  return competitionsOf(corpus).flatMap(({ work, state, competition }): Task[] => {
    const { mode, deadline, resultBy, results } = competition;
    if (mode !== 'competition' || work.status === 'withdrawn') return [];
    const { title } = work.document;
    if (state === 'judging') {
      const provision = resultBy === null ? TASK_WORDS.resultsProvision : TASK_WORDS.resultByProvision;
      return [ofWork(work, { what: TASK_WORDS.results(title), day: resultBy, provision })];
    }
    if (state === 'decided' && results.length === 0)
      return [ofWork(work, { what: TASK_WORDS.resultsList(title), day: null, provision: TASK_WORDS.resultsProvision })];
    if (state === 'open' && deadline !== null) {
      return [ofWork(work, { what: TASK_WORDS.offers(title), day: deadline.day, provision: TASK_WORDS.offersProvision })];
    }
    return [];
  });
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(['miejsce-niewypelnione', 'deklaracja-nieuzupelniona', 'deklaracja-wzor']);

/** A task for each file that has messages: places of forms apart from faults and warnings. */
function messages({ diagnostics, byId }: Corpus): Task[] {
  const paths = new Map([...byId.values()].map((work) => [work.document.file, work.path]));
  return [...Map.groupBy(diagnostics, ({ file }) => file)].flatMap(([file, all]: [string, Diagnostic[]]): Task[] => {
    const places = all.filter(({ rule }) => PLACEHOLDERS.has(rule));
    const rest = all.filter(({ rule }) => !PLACEHOLDERS.has(rule));
    const errors = rest.filter(({ severity }) => severity === 'error').length;
    const task = (what: string, provision: string | null): Task => ({
      what,
      day: null,
      provision,
      file,
      path: paths.get(file) ?? null,
    });
    const ofStatement = places.some(({ rule }) => rule !== 'miejsce-niewypelnione');
    return [
      ...(places.length === 0
        ? []
        : [task(TASK_WORDS.placeholders(places.length), ofStatement ? TASK_WORDS.statementProvision : null)]),
      ...(rest.length === 0 ? [] : [task(TASK_WORDS.messages(errors, rest.length - errors), null)]),
    ];
  });
}

/** Documents of the town's own that do not say who produced them or who published them; one task for all of a kind of gap. */
function provenance({ works }: Corpus): Task[] {
  const found = works.flatMap((work): { readonly work: LinkedWork; readonly gaps: readonly string[] }[] => {
    const { document } = work;
    if (document.character === 'illustrative' || document.kind === 'page' || document.kind === 'news') return [];
    const gaps = [
      ...(document.record.producedBy === null ? ['wytworzyl'] : []),
      ...(document.publisher === null ? ['opublikowal'] : []),
    ];
    return gaps.length === 0 ? [] : [{ work, gaps }];
  });
  return [...Map.groupBy(found, ({ gaps }) => gaps.join(' '))].flatMap(([, alike]) => {
    const task = (work: LinkedWork, subject: string, gaps: readonly string[]): Task =>
      ofWork(work, { what: TASK_WORDS.unsigned(subject, gaps), day: null, provision: TASK_WORDS.unsignedProvision });
    const [first] = alike;
    return first !== undefined && alike.length > MOST_TOLD_APART
      ? [task(first.work, TASK_WORDS.manyUnsigned(alike.length, shortTitle(first.work)), first.gaps)]
      : alike.map(({ work, gaps }) => task(work, shortTitle(work), gaps));
  });
}

/** More documents with the same gap are one task, which would otherwise hide what has a deadline. */
const MOST_TOLD_APART = 3;

/** What is to be done next, computed from the content on the day of the build: what has a day first, the soonest first. */
export function editorialTasks(corpus: Corpus): EditorialTask[] {
  const today = corpus.settings.buildDate;
  return [
    ...publications(corpus),
    ...programmes(corpus),
    ...reports(corpus),
    ...competitions(corpus),
    ...consultations(corpus),
    ...messages(corpus),
    ...provenance(corpus),
  ]
    .map((task): EditorialTask => ({ ...task, left: task.day === null ? null : daysBetween(today, task.day) }))
    .sort((a, b) => (a.left ?? Number.POSITIVE_INFINITY) - (b.left ?? Number.POSITIVE_INFINITY) || 0);
}
