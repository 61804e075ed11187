import type { Inline, TextPiece } from '../blocks.ts';
import { symbolCharacter } from '../bullets.ts';
import { attributeOf, childOf, elementsOf, findBelow, textBelow, type XmlElement } from '../read-xml.ts';
import { raiseDigits } from '../../law/raised-number.ts';
import type { DocxContext } from './context.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly url: string | null;
}

const PLAIN: Look = { bold: false, italic: false, raised: false, url: null };

/** Whether a switch such as `w:b` is on. */
export const isOn = (properties: XmlElement | null, name: string): boolean => {
  const element = childOf(properties, name);
  return element !== null && !/^(?:0|false|off|none)$/.test(attributeOf(element, 'w:val') ?? '');
};

/** Elements without words of the document. */
const SKIPPED =
  /^w:(?:pPr|rPr|sdtPr|sdtEndPr|delText|delInstrText|proofErr|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator|lastRenderedPageBreak|tblPr|softHyphen|pgNum)$|Range(?:Start|End)$|^w:bookmark/;

/** The words of a paragraph, tracked changes accepted; what has no place in Markdown is told to the context. */
export function readRuns(element: XmlElement, context: DocxContext, url: string | null = null): Inline[] {
  return elementsOf(element).flatMap((child) => readPiece(child, context, { ...PLAIN, url }));
}

function readPiece(element: XmlElement, context: DocxContext, look: Look): Inline[] {
  const inside = (): Inline[] => elementsOf(element).flatMap((child) => readPiece(child, context, look));
  switch (element.name) {
    case 'w:r':
      return readRun(element, context, look);
    case 'w:t':
      return isVisible(context) ? [textPiece(textBelow(element), look)] : [];
    case 'w:tab':
    case 'w:ptab':
      return isVisible(context) ? [{ ...textPiece('', look), value: '\t' }] : [];
    case 'w:noBreakHyphen':
      return [textPiece('-', look)];
    case 'w:br':
    case 'w:cr':
      return /^(?:page|column)$/.test(attributeOf(element, 'w:type') ?? '') ? [] : [{ type: 'break' }];
    case 'w:sym':
      return readSymbol(element, context, look);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return readNoteMark(element, context);
    case 'w:fldChar':
      readFieldMark(attributeOf(element, 'w:fldCharType'), context);
      return [];
    case 'w:instrText': {
      const field = context.fields.at(-1);
      if (field !== undefined) field.instruction += textBelow(element);
      return [];
    }
    case 'w:hyperlink': {
      const url = linkOf(element, context);
      return elementsOf(element).flatMap((child) => readPiece(child, context, { ...look, url }));
    }
    case 'w:ins':
    case 'w:moveTo':
      if (findBelow(element, 'w:t') !== null) context.losses.add('insertions', textBelow(element));
      return inside();
    case 'w:del':
    case 'w:moveFrom': {
      const words = element.name === 'w:del' ? deletedText(element) : '';
      if (words !== '') context.losses.add('deletions', words);
      return [];
    }
    case 'w:commentReference':
      context.losses.add('comments');
      return [];
    case 'mc:AlternateContent':
      // Both branches say the same; programs show the first they know.
      return elementsOf(element)
        .slice(0, 1)
        .flatMap((branch) => elementsOf(branch).flatMap((child) => readPiece(child, context, look)));
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(element, context);
    case 'm:oMath':
    case 'm:oMathPara':
      context.losses.add('equations', textBelow(element));
      return [textPiece(textBelow(element), look)];
    case 'w:ffData':
    case 'w:altChunk':
      context.losses.add(element.name === 'w:ffData' ? 'form-fields' : 'foreign-parts');
      return [];
    default:
      return SKIPPED.test(element.name) ? [] : inside();
  }
}

function readRun(run: XmlElement, context: DocxContext, outer: Look): Inline[] {
  const properties = childOf(run, 'w:rPr');
  if (isOn(properties, 'w:vanish')) {
    const words = textBelow(run);
    if (words.trim() !== '') context.losses.add('hidden', words);
    return [];
  }
  if ((isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) && textBelow(run).trim() !== '') {
    context.losses.add('strikethrough', textBelow(run));
  }
  const look: Look = {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    raised: attributeOf(childOf(properties, 'w:vertAlign'), 'w:val') === 'superscript',
    url: outer.url,
  };
  return elementsOf(run).flatMap((child) => readPiece(child, context, look));
}

