import { comparisonPath } from '../model/history-paths.ts';
import { VERSIONS } from '../strings/versions.ts';
import type { Corpus, LinkedWork, ProgrammeDocument } from '../types.ts';
import { titleOf } from './history-page.ts';
import { link, shown } from './html.ts';
import { href } from './refs.ts';

/** Among more programmes than this, each is compared with its nearest in time only: the number of pairs grows with the square. */
const ALL_PAIRS = 12;

export type ProgrammeWork = LinkedWork & { readonly document: ProgrammeDocument };

const isProgramme = (work: LinkedWork): work is ProgrammeWork => work.document.kind === 'programme';

/** The one programme a year stands for: an adopted one before a draft, a yearly one before one of several years. */
function byYear(corpus: Corpus): Map<number, ProgrammeWork> {
  const rank = ({ document }: ProgrammeWork): number =>
    (document.stage === 'adopted' ? 0 : 2) + (document.firstYear === document.lastYear ? 0 : 1);
  const years = new Map<number, ProgrammeWork>();
  for (const work of corpus.byKind.programme.filter(isProgramme)) {
    const other = years.get(work.document.firstYear);
    if (other === undefined || rank(work) < rank(other)) years.set(work.document.firstYear, work);
  }
  return years;
}

export interface Comparison {
  readonly year: number;
  readonly other: ProgrammeWork;
}

/** Programmes of other years that a programme is compared with, in order of years. */
export function comparisonsOf(work: LinkedWork, corpus: Corpus): Comparison[] {
  if (!isProgramme(work)) return [];
  const own = work.document.firstYear;
  const others = [...byYear(corpus)].filter(([year]) => year !== own).map(([year, other]) => ({ year, other }));
  return others
    .sort((a, b) => Math.abs(a.year - own) - Math.abs(b.year - own) || a.year - b.year)
    .slice(0, ALL_PAIRS - 1)
    .sort((a, b) => a.year - b.year);
}

/** The reader's choice of the other year, as plain links; `shownYear` is the one looked at. */
export function comparisonLinks(work: LinkedWork, shownYear: number | null, corpus: Corpus): string {
  const items = comparisonsOf(work, corpus).map(({ year, other }) =>
    year === shownYear
      ? `<li><a href="${href(comparisonPath(work.path, year), corpus)}" aria-current="page">${shown(titleOf(other))}</a></li>`
      : `<li>${link(href(comparisonPath(work.path, year), corpus), titleOf(other))}</li>`,
  );
  if (items.length === 0) return '';
  const heading = shownYear === null ? VERSIONS.compareYears : VERSIONS.compareOther;
  return `<nav class="year-picker" aria-labelledby="historia--lata"><h2 id="historia--lata">${heading}</h2><ul class="plain-list year-list">${items.join('')}</ul></nav>`;
}
