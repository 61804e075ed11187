import type { SourceBlock, SourceCell, ParagraphBlock, SourceText } from '../blocks.ts';
import { fullGrid, type PlacedCell } from '../full-grid.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import type { OpenedArchive } from '../open-archive.ts';
import { pictureNames } from '../pictures-of.ts';
import { attributeOf, childOf, childrenOf, elementsOf, readXml, textBelow, type XmlElement } from '../read-xml.ts';
import { nextOdtLabel, readListStyles, type Counts, type OdtListStyle } from './list-styles.ts';
import { isDrawing, readOdtInline, readTextStyles, type OdtInlineContext } from './read-odt-inline.ts';

interface OdtContext extends OdtInlineContext {
  readonly listStyles: ReadonlyMap<string, OdtListStyle>;
  /** Numbers of lists by their id, and of the last list of each style. */
  readonly counts: Map<string, Counts>;
  readonly outline: Counts;
}

/** Where in a list a sequence of elements stands. */
interface ListPlace {
  readonly style: string;
  readonly level: number;
  readonly counts: Counts;
}

/** An OpenDocument text → neutral text, with the numbers that the word processor shows. */
export function readOdt(archive: OpenedArchive, losses: Losses): SourceText {
  const manifest = archive.get('META-INF/manifest.xml');
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new ImportError('Plik jest zabezpieczony hasłem. Otwórz go w edytorze tekstu i zapisz bez hasła.');
  }
  const bytes = archive.get('content.xml');
  if (bytes === undefined) throw new ImportError('W pliku nie ma tekstu dokumentu (części „content.xml”). Plik jest uszkodzony.');
  const content = readXml(bytes, 'content.xml');
  const styles = archive.get('styles.xml');
  const stylesRoot = styles === undefined ? null : readXml(styles, 'styles.xml');
  const parents = [
    childOf(stylesRoot, 'office:styles'),
    childOf(stylesRoot, 'office:automatic-styles'),
    childOf(content, 'office:automatic-styles'),
  ];
  const notes = new Map<string, ParagraphBlock[]>();
  const context: OdtContext = {
    textStyles: readTextStyles(parents),
    listStyles: readListStyles(parents),
    losses,
    pictures: pictureNames(archive),
    boxes: [],
    notes,
    counts: new Map(),
    outline: new Map(),
    readNote: (body) => paragraphsOf(readBlocks(elementsOf(body), { ...context, boxes: [] }, null), context),
  };
  tellFurniture(childOf(stylesRoot, 'office:master-styles'), losses);
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  return { blocks: body === null ? [] : readBlocks(elementsOf(body), context, null), notes };
}

function tellFurniture(masters: XmlElement | null, losses: Losses): void {
  for (const part of childrenOf(masters, 'style:master-page').flatMap(elementsOf)) {
    const words = /^style:(?:header|footer)/.test(part.name) ? textBelow(part).trim() : '';
    if (words !== '') losses.add('furniture', words);
  }
}

function tellChanges(element: XmlElement, losses: Losses): void {
  for (const region of childrenOf(element, 'text:changed-region')) {
    const deletion = childOf(region, 'text:deletion');
    if (deletion !== null)
      losses.add(
        'deletions',
        elementsOf(deletion)
          .filter(({ name }) => name.startsWith('text:'))
          .map(textBelow)
          .join(' '),
      );
    else if (childOf(region, 'text:insertion') !== null) losses.add('insertions');
  }
}

function readBlocks(elements: readonly XmlElement[], context: OdtContext, list: ListPlace | null): SourceBlock[] {
  return elements.flatMap((element): SourceBlock[] => {
    switch (element.name) {
      case 'text:p':
        return withBoxes({ type: 'paragraph', label: '', heading: 0, inlines: readOdtInline(element, context) }, context);
      case 'text:h':
        return withBoxes(readHeading(element, context, list !== null), context);
      case 'text:list':
        return readList(element, context, list);
      case 'table:table':
        return [readTable(element, context)];
      case 'text:tracked-changes':
        tellChanges(element, context.losses);
        return [];
      case 'text:table-of-content':
      case 'text:alphabetical-index':
        context.losses.add('contents');
        return [];
      case 'text:section':
      case 'text:index-body':
        return readBlocks(elementsOf(element), context, list);
      default:
        return isDrawing(element) ? readFreeDrawing(element, context) : [];
    }
  });
}

