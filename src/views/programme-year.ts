import { programmePeriod } from '../model/programme-period.ts';
import { adoptionDeadline, reportDeadline } from '../law/deadlines.ts';
import { isHowToSendHeading } from '../law/consultation-words.ts';
import { daysBetween, longDate } from '../law/dates.ts';
import { journalCitation } from '../law/journals.ts';
import { consultationDays, proposalsDay, proposalsDayFor } from '../law/programme-dates.ts';
import { redlinePath } from '../model/history-paths.ts';
import { plainText } from '../model/plain-text.ts';
import { programmeElements, unitOfElement } from '../model/programme-elements.ts';
import { YEAR } from '../strings/visitor.ts';
import type { ActDocument, Corpus, IsoDate, LinkedWork, ProgrammeDocument, Unit } from '../types.ts';
import { versionOn } from '../model/version-on.ts';
import { amendingActs, shortTitle } from './document-view.ts';
import { event, inOrder, stateOf, type YearEvent } from './year-event.ts';
import { allUnits } from '../model/all-units.ts';

interface YearContext {
  readonly work: LinkedWork;
  readonly programme: ProgrammeDocument;
  readonly act: LinkedWork | null;
  readonly units: readonly Unit[];
  readonly corpus: Corpus;
  readonly today: IsoDate;
}

const textOf = (units: readonly Unit[]): string =>
  allUnits(units)
    .map(({ text }) => text)
    .join('. ');

/** The provision on how the programme was made and consulted: element 10. */
const makingOf = ({ programme, units }: YearContext): Unit | null => unitOfElement(programmeElements(programme, units), 10);

function proposals(s: YearContext): YearEvent[] {
  const { corpus, programme, work, today } = s;
  const making = makingOf(s);
  const own = making === null ? null : proposalsDay(textOf([making]));
  if (own !== null && making !== null) {
    const links = [{ text: YEAR.proposals, path: `${work.path}#${making.id}` }];
    return [event('proposals', [own, own], today, { title: YEAR.proposals, detail: YEAR.proposalsUntil, links })];
  }
  for (const other of corpus.byKind.programme) {
    if (other.document.kind !== 'programme' || other.document.lastYear !== programme.firstYear - 1) continue;
    for (const unit of allUnits(versionOn(other, today).units)) {
      const day = proposalsDayFor(unit.text, programme.firstYear);
      if (day === null) continue;
      const links = [{ text: shortTitle(other), path: `${other.path}#${unit.id}` }];
      return [event('proposals', [day, day], today, { title: YEAR.proposals, detail: YEAR.proposalsUntil, links })];
    }
  }
  return [];
}

/** The heading of an announcement under which it explains how to send remarks. */
export const howToSend = (work: LinkedWork): string => {
  for (const unit of allUnits(work.document.units)) {
    if (unit.heading !== null && isHowToSendHeading(plainText(unit.heading))) return `${work.path}#${unit.id}`;
  }
  return work.path;
};

const concerning = (work: LinkedWork, act: LinkedWork | null, other: LinkedWork): boolean =>
  other.outgoing.some(({ to }) => to === work.document.id || to === act?.document.id);

function consultations(s: YearContext): YearEvent[] {
  const { corpus, work, act, today } = s;
  const announced = corpus.byKind.consultation.flatMap((other): YearEvent[] => {
    const { document } = other;
    if (document.kind !== 'consultation' || document.date > today || !concerning(work, act, other)) return [];
    const open = document.from <= today && today <= document.to;
    return [
      event('consultation', [document.from, document.to], today, {
        title: YEAR.consultation,
        detail: open ? YEAR.consultationOpen(daysBetween(today, document.to)) : null,
        links: [
          ...(open ? [{ text: YEAR.howToSend, path: howToSend(other) }] : []),
          { text: YEAR.consultationPage, path: other.path },
        ],
      }),
    ];
  });
  const making = makingOf(s);
  const told = making === null ? null : consultationDays(textOf([making]));
  if (announced.length > 0 || told === null || making === null) return announced;
  const links = [{ text: YEAR.consultation, path: `${work.path}#${making.id}` }];
  return [event('consultation', told, today, { title: YEAR.consultation, links })];
}

/** Whether a day met a deadline; nothing where no deadline is known for its time. */
function judgedBy(deadline: IsoDate | null, date: IsoDate): { kept: boolean | null; detail: string | null } {
  if (deadline === null) return { kept: null, detail: null };
  const spare = daysBetween(date, deadline);
  const last = longDate(deadline);
  return { kept: spare >= 0, detail: spare >= 0 ? YEAR.adoptionMet(spare, last) : YEAR.adoptionMissed(-spare, last) };
}

