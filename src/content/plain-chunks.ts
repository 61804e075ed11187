import type { Root, RootContent } from 'mdast';
import type { MarkdownDialect } from './markdown.ts';
import { plainBlock, plainParagraph } from './plain-blocks.ts';

/**
 * Characters that have a meaning in Markdown, line ends that have one, and lines that draw a rule or a table head. A chunk
 * without them is a paragraph of plain text.
 */
const MARKUP = /[\\`*_[\]<>&|#~]|  \r?\n|^[ \t]*[-:][-: \t]*$/m;

/**
 * A text with footnotes is parsed as a whole, because a mark is a footnote only where its definition exists; so is one with a mark of
 * byte order, because a parser leaves it out at the start of what it is given.
 */
const WHOLE_TEXT = /\[\^|\ufeff/;
/** So is prose with constructs that span blank lines or affect other chunks: fences, raw HTML, definitions of links. */
const WHOLE_PROSE = /\[\^|\ufeff|<|^[ \t>]*(?:```|~~~)|\]:/m;
/** A line that begins an item of a list, or underlines a title of prose. */
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\r?$)/m;
const UNDERLINE = /^[ \t]*=+[ \t]*\r?$/m;

interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines between blank lines. */
function chunksOf(text: string, from: number): Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  let lineStart = from;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    const blank = text.slice(lineStart, lineEnd).trim() === '';
    if (!blank && start === -1) start = lineStart;
    if (blank && start !== -1) {
      chunks.push({ start, end: lineStart });
      start = -1;
    }
    if (newline === -1) {
      if (start !== -1) chunks.push({ start, end: text.length });
      break;
    }
    lineStart = newline + 1;
  }
  return chunks;
}

function shift(nodes: readonly RootContent[], by: number): void {
  for (const node of nodes) {
    const { position } = node;
    if (position?.start.offset !== undefined) position.start.offset += by;
    if (position?.end.offset !== undefined) position.end.offset += by;
    if ('children' in node) shift(node.children, by);
  }
}

/** Joins the chunks of a list: items, and what is indented after them, may be separated by blank lines. */
function withLists(chunks: readonly Chunk[], text: string): Chunk[] {
  const joined: Chunk[] = [];
  let isList = false;
  for (const chunk of chunks) {
    const source = text.slice(chunk.start, chunk.end);
    const last = joined.at(-1);
    const hasItem = LIST_ITEM.test(source);
    if (isList && last !== undefined && (hasItem || /^[ \t]/.test(source)))
      joined[joined.length - 1] = { ...last, end: chunk.end };
    else joined.push(chunk);
    isList = hasItem || (isList && /^[ \t]/.test(source));
  }
  return joined;
}

/** Separator of chunks that are parsed together, on a line of its own. */
const BLANK_LINE = '\n';

/** Parses some chunks at once and hands out the nodes of each, with offsets in the text. */
function parseTogether(chunks: readonly Chunk[], text: string, parse: (source: string) => Root): Map<Chunk, RootContent[]> {
  if (chunks.length === 0) return new Map();
  const sources = chunks.map(({ start, end }) => text.slice(start, end));
  const nodes = parse(sources.join(BLANK_LINE)).children;
  const found = new Map<Chunk, RootContent[]>();
  let next = 0;
  let from = 0;
  chunks.forEach((chunk, index) => {
    const until = from + (sources[index]?.length ?? 0) + BLANK_LINE.length;
    const first = next;
    while (next < nodes.length && (nodes[next]?.position?.start.offset ?? 0) < until) next += 1;
    const own = nodes.slice(first, next);
    shift(own, chunk.start - from);
    found.set(chunk, own);
    from = until;
  });
  return found;
}

/**
 * Parses a text chunk by chunk: chunks of words alone are built directly, the others go through `parse`. Of positions only
 * offsets are set. Returns `null` for a text that must be parsed as a whole. In legal text, which has no lists, fences and HTML
 * blocks, a blank line always ends a block, so the remaining chunks are parsed in one call.
 */
export function parseByChunks(
  text: string,
  bodyStart: number,
  dialect: MarkdownDialect,
  parse: (source: string) => Root,
): Root | null {
  const isProse = dialect === 'prose';
  if ((isProse ? WHOLE_PROSE : WHOLE_TEXT).test(text.slice(bodyStart))) return null;
  const isMarked = (source: string): boolean =>
    MARKUP.test(source) || (isProse && (LIST_ITEM.test(source) || UNDERLINE.test(source)));
  const bare = chunksOf(text, bodyStart);
  const chunks = isProse ? withLists(bare, text) : bare;
  const written = chunks.map(({ start, end }) => {
    const source = text.slice(start, end);
    return isMarked(source) ? plainBlock(source, start) : plainParagraph(source, start);
  });
  const marked = chunks.filter((_, index) => written[index] === null);
  const groups = isProse ? marked.map((chunk) => [chunk]) : [marked];
  const parsed = new Map(groups.flatMap((group) => [...parseTogether(group, text, parse)]));
  return { type: 'root', children: chunks.flatMap((chunk, index) => written[index] ?? parsed.get(chunk) ?? []) };
}