/** A drawing that stands at a page and in no paragraph. */
function readFreeDrawing(element: XmlElement, context: OdtContext): SourceBlock[] {
  const holder: XmlElement = { name: '', attributes: {}, children: [element] };
  const inlines = readOdtInline(holder, context);
  const [own, ...texts] = withBoxes({ type: 'paragraph', label: '', heading: 0, inlines }, context);
  return own === undefined || inlines.length === 0 ? texts : [own, ...texts];
}

/** A paragraph and the text boxes that stand at it. */
function withBoxes(block: ParagraphBlock, context: OdtContext): SourceBlock[] {
  const boxes = context.boxes.splice(0);
  return [
    block,
    ...boxes.flatMap((box) => {
      context.losses.add('text-boxes', textBelow(box));
      return readBlocks(elementsOf(box), context, null);
    }),
  ];
}

function readHeading(element: XmlElement, context: OdtContext, inList: boolean): ParagraphBlock {
  const level = Math.max(1, Number(attributeOf(element, 'text:outline-level') ?? '1') || 1);
  const style = context.listStyles.get('outline');
  const isNumbered = !inList && attributeOf(element, 'text:is-list-header') !== 'true' && style?.has(level) === true;
  const label = isNumbered ? nextOdtLabel(style, level, context.outline, attributeOf(element, 'text:start-value')) : '';
  return { type: 'paragraph', label, heading: Math.min(6, level), inlines: readOdtInline(element, context) };
}

/** Numbers of a list: its own, or those of the list it continues. */
function countsFor(element: XmlElement, style: string, { counts }: OdtContext): Counts {
  const continued = attributeOf(element, 'text:continue-list');
  const isContinued = attributeOf(element, 'text:continue-numbering') === 'true';
  const found = continued === null ? (isContinued ? counts.get(`style ${style}`) : undefined) : counts.get(continued);
  const own = found ?? new Map<number, number>();
  counts.set(attributeOf(element, 'xml:id') ?? '', own);
  counts.set(`style ${style}`, own);
  return own;
}

function readList(element: XmlElement, context: OdtContext, outer: ListPlace | null): SourceBlock[] {
  const style = attributeOf(element, 'text:style-name') ?? outer?.style ?? '';
  const place: ListPlace = {
    style,
    level: (outer?.level ?? 0) + 1,
    counts: outer?.counts ?? countsFor(element, style, context),
  };
  return elementsOf(element).flatMap((item) => {
    const [first] = elementsOf(item);
    const isNumbered = item.name === 'text:list-item' && (first?.name === 'text:p' || first?.name === 'text:h');
    const label = isNumbered
      ? nextOdtLabel(context.listStyles.get(place.style), place.level, place.counts, attributeOf(item, 'text:start-value'))
      : '';
    return readBlocks(elementsOf(item), context, place).map((block, index) =>
      index === 0 && isNumbered && block.type === 'paragraph' ? { ...block, label } : block,
    );
  });
}

// ---------------------------------------------------------------- tables

const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : [],
  );

const repeats = (cell: XmlElement): number =>
  Math.min(200, Math.max(1, Number(attributeOf(cell, 'table:number-columns-repeated') ?? '1') || 1));

function readTable(element: XmlElement, context: OdtContext): SourceBlock {
  const rows = rowsOf(element).map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell')
      .flatMap((cell): PlacedCell[] => {
        const paragraphs = paragraphsOf(readBlocks(elementsOf(cell), context, null), context);
        const placed = { paragraphs, width: 1, continues: cell.name === 'table:covered-table-cell' };
        return Array.from({ length: repeats(cell) }, () => placed);
      }),
  );
  return { type: 'table', rows: fullGrid(rows, context.losses) };
}

function paragraphsOf(blocks: readonly SourceBlock[], { losses }: OdtContext): ParagraphBlock[] {
  return blocks.flatMap((block): ParagraphBlock[] => {
    if (block.type === 'paragraph') return [block];
    losses.add('nested-tables');
    return block.rows.flatMap((row) => row.flatMap(({ paragraphs }: SourceCell) => paragraphs));
  });
}
