import { readAttachmentMarker, readGroupingMarker, isReasonsHeading, readMarker } from '../law/markers.ts';
import type { MarkdownDialect } from '../content/markdown.ts';
import { inlineText, visibleText, type SourceBlock, type ParagraphBlock, type SourceText, type TableBlock } from './blocks.ts';
import { escapeLineStart } from './escape-markdown.ts';
import { inlineMarkdown, type NoteNumbers } from './inline-markdown.ts';
import type { Losses } from './losses.ts';
import { quotedLines } from './quoted-lines.ts';

/** A paragraph this long is no heading, whatever its style. */
const HEADING_LIMIT = 300;

/** „§ 1” without a full stop is a marker only where it stands alone on its line. */
const needsOwnLine = (label: string): boolean => /^(?:§\s*\d+\p{L}*|Art\.\s*\d+\p{L}*)$/u.test(label);

/**
 * Neutral text → Markdown as content has it: each paragraph with the label that was seen, headings for chapters, attachments and reasons.
 * What is emitted reads back as the same labels and words.
 */
export function toMarkdown({ blocks, notes }: SourceText, dialect: MarkdownDialect, losses: Losses): string {
  const numbers: NoteNumbers = new Map();
  const quoted = quotedLines(blocks.map((block) => (block.type === 'paragraph' ? visibleText(block) : '')));
  const depths = proseDepths(blocks);
  let listed: number | null = null;
  const parts = blocks.map((block, index) => {
    if (block.type === 'table') {
      listed = null;
      return tableMarkdown(block, numbers, losses);
    }
    const written = paragraphMarkdown(leveled(block, depths, dialect), dialect, quoted[index] === true, listed, numbers, losses);
    listed = dialect === 'prose' ? listNumber(block) : null;
    return dialect === 'legal' && isCommonPartBefore(block, blocks[index + 1]) ? `${written}\n\n${LIST_END}` : written;
  });
  return [...parts, ...notesMarkdown(notes, numbers, losses)].join('\n\n');
}

/** The depths of headings that a text has, each with the one it is written at, so that none is left out between two. */
const proseDepths = (blocks: readonly SourceBlock[]): ReadonlyMap<number, number> =>
  new Map(
    [...new Set(blocks.flatMap((block) => (block.type === 'paragraph' && block.heading > 0 ? [block.heading] : [])))]
      .sort((a, b) => a - b)
      .map((depth, index) => [depth, index + 1]),
  );

/** A paragraph of prose with its heading at the depth it is written at. */
const leveled = (block: ParagraphBlock, depths: ReadonlyMap<number, number>, dialect: MarkdownDialect): ParagraphBlock =>
  dialect === 'prose' ? { ...block, heading: depths.get(block.heading) ?? block.heading } : block;

/** Stands where two dashes in a row are not of one list; nothing of it is shown. */
const LIST_END = '<!-- koniec wyliczenia -->';

/** Whether a line with a dash that is no tiret stands before a tiret, beside which it would be read as one. */
const isCommonPartBefore = (block: ParagraphBlock, next: SourceBlock | undefined): boolean =>
  block.stated === 'text' &&
  /^[–—-]\s/u.test(visibleText(block)) &&
  next?.type === 'paragraph' &&
  next.stated !== 'text' &&
  next.label.startsWith('–');

function paragraphMarkdown(
  block: ParagraphBlock,
  dialect: MarkdownDialect,
  quoted: boolean,
  listed: number | null,
  numbers: NoteNumbers,
  losses: Losses,
): string {
  const depth = quoted ? 0 : headingDepth(block, dialect);
  if (depth > 0) {
    const words = inlineMarkdown(block.inlines, numbers, losses, true).replace(/\n/g, ' ');
    return `${'#'.repeat(depth)} ${[block.label, words].filter((part) => part !== '').join(' ')}`;
  }
  const words = inlineMarkdown(block.inlines, numbers, losses, false);
  const text = dialect === 'prose' ? proseLine(block.label, words, listed) : legalLine(block.label, words);
  const lines = text.split('\n').map(escapeLineStart);
  return lines.map((line) => (block.isQuotation === true ? `> ${line}` : line)).join('\n');
}

