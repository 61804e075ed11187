import { isCooperation } from '../law/programme-topic.ts';
import { daysBetween, yearOf } from '../law/dates.ts';
import { isSuperseded } from '../model/draft-chain.ts';
import type { ConsultationDocument, Corpus, LinkedWork, ProgrammeDocument } from '../types.ts';
import { isFuture } from './lists.ts';

interface OpenConsultation {
  readonly work: LinkedWork;
  readonly document: ConsultationDocument;
  readonly daysLeft: number;
}

export interface HomeView {
  readonly year: number;
  /** Adopted programmes whose period holds the day of the build, those in force first, then those of cooperation, then the yearly one. */
  readonly current: readonly LinkedWork[];
  readonly next: LinkedWork | null;
  readonly latest: readonly LinkedWork[];
  readonly open: readonly OpenConsultation[];
  readonly news: readonly LinkedWork[];
}

const NEWS_ON_HOME = 4;
const PROGRAMMES_ON_HOME = 4;

const span = (programme: ProgrammeDocument): number => programme.lastYear - programme.firstYear;

/** What the home page says on the day of the build: the programme of this year, the next one, what can be consulted, what is new. */
export function homeView(corpus: Corpus): HomeView {
  const today = corpus.settings.buildDate;
  const year = yearOf(today);
  const programmes = corpus.byKind.programme.filter(
    (work) => !isFuture(work, corpus) && work.status !== 'void' && work.status !== 'withdrawn' && !isSuperseded(work),
  );
  const covering = (wanted: number): LinkedWork[] =>
    programmes
      .filter(({ document }) => document.kind === 'programme' && document.firstYear <= wanted && wanted <= document.lastYear)
      .sort((a, b) => span(a.document as ProgrammeDocument) - span(b.document as ProgrammeDocument));
  const current = covering(year)
    .filter(({ status }) => status !== 'draft')
    .sort((a, b) => Number(isInForce(b)) - Number(isInForce(a)) || Number(isMain(b)) - Number(isMain(a)));
  // A draft is the next programme also where its year has come: it is not in force.
  const next =
    covering(year + 1).find((work) => !current.includes(work)) ?? covering(year).find(({ status }) => status === 'draft') ?? null;
  const open = corpus.byKind.consultation.flatMap((work): OpenConsultation[] => {
    const { document } = work;
    if (document.kind !== 'consultation' || document.from > today || document.to < today || work.status === 'withdrawn')
      return [];
    return [{ work, document, daysLeft: daysBetween(today, document.to) }];
  });
  return {
    year,
    current,
    next,
    latest: programmes
      .filter((work) => !current.includes(work) && work !== next && listed(work, year))
      .slice(0, PROGRAMMES_ON_HOME),
    open,
    news: corpus.byKind.news.filter((work) => !isFuture(work, corpus) && work.status !== 'withdrawn').slice(0, NEWS_ON_HOME),
  };
}

/** Whether it is the programme of cooperation with organisations, which every town has, and not one of another subject. */
const isMain = ({ document }: LinkedWork): boolean => isCooperation(document.title);

/** Whether a programme may stand under „Co obowiązuje dziś”. */
export const isInForce = ({ status }: Pick<LinkedWork, 'status'>): boolean => status === 'in-force' || status === 'amended';

/** Programmes of distant years are not announced yet. */
const listed = ({ document }: LinkedWork, year: number): boolean =>
  document.kind === 'programme' && document.firstYear <= year + 1;
