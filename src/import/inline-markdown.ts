import type { Inline, PicturePiece, TextPiece } from './blocks.ts';
import { escapeInline } from './escape-markdown.ts';
import type { Losses } from './losses.ts';

/** Numbers of footnotes by id, in order of their marks; grows while text is written. */
export type NoteNumbers = Map<string, number>;

const isSpace = (character: string): boolean => character === '' || /\s/.test(character);
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

/** Whether `**` with these neighbours would be read as the start (or, mirrored, the end) of emphasis: CommonMark 6.2. */
const flanks = (outside: string, inside: string): boolean =>
  !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));

const look = ({ bold, italic }: TextPiece): string => (bold ? '**' : '') + (italic ? '*' : '');

/** Markdown of a paragraph's content. Emphasis is kept where it sets words apart, and dropped where the whole paragraph has it. */
export function inlineMarkdown(inlines: readonly Inline[], numbers: NoteNumbers, losses: Losses, plain: boolean): string {
  const looks = new Set(
    inlines.flatMap((inline) => (inline.type === 'text' && inline.value.trim() !== '' ? [look(inline)] : [])),
  );
  const keepsEmphasis = !plain && looks.size > 1;
  if (!keepsEmphasis && [...looks].some((mark) => mark !== '')) losses.add('emphasis');
  return inlines
    .map((inline, index) => {
      if (inline.type === 'break') return '\n';
      if (inline.type === 'note') return noteMark(inline.id, numbers);
      if (inline.type === 'picture') return pictureMark(inline);
      const words = linked(inline, losses);
      return keepsEmphasis ? emphasised(inline, words, inlines, index, losses) : words;
    })
    .join('');
}

/** Begins the address of a picture until its folder is known. */
export const PICTURE_SCHEME = 'obrazy:';

const pictureMark = ({ name, alt }: PicturePiece): string =>
  `![${alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]\\]/g, '\\$&')}](${PICTURE_SCHEME}${name})`;

function noteMark(id: string, numbers: NoteNumbers): string {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return `[^${String(number)}]`;
}

function linked({ value, url }: TextPiece, losses: Losses): string {
  const words = escapeInline(value);
  if (
    url === null ||
    value.trim() === '' ||
    url.replace(/^\w+:(?:\/\/)?|\/$/g, '') === value.trim().replace(/^\w+:\/\/|\/$/g, '')
  )
    return words;
  if (!URL.canParse(url) || /[\s<>()\\]/.test(url)) {
    losses.add('links', url);
    return words;
  }
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return `${before}[${inside.replace(/\]/g, '\\]')}](${url})${after}`;
}

const characterAt = (inline: Inline | undefined, end: 'first' | 'last'): string => {
  if (inline?.type !== 'text') return inline?.type === 'note' ? '[' : '';
  return (end === 'first' ? inline.value.at(0) : inline.value.at(-1)) ?? '';
};

function emphasised(piece: TextPiece, words: string, inlines: readonly Inline[], index: number, losses: Losses): string {
  const mark = look(piece);
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  if (mark === '' || inside === '') return words;
  // A number set in bold is the label of a unit, which needs no mark.
  const isLabel = index === 0 && /^(?:§\s*)?\d{1,4}\p{L}{0,3}[.)]?$|^\p{L}\)$/u.test(piece.value.trim());
  const outsideBefore = before === '' ? characterAt(inlines[index - 1], 'last') : ' ';
  const outsideAfter = after === '' ? characterAt(inlines[index + 1], 'first') : ' ';
  const [first, last] = [piece.value.trim().charAt(0), piece.value.trim().at(-1) ?? ''];
  // Two marks side by side would be read as one.
  const touches = [inlines[index - 1], inlines[index + 1]].some((other) => other?.type === 'text' && look(other) !== '');
  if (isLabel || touches || !flanks(outsideBefore, first) || !flanks(outsideAfter, last)) {
    if (!isLabel) losses.add('emphasis', piece.value);
    return words;
  }
  return `${before}${mark}${inside}${mark}${after}`;
}
