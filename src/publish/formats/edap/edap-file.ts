import type { FootnoteDefinition } from 'mdast';
import { organGenitive } from '../../../law/genitive.ts';
import { isLegalBasis } from '../../../law/legal-basis.ts';
import { journalCitation } from '../../../law/journals.ts';
import { addressIn } from '../../../html/publish-links.ts';
import { CHANGE_NOTES } from '../../../strings/history.ts';
import { UI } from '../../../strings/pl.ts';
import { capitalise } from '../../../law/capitalise.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import type { ActDocument, ActType, Corpus, Unit, UnitKind } from '../../../types.ts';
import { words, xml } from '../akn/xml.ts';
import type { FiledWording } from '../wording-file.ts';
import { edapBlocks } from './edap-blocks.ts';

/** Namespace of acts in the electronic format of local journals (EDAP). */
const EDAP = 'http://www.crd.gov.pl/xml/schematy/edap/2010/01/02';

const ROOTS: Readonly<Record<ActType, string>> = {
  uchwała: 'uchwala',
  zarządzenie: 'zarzadzenie',
  obwieszczenie: 'obwieszczenie',
  rozporządzenie: 'rozporzadzenie',
  ustawa: 'ustawa',
};

const ELEMENTS: Partial<Readonly<Record<UnitKind, string>>> = {
  par: 'paragraf',
  art: 'artykul',
  ust: 'ustep',
  pkt: 'punkt',
  lit: 'litera',
  tir: 'tiret',
  rozdz: 'rozdzial',
  dzial: 'dzial',
  oddz: 'oddzial',
};

/** „§ 5a.” → „5a”, „Rozdział IV” → „IV”, „Załącznik nr 2” → „2”; a tiret is counted among its sisters. */
const numberOf = ({ label }: Unit): string =>
  label
    .replace(/^.*\s(?=\S+$)|^§\s*|^Art\.\s*/iu, '')
    .replace(/[.)/:]+$/, '')
    .trim();

function head(document: ActDocument, { site }: Corpus): string {
  const organ = site.organs.find(({ name, aliases }) => name === document.organ || aliases.includes(document.organ));
  const genitive = organ?.name === document.organ ? organ.genitive : organGenitive(document.organ);
  const { publication, type, number, date, stage, subject } = document;
  const state = stage === 'draft' ? 'projekt' : publication === null ? 'uchwalony' : 'ogloszony';
  return xml(
    'metryka',
    {
      'status-aktu': state,
      nazwa: ROOTS[type],
      numer: number,
      'opis-typu': capitalise(type),
      data: date,
      'organ-wydajacy': genitive,
      'organ-wydajacy-m': document.organ,
    },
    xml('organ-wydajacy', { glowny: 'tak', 'w-mianowniku': document.organ }, words(genitive)),
    xml('tytul', {}, words(subject)),
    publication === null
      ? ''
      : xml(
          'adres-publikacji',
          {},
          xml(
            'adres-dzu',
            { rok: String(publication.year), pozycja: String(publication.position), data: publication.date },
            words(journalCitation(publication)),
          ),
        ),
  );
}

/** What a program that opens the file must say of its text: that it is an illustration, or was consolidated for information only. */
function remarksOf({ work, version, stateOn }: FiledWording, corpus: Corpus): string {
  const isAmended = version !== work.versions[0];
  return [
    ...(work.document.character === 'illustrative' ? [`${UI.illustrativeTitle}. ${UI.illustrative}`] : []),
    ...(isAmended ? [FORMAT_WORDS.consolidatedRemark(stateOn)] : []),
    ...version.unapplied.map(
      (change) =>
        `${CHANGE_NOTES.unappliedTitle}. ${corpus.changes.nameOf(change)}: „${change.text}” ${CHANGE_NOTES.unappliedEnd(change.reason)}`,
    ),
  ]
    .map((remark) => xml('uwaga', { typ: 'zwykla' }, words(remark)))
    .join('');
}

