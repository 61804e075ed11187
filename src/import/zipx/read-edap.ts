import { attachmentNumber } from '../../law/attachment-heading.ts';
import { PACKAGE_WORDS } from '../../strings/import.ts';
import {
  inlineText,
  paragraph,
  plainPiece,
  type SourceBlock,
  type Inline,
  type ParagraphBlock,
  type SourceText,
} from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import { readXml } from '../read-xml.ts';
import { edapFacts, type ActFacts } from './edap-facts.ts';
import { attribute, edapTree, elements, wordsBelow, type EdapElement } from './edap-tree.ts';
import { edapNumber } from './edap-units.ts';
import type { PackageRemarks } from './package-remarks.ts';
import { placeName, within, type EdapPlace } from './edap-place.ts';
import { edapTextReader, paragraphsOf, type EdapReading } from './read-edap-text.ts';

/** A file that `akt.xml` names as an attachment. */
export interface NamedFile {
  readonly name: string;
  /** „1”; empty where none is stated. */
  readonly number: string;
  /** Whether the act's own text is in it. */
  readonly holdsText: boolean;
}

/** What `akt.xml` says. */
export interface EdapAct {
  readonly facts: ActFacts;
  /** The text, without the heading of the act. */
  readonly text: SourceText;
  /** Whether it holds any words of the act beside its head. */
  readonly hasText: boolean;
  readonly files: readonly NamedFile[];
}

const NAMESPACE = 'http://www.crd.gov.pl/xml/schematy/edap/2010/01/02';
/** Attributes that say nothing a site has a place for, or are read where they stand. */
const KNOWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'id status widoczny uchylony komentarz obowiazuje-od obowiazuje-do nr nazwa data opis-typu status-aktu organ-wydajacy organ-wydajacy-m ' +
    'glowny w-mianowniku typ ref naglowek tytul rozmiar-papieru tresc-dokumentu imie nazwisko funkcja kadencja symbol-wysrodkowany ' +
    'colspan rowspan kolumny wiersze href src align valign class style width height border wysrodkowany'
  ).split(' '),
);

const isHead = ({ name }: EdapElement): boolean => name === 'metryka';

/** Attributes of elements of the text that no part of the program reads. */
function tellUnknownAttributes(element: EdapElement, place: EdapPlace, remarks: PackageRemarks): void {
  for (const [name, value] of element.attributes)
    if (!KNOWN_ATTRIBUTES.has(name) && value.trim() !== '')
      remarks.add(PACKAGE_WORDS.unknownAttribute(name, placeName(place), value));
  for (const child of elements(element))
    if (!isHead(child) && !child.name.startsWith('adres-')) tellUnknownAttributes(child, within(place, child), remarks);
}

const HEAD_ELEMENTS: ReadonlySet<string> = new Set(['organ-wydajacy', 'tytul', 'adres-publikacji', 'adres-dzu']);

/** Elements of the head that no key holds. */
function tellUnknownHead(root: EdapElement, here: EdapPlace, remarks: PackageRemarks): void {
  const heads = elements(root).filter(isHead);
  for (const head of heads)
    for (const child of elements(head))
      if (!HEAD_ELEMENTS.has(child.name) && wordsBelow(child) !== '')
        remarks.add(PACKAGE_WORDS.headElement(child.name, placeName(within(here, head)), wordsBelow(child)));
  const organs = heads.flatMap(elements).filter(({ name }) => name === 'organ-wydajacy');
  if (organs.length > 1) remarks.add(PACKAGE_WORDS.moreOrgans(organs.map(wordsBelow)));
}

interface Note {
  readonly id: string;
  readonly ref: string;
  readonly element: EdapElement;
}

/** The footnotes by their number; two of one number are told apart by the element that each refers to. */
function notesOf(root: EdapElement): Map<string, Note[]> {
  const found = new Map<string, Note[]>();
  let count = 0;
  const gather = (element: EdapElement): void => {
    for (const child of elements(element)) {
      if (child.name !== 'tresc-przypisu') {
        gather(child);
        continue;
      }
      const number = edapNumber(child);
      count++;
      const same = found.get(number) ?? [];
      same.push({ id: `p${String(count)}`, ref: attribute(child, 'ref'), element: child });
      found.set(number, same);
    }
  };
  gather(root);
  return found;
}