function legalLine(label: string, words: string): string {
  if (label === '') return words;
  if (words === '') return label.replace(/^[*+]/, '\\$&');
  return `${label.replace(/^[*+]/, '\\$&')}${needsOwnLine(label) ? '\n' : ' '}${words}`;
}

/** The number of an item of a Markdown list, or `null`. */
const listNumber = (block: ParagraphBlock): number | null => {
  const match = /^(\d{1,9})\.(?:\s|$)/.exec(visibleText(block));
  return match === null ? null : Number(match[1]);
};

/** Prose has lists of Markdown, which count by themselves: a number that would be counted wrong is written as text. */
function proseLine(label: string, words: string, listed: number | null): string {
  const line = [/^[•▪■●○–-]$/u.test(label) ? '-' : label, words].filter((part) => part !== '').join(' ');
  const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (number === null) return line.replace(/^[*+](?=\s)/, '\\$&');
  const isCounted = number[2] === '.' && (listed === null || Number(number[1]) === listed + 1);
  return isCounted ? line : line.replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Chapters, attachments and reasons are headings by their words, other headings by their style; a § never is one. */
function headingDepth(block: ParagraphBlock, dialect: MarkdownDialect): number {
  const text = visibleText(block);
  if ((text.length > HEADING_LIMIT && block.stated !== 'heading') || inlineText(block.inlines).includes('\n\n')) return 0;
  if (dialect === 'prose') return block.heading === 0 ? 0 : Math.min(6, block.heading + 1);
  const grouping = readGroupingMarker(text);
  if (grouping !== null) {
    const title = text.slice(grouping.length);
    const isHeading = (title === '' || /^[\p{Lu}„(]/u.test(title)) && !/[;:,]$/.test(title);
    return isHeading ? 2 : 0;
  }
  if (isReasonsHeading(text)) return 2;
  // New wording begins with „ and is no part of the act's own outline.
  if (block.heading === 0 || text.startsWith('„')) return 0;
  if (readAttachmentMarker(text) !== null) return 2;
  return readMarker(text) === null ? Math.max(2, Math.min(6, block.heading)) : 0;
}

function tableMarkdown({ rows }: TableBlock, numbers: NoteNumbers, losses: Losses): string {
  const cells = rows.map((row) =>
    row.map(({ paragraphs }) =>
      paragraphs
        .map(({ label, inlines }) =>
          [label, inlineMarkdown(inlines, numbers, losses, true)].filter((part) => part !== '').join(' '),
        )
        .join('\n')
        .replace(/\|/g, '\\|')
        .replace(/\n+/g, ' <br> '),
    ),
  );
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

function notesMarkdown(notes: SourceText['notes'], numbers: NoteNumbers, losses: Losses): string[] {
  const definitions: string[] = [];
  const written = new Set<string>();
  const write = (id: string, number: number): void => {
    written.add(id);
    const paragraphs = notes.get(id) ?? [];
    const words = paragraphs.map(({ label, inlines }) =>
      [label, inlineMarkdown(inlines, numbers, losses, true)].filter((part) => part !== '').join(' '),
    );
    definitions.push(`[^${String(number)}]: ${words.join('\n\n    ')}`);
  };
  // A note may hold the mark of another, so the list grows while it is walked.
  for (const [id, number] of numbers) write(id, number);
  for (const [id, paragraphs] of notes) {
    if (written.has(id)) continue;
    losses.add('orphan-notes', paragraphs.map(visibleText).join(' '));
    numbers.set(id, numbers.size + 1);
    write(id, numbers.size);
  }
  return definitions;
}

/** Whether a sequence of blocks holds anything to read. */
export const hasWords = (blocks: readonly SourceBlock[]): boolean =>
  blocks.some((block) => block.type === 'table' || visibleText(block) !== '');
