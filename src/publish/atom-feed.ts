import { Feed } from 'feed';
import { withCharacter } from '../views/with-character.ts';
import { publicDate } from '../views/lists.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Corpus, IsoDate, LinkedWork } from '../types.ts';
import { siteAddress } from './site-address.ts';
import { validXml } from './valid-xml.ts';
import type { SiteFile } from './site-file.ts';

const ENTRIES = 50;

const midnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** The newest news and documents as an Atom feed; nothing dated after the day of the build. */
export function atomFeed(corpus: Corpus): SiteFile {
  const { site, settings } = corpus;
  const dated = corpus.works
    .flatMap((work): { work: LinkedWork; date: IsoDate }[] => {
      const date = work.document.kind === 'page' || work.status === 'withdrawn' ? null : publicDate(work, corpus);
      return date === null || date > settings.buildDate ? [] : [{ work, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.work.document.id < b.work.document.id ? -1 : 1))
    .slice(0, ENTRIES);
  const home = siteAddress('/', settings);
  const feed = new Feed({
    id: home,
    title: site.name,
    link: home,
    language: 'pl',
    copyright: site.body,
    updated: midnight(dated[0]?.date ?? settings.buildDate),
    generator: 'Programoteka',
    feedLinks: { atom: siteAddress('/atom.xml', settings) },
    author: { name: site.body },
  });
  for (const { work, date } of dated) {
    const { document, path } = work;
    const address = siteAddress(path, settings);
    feed.addItem({
      id: address,
      // The title and summary of an entry are HTML, by the type that this library gives them.
      title: escapeHtml(withCharacter(document.title, document)),
      link: address,
      date: midnight(date),
      ...(document.summary === null ? {} : { description: escapeHtml(document.summary) }),
    });
  }
  return { path: 'atom.xml', content: validXml(feed.atom1()) };
}
