import { capitalise } from '../law/capitalise.ts';
import { dateRange, longDate } from '../law/dates.ts';
import { journalCitation, journalUrl } from '../law/journals.ts';
import { keepTogether } from '../law/non-breaking.ts';
import { ACT_GENITIVE, KIND_WORDS, RELATION_LABELS } from '../strings/kinds.ts';
import { statusLabel } from '../strings/status.ts';
import { FACTS, UI } from '../strings/pl.ts';
import type { ActDocument, Corpus, IsoDate, LinkedWork, ProgrammeDocument } from '../types.ts';
import { isCooperation } from '../law/programme-topic.ts';
import { programmeName } from '../model/programme-name.ts';
import { firstDaysOf, lastDaysOf } from '../model/act-days.ts';
import { actName } from '../model/act-title.ts';
import { shownStatus } from '../links/shown-status.ts';
import { provenanceFacts } from './provenance.ts';

export interface ShownFact {
  readonly label: string;
  readonly value: string;
  /** Address the value leads to: a path below the base or a full address. */
  readonly href?: string | undefined;
  /** The day the value names, for `<time>`. */
  readonly date?: string | undefined;
}

export interface RelatedGroup {
  readonly label: string;
  readonly works: readonly LinkedWork[];
}

const day = (label: string, date: string | null): ShownFact[] =>
  date === null ? [] : [{ label, value: longDate(date as Parameters<typeof longDate>[0]), date }];

/** A day that may be one of several; where it is unknown, the text `unknown`, if given. */
function possibleDay(label: string, days: readonly IsoDate[], unknown: string | null): ShownFact[] {
  const [only, ...others] = days;
  if (only !== undefined && others.length === 0) return day(label, only);
  const value = only === undefined ? unknown : days.map(longDate).join(' albo ');
  return value === null ? [] : [{ label, value }];
}

/** „Projekt uchwały z dnia 4 maja 2026 r. (druk nr 123)”, „Projekt uchwały, bez daty” */
function draftTitle({ type, date, draftNumber }: ActDocument): string {
  const number = draftNumber === null ? '' : ` (${UI.draftNumber(draftNumber)})`;
  const day = date !== null ? ` z dnia ${longDate(date)}` : draftNumber === null ? ', bez daty' : '';
  return `Projekt ${ACT_GENITIVE[type]}${day}${number}`;
}

/** Short name of a document for lists and breadcrumbs, without the subject of acts. */
export function shortTitle({ document, apart }: LinkedWork): string {
  if (document.kind === 'act') {
    if (document.stage === 'draft') return keepTogether(draftTitle(document));
    const day = `z dnia ${longDate(document.date)}`;
    const type = capitalise(document.type);
    return keepTogether(document.number === null ? `${type} (${UI.numberUnknown}) ${day}` : `${type} nr ${document.number}`);
  }
  if (document.kind === 'programme') {
    const name = programmeName(document);
    return keepTogether(apart === null ? name : `${name} (${apart})`);
  }
  return keepTogether(document.title);
}

/** The heading of a document's page and the rest of its official title under it. */
export function pageTitle(work: LinkedWork, corpus: Corpus): { heading: string; subtitle: string | null } {
  const { document } = work;
  if (document.kind === 'act')
    return { heading: keepTogether(actName(document, corpus.site.organs)), subtitle: keepTogether(document.subject) };
  if (document.kind === 'programme') {
    return {
      heading: keepTogether(
        isCooperation(document.title)
          ? `Program współpracy ${UI.programmeYears(document.firstYear, document.lastYear)}`
          : programmeName(document),
      ),
      subtitle: keepTogether(document.title),
    };
  }
  return { heading: keepTogether(document.title), subtitle: null };
}

/** Whether readers are told the state of a document: that of acts and programmes, and of whatever was withdrawn. */
export const hasShownStatus = ({ document, status }: Pick<LinkedWork, 'document' | 'status'>): boolean =>
  document.kind === 'act' || document.kind === 'programme' || document.kind === 'competition' || status === 'withdrawn';

export const statusOfWork = (work: LinkedWork): string =>
  statusLabel(shownStatus(work), work.document.kind, work.document.kind === 'act' ? work.document.type : null);

function actFacts(act: ActDocument): ShownFact[] {
  const issued = act.type === 'uchwała' || act.type === 'ustawa' ? FACTS.adopted : FACTS.issued;
  const journal: ShownFact[] =
    act.publication === null
      ? []
      : [
          {
            label: FACTS.journal,
            value: keepTogether(journalCitation(act.publication)),
            href: journalUrl(act.publication) ?? undefined,
          },
        ];
  return [
    { label: FACTS.kind, value: act.type },
    { label: FACTS.number, value: act.number ?? UI.numberUnknown },
    { label: FACTS.organ, value: act.organ },
    ...(act.date === null
      ? [{ label: FACTS.date, value: UI.undatedDraft }]
      : day(act.stage === 'draft' ? FACTS.date : issued, act.date)),
    ...(act.draftNumber === null ? [] : [{ label: FACTS.draftNumber, value: act.draftNumber }]),
    ...(act.session === null ? [] : [{ label: FACTS.session, value: act.session }]),
    ...journal,
    ...(act.stage === 'draft' || act.type === 'obwieszczenie'
      ? day(FACTS.inForceFrom, act.inForceFrom)
      : possibleDay(FACTS.inForceFrom, firstDaysOf(act), FACTS.unknownDay)),
    ...possibleDay(FACTS.inForceTo, lastDaysOf(act), null),
  ];
}

