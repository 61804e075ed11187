import { createHash } from 'node:crypto';
import { longDate } from '../../../law/dates.ts';
import { keepTogether } from '../../../law/non-breaking.ts';
import { addressIn } from '../../../html/publish-links.ts';
import { wordingPath } from '../../../model/history-paths.ts';
import { underBase } from '../../../model/under-base.ts';
import { CHANGE_NOTES, VERSIONS, WORDING_BANNER } from '../../../strings/history.ts';
import { fullStop } from '../../../strings/full-stop.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import { FACTS, UI } from '../../../strings/pl.ts';
import { factsOf, pageTitle, shortTitle } from '../../../views/document-view.ts';
import { kindName } from '../../../views/kind-name.ts';
import { noticesOf } from '../../../views/notices.ts';
import type { Citation, Corpus, Unit } from '../../../types.ts';
import { knownAddress } from '../../site-address.ts';
import { citationLayer } from '../citation-layer.ts';
import type { pictureFiles } from '../picture-files.ts';
import type { FiledWording } from '../wording-file.ts';
import { codeDrawing } from './code-drawing.ts';
import { paperBlocks } from './paper-blocks.ts';
import { PAGE_WIDTHS } from './column-widths.ts';
import { paperSections, type PaperSection } from './paper-sections.ts';
import { isCrowded, type PaperBlock, type PaperInline } from './paper-shapes.ts';
import { unitBlocks } from './paper-units.ts';
import { fittingLine } from './wide-words.ts';

/** All that the template `dokument.typ` shows. */
interface PaperDocument {
  readonly title: string;
  readonly author: string;
  /** Year, month, day. */
  readonly date: readonly number[];
  readonly kind: readonly PaperInline[];
  readonly heading: readonly PaperInline[];
  readonly subtitle: readonly PaperInline[] | null;
  readonly banner: string | null;
  readonly running: readonly PaperInline[];
  readonly stateOn: string;
  readonly address: readonly PaperInline[];
  /** The code of the address, as a drawing, and its words; `null` where the address of the site is not known. */
  readonly code: { readonly svg: string; readonly words: string } | null;
  readonly page: string;
  readonly pageOf: string;
  readonly contents: { readonly title: string; readonly columns: number; readonly rows: number } | null;
  readonly facts: readonly (readonly [string, readonly PaperInline[]])[];
  readonly statements: readonly (readonly PaperInline[])[];
  readonly sections: readonly PaperSection[];
  /** Provisions that links of the document lead to. */
  readonly targets: Readonly<Record<string, true>>;
}

const countListed = (blocks: readonly PaperBlock[]): { readonly titled: number; readonly bare: number } => ({
  titled: blocks.filter((block) => block.b === 'head' && block.listed).length,
  bare: blocks.filter((block) => block.b === 'beside' && block.listed).length,
});

/** Numbers alone are contents of several columns; of fewer no reader has use, and more are no help. */
const BARE_COLUMNS = 6;
const [FEWEST_BARE, MOST_BARE] = [12, 200];

/** How the contents are set; `null` where the document is short enough without. */
function contentsOf(blocks: readonly PaperBlock[]): PaperDocument['contents'] {
  const { titled, bare } = countListed(blocks);
  if (bare === 0) return titled > 3 ? { title: FORMAT_WORDS.contents, columns: 1, rows: titled } : null;
  if (titled > 0) return titled + bare > 3 ? { title: FORMAT_WORDS.contents, columns: 1, rows: titled + bare } : null;
  const rows = Math.ceil(bare / BARE_COLUMNS);
  return bare < FEWEST_BARE || bare > MOST_BARE ? null : { title: FORMAT_WORDS.contents, columns: BARE_COLUMNS, rows };
}

/** Words of a line of their own, which fit on the page. */
const shown = (text: string): PaperInline[] => fittingLine(keepTogether(text));

/** What is said under the title: the state, the wording, what it is published without, what kind of text it is. */
function statements({ work, version, isCurrent, stateOn }: FiledWording, corpus: Corpus): PaperInline[][] {
  const { document } = work;
  const isLegal = document.kind === 'act' || document.kind === 'programme';
  const span = VERSIONS.spanHeading(
    version.inForceFrom === null ? null : longDate(version.inForceFrom),
    version.inForceTo === null ? null : longDate(version.inForceTo),
  );
  return [
    [
      { i: 'b', c: shown(fullStop(FORMAT_WORDS.stateOn(longDate(stateOn)))) },
      ...(isLegal && version.id !== 'bez-daty' && version.inForceFrom !== null ? shown(` ${fullStop(span)}`) : []),
    ],
    ...(document.character === 'illustrative' ? [shown(`${UI.illustrativeTitle}. ${UI.illustrative}`)] : []),
    ...(isLegal ? [shown(version === work.versions[0] ? WORDING_BANNER.original : WORDING_BANNER.consolidated)] : []),
    ...(isCurrent ? noticesOf(work, corpus) : [])
      .filter(({ title }) => title !== UI.illustrativeTitle)
      .map(({ title, text }) => shown(`${title === null ? '' : `${title}. `}${text}`)),
    ...version.unapplied.map((change): PaperInline[] => [
      { i: 'b', c: shown(`${CHANGE_NOTES.unappliedTitle}. `) },
      ...shown(`${corpus.changes.nameOf(change)}: „${change.text}” ${CHANGE_NOTES.unappliedEnd(change.reason)}`),
    ]),
    ...(isLegal && version === work.versions[0] ? [shown(UI.informative)] : []),
  ];
}

