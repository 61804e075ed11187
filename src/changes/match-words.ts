/** A stretch of a line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const SPACE = /\s/u;
const QUOTE = /[„”“‟«»″"]/u;
const DASH = /[−–‒—―‐‑-]/u;
const APOSTROPHE = /[’‘‚']/u;

/**
 * A text with its typography evened out (one space for any white space, one kind of quotation mark, apostrophe and dash, nothing
 * invisible), and where each of its characters stood.
 */
function foldedOf(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (INVISIBLE.test(character)) continue;
    const fold = SPACE.test(character)
      ? ' '
      : QUOTE.test(character)
        ? '"'
        : DASH.test(character)
          ? '-'
          : APOSTROPHE.test(character)
            ? "'"
            : character;
    if (fold === ' ' && folded.endsWith(' ')) continue;
    folded += fold;
    at.push(i);
  }
  at.push(text.length);
  return { folded, at };
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether words stand there as words: „rok” is not in „roku”, „10 000” is not in „410 000” nor in „1 410 000”. */
function standsAlone(text: string, from: number, to: number): boolean {
  const [before, first, last, after] = [text.charAt(from - 1), text.charAt(from), text.charAt(to - 1), text.charAt(to)];
  if (WORD.test(first) && WORD.test(before)) return false;
  if (WORD.test(last) && WORD.test(after)) return false;
  const groupBefore = /^\d{3}(?!\d)/u.test(text.slice(from, from + 4)) && /\d $/u.test(text.slice(Math.max(0, from - 2), from));
  const groupAfter = /\d$/u.test(last) && /^ \d{3}(?!\d)/u.test(text.slice(to, to + 5));
  return !groupBefore && !groupAfter;
}

/** Where a line has some words, whatever its typography. */
export function matchWords(line: string, words: string): Stretch[] {
  const wanted = foldedOf(words).folded.trim();
  if (wanted === '') return [];
  const { folded, at } = foldedOf(line);
  const found: Stretch[] = [];
  for (let index = folded.indexOf(wanted); index !== -1; index = folded.indexOf(wanted, index + 1)) {
    const end = index + wanted.length;
    if (!standsAlone(folded, index, end)) continue;
    found.push({ from: at[index] ?? 0, to: (at[end - 1] ?? 0) + 1 });
    index = end - 1;
  }
  return found;
}
