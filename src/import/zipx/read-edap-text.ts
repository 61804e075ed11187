import { PACKAGE_WORDS } from '../../strings/import.ts';
import { inlineText, paragraph, plainPiece, visibleText, type SourceBlock, type Inline, type ParagraphBlock } from '../blocks.ts';
import type { Losses } from '../losses.ts';
import { CONTAINERS, HEADINGS, isUnknownLine, PICTURES, TITLES } from './edap-elements.ts';
import { isInline, PLAIN, readInline } from './edap-inlines.ts';
import { placeName, within, type EdapPlace } from './edap-place.ts';
import { isTable, readTable } from './edap-table.ts';
import { attribute, elements, wordsBelow, type EdapElement } from './edap-tree.ts';
import { EDAP_GROUPINGS, EDAP_UNITS, edapNumber, isReadable } from './edap-units.ts';
import type { PackageRemarks } from './package-remarks.ts';
import { quoteUnits } from './quote-units.ts';

/** What the reader of a text needs beside its elements. */
export interface EdapReading {
  readonly losses: Losses;
  readonly remarks: PackageRemarks;
  /** Id of the footnote a mark within some element refers to; `null` where there is none. */
  readonly noteOf: (mark: EdapElement, place: string) => string | null;
  /** Told of a picture by the name of its file. */
  readonly onPicture: (name: string) => void;
}

