const isSpace = (character: string | undefined): boolean => character === undefined || /[\s(]/.test(character);

/**
 * What a quotation mark at an index does: 1 opens, -1 closes, 0 is none. Acts are typed with all kinds of marks („…”, “…”, "…", ,,…'');
 * those that look the same at both ends open where a space stands before them and words after.
 */
function quoteAt(text: string, index: number): -1 | 0 | 1 {
  const [mark, next] = [text[index], text[index + 1]];
  if (mark === '„') return 1;
  if (mark === ',') return next === ',' && text[index - 1] !== ',' && !isSpace(text[index + 2]) ? 1 : 0;
  if (mark === "'") return next === "'" ? -1 : 0;
  return isSpace(text[index - 1]) && /[\p{L}\d§*(]/u.test(next ?? '') ? 1 : -1;
}

const MARKS = /[„”“",']/g;

/** How many quotations are open after a piece of text, given how many were before; a stray end never goes below zero. */
export function openQuotes(text: string, before: number): number {
  let open = before;
  for (const { index } of text.matchAll(MARKS)) open = Math.max(0, open + quoteAt(text, index));
  return open;
}

/** The outermost quotations of a text that are closed: offsets of their marks. */
export function quotations(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = 0;
  let start = 0;
  for (const { index } of text.matchAll(MARKS)) {
    const change = quoteAt(text, index);
    if (change === 1 && open === 0) start = index;
    if (change === -1 && open === 1) found.push({ start, end: index + 1 });
    open = Math.max(0, open + change);
  }
  return found;
}
