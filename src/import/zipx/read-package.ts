import { readActHeading } from '../../law/act-heading.ts';
import { attachmentNumber } from '../../law/attachment-heading.ts';
import { isReasonsHeading } from '../../law/markers.ts';
import { PACKAGE_WORDS } from '../../strings/import.ts';
import { paragraph, plainPiece, visibleText, type SourceBlock, type ParagraphBlock, type SourceText } from '../blocks.ts';
import { readDocx } from '../docx/read-docx.ts';
import type { ImportedAttachment } from '../draft.ts';
import { ImportError } from '../import-error.ts';
import { createLosses, type Losses } from '../losses.ts';
import { openArchive, type OpenedArchive } from '../open-archive.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import { readXml } from '../read-xml.ts';
import { splitHeading } from '../split-document.ts';
import { tidy } from '../tidy.ts';
import { hasWords } from '../to-markdown.ts';
import { compareTexts, wordsByPart, type WordsByPart } from './compare-texts.ts';
import { agreedFacts, type PackageFacts } from './package-facts.ts';
import { packageFiles, partOf, PRINT, tellLeftParts } from './package-files.ts';
import { packageRemarks, type PackageRemarks } from './package-remarks.ts';
import { readEdap, type EdapAct, type NamedFile } from './read-edap.ts';
import { readMark } from './read-mark.ts';

/** A package as it is read: the text, what is stated of the act, files that come along. */
export interface PackageContent {
  readonly text: SourceText;
  readonly facts: PackageFacts;
  readonly attachments: readonly ImportedAttachment[];
  readonly remarks: readonly string[];
}

interface Reading {
  readonly losses: Losses;
  readonly pictures: PictureGatherer;
}

/** A Word file of the package: its heading and the rest. */
interface WordText {
  readonly heading: string | null;
  readonly text: SourceText;
}

const EMPTY: SourceText = { blocks: [], notes: new Map() };

function readWord(bytes: Uint8Array, losses: Losses): WordText {
  const text = tidy(readDocx(openArchive(bytes), losses), losses);
  const { heading, rest } = splitHeading(text.blocks);
  return { heading, text: { blocks: rest, notes: text.notes } };
}

/** Attachments kept as Word files of their own, by number: `Content/AttachmentData1.dat`. */
function wordAttachments(archive: OpenedArchive): [string, Uint8Array][] {
  return [...archive].flatMap(([name, bytes]): [string, Uint8Array][] => {
    const number = /^content\/attachmentdata(\d*)\.dat$/i.exec(name)?.[1];
    return number === undefined ? [] : [[number === '' ? '1' : number, bytes]];
  });
}

/** The words of the Word files, an attachment's from its own file where the act's has none. */
function wordsOfFiles(word: WordText, archive: OpenedArchive, remarks: PackageRemarks): WordsByPart {
  const words = new Map(wordsByPart(word.text));
  for (const [number, bytes] of wordAttachments(archive)) {
    if (words.has(number)) continue;
    const read = readable(
      () => tidy(readDocx(openArchive(bytes), createLosses()), createLosses()),
      `AttachmentData${number}.dat`,
      remarks,
    );
    if (read !== null) words.set(number, [...wordsByPart(read, number).values()].flat());
  }
  return words;
}

/** What a part holds; a part that can't be read is told, and the others are read. */
function readable<T>(read: () => T, part: string, remarks: PackageRemarks): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    remarks.add(PACKAGE_WORDS.partUnread(part, error.message));
    return null;
  }
}