/** Reads the text of `akt.xml`: each unit with its number, every word where it stands; what isn't known is kept and told with its place. */
export function edapTextReader({ losses, remarks, noteOf, onPicture }: EdapReading) {
  const inlinesOf = (child: EdapElement | string, place: EdapPlace): Inline[] =>
    readInline(child, PLAIN, {
      noteOf: (mark) => noteOf(mark, placeName(place)),
      onUnknown: (element) => {
        remarks.add(PACKAGE_WORDS.unknownElement(element.name, placeName(place), wordsBelow(element)));
      },
    });

  /** What no text of an act holds, told where it is left out. */
  function isLeftOut(child: EdapElement, place: EdapPlace): boolean {
    if (attribute(child, 'widoczny') === 'nie') losses.add('hidden', wordsBelow(child));
    else if (child.name === 'uwaga')
      remarks.add(PACKAGE_WORDS.note(attribute(child, 'typ'), placeName(place), wordsBelow(child)));
    else return false;
    return true;
  }

  /** Facts of an element that the text does not hold. */
  function tellFacts(element: EdapElement, place: EdapPlace, hasWords: boolean): void {
    const comment = attribute(element, 'komentarz');
    if (comment !== '') losses.add('comments', comment);
    const [from, to] = [attribute(element, 'obowiazuje-od'), attribute(element, 'obowiazuje-do')];
    if (from !== '' || to !== '') remarks.add(PACKAGE_WORDS.unitDays(placeName(place), from, to));
    if (attribute(element, 'uchylony') === 'tak' && hasWords) remarks.add(PACKAGE_WORDS.repealedWithWords(placeName(place)));
  }

  /** Paragraphs of mixed content; `label` is the number of the first. */
  function content(element: EdapElement, place: EdapPlace, label = '', children = element.children): SourceBlock[] {
    const blocks: SourceBlock[] = [];
    let pending = label;
    let line: Inline[] = [];
    const close = (): void => {
      const words = inlineText(line).trim();
      if (words !== '' || pending !== '' || line.some(({ type }) => type === 'note')) {
        // The number may be typed too: „§ 1.” at the start of the words of § 1.
        blocks.push(paragraph(line, pending !== '' && words.startsWith(pending) ? '' : pending));
        pending = '';
      }
      line = [];
    };
    for (const child of children) {
      if (typeof child === 'string' || isInline(child) || isUnknownLine(child)) {
        line.push(...inlinesOf(child, place));
        continue;
      }
      if (isLeftOut(child, place)) continue;
      if (inlineText(line).trim() === '') line = line.filter(({ type }) => type === 'note');
      if (line.length > 0) close();
      const inner = block(child, place);
      const [first] = inner;
      // The words of „§ 1.” may stand in a paragraph of their own.
      if (pending !== '' && first?.type === 'paragraph' && first.label === '' && child.name === 'akapit') {
        inner.splice(0, 1, { ...first, label: pending });
        pending = '';
      } else if (first?.type === 'paragraph' && /^(?:§|Art\.)/.test(pending) && /^\d/.test(first.label)) {
        // „§ 2. 1. Stypendium”: the number of the § stands before that of its first ustęp.
        inner.splice(0, 1, { ...first, label: `${pending} ${first.label}` });
        pending = '';
      } else if (inner.length > 0 && pending !== '') close();
      blocks.push(...inner);
    }
    if (inlineText(line).trim() !== '' || pending !== '' || line.some(({ type }) => type === 'note')) close();
    return blocks;
  }

  /** New wording is quoted; that the marks were added is told. */
  function quoted(blocks: SourceBlock[], place: EdapPlace): SourceBlock[] {
    const [first] = blocks;
    const { blocks: marked, added } = quoteUnits(blocks);
    if (added && first?.type === 'paragraph') remarks.add(PACKAGE_WORDS.quotedUnits(placeName(place), visibleText(first)));
    return marked;
  }

  /** The title of a § or article stands in brackets after its number, where the text of the site has it. */
  function titledChildren({ children }: EdapElement): readonly (EdapElement | string)[] {
    const at = children.findIndex((child) => typeof child !== 'string' || child.trim() !== '');
    const title = children[at];
    if (title === undefined || typeof title === 'string' || !TITLES.includes(title.name)) return children;
    const words = wordsBelow(title).replace(/^\[|\]$/g, '');
    return /^\p{Lu}[^[\]]*$/u.test(words) ? [`[${words}] `, ...children.slice(at + 1)] : children;
  }

  function unit(element: EdapElement, above: EdapPlace): SourceBlock[] {
    const rule = EDAP_UNITS[element.name];
    if (rule === undefined) return [];
    const number = edapNumber(element);
    const place = within(above, element, rule.place(number), rule.rank);
    const isDouble = element.name === 'tiret' && above.rank === rule.rank;
    const label = isDouble ? '– –' : number === '' && element.name !== 'tiret' ? '' : rule.label(number);
    if (label === '') remarks.add(PACKAGE_WORDS.unitWithoutNumber(placeName(place), wordsBelow(element)));
    else if (!isReadable(label)) remarks.add(PACKAGE_WORDS.unitNumberUnread(placeName(place), label));
    const isRepealed = attribute(element, 'uchylony') === 'tak';
    const hasWords = wordsBelow(element) !== '';
    tellFacts(element, place, hasWords && !/^\(?(?:uchylon|skreślon)/iu.test(wordsBelow(element)));
    const blocks =
      isRepealed && !hasWords
        ? [{ ...paragraph([plainPiece('(uchylony)')]), label }]
        : content(element, place, label, rule.rank <= 2 ? titledChildren(element) : element.children);
    return above.rank !== 0 && (rule.rank < above.rank || (rule.rank === above.rank && !isDouble))
      ? quoted(blocks, place)
      : blocks;
  }

  function grouping(element: EdapElement, above: EdapPlace): SourceBlock[] {
    const word = EDAP_GROUPINGS[element.name] ?? '';
    const number = edapNumber(element);
    const name = [word, number].filter((part) => part !== '').join(' ');
    const place = within(above, element, name);
    const [heading] = elements(element).filter((child) => TITLES.includes(child.name));
    const stated = TITLES.map((key) => attribute(element, key)).find((value) => value !== '') ?? '';
    const title: Inline[] =
      heading === undefined
        ? stated === ''
          ? []
          : [plainPiece(stated)]
        : heading.children.flatMap((child) => inlinesOf(child, place));
    tellFacts(element, place, wordsBelow(element) !== '');
    const inlines = [
      plainPiece(title.length === 0 ? name : `${name}. `),
      ...title.map((piece) => (piece.type === 'break' ? plainPiece(' ') : piece)),
    ];
    const rest = element.children.filter((child) => child !== heading);
    const blocks = [paragraph(inlines, '', 2), ...content(element, { ...place, rank: 0 }, '', rest)];
    return above.rank === 0 ? blocks : quoted(blocks, place);
  }

  function signature(element: EdapElement, place: EdapPlace): SourceBlock[] {
    const names = [attribute(element, 'imie'), attribute(element, 'nazwisko')].filter((part) => part !== '').join(' ');
    const lines = [attribute(element, 'funkcja'), names].filter((part) => part !== '');
    const typed = content(element, place);
    const stated = lines.flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      plainPiece(line),
    ]);
    return [...(stated.length === 0 ? [] : [paragraph(stated)]), ...typed];
  }

  function picture(element: EdapElement, place: EdapPlace): SourceBlock[] {
    onPicture(['nazwa', 'src', 'href'].map((key) => attribute(element, key)).find((name) => name !== '') ?? '');
    return content(element, place);
  }

  /** A child that makes paragraphs of its own. */
  function block(child: EdapElement, place: EdapPlace): SourceBlock[] {
    if (child.name in EDAP_UNITS) return unit(child, place);
    if (child.name in EDAP_GROUPINGS) return grouping(child, place);
    const inner = within(place, child);
    tellFacts(child, inner, true);
    if (isTable(child)) {
      const cell = (one: EdapElement): ParagraphBlock[] => paragraphsOf(content(one, inner), losses);
      return readTable(child, { losses, cell, other: (one) => content({ ...child, children: [one] }, inner) });
    }
    if (HEADINGS.has(child.name)) {
      const inlines = child.children.flatMap((part) => inlinesOf(part, inner));
      return inlineText(inlines).trim() === '' ? [] : [{ ...paragraph(inlines, '', 3), stated: 'heading' }];
    }
    if (child.name === 'podpis') return signature(child, inner);
    if (PICTURES.has(child.name)) return picture(child, inner);
    if (!CONTAINERS.has(child.name)) remarks.add(PACKAGE_WORDS.unknownElement(child.name, placeName(place), wordsBelow(child)));
    const blocks = content(child, inner).map((one) => (isOfText(one) ? { ...one, stated: 'text' as const } : one));
    if (child.name !== 'cytat') return blocks;
    return blocks.map((one) => (one.type === 'paragraph' ? { ...one, isQuotation: true } : one));
  }

  return { content, block, inlinesOf };
}

/** Whether a block is a paragraph that no unit numbers. */
const isOfText = (block: SourceBlock): block is ParagraphBlock =>
  block.type === 'paragraph' && block.label === '' && block.heading === 0;

/** Paragraphs where no table can stand; a table becomes its lines. */
export function paragraphsOf(blocks: readonly SourceBlock[], losses: Losses): ParagraphBlock[] {
  return blocks.flatMap((one) => {
    if (one.type === 'paragraph') return [one];
    losses.add('nested-tables');
    return one.rows.flat().flatMap(({ paragraphs }) => paragraphs);
  });
}
