import type { Inline, ParagraphBlock, TextPiece } from '../blocks.ts';
import type { Losses } from '../losses.ts';
import { attributeOf, childOf, childrenOf, elementsOf, findBelow, textBelow, type XmlElement } from '../read-xml.ts';
import { raiseDigits } from '../../law/raised-number.ts';

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly hidden: boolean;
  readonly url: string | null;
}

const PLAIN_LOOK: Look = { bold: false, italic: false, raised: false, hidden: false, url: null };

/** How characters of a style look, where it says so. */
export type TextStyles = ReadonlyMap<string, Partial<Look>>;

/** What reading the words of one document needs to know and to remember. */
export interface OdtInlineContext {
  readonly textStyles: TextStyles;
  readonly losses: Losses;
  /** Under which name a picture is taken out, by its part of the archive. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Text boxes met in the paragraph being read; they come after it. */
  readonly boxes: XmlElement[];
  readonly notes: Map<string, ParagraphBlock[]>;
  /** Reads the body of a note. */
  readonly readNote: (body: XmlElement) => ParagraphBlock[];
}

export function readTextStyles(parents: readonly (XmlElement | null)[]): TextStyles {
  const styles = new Map<string, Partial<Look>>();
  for (const element of parents.flatMap((parent) => childrenOf(parent, 'style:style'))) {
    const properties = childOf(element, 'style:text-properties');
    const weight = attributeOf(properties, 'fo:font-weight');
    const posture = attributeOf(properties, 'fo:font-style');
    const position = attributeOf(properties, 'style:text-position');
    styles.set(attributeOf(element, 'style:name') ?? '', {
      ...styles.get(attributeOf(element, 'style:parent-style-name') ?? ''),
      ...(weight === null ? {} : { bold: /bold|[6-9]00/.test(weight) }),
      ...(posture === null ? {} : { italic: /italic|oblique/.test(posture) }),
      ...(position === null ? {} : { raised: /^(?:super|[1-9]\d*%)/.test(position) }),
      ...(attributeOf(properties, 'text:display') === 'none' ? { hidden: true } : {}),
    });
  }
  return styles;
}

const piece = (value: string, { bold, italic, raised, url }: Look): TextPiece => ({
  type: 'text',
  value: raised ? raiseDigits(value) : value,
  bold,
  italic,
  url,
});

/** The words of a paragraph; what has no place in Markdown is told to the losses. */
export function readOdtInline(element: XmlElement, context: OdtInlineContext, look: Look = PLAIN_LOOK): Inline[] {
  return element.children.flatMap((child): Inline[] => {
    if (typeof child !== 'string') return readElement(child, context, look);
    if (!look.hidden) return [piece(child.replace(/\s+/g, ' '), look)];
    context.losses.add('hidden', child);
    return [];
  });
}

function readElement(element: XmlElement, context: OdtInlineContext, look: Look): Inline[] {
  const { losses } = context;
  switch (element.name) {
    case 'text:s':
      return [piece(' ', look)];
    case 'text:tab':
      return [{ ...piece('', look), value: '\t' }];
    case 'text:line-break':
      return [{ type: 'break' }];
    case 'text:span':
      return readOdtInline(element, context, {
        ...look,
        ...context.textStyles.get(attributeOf(element, 'text:style-name') ?? ''),
      });
    case 'text:a': {
      const target = attributeOf(element, 'xlink:href') ?? '';
      return readOdtInline(element, context, { ...look, url: /^(?:https?|mailto):/i.test(target) ? target : null });
    }
    case 'text:note':
      return readNote(element, context);
    case 'office:annotation':
      losses.add('comments', textBelow(element));
      return [];
    case 'office:annotation-end':
    case 'text:tracked-changes':
    case 'text:ruby-text':
    case 'text:hidden-text':
      return [];
    default:
      return isDrawing(element) ? readDrawing(element, context) : readOdtInline(element, context, look);
  }
}

function readNote(element: XmlElement, context: OdtInlineContext): Inline[] {
  const id = attributeOf(element, 'text:id') ?? `n${String(context.notes.size + 1)}`;
  const body = childOf(element, 'text:note-body');
  context.notes.set(id, []);
  context.notes.set(id, body === null ? [] : context.readNote(body));
  return [{ type: 'note', id }];
}

/** Frames, groups and shapes. */
export const isDrawing = ({ name }: XmlElement): boolean => name.startsWith('draw:') && name !== 'draw:a';

/** The texts of a drawing: text boxes, and the paragraphs that shapes hold, those of a group each. */
function boxesOf(element: XmlElement): XmlElement[] {
  const holdsText = elementsOf(element).some(({ name }) => name.startsWith('text:'));
  return holdsText && isDrawing(element) ? [element] : elementsOf(element).flatMap(boxesOf);
}

/** Texts of a drawing are read after their paragraph; a picture stays where it stands; any other drawing is told. */
function readDrawing(element: XmlElement, { boxes, losses, pictures }: OdtInlineContext): Inline[] {
  const texts = boxesOf(element);
  boxes.push(...texts);
  const image = findBelow(element, 'draw:image');
  const words = (name: string): string => textBelow(findBelow(element, name) ?? { name, attributes: {}, children: [] });
  const alt = words('svg:desc') || words('svg:title');
  const name = image === null ? undefined : pictures.get(attributeOf(image, 'xlink:href') ?? '');
  if (name !== undefined) {
    losses.add('pictures-placed', alt);
    return [{ type: 'picture', name, alt }];
  }
  if (image !== null) losses.add('pictures', alt || (attributeOf(element, 'draw:name') ?? ''));
  else if (texts.length === 0) losses.add('objects', attributeOf(element, 'draw:name') ?? '');
  return [];
}
