import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import type { SourceBlock, SourceCell, Inline, ParagraphBlock, SourceText, TextPiece } from '../blocks.ts';
import { fullGrid, type PlacedCell } from '../full-grid.ts';
import type { Losses } from '../losses.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import { pictureBytes, type Beside } from './picture-bytes.ts';
import { formatNumber, type NumberFormat } from '../number-format.ts';
import { raiseDigits } from '../../law/raised-number.ts';
import { decodeHtml } from './decode-html.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly url: string | null;
}

interface Reading {
  readonly losses: Losses;
  readonly pictures: PictureGatherer;
  readonly beside: Beside;
  readonly blocks: SourceBlock[];
  readonly notes: Map<string, readonly ParagraphBlock[]>;
  /** Words since the last end of a block. */
  inlines: Inline[];
  /** Label of the item that has begun and has no words yet. */
  label: string;
}

const FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'dialog']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'svg', 'math', 'colgroup']);
const MEDIA = new Set(['video', 'audio', 'iframe', 'object', 'embed', 'canvas']);
const BLOCK =
  /^(?:p|div|h[1-6]|section|article|main|header|body|html|blockquote|pre|dl|dt|dd|figure|figcaption|address|center|hr|fieldset|details|summary)$/;
const LIST_FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const MAX_DEPTH = 400;

/** An HTML page → neutral text. Footnotes are known by the addresses that Word and LibreOffice give them. */
export function readHtml(bytes: Uint8Array, losses: Losses, pictures: PictureGatherer, beside: Beside): SourceText {
  const root: Root = rehype().parse(decodeHtml(bytes));
  const reading: Reading = { losses, pictures, beside, blocks: [], notes: new Map(), inlines: [], label: '' };
  walk(root.children, reading, { bold: false, italic: false, raised: false, url: null }, 0);
  endParagraph(reading, 0);
  return { blocks: reading.blocks, notes: reading.notes };
}

/** Ends a paragraph. The number of an item waits for its first words; `item` says that none will come. */
function endParagraph(reading: Reading, heading: number, item = false): void {
  const hasWords = reading.inlines.some(
    (inline) => inline.type === 'note' || inline.type === 'picture' || (inline.type === 'text' && inline.value.trim() !== ''),
  );
  if (hasWords || (item && reading.label !== '')) {
    reading.blocks.push({ type: 'paragraph', label: reading.label, heading, inlines: reading.inlines });
    reading.label = '';
  }
  reading.inlines = [];
}

const textOf = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const styleOf = ({ properties }: Element): string => (typeof properties['style'] === 'string' ? properties['style'] : '');

const piece = (value: string, { bold, italic, raised, url }: Look): TextPiece => ({
  type: 'text',
  value: (raised ? raiseDigits(value) : value).replace(/\s+/g, ' '),
  bold,
  italic,
  url,
});

/** LibreOffice marks what was printed on every page by the title of its box. */
const isPrintedFurniture = ({ tagName, properties }: Element): boolean =>
  tagName === 'div' && (properties['title'] === 'header' || properties['title'] === 'footer');

function walk(nodes: readonly (RootContent | ElementContent)[], reading: Reading, look: Look, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const node of nodes) {
    if (node.type === 'text') reading.inlines.push(piece(node.value, look));
    else if (node.type === 'element') readElement(node, reading, look, depth + 1);
  }
}

function readElement(element: Element, reading: Reading, look: Look, depth: number): void {
  const { tagName: name } = element;
  const { losses } = reading;
  if (SILENT.has(name)) {
    if (name === 'script') losses.add('scripts');
  } else if (FURNITURE.has(name) || isPrintedFurniture(element)) {
    if (textOf(element).trim() !== '') losses.add('furniture', textOf(element));
  } else if (MEDIA.has(name)) losses.add('objects', textOf(element));
  else if (name === 'img') readPicture(element, reading);
  else if (/display:\s*none|visibility:\s*hidden/i.test(styleOf(element)) || element.properties['hidden'] === true) {
    if (textOf(element).trim() !== '') losses.add('hidden', textOf(element));
  } else if (name === 'del' || name === 's' || name === 'strike') {
    if (name === 'del') losses.add('deletions', textOf(element));
    else {
      losses.add('strikethrough', textOf(element));
      walk(element.children, reading, look, depth);
    }
  } else if (name === 'br') reading.inlines.push({ type: 'break' });
  else if (name === 'table') {
    endParagraph(reading, 0);
    readTable(element, reading, look, depth);
  } else if (name === 'ol' || name === 'ul') readList(element, reading, look, depth);
  else if (name === 'a') readLink(element, reading, look, depth);
  else if (BLOCK.test(name)) readBlock(element, reading, look, depth);
  else readInline(element, reading, look, depth);
}

/** A picture stands where it stood, if its file is in the page or beside it. */
function readPicture({ properties }: Element, { losses, pictures, beside, inlines }: Reading): void {
  const alt = typeof properties['alt'] === 'string' ? properties['alt'] : '';
  const bytes = typeof properties['src'] === 'string' ? pictureBytes(properties['src'], beside) : null;
  const name = bytes === null ? null : pictures.add(bytes);
  losses.add(name === null ? 'pictures' : 'pictures-placed', alt);
  if (name !== null) inlines.push({ type: 'picture', name, alt });
}

