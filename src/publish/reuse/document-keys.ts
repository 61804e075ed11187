import { hash } from '../../cache/cache.ts';
import { addressIn } from '../../html/publish-links.ts';
import { REPLACEABLE_PAGES } from '../../model/routes.ts';
import { bookParts } from '../formats/epub/book-works.ts';
import { pictureFiles } from '../formats/picture-files.ts';
import type { Corpus, Kind, LegalDocument, LinkedWork } from '../../types.ts';

/** The fields of a document that hold its text; all others are metadata, which any page may show. */
const OF_THE_TEXT = new Set<string>([
  'units',
  'footnotes',
  'fingerprint',
  'keyPlaces',
  'textLinks',
  'hasHtml',
  'statedChanges',
] satisfies (keyof LegalDocument | 'statedChanges')[]);

/** Kinds of documents whose pages may show anything of each other. */
const CYCLE: ReadonlySet<Kind> = new Set(['programme', 'competition', 'consultation', 'report']);

/** The data of a document that any page may show: all but its texts and its ledger. */
function card({ document, versions, ledger: _, officialTexts: __, ...rest }: LinkedWork): string {
  const metadata = Object.entries(document).filter(([name]) => !OF_THE_TEXT.has(name));
  const wordings = versions.map(({ id, inForceFrom, inForceTo, title }) => [id, inForceFrom, inForceTo, title]);
  return JSON.stringify([metadata, wordings, rest]);
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
  for (const { act, targets } of work.ledger)
    for (const document of [act, ...targets.map((target) => target.document)]) add(document);
  for (const effect of corpus.changes.effects.get(work.document.id) ?? []) found.add(effect.work);
  return found;
}

/** Targets of the links on its pages, quoted texts included: another document's anchors and files may come and go. */
function linksOf(work: LinkedWork, others: Iterable<LinkedWork>, corpus: Corpus): readonly (string | null)[] {
  const surroundings = { work, addresses: corpus.addresses, basePath: corpus.settings.basePath };
  const urls = [work, ...others].flatMap(({ document }) => document.textLinks);
  return urls.map((url) => addressIn(url, surroundings));
}

/** The attached files as pages show them: all but their words. */
const filesOf = (work: LinkedWork, corpus: Corpus): readonly unknown[] =>
  corpus
    .attachmentsOf(work)
    .map(({ pdf, ...attachment }) => [
      attachment,
      pdf === null ? null : [pdf.pages, pdf.pagesWithText, pdf.text === null],
      attachment.asset === null ? [] : corpus.historyOf(attachment.asset.file),
    ]);

/** Gives a hash of the picture that a link of a text leads to, which files of formats hold; empty where it leads to none. */
function pictureSums(corpus: Corpus): (work: LinkedWork, url: string) => string {
  const read = pictureFiles(corpus);
  const known = new Map<string, string>();
  return (work, url) => {
    const address = addressIn(url, { work, addresses: corpus.addresses, basePath: corpus.settings.basePath });
    if (address === null) return '';
    const picture = known.has(address) ? null : read(address);
    const sum = known.get(address) ?? (picture === null ? '' : hash(Buffer.from(picture.bytes).toString('base64')));
    known.set(address, sum);
    return sum;
  };
}

/** The data of a document's wordings besides their texts. */
const wordingsOf = ({ versions }: LinkedWork): readonly object[] =>
  versions.map(({ units: _, footnotes: __, ...version }) => version);

/**
 * Gives for each document a hash of all that its pages, feed and data file are made from: while it stays the same, so do they. Metadata
 * of any document may stand in a list or a link of any page, so a change of it changes all keys, and so does a change of the program
 * (`software`). `null` for a document with raw HTML, whose links are known only once it is rendered: its pages are always made anew.
 */
export function documentKeys(corpus: Corpus, software: string): (work: LinkedWork) => string | null {
  const { settings, site, works, addresses, plans, citations } = corpus;
  const { contentDir: _, outDir: __, ...shown } = settings;
  const shared = hash(software, JSON.stringify([shown, site, [...addresses.pages.keys()]]), ...works.map(card));
  const inCycle = works.filter(({ document }) => CYCLE.has(document.kind));
  const cycle = hash(JSON.stringify([...plans]), ...inCycle.map(textOf));
  const sumOf = pictureSums(corpus);
  const ownKey = (work: LinkedWork): string | null => {
    const { document, ledger, officialTexts, versions } = work;
    if (document.hasHtml) return null;
    const others = [...quoted(work, corpus)];
    const backlinks = citations.to(work).map(({ work: from, version, citation }) => [from.document.id, version.id, citation]);
    const own = [
      versions.map((version) => citations.of(work, version)),
      corpus.historyOf(document.file),
      backlinks,
      wordingsOf(work),
      ledger,
      officialTexts,
      linksOf(work, others, corpus),
      document.textLinks.map((url) => sumOf(work, url)),
      filesOf(work, corpus),
    ];
    const isInCycle = CYCLE.has(document.kind) || REPLACEABLE_PAGES.includes(work.path);
    return hash(shared, isInCycle ? cycle : '', textOf(work), JSON.stringify(own), ...others.map(textOf).sort());
  };
  return (work) => {
    if (work.document.kind !== 'programme') return ownKey(work);
    // The book of a programme has the pages of its acts.
    const parts = work.versions.flatMap((version) =>
      bookParts({ work, version, path: work.path, stateOn: settings.buildDate, isCurrent: true }, corpus),
    );
    const keys = [...new Set([work, ...parts.map((part) => part.work)])].map(ownKey);
    return keys.includes(null) ? null : hash(...keys.filter((key) => key !== null));
  };
}
