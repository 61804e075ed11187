import type { Corpus, LinkedWork } from '../types.ts';

/** Whether search engines may list the pages of a document: those of demonstration texts only where the town says so. */
export const mayBeListed = ({ document }: Pick<LinkedWork, 'document'>, { site }: Pick<Corpus, 'site'>): boolean =>
  document.character !== 'illustrative' || site.listsIllustrative;

/** Whether search engines may list a page made of several documents: not where all of them are demonstration texts. */
export const mayAnyBeListed = (works: readonly Pick<LinkedWork, 'document'>[], corpus: Pick<Corpus, 'site'>): boolean =>
  works.length === 0 || works.some((work) => mayBeListed(work, corpus));

/** What the page of a document tells search engines; `null` where there is nothing to tell. */
export const robotsOf = (work: Pick<LinkedWork, 'document'>, corpus: Pick<Corpus, 'site'>): string | null =>
  mayBeListed(work, corpus) ? null : 'noindex, follow';
