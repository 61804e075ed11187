import { hash } from '../../cache/cache.ts';
import type { Corpus, Kind, LegalDocument, LinkedWork } from '../../types.ts';

/** What a document's own text gives; all else of it is metadata, which lists, notices and links of any page may show. */
const OF_THE_TEXT = new Set<string>([
  'units',
  'footnotes',
  'fingerprint',
  'keyPlaces',
  'textLinks',
  'hasHtml',
  'statedChanges',
] satisfies (keyof LegalDocument | 'statedChanges')[]);

/** Documents of one cycle: a page of one may show what stands in any other of them. */
const CYCLE: ReadonlySet<Kind> = new Set(['programme', 'consultation', 'report']);

/** What may be shown of a document anywhere: its metadata, state, relations and the days of its wordings. */
function card({ document, path, status, outgoing, incoming, versions, events }: LinkedWork): string {
  const metadata = Object.entries(document).filter(([name]) => !OF_THE_TEXT.has(name));
  const wordings = versions.map(({ id, inForceFrom, inForceTo, title }) => [id, inForceFrom, inForceTo, title]);
  return JSON.stringify([metadata, path, status, outgoing, incoming, wordings, events]);
}

/** All of a document's texts, and the acts that made them. */
const textOf = ({ document, versions }: LinkedWork): string =>
  [document.fingerprint, ...versions.map(({ fingerprint }) => fingerprint)].join(' ');

/** Documents that a page may quote from: related ones and those related to them, citing and cited ones, those that changed it or that it changed. */
function quoted(work: LinkedWork, corpus: Corpus): Set<LinkedWork> {
  const found = new Set<LinkedWork>();
  const add = (id: string | null | undefined): LinkedWork | undefined => {
    const other = id === null || id === undefined ? undefined : corpus.byId.get(id);
    if (other !== undefined) found.add(other);
    return other;
  };
  const related = ({ outgoing, incoming }: LinkedWork): LinkedWork[] =>
    [...outgoing.map(({ to }) => to), ...incoming.map(({ from }) => from)].flatMap((id) => add(id) ?? []);
  for (const other of related(work)) related(other);
  for (const backlink of corpus.citations.to(work)) found.add(backlink.work);
  for (const version of work.versions) {
    for (const { target } of corpus.citations.of(work, version)) add(target?.document);
    for (const changes of Object.values(version.changedBy)) for (const { document } of changes) add(document);
    for (const { document } of [...version.events, ...version.amendedBy, ...version.unapplied]) add(document);
  }
  for (const { document } of [...work.events, ...work.officialTexts]) add(document);
  for (const effect of corpus.changes.effects.get(work.document.id) ?? []) found.add(effect.work);
  return found;
}

/**
 * Gives for each document a hash of all that its pages, feed and data file are made from: while it stays the same, so do they. Metadata
 * of any document may stand in a list or a link of any page, so a change of it changes all keys. `null` for a document with raw HTML,
 * whose links are known only once it is rendered: its pages are always made anew.
 */
export function documentKeys(corpus: Corpus, software: string): (work: LinkedWork) => string | null {
  const { settings, site, works, addresses, plans, citations } = corpus;
  const { contentDir: _, outDir: __, ...shown } = settings;
  const shared = hash(
    software,
    JSON.stringify([shown, site, [...plans], [...addresses.files], [...addresses.pages.keys()]]),
    ...works.map(card),
  );
  const cycle = hash(...works.filter(({ document }) => CYCLE.has(document.kind)).map(textOf));
  return (work) => {
    const { document, versions } = work;
    if (document.hasHtml) return null;
    const others = [...quoted(work, corpus)].map(textOf).sort();
    const backlinks = citations.to(work).map(({ work: from, version, citation }) => [from.document.id, version.id, citation]);
    const own = [versions.map((version) => citations.of(work, version)), corpus.historyOf(document.file), backlinks];
    return hash(shared, CYCLE.has(document.kind) ? cycle : '', textOf(work), JSON.stringify(own), ...others);
  };
}
