/** Depth of „…” after a piece of text, given the depth before; a stray ” never goes below zero. */
function nestedDepth(text: string, before: number): number {
  let open = before;
  for (const character of text) {
    if (character === '„') open++;
    else if ((character === '”' || character === '“') && open > 0) open--;
  }
  return open;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Ways new wording is set off, and how many of its marks are open after a piece of text. Word processors and typists leave all of them. */
const DEPTHS: Readonly<Record<string, (text: string, before: number) => number>> = {
  '„': nestedDepth,
  '"': (text, before) => (before + count(text, '"')) % 2,
  '“': (text, before) => Math.max(0, before + count(text, '“') - count(text, '”')),
  ',,': (text, before) => Math.max(0, before + count(text, ',,') - count(text, "''") - count(text, '”')),
};

const ANNOUNCED = /(?:brzmieni[eu]|treści)\s*:?\s*$/u;
const AFTER_ANNOUNCEMENT = /(?:brzmieni[eu]|treści)\s*:?\s*(„|"|“|,,)/u;
const INSIDE = /(?:brzmieni[eu]|wyraz(?:y|em|ami)?|zdanie)[^„]*:?\s*„/u;

/** The mark that may open a quotation of several lines in a line: „ at its start or after some words, others only where „brzmienie:” leads to them. */
function openingMark(line: string, previous: string): string | null {
  const announced = AFTER_ANNOUNCEMENT.exec(line);
  if (announced !== null) return announced[1] ?? null;
  const start = /^\s*(„|"|“|,,)/u.exec(line)?.[1];
  if (start !== undefined && (start === '„' || ANNOUNCED.test(previous))) return start;
  return INSIDE.test(line) ? '„' : null;
}

/**
 * How many of the following lines a quotation takes that a line opens: new wording in an amending act has no units of its own
 * (CONTRACT 3). None where the quotation ends in the line, or never.
 */
export function quotedLines(line: string, previous: string, following: readonly { readonly raw: string }[]): number {
  const mark = openingMark(line, previous);
  const depth = mark === null ? undefined : DEPTHS[mark];
  if (depth === undefined) return 0;
  let open = depth(line, 0);
  if (open === 0) return 0;
  for (const [index, { raw }] of following.entries()) {
    open = depth(raw, open);
    if (open === 0) return index + 1;
  }
  // „ closed by a straight mark: the first line that ends with one.
  const straight = mark === '„' ? following.findIndex(({ raw }) => /[^\s„]"\s*[.,;]{0,2}\s*$/u.test(raw)) : -1;
  return straight + 1;
}
