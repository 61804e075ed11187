import type { Corpus, LinkedWork } from '../types.ts';

/** Whether search engines may list the pages of a document: those of demonstration texts only where the town says so. */
export const mayBeListed = ({ document }: Pick<LinkedWork, 'document'>, { site }: Pick<Corpus, 'site'>): boolean =>
  document.character !== 'illustrative' || site.listsIllustrative;

/** What the page of a document tells search engines; `null` where there is nothing to tell. */
export const robotsOf = (work: Pick<LinkedWork, 'document'>, corpus: Pick<Corpus, 'site'>): string | null =>
  mayBeListed(work, corpus) ? null : 'noindex, follow';
