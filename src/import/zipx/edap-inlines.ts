import { plainPiece, type Inline } from '../blocks.ts';
import { raiseDigits } from '../../law/raised-number.ts';
import { attribute, type EdapElement } from './edap-tree.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly url: string | null;
}

export const PLAIN: Look = { bold: false, italic: false, raised: false, url: null };

/** Elements that stand within a line of text; what each does to the look of its words. */
const INLINE: Readonly<Record<string, Partial<Look>>> = {
  b: { bold: true },
  strong: { bold: true },
  pogrubienie: { bold: true },
  i: { italic: true },
  em: { italic: true },
  kursywa: { italic: true },
  sup: { raised: true },
  'indeks-gorny': { raised: true },
  u: {},
  sub: {},
  span: {},
  font: {},
  small: {},
  a: {},
  fragment: {},
  odsylacz: {},
  odnosnik: {},
  odeslanie: {},
  podkreslenie: {},
  'indeks-dolny': {},
};

const BREAKS: ReadonlySet<string> = new Set(['nl', 'br']);

/** Whether an element is a part of a line, whatever stands in it. */
export const isInline = ({ name }: EdapElement): boolean => name in INLINE || BREAKS.has(name) || name === 'przypis';

/** What the words of a line need to know of the whole. */
export interface InlineContext {
  /** Id of the footnote that a mark refers to; `null` where there is no such note. */
  readonly noteOf: (mark: EdapElement) => string | null;
  /** Told of an element that isn't known, whose words are kept. */
  readonly onUnknown: (element: EdapElement) => void;
}

const addressOf = (element: EdapElement): string | null => {
  const url = attribute(element, 'href');
  return /^(?:https?:|mailto:)/i.test(url) ? url : null;
};

/** A child of a line of text: words with their look, a break, or the mark of a footnote. */
export function readInline(child: EdapElement | string, look: Look, context: InlineContext): Inline[] {
  if (typeof child === 'string') {
    const { bold, italic, raised, url } = look;
    const value = child.replace(/\s+/g, ' ');
    return value === '' ? [] : [{ ...plainPiece(raised ? raiseDigits(value) : value), bold, italic, url }];
  }
  if (BREAKS.has(child.name)) return [{ type: 'break' }];
  if (child.name === 'przypis') {
    const id = context.noteOf(child);
    return id === null ? [] : [{ type: 'note', id }];
  }
  const change = INLINE[child.name];
  if (change === undefined) context.onUnknown(child);
  const inner = { ...look, ...change, url: addressOf(child) ?? look.url };
  return child.children.flatMap((part) => readInline(part, inner, context));
}
