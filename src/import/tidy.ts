import { quotationEdits, type TextEdit } from '../law/quotation-marks.ts';
import { attachmentNumber } from '../law/attachment-heading.ts';
import { isSignature } from '../law/markers.ts';
import { isPageFurniture } from '../law/page-furniture.ts';
import { symbolCharacter } from './bullets.ts';
import {
  inlineText,
  visibleText,
  type SourceBlock,
  type Inline,
  type ParagraphBlock,
  type SourceText,
  type TableBlock,
  type TextPiece,
} from './blocks.ts';
import type { Losses } from './losses.ts';
import { withTabbedTables } from './tabbed-tables.ts';

const SOFT_HYPHEN = /\u00ad/g;
/** Characters without width or place: joiners, marks of direction and of byte order. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Characters of symbol fonts, which have no meaning of their own outside the font: U+F0B7 is a bullet of Symbol. */
const PRIVATE = /[\ue000-\uf8ff]/g;

/** The text with what symbol fonts draw as characters that anybody sees; „□” where it is not known. */
function withoutPrivate(text: string, losses: Losses): string {
  return text.replace(PRIVATE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const known = code >= 0xf000 && code <= 0xf0ff ? symbolCharacter(code, '') : null;
    const name = `U+${code.toString(16).toUpperCase()}`;
    losses.add(known === null ? 'symbols' : 'symbols-replaced', name);
    return known ?? '□';
  });
}

const sameLook = (a: TextPiece, b: TextPiece): boolean => a.bold === b.bold && a.italic === b.italic && a.url === b.url;

/** Pieces of one look joined, white space folded, none at the ends of lines. */
function tidyInlines(inlines: readonly Inline[], losses: Losses): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type !== 'text') {
      if (inline.type === 'break' && last?.type === 'text') result.splice(-1, 1, { ...last, value: last.value.trimEnd() });
      result.push(inline);
      continue;
    }
    const hyphens = inline.value.match(SOFT_HYPHEN)?.length ?? 0;
    if (hyphens > 0) losses.add('soft-hyphens', '', hyphens);
    const value = withoutPrivate(inline.value, losses)
      .replace(SOFT_HYPHEN, '')
      .replace(INVISIBLE, '')
      .replace(/\u2011/g, '-')
      .replace(/\s+/g, ' ');
    const before = last === undefined || last.type === 'break' || (last.type === 'text' && last.value.endsWith(' '));
    const words = before ? value.trimStart() : value;
    if (words === '') continue;
    if (last?.type === 'text' && sameLook(last, inline)) result.splice(-1, 1, { ...last, value: last.value + words });
    else result.push({ ...inline, value: words });
  }
  return trimBreaks(result);
}

function trimBreaks(inlines: Inline[]): Inline[] {
  const isEmpty = (inline: Inline | undefined): boolean =>
    inline?.type === 'break' || (inline?.type === 'text' && inline.value.trim() === '');
  while (isEmpty(inlines[0])) inlines.shift();
  while (isEmpty(inlines.at(-1))) inlines.pop();
  const last = inlines.at(-1);
  if (last?.type === 'text') inlines.splice(-1, 1, { ...last, value: last.value.trimEnd() });
  return inlines.filter((inline, index) => inline.type !== 'break' || inlines[index - 1]?.type !== 'break');
}

const isWorthKeeping = ({ label, inlines }: ParagraphBlock): boolean => label !== '' || inlines.length > 0;

function tidyParagraphs(paragraphs: readonly ParagraphBlock[], losses: Losses): ParagraphBlock[] {
  return paragraphs.map((block) => ({ ...block, inlines: tidyInlines(block.inlines, losses) })).filter(isWorthKeeping);
}

const WORDS_OF_TABLE = (rows: readonly (readonly { paragraphs: readonly ParagraphBlock[] }[])[]): ParagraphBlock[] =>
  rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));

type Rows = TableBlock['rows'];

