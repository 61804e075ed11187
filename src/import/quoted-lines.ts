import { openQuotes } from '../law/quotes.ts';

/** A quotation that does not close within so many lines is a slip of typing, not new wording. */
const REACH = 400;

/** For each line, whether it begins inside a quotation that an earlier line opened and a later one closes. */
export function quotedLines(lines: readonly string[]): boolean[] {
  const quoted: boolean[] = lines.map(() => false);
  let index = 0;
  while (index < lines.length) {
    let open = openQuotes(lines[index] ?? '', 0);
    let end = index;
    while (open > 0 && end + 1 < lines.length && end - index < REACH) {
      end++;
      open = openQuotes(lines[end] ?? '', open);
    }
    if (open === 0) {
      for (let inside = index + 1; inside <= end; inside++) quoted[inside] = true;
      index = end + 1;
    } else index++;
  }
  return quoted;
}