/** The heading of an attachment and its text. */
function attachment(element: EdapElement, above: EdapPlace, reader: ReturnType<typeof edapTextReader>): SourceBlock[] {
  const number = edapNumber(element);
  const name = number === '' ? 'Załącznik' : `Załącznik nr ${number}`;
  const place = within(above, element, name.replace('Załącznik', 'załącznik'), 0);
  const head = elements(element).find((child) => child.name === 'do-aktu');
  const inlines: Inline[] =
    head === undefined
      ? []
      : head.children
          .flatMap((child) => reader.inlinesOf(child, within(place, head)))
          .map((piece) => (piece.type === 'break' ? plainPiece(' ') : piece));
  const words = inlineText(inlines).replace(/\s+/g, ' ').trim();
  const isHeading = attachmentNumber(words) !== null;
  const heading = isHeading
    ? [paragraph(inlines, '', 2)]
    : [paragraph([plainPiece(name)], '', 2), ...(words === '' ? [] : [paragraph(inlines)])];
  const rest = element.children.filter((child) => child !== head);
  return [...heading, ...reader.content(element, place, '', rest)];
}

/** Reads `akt.xml`. Every word of it comes into the text, or is told; electronic signatures are never kept. */
export function readEdap(
  bytes: Uint8Array,
  part: string,
  { losses, remarks, onPicture }: { readonly losses: Losses; readonly remarks: PackageRemarks } & Pick<EdapReading, 'onPicture'>,
): EdapAct {
  const xml = readXml(bytes, part);
  const { root, signatures } = edapTree(xml);
  if (!Object.values(xml.attributes).includes(NAMESPACE) && !elements(root).some(isHead))
    throw new ImportError(`Część „${part}” nie jest aktem w zapisie EDAP (nie ma metryki aktu ani jego przestrzeni nazw).`);
  if (signatures > 0) losses.add('signatures', '', signatures);
  if (JSON.stringify(xml).includes('\ufffd')) remarks.add(PACKAGE_WORDS.badCharacters(part));
  const here: EdapPlace = { units: [], path: [root.name], rank: 0 };
  tellUnknownAttributes(root, here, remarks);
  tellUnknownHead(root, here, remarks);
  const notes = notesOf(root);
  const marks = new Map<string, number>();
  const noteOf = (mark: EdapElement, place: string): string | null => {
    const number = edapNumber(mark) || wordsBelow(mark).replace(/\D/g, '');
    const same = notes.get(number) ?? [];
    const ref = attribute(mark, 'ref') || attribute(mark, 'id');
    const seen = marks.get(number) ?? 0;
    marks.set(number, seen + 1);
    const byRef = ref === '' ? undefined : same.find((note) => note.ref === ref);
    const found = byRef ?? (same.length > 1 ? same[seen] : same[0]);
    if (found === undefined) remarks.add(PACKAGE_WORDS.noteMissing(number, place));
    else if (byRef === undefined && same.length > 1) remarks.add(PACKAGE_WORDS.noteByOrder(number, place));
    return found?.id ?? null;
  };
  const reader = edapTextReader({ losses, remarks, noteOf, onPicture });
  const own: SourceBlock[] = [];
  const signed: SourceBlock[] = [];
  const attached: SourceBlock[] = [];
  const files: NamedFile[] = [];
  const file = (element: EdapElement): void => {
    files.push({
      name: attribute(element, 'nazwa'),
      number: edapNumber(element),
      holdsText: attribute(element, 'tresc-dokumentu') === 'tak',
    });
    attached.push(...reader.content(element, within(here, element)));
  };
  const takePart = (child: EdapElement | string, place: EdapPlace): void => {
    if (typeof child === 'string') {
      if (child.trim() === '') return;
      remarks.add(PACKAGE_WORDS.strayWords(placeName(place), child.trim()));
      own.push(paragraph([plainPiece(child.replace(/\s+/g, ' '))]));
    } else if (isHead(child) || child.name === 'tresc-przypisow') return;
    else if (child.name === 'zalaczniki') for (const inner of child.children) takePart(inner, within(place, child));
    else if (child.name === 'zalacznik') attached.push(...attachment(child, place, reader));
    else if (child.name === 'zalacznik-bin') file(child);
    else if (child.name === 'podpisy' || child.name === 'zatwierdzil')
      signed.push(...reader.content({ ...root, children: [child] }, place));
    else own.push(...reader.content({ ...root, children: [child] }, place));
  };
  for (const child of root.children) takePart(child, here);
  // A mark in the title stands outside of the text; its note is kept at the end.
  const written = new Map<string, ParagraphBlock[]>();
  for (const { id, element } of [...notes.values()].flat())
    written.set(id, paragraphsOf(reader.content(element, within(here, element)), losses));
  const blocks = [...own, ...signed, ...attached];
  return { facts: edapFacts(root), text: { blocks, notes: written }, hasText: blocks.length > 0, files };
}
