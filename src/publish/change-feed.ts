import { Feed } from 'feed';
import { longDate } from '../law/dates.ts';
import { newUnapplied } from '../html/history/change-index.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { feedPath, hasFeed, redlinePath, timelinePath, wordingPath } from '../model/history-paths.ts';
import { provisionName } from '../model/provision-name.ts';
import { VERSIONS } from '../strings/history.ts';
import { shortTitle } from '../views/document-view.ts';
import { publicDate } from '../views/lists.ts';
import { withCharacter } from '../views/with-character.ts';
import type { Corpus, IsoDate, LinkedWork, Unit, UnitId, Version, WorkId } from '../types.ts';
import { editEntries } from './edit-entries.ts';
import { siteAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';
import { validXml } from './valid-xml.ts';

const midnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** An entry of a feed; texts are plain. */
export interface FeedEntry {
  /** Permanent, the same in every build. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly date: IsoDate;
  readonly summary: string | null;
}

/** A feed of entries, newest first, as Atom; what is dated after the day of the build is left out. */
export function atomOf(
  {
    path,
    title,
    home,
    entries,
  }: { readonly path: string; readonly title: string; readonly home: string; readonly entries: readonly FeedEntry[] },
  { settings, site }: Corpus,
): SiteFile {
  const shown = entries
    .filter(({ date }) => date <= settings.buildDate)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const feed = new Feed({
    id: siteAddress(home, settings),
    title,
    link: siteAddress(home, settings),
    language: 'pl',
    copyright: site.body,
    updated: midnight(shown[0]?.date ?? settings.buildDate),
    generator: 'Programoteka',
    feedLinks: { atom: siteAddress(path, settings) },
    author: { name: site.body },
  });
  for (const { id, title: own, link, date, summary } of shown)
    // The title and summary of an entry are HTML, by the type that this library gives them.
    feed.addItem({
      id,
      title: escapeHtml(own),
      link,
      date: midnight(date),
      ...(summary === null ? {} : { description: escapeHtml(summary) }),
    });
  return { path: path.slice(1), content: validXml(feed.atom1()) };
}

/** The day a wording became known: that of the last act that made it; of the original its own. */
function knownSince(work: LinkedWork, version: Version, corpus: Corpus): IsoDate | null {
  if (version === work.versions[0]) return publicDate(work, corpus) ?? version.inForceFrom;
  const days = version.events.flatMap(({ document }) => {
    const act = corpus.byId.get(document)?.document;
    return act?.kind === 'act' ? [act.date] : [];
  });
  return days.sort().at(-1) ?? version.inForceFrom;
}

/** Each provision of a wording with the units above it. */
function pathsOf(units: readonly Unit[], above: readonly Unit[] = []): [UnitId, readonly Unit[]][] {
  return units.flatMap((unit) => {
    const path = [...above, unit];
    return [[unit.id, path] as [UnitId, readonly Unit[]], ...pathsOf(unit.children, path)];
  });
}

interface ChangedProvision {
  readonly id: UnitId;
  readonly name: string;
  readonly how: 'added' | 'repealed' | 'changed';
  /** The acts that order it. */
  readonly acts: readonly WorkId[];
}

/** The provisions that operations of a wording touch, in order of the operations, each once. */
function changedProvisions(previous: Version, version: Version): ChangedProvision[] {
  const [before, after] = [new Map(pathsOf(previous.units)), new Map(pathsOf(version.units))];
  const acts = new Map<UnitId, WorkId[]>();
  for (const { document, before: old, after: now } of version.operations)
    for (const id of now.length > 0 ? now : old) acts.set(id, [...(acts.get(id) ?? []), document]);
  return [...acts].map(([id, own]) => {
    const path = after.get(id) ?? before.get(id) ?? [];
    const isGone = !after.has(id) || path.at(-1)?.repealed === true;
    return {
      id,
      name: provisionName(path),
      how: isGone ? 'repealed' : before.has(id) ? 'changed' : 'added',
      acts: [...new Set(own)],
    };
  });
}

/** The entries of one wording: the original is one, a change one for each provision it touches and for each change not applied. */
function wordingEntries(work: LinkedWork, index: number, date: IsoDate, corpus: Corpus): FeedEntry[] {
  const version = work.versions[index];
  const previous = work.versions[index - 1];
  if (version === undefined) return [];
  const address = (path: string): string => siteAddress(path, corpus.settings);
  const id = address(wordingPath(work.path, version.id));
  const nameOf = (document: WorkId): string => corpus.changes.nameOf({ document, provision: null });
  const from = version.id === 'bez-daty' ? '' : longDate(version.id);
  if (previous === undefined) return [{ id, title: VERSIONS.feedOriginal, link: id, date, summary: null }];
  const redline = address(redlinePath(work.path, version.id));
  const provisions = changedProvisions(previous, version);
  const unapplied = newUnapplied(previous, version);
  const acts = [...new Set(version.events.map(({ document }) => nameOf(document)))].join(', ');
  return [
    ...provisions.map((one) => ({
      id: `${id}#${one.id}`,
      title: one.name === '' ? VERSIONS.feedChange(from) : VERSIONS.feedProvision(one.name, one.how, from),
      link: one.how === 'repealed' ? redline : `${id}#${one.id}`,
      date,
      summary: one.acts.map(nameOf).join(', '),
    })),
    ...unapplied.map(({ document, provision, text, reason }) => ({
      id: `${id}#niewprowadzona-${encodeURIComponent(`${document}-${provision ?? ''}`)}`,
      title: VERSIONS.feedUnapplied(corpus.changes.nameOf({ document, provision })),
      link: id,
      date,
      summary: `„${text}” ${reason}`,
    })),
    ...(provisions.length + unapplied.length > 0
      ? []
      : [{ id, title: VERSIONS.feedChange(from), link: redline, date, summary: acts === '' ? null : acts }]),
  ];
}

/** What happened to the text of a document: its original, each provision changed since, and its end. */
function changeEntries(work: LinkedWork, corpus: Corpus): FeedEntry[] {
  const timeline = siteAddress(timelinePath(work.path), corpus.settings);
  const ends = work.endings.flatMap(({ type, date, document }): FeedEntry[] => {
    const act = corpus.byId.get(document)?.document;
    return [
      {
        id: `${timeline}#${type}-${date}`,
        title: VERSIONS.feedEnded(type, longDate(date)),
        link: timeline,
        date: act?.kind === 'act' && act.date !== null ? act.date : date,
        summary: corpus.changes.nameOf({ document, provision: null }),
      },
    ];
  });
  return [
    ...editEntries(work, corpus).reverse(),
    ...work.versions.flatMap((version, index) => {
      const date = knownSince(work, version, corpus);
      return date === null ? [] : wordingEntries(work, index, date, corpus);
    }),
    ...ends,
  ].reverse();
}

/** The changes of an act or programme as an Atom feed; other documents have none. */
export function changeFeed(work: LinkedWork, corpus: Corpus): SiteFile[] {
  if (!hasFeed(work.document)) return [];
  const title = VERSIONS.feedTitle(withCharacter(shortTitle(work), work.document));
  // A reader of feeds shows entries of many without the names of their feeds.
  const entries = changeEntries(work, corpus).map((entry) => ({ ...entry, title: withCharacter(entry.title, work.document) }));
  return [atomOf({ path: feedPath(work.path), title, home: timelinePath(work.path), entries }, corpus)];
}
