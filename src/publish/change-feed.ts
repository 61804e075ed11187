import { Feed } from 'feed';
import { longDate } from '../law/dates.ts';
import { feedPath, hasFeed, redlinePath, timelinePath, wordingPath } from '../model/history-paths.ts';
import { withCharacter } from '../views/with-character.ts';
import { shortTitle } from '../views/document-view.ts';
import { publicDate } from '../views/lists.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { VERSIONS } from '../strings/history.ts';
import type { Corpus, IsoDate, LinkedWork, Version } from '../types.ts';
import { siteAddress } from './site-address.ts';
import { validXml } from './valid-xml.ts';
import type { SiteFile } from './site-file.ts';

const midnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** The day a wording became known: that of the last act that made it; of the original its own. */
function knownSince(work: LinkedWork, version: Version, corpus: Corpus): IsoDate | null {
  if (version === work.versions[0]) return publicDate(work, corpus) ?? version.inForceFrom;
  const days = version.events.flatMap(({ document }) => {
    const act = corpus.byId.get(document)?.document;
    return act?.kind === 'act' ? [act.date] : [];
  });
  return days.sort().at(-1) ?? version.inForceFrom;
}

/**
 * The wordings of an act or programme as an Atom feed, newest first, without those that were made after the day of the build;
 * other documents have none.
 */
export function changeFeed(work: LinkedWork, corpus: Corpus): SiteFile[] {
  if (!hasFeed(work.document)) return [];
  const { settings, site } = corpus;
  const address = (path: string): string => siteAddress(path, settings);
  const entries = work.versions
    .flatMap((version, index) => {
      const date = knownSince(work, version, corpus);
      return date === null || date > settings.buildDate ? [] : [{ version, index, date }];
    })
    .reverse();
  const feed = new Feed({
    id: address(timelinePath(work.path)),
    title: VERSIONS.feedTitle(withCharacter(shortTitle(work), work.document)),
    link: address(timelinePath(work.path)),
    language: 'pl',
    copyright: site.body,
    updated: midnight(entries[0]?.date ?? settings.buildDate),
    generator: 'Programoteka',
    feedLinks: { atom: address(feedPath(work.path)) },
    author: { name: site.body },
  });
  for (const { version, index, date } of entries) {
    const link = address(index === 0 ? wordingPath(work.path, version.id) : redlinePath(work.path, version.id));
    const acts = version.events.map(({ document }) => corpus.changes.nameOf({ document, provision: null }));
    feed.addItem({
      id: address(wordingPath(work.path, version.id)),
      title: index === 0 || version.id === 'bez-daty' ? VERSIONS.feedOriginal : VERSIONS.feedChange(longDate(version.id)),
      link,
      date: midnight(date),
      ...(acts.length === 0 ? {} : { description: escapeHtml(acts.join(', ')) }),
    });
  }
  return [{ path: feedPath(work.path).slice(1), content: validXml(feed.atom1()) }];
}
