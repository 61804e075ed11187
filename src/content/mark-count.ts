/**
 * Marks of emphasis, links and footnotes. The time that Markdown takes for them is quadratic in their number in one paragraph.
 */
const MARKS = /[*_[~`]/g;
/** Starts of comments. For each the rest of its paragraph is searched for an end, so one counts as ten other marks. */
const COMMENTS = /<[!?]/g;
const COMMENT_WEIGHT = 10;

/** The most marks of a paragraph and of a whole document that are accepted; texts written by people have far fewer. */
export const MOST_MARKS = { paragraph: 2000, document: 12_000 } as const;

const marksIn = (text: string): number => (text.match(MARKS)?.length ?? 0) + COMMENT_WEIGHT * (text.match(COMMENTS)?.length ?? 0);

/** Offset of the paragraph with more Markdown marks than are accepted; `null` where there is none. */
export function overmarked(text: string, from: number): number | null {
  if (text.length - from < MOST_MARKS.paragraph) return null;
  let start = from;
  let inParagraph = 0;
  let all = 0;
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    // Table cells are parsed one by one, and a blank line ends a paragraph, so marks are counted per cell and per paragraph.
    const isRow = line.startsWith('|');
    if (isRow || line.trim() === '') {
      start = isRow ? at : Math.min(end + 1, text.length);
      inParagraph = 0;
    }
    const count = isRow && line.length < MOST_MARKS.paragraph ? 0 : marksIn(line);
    inParagraph += count;
    all += count;
    if (inParagraph > MOST_MARKS.paragraph || all > MOST_MARKS.document) return start;
    at = end + 1;
  }
  return null;
}
