import { startsActHeading } from '../../law/act-heading.ts';
import { attachmentNumber } from '../../law/attachment-heading.ts';
import { isReasonsHeading, readGroupingMarker, readMarker } from '../../law/markers.ts';
import type { Losses } from '../losses.ts';
import type { PdfLine } from './page-lines.ts';

const ENDS_CLAUSE = /[.;:,”)–-]$/;

interface Joined {
  text: string;
  last: PdfLine;
}

/** Whether a line begins a paragraph of its own, by its words, the space above it, and how the line before it ended. */
function beginsParagraph(
  line: PdfLine,
  { text, last }: Joined,
  width: { readonly left: number; readonly right: number },
  hasPictureBefore: boolean,
): boolean {
  const isNewPage = line.y >= last.y;
  const gap = last.y - line.y;
  const isShort = last.right < width.right - (width.right - width.left) * 0.12;
  const endsClause = ENDS_CLAUSE.test(text);
  // A picture parts the lines of a sentence without ending it.
  const isApart = !isNewPage && (endsClause || !hasPictureBefore) && gap > Math.max(line.height, last.height) * 1.9;
  const marker = readMarker(line.text);
  const isBare = /^(?:§\s*\d+\p{L}?\.?|(?:Rozdział|ROZDZIAŁ|Dział|DZIAŁ)\s+\S+)$/u.test(text);
  if (marker !== null && (endsClause || isShort || isBare)) return true;
  if (isBare || isReasonsHeading(line.text) || startsActHeading(line.text) || attachmentNumber(line.text) !== null) return true;
  if (readGroupingMarker(line.text) !== null && (isShort || endsClause)) return true;
  if (/^Na podstawie(?!\p{L})/u.test(line.text)) return true;
  return isApart || (isShort && (/[.;:”)]$/.test(text) || /^\p{Lu}/u.test(line.text)));
}

/** A word divided at the end of a line is put together; after „o” the hyphen is taken for that of a compound („społeczno-”). */
function joinWords(text: string, next: string, losses: Losses): string {
  const divided = /(\p{L}+)-$/u.exec(text);
  if (divided === null || !/^\p{Ll}/u.test(next)) return `${text} ${next}`;
  if (text.endsWith('o-')) return text + next;
  losses.add('joined-words', `${divided[1] ?? ''}${/^\p{L}+/u.exec(next)?.[0] ?? ''}`);
  return text.slice(0, -1) + next;
}

type Table = NonNullable<PdfLine['table']>;

/** A table that goes on on the next page, with its headings said again or not. */
function continued(above: Table, table: Table): Table | null {
  const [head, second] = [above[0], table[0]];
  if (head?.length !== second?.length) return null;
  return [...above, ...(head?.join('|') === second?.join('|') ? table.slice(1) : table)];
}

/** A picture between paragraphs, by the name of its file. */
export interface Picture {
  readonly picture: string;
}

/** Lines of pages → paragraphs, tables and pictures. A picture within a paragraph comes after it, so that no sentence is cut. */
export function joinLines(pages: readonly (readonly PdfLine[])[], losses: Losses): (string | Table | Picture)[] {
  const lines = pages.flat();
  const words = lines.filter(({ table, picture }) => table === null && picture === undefined);
  const sorted = words.map(({ right }) => right).sort((a, b) => a - b);
  const width = {
    left: Math.min(...words.map(({ left }) => left)),
    right: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
  const blocks: (Joined | Table | Picture)[] = [];
  /** Pictures that wait for the end of the paragraph they stand in. */
  const waiting: Picture[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (line.picture !== undefined) waiting.push({ picture: line.picture });
    else if (line.table !== null) {
      if (waiting.length > 0) {
        blocks.push(...waiting.splice(0), line.table);
        continue;
      }
      const joined = Array.isArray(open) ? continued(open as Table, line.table) : null;
      if (joined === null) blocks.push(line.table);
      else blocks.splice(-1, 1, joined);
    } else if (open === undefined || !('text' in open) || beginsParagraph(line, open, width, waiting.length > 0)) {
      blocks.push(...waiting.splice(0), { text: line.text, last: line });
    } else {
      open.text = joinWords(open.text, line.text, losses);
      open.last = line;
    }
  }
  return [...blocks, ...waiting].map((block) => ('text' in block ? block.text : block));
}
