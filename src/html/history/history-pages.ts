import type { Corpus, LinkedWork } from '../../types.ts';
import { mayBeListed } from '../../views/robots.ts';
import { comparisonPages } from './comparison-page.ts';
import { draftPages } from './draft-page.ts';
import { comparisonsOf } from './comparisons.ts';
import type { HistoryPage } from './history-page.ts';
import { redlinePage } from './redline-page.ts';
import { timelinePage } from './timeline-page.ts';
import { wordingPage } from './wording-page.ts';

/** All pages of a document's history. Their texts are made only when asked for. */
export function historyPages(work: LinkedWork, corpus: Corpus): HistoryPage[] {
  const indexes = work.versions.map((_, index) => index);
  const isListed = mayBeListed(work, corpus);
  return [
    timelinePage(work, corpus),
    ...indexes.flatMap((index) => wordingPage(work, index, corpus)),
    ...indexes.flatMap((index) => redlinePage(work, index, corpus)),
    ...draftPages(work, corpus),
    ...comparisonsOf(work, corpus).flatMap((comparison) => comparisonPages(work, comparison, corpus)),
  ].map((page) => (isListed || !page.indexed ? page : { ...page, indexed: false }));
}