function readInline(element: Element, reading: Reading, look: Look, depth: number): void {
  const { tagName: name } = element;
  if (name === 'ins') reading.losses.add('insertions', textOf(element));
  walk(
    element.children,
    reading,
    {
      ...look,
      bold: look.bold || name === 'b' || name === 'strong',
      italic: look.italic || name === 'i' || name === 'em',
      raised: look.raised || name === 'sup',
    },
    depth,
  );
}

/** „#_ftn1” of Word, „#sdfootnote1sym” of LibreOffice, „#fn1” of others → the number of the note. */
const noteNumber = (address: string): string | null =>
  /^#?(?:_?ftn|sdfootnote|fn:?|user-content-fn-)(\d{1,4})(?:sym)?$/.exec(address)?.[1] ?? null;

function readLink(element: Element, reading: Reading, look: Look, depth: number): void {
  const { href } = element.properties;
  const target = typeof href === 'string' ? href : '';
  const note = target.startsWith('#') ? noteNumber(target) : null;
  if (note !== null) reading.inlines.push({ type: 'note', id: note });
  // The way back from a note to its mark holds the mark alone.
  else if (!/^#(?:_?ftnref|sdfootnote\d+anc|fnref|user-content-fnref)/.test(target)) {
    walk(element.children, reading, { ...look, url: /^(?:https?|mailto):/i.test(target) ? target : null }, depth);
  }
}

function readBlock(element: Element, reading: Reading, look: Look, depth: number): void {
  const { id } = element.properties;
  const note = typeof id === 'string' ? noteNumber(id) : null;
  endParagraph(reading, 0);
  const start = reading.blocks.length;
  walk(element.children, reading, look, depth);
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  endParagraph(reading, heading === undefined ? 0 : Number(heading));
  if (note !== null) reading.notes.set(note, paragraphsOf(reading.blocks.splice(start)));
}

function listFormat(element: Element): NumberFormat {
  const { type } = element.properties;
  const css =
    /list-style(?:-type)?:\s*(?:[\w-]+\s+)?(lower-alpha|upper-alpha|lower-latin|upper-latin|lower-roman|upper-roman)/i.exec(
      styleOf(element),
    )?.[1];
  if (css !== undefined) return `${css.startsWith('l') ? 'lower' : 'upper'}${css.endsWith('roman') ? 'Roman' : 'Letter'}`;
  return LIST_FORMATS[typeof type === 'string' ? type : '1'] ?? 'decimal';
}

const whole = (value: unknown): number | null => (/^-?\d{1,9}$/.test(String(value)) ? Number(value) : null);

function readList(element: Element, reading: Reading, look: Look, depth: number): void {
  endParagraph(reading, 0);
  const items = element.children.filter((child): child is Element => child.type === 'element');
  const format = listFormat(element);
  const isReversed = element.properties['reversed'] === true;
  if (element.tagName === 'ol') reading.losses.add('html-numbers');
  let number = whole(element.properties['start']) ?? (isReversed ? items.filter(({ tagName }) => tagName === 'li').length : 1);
  for (const item of items) {
    if (item.tagName === 'li') {
      number = whole(item.properties['value']) ?? number;
      const hasOwnMark = /list-style(?:-type)?:\s*none/i.test(styleOf(element));
      reading.label = hasOwnMark ? '' : element.tagName === 'ul' ? '•' : `${formatNumber(number, format)}.`;
      number += isReversed ? -1 : 1;
      walk(item.children, reading, look, depth + 1);
      endParagraph(reading, 0, true);
    } else walk([item], reading, look, depth + 1);
  }
}

// ---------------------------------------------------------------- tables

const elementsNamed = (element: Element, names: RegExp): Element[] =>
  element.children.filter((child): child is Element => child.type === 'element' && names.test(child.tagName));

function paragraphsOf(blocks: readonly SourceBlock[]): ParagraphBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs }: SourceCell) => paragraphs),
  );
}

function readCell(element: Element, reading: Reading, look: Look, depth: number): ParagraphBlock[] {
  const inner: Reading = { ...reading, blocks: [], inlines: [], label: '' };
  walk(element.children, inner, look, depth);
  endParagraph(inner, 0);
  if (inner.blocks.some(({ type }) => type === 'table')) reading.losses.add('nested-tables');
  return paragraphsOf(inner.blocks);
}

const span = (value: unknown): number => Math.min(200, Math.max(1, whole(value) ?? 1));

function readTable(table: Element, reading: Reading, look: Look, depth: number): void {
  for (const caption of elementsNamed(table, /^caption$/)) readBlock(caption, reading, look, depth);
  const rows = [
    ...elementsNamed(table, /^tr$/),
    ...elementsNamed(table, /^t(?:head|body|foot)$/).flatMap((part) => elementsNamed(part, /^tr$/)),
  ];
  /** Rows that cells from above still reach into, by column. */
  const reaching: number[] = [];
  const placed = rows.map((row) => {
    const cells: PlacedCell[] = [];
    const fill = (): void => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push({ paragraphs: [], width: 1, continues: true });
      }
    };
    for (const cell of elementsNamed(row, /^t[dh]$/)) {
      fill();
      const [width, height] = [span(cell.properties['colSpan']), span(cell.properties['rowSpan'])];
      const paragraphs = readCell(cell, reading, look, depth + 3);
      for (let column = 0; column < width; column++) {
        reaching[cells.length] = height - 1;
        cells.push(column === 0 ? { paragraphs, width: 1, continues: false } : { paragraphs: [], width: 1, continues: true });
      }
    }
    fill();
    return cells;
  });
  reading.blocks.push({ type: 'table', rows: fullGrid(placed, reading.losses) });
}
