import { SitemapStream, streamToPromise } from 'sitemap';
import { historyPages } from '../html/history/history-pages.ts';
import { spherePath, tasksPath } from '../model/kinds.ts';
import { OWN_PAGES } from '../model/routes.ts';
import { publicDate, yearPaths } from '../views/lists.ts';
import { mayAnyBeListed, mayBeListed } from '../views/robots.ts';
import { spheresView } from '../views/spheres-view.ts';
import { foreignPaths } from '../views/foreign-view.ts';
import { plannedProgrammes } from '../views/tasks-view.ts';
import type { Corpus } from '../types.ts';
import { siteAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';

/** `sitemap.xml` of all pages a search engine should know, and the `robots.txt` that names it. */
export async function sitemapFiles(corpus: Corpus): Promise<SiteFile[]> {
  const { settings } = corpus;
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
  const taken = new Set(corpus.works.map(({ path }) => path));
  for (const { path } of OWN_PAGES.filter((page) => page.isListed && !taken.has(page.path)))
    stream.write({ url: siteAddress(path, settings) });
  for (const path of [...yearPaths(corpus), ...foreignPaths(corpus)]) stream.write({ url: siteAddress(path, settings) });
  for (const { sphere, years } of spheresView(corpus))
    if (
      mayAnyBeListed(
        years.map(({ work }) => work),
        corpus,
      )
    )
      stream.write({ url: siteAddress(spherePath(sphere.item), settings) });
  for (const { path } of plannedProgrammes(corpus).filter((work) => mayBeListed(work, corpus)))
    stream.write({ url: siteAddress(tasksPath(path), settings) });
  for (const work of corpus.works) {
    const date = publicDate(work, corpus);
    if (mayBeListed(work, corpus))
      stream.write({ url: siteAddress(work.path, settings), ...(date === null ? {} : { lastmod: date }) });
    // Pages of history that stand for themselves; old wordings and redlines would crowd out the current text.
    for (const { path, canonical, indexed } of historyPages(work, corpus))
      if (indexed && path === canonical) stream.write({ url: siteAddress(path, settings) });
  }
  stream.end();
  const address = siteAddress('/sitemap.xml', settings);
  return [
    { path: 'sitemap.xml', content: (await streamToPromise(stream)).toString('utf8') },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${address}\n` },
  ];
}
