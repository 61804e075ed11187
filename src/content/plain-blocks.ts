import type { Heading, Paragraph, RootContent, Table, TableCell, TableRow, Text } from 'mdast';

/**
 * Builds the trees of blocks that hold only words, without the parser. They equal the parser's, except that of positions only
 * offsets are set.
 */

/** Characters that mean something within a line. */
const INLINE = String.raw`\\\`*_[\]<>&#~`;

const HEADING = new RegExp(String.raw`^(#{1,6})[ \t]+([^\s${INLINE}|](?:[^\r\n${INLINE}|]*[^\s${INLINE}|])?)[ \t]*\r?\n?$`);
const TABLE_LINE = new RegExp(String.raw`^\|[^\r\n\t${INLINE}]*\|$`);
const TABLE_RULE = /^\|(?: *:?-+:? *\|)+$/;

type Align = 'left' | 'right' | 'center' | null;

const spanning = (start: number, end: number) => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});

const textAt = (value: string, at: number): Text => ({ type: 'text', value, position: spanning(at, at + value.length) });

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/**
 * A line without spaces and tabs at its ends. Written as a loop: a regular expression would be quadratic in the length of a run
 * of spaces.
 */
function bareLine(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isBlank(line, start)) start += 1;
  while (end > start && isBlank(line, end - 1)) end -= 1;
  return line.slice(start, end);
}

/** A paragraph of words, from lines that hold no mark. */
export function plainParagraph(source: string, at: number): Paragraph {
  const value = source.replace(/.+/g, bareLine).trim();
  const text = textAt(value, at + (/^[ \t]*/.exec(source)?.[0].length ?? 0));
  return { type: 'paragraph', children: [text], position: text.position ?? spanning(at, at) };
}

function plainHeading(source: string, at: number): Heading | null {
  const [, hashes = '', words = ''] = HEADING.exec(source) ?? [];
  if (hashes === '') return null;
  const start = at + source.indexOf(words, hashes.length);
  return {
    type: 'heading',
    depth: hashes.length as Heading['depth'],
    children: [textAt(words, start)],
    position: spanning(at, at + source.trimEnd().length),
  };
}

function alignOf(rule: string): Align {
  const [left, right] = [rule.trim().startsWith(':'), rule.trim().endsWith(':')];
  return left ? (right ? 'center' : 'left') : right ? 'right' : null;
}

const cellsOf = (line: string): string[] => line.slice(1, -1).split('|');

function tableRow(line: string, at: number): TableRow {
  let start = at;
  const cells = cellsOf(line).map((cell, index, { length }): TableCell => {
    const words = bareLine(cell);
    const end = start + 1 + cell.length;
    const text = textAt(words, start + 1 + (/^ */.exec(cell)?.[0].length ?? 0));
    const position = spanning(start, index === length - 1 ? end + 1 : end);
    start = end;
    return { type: 'tableCell', children: words === '' ? [] : [text], position };
  });
  return { type: 'tableRow', children: cells, position: spanning(at, at + line.length) };
}

/** A table whose rows have equal length; others are left to the parser. */
function plainTable(source: string, at: number): Table | null {
  if (!source.startsWith('|')) return null;
  const lines = source.replace(/\n$/, '').split('\n');
  const [, rule = ''] = lines;
  if (!TABLE_RULE.test(rule) || !lines.every((line) => TABLE_LINE.test(line))) return null;
  const align = cellsOf(rule).map(alignOf);
  const rows: TableRow[] = [];
  let start = at;
  lines.forEach((line, index) => {
    if (index !== 1) rows.push(tableRow(line, start));
    start += line.length + 1;
  });
  if (rows.some(({ children }) => children.length !== align.length)) return null;
  return { type: 'table', align, children: rows, position: spanning(at, start - 1) };
}

/** A heading or a table of words alone; `null` for anything else. */
export const plainBlock = (source: string, at: number): RootContent | null => plainHeading(source, at) ?? plainTable(source, at);
