import { comparedYears, programmesByYear } from '../../model/compared-years.ts';
import { comparisonPath } from '../../model/history-paths.ts';
import { VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { titleOf } from './history-page.ts';
import { shown } from '../shown.ts';
import { link } from './html.ts';
import { href } from './refs.ts';

export interface Comparison {
  readonly year: number;
  readonly other: LinkedWork;
}

/** Programmes of other years that a programme is compared with, in order of years. */
export function comparisonsOf(work: LinkedWork, corpus: Corpus): Comparison[] {
  if (work.document.kind !== 'programme') return [];
  const documents = corpus.byKind.programme.map(({ document }) => document);
  const byYear = programmesByYear(documents);
  return comparedYears(documents)(work.document).flatMap((year) => {
    const other = corpus.byId.get(byYear.get(year)?.id ?? '');
    return other === undefined ? [] : [{ year, other }];
  });
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
