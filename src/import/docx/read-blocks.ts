import type { SourceBlock, SourceCell, Inline, ParagraphBlock, TableBlock } from '../blocks.ts';
import { attributeOf, childOf, childrenOf, elementsOf, textBelow, type XmlElement } from '../read-xml.ts';
import { fullGrid, type PlacedCell } from '../full-grid.ts';
import type { DocxContext } from './context.ts';
import { isOn, readRuns } from './read-runs.ts';
import { headingDepth, numberRequest, outlineLevel } from './styles.ts';

/** Paragraphs and tables of a part of the document, in order; wrappers without meaning are looked through. */
export function readBlocks(elements: readonly XmlElement[], context: DocxContext): SourceBlock[] {
  return elements.flatMap((element): SourceBlock[] => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, context);
      case 'w:tbl':
        return readTable(element, context);
      case 'w:sdt':
        if (isContents(element)) {
          context.losses.add('contents');
          return [];
        }
        return readBlocks(elementsOf(childOf(element, 'w:sdtContent') ?? element), context);
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return readBlocks(elementsOf(element), context);
      case 'mc:AlternateContent':
        return elementsOf(element)
          .slice(0, 1)
          .flatMap((branch) => readBlocks(elementsOf(branch), context));
      case 'w:altChunk':
        return context.readForeign(attributeOf(element, 'r:id') ?? '');
      default:
        return [];
    }
  });
}

const isContents = (sdt: XmlElement): boolean => {
  const gallery = childOf(childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return /table of contents/i.test(attributeOf(gallery, 'w:val') ?? '');
};

function readParagraph(element: XmlElement, context: DocxContext): SourceBlock[] {
  const properties = childOf(element, 'w:pPr');
  const inlines = [...context.carried.splice(0), ...readRuns(element, context)];
  const mark = childOf(properties, 'w:rPr');
  if (childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null) {
    context.carried.push(...inlines);
    return [];
  }
  const chain = context.styles.chain(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'));
  const outline = outlineLevel(properties);
  const heading = outline !== null && outline < 9 ? Math.min(6, outline + 1) : headingDepth(chain);
  const label = isHiddenWithoutWords(mark, inlines) ? '' : labelOf(properties, chain, context);
  const boxes = context.boxes.splice(0);
  const after = boxes.flatMap((box) => {
    context.losses.add('text-boxes', textBelow(box));
    return readBlocks(elementsOf(box), context);
  });
  return [{ type: 'paragraph', label, heading, inlines }, ...after];
}

/** An empty paragraph whose end is hidden shows no number. */
const isHiddenWithoutWords = (mark: XmlElement | null, inlines: readonly Inline[]): boolean =>
  isOn(mark, 'w:vanish') && inlines.length === 0;

function labelOf(properties: XmlElement | null, chain: ReturnType<DocxContext['styles']['chain']>, context: DocxContext): string {
  const direct = numberRequest(properties);
  const styled = chain.find(({ number }) => number?.list !== null && number?.list !== undefined);
  const list = direct?.list ?? styled?.number?.list ?? null;
  if (list === null || list === '0') return '';
  // A level says which style takes it, whatever the style itself says.
  const linked = direct?.list === undefined || direct.list === null ? levelOfStyle(list, chain, context) : null;
  const level = direct?.level ?? linked ?? chain.find(({ number }) => number !== null)?.number?.level ?? 0;
  return context.nextLabel(list, level);
}

function levelOfStyle(list: string, chain: readonly { readonly id: string }[], { lists }: DocxContext): number | null {
  for (const { id } of chain) {
    for (const [index, { style }] of lists.get(list)?.levels ?? []) if (style === id) return index;
  }
  return null;
}

// ---------------------------------------------------------------- tables

const isDeleted = (row: XmlElement): boolean => childOf(childOf(row, 'w:trPr'), 'w:del') !== null;

const whole = (text: string | null, otherwise: number): number =>
  text !== null && /^\d{1,3}$/.test(text) ? Number(text) : otherwise;

/** Rows or cells, through the content controls that may wrap them. */
const unwrapped = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? unwrapped(child, name) : [],
  );

function readTable(table: XmlElement, context: DocxContext): [TableBlock] {
  const rows = unwrapped(table, 'w:tr').flatMap((row) => {
    if (isDeleted(row)) {
      context.losses.add('deletions');
      return [];
    }
    const properties = childOf(row, 'w:trPr');
    const skipped = whole(attributeOf(childOf(properties, 'w:gridBefore'), 'w:val'), 0);
    const cells = unwrapped(row, 'w:tc').map((cell) => readCell(cell, context));
    return [skipped > 0 ? [{ paragraphs: [], width: skipped, continues: false }, ...cells] : cells];
  });
  return [{ type: 'table', rows: fullGrid(rows, context.losses) }];
}

function readCell(cell: XmlElement, context: DocxContext): PlacedCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const flat = childOf(properties, 'w:hMerge');
  const continues = [merge, flat].some(
    (element) => element !== null && (attributeOf(element, 'w:val') ?? 'continue') === 'continue',
  );
  const blocks = readBlocks(elementsOf(cell), context);
  return {
    paragraphs: cellParagraphs(blocks, context),
    width: whole(attributeOf(childOf(properties, 'w:gridSpan'), 'w:val'), 1),
    continues,
  };
}

/** A table inside a cell becomes lines of the cell. */
function cellParagraphs(blocks: readonly SourceBlock[], context: DocxContext): ParagraphBlock[] {
  return blocks.flatMap((block): ParagraphBlock[] => {
    if (block.type === 'paragraph') return [block];
    context.losses.add('nested-tables');
    return block.rows.flatMap((row) => row.flatMap(({ paragraphs }: SourceCell) => paragraphs));
  });
}

/** Text below an element without the instructions of its fields. */
const textsBelow = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) => (child.name === 'w:t' ? textBelow(child) : textsBelow(child)))
    .join('');

/** Sections of a document that hold what is printed on every page. */
export const furnitureText = (root: XmlElement): string =>
  childrenOf(root, 'w:p')
    .map((element) => textsBelow(element).trim())
    .filter((text) => text !== '')
    .join(' / ');