/**
 * Where a link leads on paper: to a provision of the document itself, to an address outside, to a page of the site where its address is
 * known. `null` where the words stay text.
 */
function linkTargets({ work, version }: FiledWording, { settings, addresses }: Corpus) {
  const ids = new Set<string>();
  const collect = (unit: Unit): void => {
    ids.add(unit.id);
    unit.children.forEach(collect);
  };
  version.units.forEach(collect);
  const targets: Record<string, true> = {};
  const published = (address: string): string | null => {
    if (/^(?:https?:\/\/|mailto:)/i.test(address)) return address;
    if (address.startsWith('#')) {
      const id = address.slice(1);
      if (!ids.has(id)) return null;
      targets[id] = true;
      return address;
    }
    return settings.siteUrl === null || !address.startsWith('/') ? null : `${settings.siteUrl}${address}`;
  };
  const surroundings = { work, addresses, basePath: settings.basePath };
  return {
    targets,
    ofText: (url: string): string | null => {
      const address = addressIn(url, surroundings);
      return address === null ? null : published(address);
    },
    ofCitation: ({ target, status }: Citation): string | null => {
      if (target?.address == null || status === 'broken') return null;
      if (target.document === work.document.id && target.provision !== null) return published(`#${target.provision}`);
      return published(target.address.startsWith('/') ? underBase(settings.basePath, target.address) : target.address);
    },
  };
}

/** A document for the template, with the pictures it shows by the names of their files. */
export interface PaperFiles {
  readonly document: PaperDocument;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Pictures that a document shows, under names that tell their content. */
function paperPictures({ work }: FiledWording, corpus: Corpus, read: ReturnType<typeof pictureFiles>) {
  const surroundings = { work, addresses: corpus.addresses, basePath: corpus.settings.basePath };
  const pictures = new Map<string, Uint8Array>();
  const pictureOf = (url: string): string | null => {
    const address = addressIn(url, surroundings);
    const picture = address === null ? null : read(address);
    if (picture === null) return null;
    const name = `${createHash('sha256').update(picture.bytes).digest('hex')}.${picture.type === 'jpeg' ? 'jpg' : picture.type}`;
    pictures.set(name, picture.bytes);
    return name;
  };
  return { pictures, pictureOf };
}

/** A wording as the template of paper documents shows it. */
export function paperDocument(wording: FiledWording, corpus: Corpus, read: ReturnType<typeof pictureFiles>): PaperFiles {
  const { work, version, stateOn, isCurrent } = wording;
  const { document } = work;
  const links = linkTargets(wording, corpus);
  const { pictures, pictureOf } = paperPictures(wording, corpus, read);
  const marked = citationLayer(wording, corpus, links.ofCitation);
  const bodyOn = (page: number): PaperBlock[] => {
    const { blocks, phrase } = paperBlocks({ addressOf: links.ofText, pictureOf, page }, version.footnotes);
    return unitBlocks(version.units, { blocks: (unit, indent) => blocks(marked(unit), indent), phrase });
  };
  const upright = bodyOn(PAGE_WIDTHS.upright);
  const turned = upright.some(isCrowded) ? bodyOn(PAGE_WIDTHS.turned) : upright;
  const { heading, subtitle } = pageTitle(work, corpus);
  const isIllustrative = document.character === 'illustrative';
  const facts = factsOf(work, corpus).filter(({ label }) => isCurrent || label !== FACTS.status);
  const address = knownAddress(wordingPath(work.path, version.id), corpus.settings);
  const title = document.kind === 'act' ? `${heading} ${document.subject}` : version.title;
  const paper: PaperDocument = {
    // Programs read the title aloud and search it; its line is never broken.
    title: title.replaceAll('\u00a0', ' '),
    author: document.kind === 'act' ? document.organ : corpus.site.body,
    date: stateOn.split('-').map(Number),
    kind: fittingLine(`${corpus.site.body} · ${kindName(document)}`),
    heading: fittingLine(heading),
    subtitle: document.kind === 'programme' ? shown(version.title) : subtitle === null ? null : fittingLine(subtitle),
    banner: isIllustrative ? FORMAT_WORDS.banner : null,
    running: fittingLine(shortTitle(work)),
    stateOn: keepTogether(FORMAT_WORDS.stateOn(longDate(stateOn))),
    address: fittingLine(FORMAT_WORDS.addressOf(address)),
    code: corpus.settings.siteUrl === null ? null : { svg: codeDrawing(address), words: FORMAT_WORDS.code(address) },
    page: FORMAT_WORDS.page,
    pageOf: FORMAT_WORDS.pageOf,
    contents: contentsOf(upright),
    facts: facts.map(({ label, value }) => [label, shown(value)]),
    statements: statements(wording, corpus),
    sections: paperSections(upright, turned),
    targets: links.targets,
  };
  return { document: paper, pictures };
}
