import { yearOf } from '../law/dates.ts';
import { SECTIONS } from '../strings/kinds.ts';
import type { Corpus, IsoDate, LinkedWork } from '../types.ts';

/** The data that decide when a document became public. */
type Dated = Pick<Corpus, 'byId' | 'settings'>;

export interface YearGroup {
  /** `null` for documents whose date has not come yet on the day of the build, `undated` for drafts that have none. */
  readonly year: number | 'undated' | null;
  readonly works: readonly LinkedWork[];
}

const adoptingAct = (work: LinkedWork, corpus: Dated): LinkedWork | undefined => {
  const adopts = work.outgoing.find(({ type }) => type === 'adopts');
  return adopts === undefined ? undefined : corpus.byId.get(adopts.to);
};

/** The day a document became public, if known: its own date, or that of the act that adopted it. */
export function publicDate(work: LinkedWork, corpus: Dated): IsoDate | null {
  const { document } = work;
  if ('date' in document) return document.date;
  const act = adoptingAct(work, corpus)?.document;
  return act?.kind === 'act' ? act.date : null;
}

export const isFuture = (work: LinkedWork, corpus: Dated): boolean => {
  const date = publicDate(work, corpus);
  return date !== null && date > corpus.settings.buildDate;
};

/** The year a document is listed under: that of a programme's first year, of a report's subject, else of its date. */
export function listYear({ document }: LinkedWork): number | null {
  if (document.kind === 'programme') return document.firstYear;
  if (document.kind === 'report') return document.year;
  return 'date' in document && document.date !== null ? yearOf(document.date) : null;
}

/** A draft of an act that has no day yet. */
export const isUndated = ({ document }: Pick<LinkedWork, 'document'>): boolean =>
  document.kind === 'act' && document.date === null;

/** Documents of a kind by year, newest first; those dated after the day of the build come first, as a group of their own, and drafts without a day before them. */
function groupByYear(works: readonly LinkedWork[], corpus: Dated): YearGroup[] {
  const future = works.filter((work) => isFuture(work, corpus));
  const byYear = new Map<number, LinkedWork[]>();
  for (const work of works) {
    const year = listYear(work);
    if (year !== null && !future.includes(work)) byYear.set(year, [...(byYear.get(year) ?? []), work]);
  }
  const years = [...byYear].sort(([a], [b]) => b - a).map(([year, group]) => ({ year, works: group }));
  const undated = works.filter((work) => isUndated(work));
  return [
    ...(undated.length === 0 ? [] : [{ year: 'undated' as const, works: undated }]),
    ...(future.length === 0 ? [] : [{ year: null, works: future }]),
    ...years,
  ];
}

/** A list longer than this shows its newest years and leads to the others. */
const LONG_LIST = 150;

export interface SectionList {
  readonly shown: readonly YearGroup[];
  /** Years that have a page of their own: all of a long list, none of a short one. */
  readonly yearPages: readonly (YearGroup & { readonly year: number })[];
}

/** What the page of a section shows: the whole of a short list, the newest years of a long one. */
export function sectionList(works: readonly LinkedWork[], corpus: Dated): SectionList {
  const groups = groupByYear(works, corpus);
  if (works.length <= LONG_LIST) return { shown: groups, yearPages: [] };
  let count = 0;
  const shown = groups.filter((group, index) => {
    count += group.works.length;
    return index === 0 || count <= LONG_LIST;
  });
  return { shown, yearPages: groups.filter((group): group is YearGroup & { year: number } => typeof group.year === 'number') };
}

export const yearPath = (sectionPath: string, year: number): string => `${sectionPath}rok/${String(year)}/`;

/** Paths of all pages of a year that the site has. */
export const yearPaths = (corpus: Dated & Pick<Corpus, 'byKind'>): string[] =>
  SECTIONS.flatMap(({ kind, path }) =>
    sectionList(corpus.byKind[kind], corpus).yearPages.map(({ year }) => yearPath(path, year)),
  );