function adoption({ programme, act, work, today }: YearContext): YearEvent[] {
  // Art. 5a ust. 1 sets a day for yearly programmes; the law before it is not in the table.
  const deadline = programme.firstYear === programme.lastYear ? adoptionDeadline(programme.firstYear) : null;
  const document = act?.document as ActDocument | undefined;
  if (act !== null && document !== undefined && document.stage !== 'draft' && document.date <= today) {
    const { kept, detail } = judgedBy(deadline, document.date);
    const links = [{ text: shortTitle(act), path: act.path }];
    return [
      event('adoption', [document.date, document.date], today, { title: YEAR.adoption, detail, links, kept, state: 'past' }),
    ];
  }
  if (deadline === null) return [];
  const left = daysBetween(today, deadline);
  const drafted = work.status === 'draft';
  return [
    event('adoption', [deadline, deadline], today, {
      title: YEAR.adoptionDeadline,
      detail: left >= 0 && drafted ? YEAR.adoptionLeft(left) : YEAR.adoptionNone,
      state: left >= 0 && drafted ? stateOf(deadline, deadline, today) : 'unknown',
    }),
  ];
}

function actDays({ act, programme, today }: YearContext): YearEvent[] {
  const document = act?.document;
  if (act === null || document?.kind !== 'act' || document.stage === 'draft' || document.date > today) return [];
  const { publication, inForceFrom } = document;
  const published = publication?.date ?? null;
  const starts = programmePeriod(programme).from;
  return [
    ...(publication === null || published === null
      ? []
      : [event('publication', [published, published], today, { title: YEAR.publication, detail: journalCitation(publication) })]),
    ...(inForceFrom === null || inForceFrom === starts
      ? []
      : [event('force', [inForceFrom, inForceFrom], today, { title: YEAR.force })]),
  ];
}

function period({ programme, today }: YearContext): YearEvent {
  const { from, to } = programmePeriod(programme);
  const running = from <= today && today <= to;
  const detail = running ? YEAR.periodDay(daysBetween(from, today) + 1, daysBetween(from, to) + 1) : null;
  return event('period', [from, to], today, { title: YEAR.period, detail });
}

function amendments({ work, corpus, today }: YearContext): YearEvent[] {
  return amendingActs(work, corpus).flatMap((act): YearEvent[] => {
    const document = act.document;
    if (document.kind !== 'act' || document.stage !== 'adopted' || act.status === 'void' || document.date > today) return [];
    const { inForceFrom } = document;
    const day = inForceFrom ?? document.date;
    const redline = redlinePath(work.path, day);
    const links = [
      { text: shortTitle(act), path: act.path },
      ...(corpus.addresses.pages.has(redline) ? [{ text: YEAR.changes, path: redline }] : []),
    ];
    const said = inForceFrom === null ? { title: YEAR.amendmentAdopted, detail: YEAR.unknownForce } : { title: YEAR.amendment };
    return [event('amendment', [day, day], today, { ...said, links })];
  });
}

function reports({ work, act, programme, corpus, today }: YearContext): YearEvent[] {
  if (work.status === 'draft' || work.status === 'void') return [];
  const years = Array.from({ length: programme.lastYear - programme.firstYear + 1 }, (_, index) => programme.firstYear + index);
  return years.flatMap((year): YearEvent[] => {
    const deadline = reportDeadline(year);
    const report = corpus.byKind.report.find(
      (other) =>
        other.document.kind === 'report' &&
        other.document.year === year &&
        other.document.date <= today &&
        (concerning(work, act, other) || other.outgoing.length === 0),
    );
    if (report?.document.kind === 'report') {
      const { date } = report.document;
      const links = [{ text: YEAR.report(year), path: report.path }];
      return [event('report', [date, date], today, { title: YEAR.report(year), links, ...judgedBy(deadline, date) })];
    }
    if (deadline === null) return [];
    const left = daysBetween(today, deadline);
    return [
      event('report', [deadline, deadline], today, {
        title: YEAR.reportDeadline(year),
        detail: left >= 0 ? YEAR.adoptionLeft(left) : YEAR.reportNone,
        ...(left >= 0 ? {} : { state: 'unknown' as const }),
      }),
    ];
  });
}

/**
 * The year of a programme, computed from the documents of the site and the deadlines of the statute: from the call for proposals to the
 * report, in order of days, each step judged on the day of the build.
 */
export function programmeYear(work: LinkedWork, corpus: Corpus): YearEvent[] {
  const { document } = work;
  if (document.kind !== 'programme') return [];
  const adopts = work.outgoing.find(({ type }) => type === 'adopts');
  const today = corpus.settings.buildDate;
  const s: YearContext = {
    work,
    programme: document,
    act: (adopts === undefined ? undefined : corpus.byId.get(adopts.to)) ?? null,
    units: versionOn(work, today).units,
    corpus,
    today,
  };
  return [...proposals(s), ...consultations(s), ...adoption(s), ...actDays(s), period(s), ...amendments(s), ...reports(s)].sort(
    inOrder,
  );
}