/** A wording of an act as `akt.xml`, which editors of acts and journals open; the format is described in `docs/zipx.md`. */
export function edapFile(wording: FiledWording, corpus: Corpus): string {
  const { work, version } = wording;
  const { document } = work;
  if (document.kind !== 'act') throw new TypeError(`not an act: ${document.id}`);
  const surroundings = { work, addresses: corpus.addresses, basePath: corpus.settings.basePath };
  const addressOf = (url: string): string | null => {
    const address = addressIn(url, surroundings);
    return address !== null && /^(?:https?:|mailto:)/.test(address) ? address : null;
  };
  const footnotes = new Map(version.footnotes.map((note) => [note.identifier.toUpperCase(), note]));
  const numbers = new Map<string, number>();
  const write = edapBlocks({ footnotes, numbers, addressOf });

  function element(unit: Unit, index: number, sisters: readonly Unit[]): string {
    const { kind, heading, label, id, repealed, children } = unit;
    const name = ELEMENTS[kind];
    if (name === undefined) return plain(unit);
    const nr = kind === 'tir' ? String(sisters.slice(0, index + 1).filter((one) => one.kind === 'tir').length) : numberOf(unit);
    const attributes = { nr: nr === '' ? label : nr, id, uchylony: repealed ? 'tak' : null };
    return xml(
      name,
      attributes,
      heading === null || heading.length === 0 ? '' : xml('tytul', {}, write.phrase(heading).replace(/^\[(.*)\]$/, '$1')),
      write.unit(unit.content),
      ...children.map(element),
    );
  }

  /** Text without a number: closing words of a list with their dash, headed text, paragraphs. */
  function plain({ label, heading, content, children }: Unit): string {
    const [first, ...rest] = content;
    const labelled =
      label !== '' && first?.type === 'paragraph'
        ? xml('akapit', {}, `${words(label)} ${write.phrase(first.children)}`) + write.blocks(rest)
        : write.blocks(content);
    return [
      heading === null || heading.length === 0 ? '' : xml('srodtytul', {}, write.phrase(heading)),
      labelled,
      ...children.map(element),
    ].join('');
  }

  function attachment(unit: Unit): string {
    const heading = unit.heading === null || unit.heading.length === 0 ? '' : ` ${write.phrase(unit.heading)}`;
    return xml(
      'zalacznik',
      { nr: numberOf(unit).replace(/^Załącznik$/iu, '1'), id: unit.id, naglowek: 'tak' },
      xml('do-aktu', {}, words(unit.label) + heading),
      write.blocks(unit.content),
      ...unit.children.map(element),
    );
  }

  const [opening] = version.units;
  const isBasis = opening?.kind === 'text' && opening.heading === null && isLegalBasis(opening.text);
  const own = version.units.filter(({ kind }, index) => kind !== 'zal' && !(isBasis && index === 0));
  const attachments = version.units.filter(({ kind }) => kind === 'zal');
  // The parts are written in the order of the text, in which footnotes are numbered.
  const parts = [
    isBasis ? basis(opening) : '',
    ...own.map(element),
    attachments.length === 0 ? '' : xml('zalaczniki', {}, ...attachments.map(attachment)),
  ];
  function basis({ content }: Unit): string {
    const [first, ...rest] = content;
    const words_ = first?.type === 'paragraph' ? write.phrase(first.children) : write.blocks(content.slice(0, 1));
    return xml('podstawa-prawna', {}, words_) + write.blocks(rest);
  }
  const noteOf = ({ identifier }: FootnoteDefinition): number => numbers.get(identifier.toUpperCase()) ?? Infinity;
  const notes = [...version.footnotes]
    .sort((a, b) => noteOf(a) - noteOf(b))
    .map((note, index) => xml('tresc-przypisu', { nr: String(index + 1), typ: 'zwykly' }, write.unit(note.children)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(
    ROOTS[document.type],
    { xmlns: EDAP, status: document.stage === 'draft' ? 'projekt' : 'uchwalony', widoczny: 'tak' },
    head(document, corpus),
    remarksOf(wording, corpus),
    ...parts,
    notes.length === 0 ? '' : xml('tresc-przypisow', {}, ...notes),
  )}\n`;
}
