/** Marks of emphasis, links and footnotes; what Markdown makes of them takes time with the square of their number in one paragraph. */
const MARKS = /[*_[~`]/g;
/** Beginnings of comments, each of which is looked for an end to the end of its paragraph: they weigh as much as ten other marks. */
const COMMENTS = /<[!?]/g;
const COMMENT_WEIGHT = 10;

/** No text that people wrote has so many: a paragraph, and a whole document. */
export const MOST_MARKS = { paragraph: 2000, document: 12_000 } as const;

const marksIn = (text: string): number => (text.match(MARKS)?.length ?? 0) + COMMENT_WEIGHT * (text.match(COMMENTS)?.length ?? 0);

/** Offset of the paragraph with more marks of Markdown than can be read in good time; `null` where there is none. */
export function overmarked(text: string, from: number): number | null {
  if (text.length - from < MOST_MARKS.paragraph) return null;
  let start = from;
  let inParagraph = 0;
  let all = 0;
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    // Cells of a table are read one by one, and a blank line ends a paragraph.
    const isRow = line.startsWith('|');
    if (isRow || line.trim() === '') {
      start = at;
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