const wordsOf = ({ paragraphs }: Rows[number][number]): string => paragraphs.map(visibleText).join('\n').trim();
const firstLine = (words: string): string => words.split('\n', 1)[0] ?? '';

/** Beyond this a table holds more than names under a text. */
const MOST_SIGNATURES = 300;

/**
 * Whether a table only places words on the page: one cell of each row is filled, and not the first of all, as in „ | Załącznik nr 1 do uchwały …”; or all its
 * cells hold the heading of an attachment, or names of those who sign.
 */
function isLayout(rows: Rows): boolean {
  const filled = rows.map((row) => row.flatMap((cell, index) => (wordsOf(cell) === '' ? [] : [{ words: wordsOf(cell), index }])));
  const cells = filled.flat();
  if (rows.length === 1 && cells.length === 1) return true;
  if (filled.every((row) => row.length <= 1) && cells.every(({ index }) => index > 0)) return true;
  const [first] = cells;
  if (first !== undefined && cells.length === 1 && attachmentNumber(firstLine(first.words)) !== null) return true;
  const isSigned = cells.some(({ words }) => isSignature(firstLine(words)));
  const length = cells.reduce((sum, { words }) => sum + words.length, 0);
  return isSigned && rows.length <= 4 && length <= MOST_SIGNATURES && cells.every(({ words }) => !/\d{3}/.test(words));
}

/**
 * The text without what only the page needs: soft hyphens, doubled spaces, page numbers, empty paragraphs. Quotation marks are written the
 * Polish way. A table of one cell is only a frame, and one that places words on the page is none, so their paragraphs stand free.
 */
export function tidy({ blocks, notes }: SourceText, losses: Losses): SourceText {
  const tidied = withTabbedTables(blocks).flatMap((block): SourceBlock[] => {
    if (block.type === 'paragraph') {
      const [kept] = tidyParagraphs([block], losses);
      if (kept === undefined) return [];
      if (!isPageFurniture(visibleText(kept))) return [kept];
      losses.add('furniture', visibleText(kept));
      return [];
    }
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: tidyParagraphs(cell.paragraphs, losses) })));
    const words = WORDS_OF_TABLE(rows);
    if (words.length === 0) return [];
    const isFrame = rows.length === 1 && rows[0]?.length === 1;
    if (!isFrame && !isLayout(rows)) return [{ type: 'table', rows }];
    losses.add(isFrame ? 'frames-unwrapped' : 'layout-tables', words.map(visibleText).join(' '));
    return words;
  });
  const footnotes = new Map([...notes].map(([id, paragraphs]) => [id, tidyParagraphs(paragraphs, losses)]));
  return withPolishQuotes({ blocks: tidied, notes: footnotes }, losses);
}

// ---------------------------------------------------------------- quotation marks

/** Quotation marks are paired over the whole text, because new wording of several units is quoted as one. */
function withPolishQuotes({ blocks, notes }: SourceText, losses: Losses): SourceText {
  const text = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block] : WORDS_OF_TABLE(block.rows)))
    .map(({ inlines }) => inlineText(inlines))
    .join('\n');
  const edits = quotationEdits(text);
  if (edits.length > 0) losses.add('quotes', '', edits.length);
  let at = 0;
  const edited = (block: ParagraphBlock): ParagraphBlock => {
    const inlines = block.inlines.map((inline) => {
      const start = at;
      at += inlineText([inline]).length;
      return inline.type === 'text' ? { ...inline, value: editedPiece(inline.value, start, edits) } : inline;
    });
    at++;
    return { ...block, inlines };
  };
  return {
    notes,
    blocks: blocks.map((block) =>
      block.type === 'paragraph'
        ? edited(block)
        : { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(edited) }))) },
    ),
  };
}

function editedPiece(value: string, start: number, edits: readonly TextEdit[]): string {
  let result = value;
  for (const { at, length, replacement } of [...edits].reverse()) {
    const from = at - start;
    if (from >= 0 && from + length <= value.length) result = result.slice(0, from) + replacement + result.slice(from + length);
  }
  return result;
}