const textPiece = (value: string, { bold, italic, raised, url }: Look): TextPiece => ({
  type: 'text',
  value: (raised ? raiseDigits(value) : value).replace(/[\r\n\t]/g, ' '),
  bold,
  italic,
  url,
});

/** Words of a field's instruction and of a table of contents are not of the text. */
const isVisible = ({ fields }: DocxContext): boolean =>
  fields.every(({ phase, instruction }) => phase === 'result' && !/^\s*TOC\b/.test(instruction));

function readFieldMark(type: string | null, { fields, losses }: DocxContext): void {
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', phase: 'instruction' });
  else if (type === 'separate' && field !== undefined) {
    field.phase = 'result';
    if (/^\s*TOC\b/.test(field.instruction)) losses.add('contents');
  } else if (type === 'end' && field !== undefined) {
    if (/^\s*(?:AUTONUM|LISTNUM)/.test(field.instruction)) losses.add('auto-number-fields', field.instruction.trim());
    fields.pop();
  }
}

function readSymbol(element: XmlElement, { losses }: DocxContext, look: Look): Inline[] {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16);
  const font = attributeOf(element, 'w:font') ?? '';
  const character = symbolCharacter(code, font);
  if (character === null) losses.add('symbols', `${font} ${attributeOf(element, 'w:char') ?? ''}`);
  return [textPiece(character ?? '□', look)];
}

function readNoteMark(element: XmlElement, { noteIds }: DocxContext): Inline[] {
  const kind = element.name === 'w:footnoteReference' ? 'f' : 'e';
  const id = `${kind}${attributeOf(element, 'w:id') ?? ''}`;
  if (!noteIds.includes(id)) noteIds.push(id);
  return [{ type: 'note', id }];
}

function linkOf(element: XmlElement, { relations }: DocxContext): string | null {
  const relation = relations.get(attributeOf(element, 'r:id') ?? '');
  return relation?.external === true && /^(?:https?|mailto):/i.test(relation.target) ? relation.target : null;
}

function deletedText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? '' : child.name === 'w:delText' ? textBelow(child) : deletedText(child)))
    .join('');
}

/** All elements of a name below another, in order. */
const allBelow = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : allBelow(child, name)));

/** The first way of several that say the same. */
const firstBranch = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.map((child) =>
    typeof child === 'string'
      ? child
      : firstBranch(child.name === 'mc:AlternateContent' ? { ...child, children: elementsOf(child).slice(0, 1) } : child),
  ),
});

/** Words of a diagram („SmartArt”) or of WordArt, which have no place of their own in the text. */
const drawnWords = (element: XmlElement): string =>
  [
    ...allBelow(element, 'a:t').map(textBelow),
    ...allBelow(element, 'v:textpath').map((path) => attributeOf(path, 'string') ?? ''),
  ]
    .filter((words) => words.trim() !== '')
    .join(' ');

/**
 * Text boxes, one or a group of them, are read after their paragraph; a picture stays where it stands; of any other drawing the words
 * are told.
 */
function readDrawing(whole: XmlElement, context: DocxContext): Inline[] {
  const element = firstBranch(whole);
  const boxes = allBelow(element, 'w:txbxContent');
  context.boxes.push(...boxes);
  const { losses } = context;
  const blips = [...allBelow(element, 'a:blip'), ...allBelow(element, 'v:imagedata')];
  const properties = findBelow(element, 'wp:docPr');
  const alt = attributeOf(properties, 'descr') ?? attributeOf(findBelow(element, 'v:shape'), 'alt') ?? '';
  const placed = blips.flatMap((blip): Inline[] => {
    const id = attributeOf(blip, 'r:embed') ?? attributeOf(blip, 'r:id') ?? '';
    const name = context.pictures.get(context.relations.get(id)?.target ?? '');
    return name === undefined ? [] : [{ type: 'picture', name, alt }];
  });
  if (placed.length > 0) losses.add('pictures-placed', alt, placed.length);
  const isPicture = blips.length > 0 || findBelow(element, 'pic:pic') !== null;
  if (isPicture && placed.length === 0) losses.add('pictures', alt === '' ? (attributeOf(properties, 'name') ?? '') : alt);
  const isDrawn =
    element.name === 'w:object' || findBelow(element, 'a:graphicData') !== null || findBelow(element, 'v:textpath') !== null;
  if (!isPicture && boxes.length === 0 && isDrawn) losses.add('objects', drawnWords(element));
  return placed;
}