function programmeFacts(programme: ProgrammeDocument, work: LinkedWork, corpus: Corpus): ShownFact[] {
  const adopts = work.outgoing.find(({ type }) => type === 'adopts');
  const act = adopts === undefined ? undefined : corpus.byId.get(adopts.to);
  const { inForceFrom, inForceTo } = programme;
  return [
    {
      label: FACTS.years,
      value:
        programme.firstYear === programme.lastYear
          ? String(programme.firstYear)
          : `${String(programme.firstYear)}–${String(programme.lastYear)}`,
    },
    ...(inForceFrom !== null && inForceTo !== null
      ? [{ label: FACTS.period, value: dateRange(inForceFrom, inForceTo) }]
      : day(FACTS.inForceFrom, inForceFrom)),
    ...(act === undefined ? [] : [{ label: FACTS.adoptingAct, value: shortTitle(act), href: act.path }]),
  ];
}

/** The facts shown above a document, as rows of a list. */
export function factsOf(work: LinkedWork, corpus: Corpus): ShownFact[] {
  const { document } = work;
  const own = ((): ShownFact[] => {
    if (document.kind === 'act') return actFacts(document);
    if (document.kind === 'programme') return programmeFacts(document, work, corpus);
    if (document.kind === 'consultation')
      return [{ label: FACTS.consultationDays, value: dateRange(document.from, document.to) }, ...day(FACTS.date, document.date)];
    if (document.kind === 'report')
      return [{ label: FACTS.reportYear, value: `${String(document.year)} r.` }, ...day(FACTS.submitted, document.date)];
    return 'date' in document ? day(FACTS.date, document.date) : [];
  })();
  if (document.kind === 'page') return provenanceFacts(work, corpus);
  return [
    ...own,
    ...(hasShownStatus(work) ? [{ label: FACTS.status, value: statusOfWork(work) }] : []),
    ...(document.character === 'illustrative' ? [{ label: FACTS.character, value: FACTS.illustrative }] : []),
    ...provenanceFacts(work, corpus),
  ];
}

/** Documents related to this one, both ways, under words that say how; each document once in a group. */
export function relatedGroups(work: LinkedWork, corpus: Corpus): RelatedGroup[] {
  const groups = new Map<string, LinkedWork[]>();
  const add = (label: string, id: string): void => {
    const other = corpus.byId.get(id);
    if (other === undefined || other === work) return;
    const group = groups.get(label) ?? [];
    if (!group.includes(other)) groups.set(label, [...group, other]);
  };
  for (const { type, to } of work.outgoing) add(RELATION_LABELS[type].out, to);
  const adopted = work.outgoing.find(({ type }) => type === 'adopts');
  const adopting =
    adopted === undefined ? [] : (corpus.byId.get(adopted.to)?.incoming ?? []).filter(({ type }) => type !== 'adopts');
  for (const { type, from } of [...work.incoming, ...adopting]) {
    const other = corpus.byId.get(from);
    add(type === 'about' && other !== undefined ? KIND_WORDS[other.document.kind].group : RELATION_LABELS[type].in, from);
  }
  return [...groups].map(([label, works]) => ({ label, works }));
}

/** Acts that amend this document or, for a programme, the act it is an attachment of. */
export function amendingActs(work: LinkedWork, corpus: Corpus): LinkedWork[] {
  const adopted = work.outgoing.find(({ type }) => type === 'adopts');
  const relations = [...work.incoming, ...(adopted === undefined ? [] : (corpus.byId.get(adopted.to)?.incoming ?? []))];
  return relations.filter(({ type }) => type === 'amends').flatMap(({ from }) => corpus.byId.get(from) ?? []);
}

/** The yearly programmes of the years before and after. */
export function neighbours(work: LinkedWork, corpus: Corpus): { previous: LinkedWork | null; next: LinkedWork | null } {
  const { document } = work;
  if (document.kind !== 'programme') return { previous: null, next: null };
  const others = corpus.byKind.programme.filter((other) => other !== work);
  const starts = (year: number): LinkedWork | null =>
    others.find(
      (other) => other.document.kind === 'programme' && other.document.firstYear === year && other.document.lastYear === year,
    ) ?? null;
  return { previous: starts(document.firstYear - 1), next: starts(document.lastYear + 1) };
}
