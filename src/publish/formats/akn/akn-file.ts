import type { FootnoteDefinition, RootContent } from 'mdast';
import type { WordsData } from '../../../content/keep-words.ts';
import { addressIn } from '../../../html/publish-links.ts';
import { plainText } from '../../../model/plain-text.ts';
import { provisionName } from '../../../model/provision-name.ts';
import { KIND_WORDS } from '../../../strings/kinds.ts';
import { UI } from '../../../strings/pl.ts';
import { actName } from '../../../model/act-title.ts';
import type { Citation, Corpus, LinkedWork, Unit, Version } from '../../../types.ts';
import { citationLayer } from '../citation-layer.ts';
import type { FiledWording } from '../wording-file.ts';
import { blockWriter } from './blocks.ts';
import { hierarchyWriter } from './hierarchy.ts';
import { metaOf, metaOfAttachment } from './meta.ts';
import { rootOf, type Names } from './names.ts';
import { words, xml } from './xml.ts';

/** Namespace of Akoma Ntoso 3.0. */
const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const DATED_ADDRESS = /\/wersje\/(\d{4}-\d{2}-\d{2})\//;

/** Where a citation leads: a provision of this file, a document of the site by its name in Akoma Ntoso, or an address outside. */
function citationTarget({ target, status }: Citation, work: LinkedWork, version: Version, names: Names): string | null {
  if (target?.address == null || status === 'broken') return null;
  if (target.document === null) return target.address;
  const own = target.provision === null ? undefined : names.eIds(version).get(target.provision);
  if (target.document === work.document.id && own !== undefined) return `#${own}`;
  const day = DATED_ADDRESS.exec(target.address)?.[1];
  return names.provision(target.document, target.provision, (day ?? null) as Version['id'] | null);
}

interface Parts {
  /** Unnumbered text before the first unit, the units, unnumbered text after the last, attachments. */
  readonly preamble: readonly Unit[];
  readonly body: readonly Unit[];
  readonly conclusions: readonly Unit[];
  readonly attachments: readonly Unit[];
}

const isPlain = ({ kind, heading, label, children }: Unit): boolean =>
  kind === 'text' && heading === null && label === '' && children.length === 0;

/** Divides the units in document order; of a text without any numbered unit all is its body. */
function partsOf(units: readonly Unit[]): Parts {
  const beforeAttachments = units.findLastIndex(({ kind }) => kind !== 'zal') + 1;
  const own = units.slice(0, beforeAttachments);
  const first = own.findIndex((unit) => !isPlain(unit));
  const last = own.findLastIndex((unit) => !isPlain(unit)) + 1;
  return {
    preamble: first === -1 ? [] : own.slice(0, first),
    body: first === -1 ? own : own.slice(first, last),
    conclusions: first === -1 ? [] : own.slice(last),
    attachments: units.slice(beforeAttachments),
  };
}

/** The title, and on a demonstration text the words that say so. */
function preface({ work: { document }, version }: FiledWording, corpus: Corpus): string {
  const title =
    document.kind === 'act'
      ? [xml('docType', {}, words(actName(document, corpus.site.organs))), ' ', xml('docTitle', {}, words(document.subject))]
      : [xml('docType', {}, words(KIND_WORDS[document.kind].label)), ' ', xml('docTitle', {}, words(version.title))];
  return xml(
    'preface',
    {},
    xml('longTitle', { eId: 'tytul' }, xml('p', {}, ...title)),
    document.character === 'illustrative'
      ? xml(
          'container',
          { name: 'charakter', eId: 'charakter' },
          xml('p', {}, words(`${UI.illustrativeTitle}. ${UI.illustrative}`)),
        )
      : '',
  );
}

/** Footnotes that no mark of the text refers to. */
const looseNotes = (footnotes: readonly FootnoteDefinition[], blocks: (nodes: readonly RootContent[]) => string): string =>
  footnotes
    .filter(({ data }) => (data as WordsData | undefined)?.orphan === true)
    .map(({ children }, index) => xml('note', { eId: `note_o${String(index + 1)}` }, blocks(children) || xml('p')))
    .join('');

/** A wording as Akoma Ntoso 3.0 (OASIS LegalDocML); the profile is described in `docs/akoma-ntoso.md`. */
export function aknFile(wording: FiledWording, names: Names, corpus: Corpus): string {
  const { work, version } = wording;
  const { document } = work;
  const { settings, addresses } = corpus;
  const surroundings = { work, addresses, basePath: settings.basePath };
  const write = blockWriter({
    addressOf: (url) => addressIn(url, surroundings),
    footnotes: new Map(version.footnotes.map((note) => [note.identifier.toUpperCase(), note])),
    numbers: new Map(),
  });
  const eIds = names.eIds(version);
  const marked = citationLayer(wording, corpus, (citation) => citationTarget(citation, work, version, names));
  const hierarchy = hierarchyWriter({ eIds, write, marked });
  const { preamble, body, conclusions, attachments } = partsOf(version.units);
  const { element, name } = rootOf(document);
  const attachment = (unit: Unit): string => {
    const { id, repealed, heading } = unit;
    const component = { name: eIds.get(id) ?? id, title: heading === null ? provisionName([unit]) : plainText(heading) };
    const inner = hierarchy.own(unit) + unit.children.map(hierarchy.element).join('');
    return xml(
      'attachment',
      { eId: eIds.get(id) ?? null, wId: id, status: repealed ? 'removed' : null },
      hierarchy.head(unit),
      xml(
        'doc',
        { name: 'zalacznik' },
        metaOfAttachment(wording, component, names, corpus),
        xml('mainBody', {}, inner || xml('p')),
      ),
    );
  };
  // The parts are written in the order of the text, in which footnotes are numbered.
  const content = [
    preface(wording, corpus),
    preamble.length === 0 ? '' : xml('preamble', {}, ...preamble.map(hierarchy.container)),
    xml(
      element === 'doc' ? 'mainBody' : 'body',
      {},
      ...(body.length === 0
        ? [xml('hcontainer', { name: 'brak-tekstu' }, xml('content', {}, xml('p')))]
        : body.map(hierarchy.element)),
    ),
    conclusions.length === 0 ? '' : xml('conclusions', {}, ...conclusions.map(hierarchy.container)),
    attachments.length === 0 ? '' : xml('attachments', {}, ...attachments.map(attachment)),
  ];
  const meta = metaOf(wording, names, corpus, looseNotes(version.footnotes, write.blocks));
  const contains = version === work.versions[0] ? 'originalVersion' : 'singleVersion';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml('akomaNtoso', { xmlns: AKN }, xml(element, { name, contains }, meta, ...content))}\n`;
}
