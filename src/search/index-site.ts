import { close, createIndex } from 'pagefind';
import type { Corpus } from '../types.ts';
import { searchPage } from './search-page.ts';

/** What goes wrong inside the search engine is a fault of the program, not of content. */
const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`indeks wyszukiwarki: ${errors.join('; ')}`);
};

/** Writes the search index of all documents: each a record whose sub-results are its provisions. */
export async function indexSite(corpus: Corpus, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'pl' });
    check(errors);
    if (index === undefined) throw new Error('indeks wyszukiwarki: nie powstał');
    for (const work of corpus.works) {
      check((await index.addHTMLFile({ url: work.path, content: searchPage(work, corpus) })).errors);
    }
    check((await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
}
