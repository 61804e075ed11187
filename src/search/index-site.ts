import { close, createIndex } from 'pagefind';
import { hash, type Cache } from '../cache.ts';
import type { Corpus } from '../types.ts';
import { searchPage } from './search-page.ts';
import { settleIndex } from './settle-index.ts';
import { shardCount, shardOf } from './shards.ts';

interface Page {
  readonly url: string;
  readonly content: string;
}

/** What goes wrong inside the search engine is a fault of the program, not of content. */
const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`indeks wyszukiwarki: ${errors.join('; ')}`);
};

async function indexPages(pages: readonly Page[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'pl' });
  check(errors);
  if (index === undefined) throw new Error('indeks wyszukiwarki: nie powstał');
  for (const page of pages) check((await index.addHTMLFile(page)).errors);
  check((await index.writeFiles({ outputPath })).errors);
  await index.deleteIndex();
  try {
    settleIndex(outputPath);
  } catch (error) {
    // Another Pagefind, another format: the index works as it is, only its bytes differ from run to run.
    console.warn(
      `Nie uporządkowano indeksu wyszukiwarki (${error instanceof Error ? error.message : 'nieznany format'}); wyszukiwanie działa.`,
    );
  }
}

/**
 * Makes the search index of all documents: each a record whose sub-results are its provisions. The index is in parts, and a part in which
 * nothing has changed is taken from the cache. Returns the folders of the parts, in order; they belong to the cache and must be copied.
 */
export async function indexSite(corpus: Corpus, cache: Cache): Promise<string[]> {
  const parts: Page[][] = Array.from({ length: shardCount(corpus.works.length) }, () => []);
  for (const work of corpus.works) {
    parts[shardOf(work.document.id, parts.length)]?.push({ url: work.path, content: searchPage(work, corpus) });
  }
  try {
    const folders: string[] = [];
    for (const pages of parts) {
      const key = hash('search', ...pages.flatMap(({ url, content }) => [url, content]));
      folders.push(await cache.folder(key, (dir) => indexPages(pages, dir)));
    }
    return folders;
  } finally {
    await close();
  }
}