/** Facts of the heading in the Word file that are not those of `akt.xml`. */
function compareHeadings(heading: string | null, { number, date, subject }: PackageFacts, remarks: PackageRemarks): void {
  const read = heading === null ? null : readActHeading(heading);
  if (read === null) return;
  const same = (text: string): string =>
    text
      .replace(/["„”“«»]/g, '"')
      .replace(/[\s.]+/g, ' ')
      .trim()
      .toLowerCase();
  const tell = (what: string, xml: string | null, word: string | null): void => {
    if (xml !== null && word !== null && word !== '' && same(xml) !== same(word))
      remarks.add(PACKAGE_WORDS.difference(what, '', xml, word));
  };
  tell(PACKAGE_WORDS.headNumber, number, read.number);
  tell(PACKAGE_WORDS.headDate, date, read.date);
  tell(PACKAGE_WORDS.headSubject, subject, read.subject);
}

/** The reasons of the act, which packages keep in a Word file of their own. */
function reasonsOf(archive: OpenedArchive, losses: Losses, remarks: PackageRemarks): readonly SourceBlock[] {
  const bytes = partOf(archive, 'Content/JustificationData.dat');
  if (bytes === null) return [];
  const text = readable(() => tidy(readDocx(openArchive(bytes), losses), losses), 'JustificationData.dat', remarks);
  if (text === null || !hasWords(text.blocks)) return [];
  if (text.notes.size > 0) remarks.add(PACKAGE_WORDS.reasonsNotes);
  const isHeaded = text.blocks.slice(0, 3).some((block) => block.type === 'paragraph' && isReasonsHeading(visibleText(block)));
  const blocks = text.blocks.map((block) => (block.type === 'paragraph' ? withoutNotes(block) : block));
  return isHeaded ? blocks : [paragraph([plainPiece('Uzasadnienie')], '', 2), ...blocks];
}

const withoutNotes = (block: ParagraphBlock): ParagraphBlock => ({
  ...block,
  inlines: block.inlines.filter(({ type }) => type !== 'note'),
});

/** The reasons stand before the attachments, where a text has them, so that they are no part of the last one. */
function withReasons({ blocks, notes }: SourceText, reasons: readonly SourceBlock[]): SourceText {
  const first = blocks.findIndex((block) => block.type === 'paragraph' && attachmentNumber(visibleText(block)) !== null);
  const at = first === -1 ? blocks.length : first;
  return { blocks: [...blocks.slice(0, at), ...reasons, ...blocks.slice(at)], notes };
}

/** The files that `akt.xml` names; the print of an act of which there is no other text is one more. */
function filesOf(act: EdapAct | null, word: WordText | null, archive: OpenedArchive): readonly NamedFile[] {
  const files = act?.files ?? [];
  const hasText = act?.hasText === true || word !== null || files.some(({ holdsText }) => holdsText);
  return hasText || partOf(archive, PRINT) === null ? files : [...files, { name: PRINT, number: '', holdsText: true }];
}

/** Chooses the text: that of `akt.xml`, else that of the Word file, else none but a PDF, which is never read. */
function textOf(
  act: EdapAct | null,
  word: WordText | null,
  files: readonly NamedFile[],
  archive: OpenedArchive,
  remarks: PackageRemarks,
): SourceText {
  const inFile = files.find(({ holdsText }) => holdsText)?.name ?? null;
  if (act?.hasText === true) {
    if (inFile !== null) remarks.add(PACKAGE_WORDS.textTwice(inFile));
    if (word === null) {
      if (archive.size > 1) remarks.add(PACKAGE_WORDS.notCompared);
    } else
      for (const difference of compareTexts(wordsByPart(act.text), wordsOfFiles(word, archive, remarks))) remarks.add(difference);
    return act.text;
  }
  if (word !== null) {
    remarks.add(
      act === null ? PACKAGE_WORDS.onlyWord : inFile === null ? PACKAGE_WORDS.xmlWithoutText : PACKAGE_WORDS.textFromWord(inFile),
    );
    return word.text;
  }
  if (inFile !== null) remarks.add(PACKAGE_WORDS.onlyPdf(inFile));
  return EMPTY;
}

/** A package of an act (ZIPX): the text of `akt.xml` before that of `Content/LegalAct.dat`, which is a Word file; a PDF is never read. */
export function readPackage(archive: OpenedArchive, names: readonly string[], { losses, pictures }: Reading): PackageContent {
  const remarks = packageRemarks();
  const onPicture = (name: string): void => {
    losses.add('pictures', name);
    pictures.add(partOf(archive, name));
  };
  const xml = partOf(archive, 'akt.xml');
  const act = xml === null ? null : readEdap(xml, 'akt.xml', { losses, remarks, onPicture });
  const legal = partOf(archive, 'Content/LegalAct.dat');
  const word =
    legal === null
      ? null
      : readable(() => readWord(legal, act?.hasText === true ? createLosses() : losses), 'LegalAct.dat', remarks);
  const markBytes = partOf(archive, 'Properties/mark.xml');
  const mark = markBytes === null ? null : readable(() => readMark(readXml(markBytes, 'mark.xml')), 'mark.xml', remarks);
  const facts = agreedFacts(act?.facts ?? null, mark, word?.heading ?? null, remarks);
  const files = filesOf(act, word, archive);
  const tidied = act === null ? null : { ...act, text: tidy(act.text, losses) };
  const text = textOf(tidied, word, files, archive, remarks);
  if (act !== null) compareHeadings(word?.heading ?? null, facts, remarks);
  const attachments = packageFiles(archive, names, files, remarks);
  tellLeftParts(names, files, remarks);
  for (const [name, bytes] of archive) if (/^zalacznik[^/]*\.(?:png|jpe?g|gif)$/i.test(name)) pictures.add(bytes);
  if (!hasWords(text.blocks) && attachments.length === 0)
    throw new ImportError(PACKAGE_WORDS.noText(files.find(({ holdsText }) => holdsText)?.name ?? null));
  return { text: withReasons(text, reasonsOf(archive, losses, remarks)), facts, attachments, remarks: remarks.list() };
}

/** `akt.xml` alone, without its package. */
export function readActFile(bytes: Uint8Array, { losses, pictures }: Reading): PackageContent {
  return readPackage(new Map([['akt.xml', bytes]]), ['akt.xml'], { losses, pictures });
}
