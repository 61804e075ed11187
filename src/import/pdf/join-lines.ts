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
): boolean {
  const isNewPage = line.y >= last.y;
  const gap = last.y - line.y;
  const isApart = !isNewPage && gap > Math.max(line.height, last.height) * 1.9;
  const isShort = last.right < width.right - (width.right - width.left) * 0.12;
  const endsClause = ENDS_CLAUSE.test(text);
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

/** Lines of pages → paragraphs. */
export function joinLines(pages: readonly (readonly PdfLine[])[], losses: Losses): string[] {
  const lines = pages.flat();
  const sorted = lines.map(({ right }) => right).sort((a, b) => a - b);
  const width = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
  const paragraphs: Joined[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || beginsParagraph(line, open, width)) paragraphs.push({ text: line.text, last: line });
    else {
      open.text = joinWords(open.text, line.text, losses);
      open.last = line;
    }
  }
  return paragraphs.map(({ text }) => text);
}
