/** A way quotation marks are written, and where a quotation that opens at an offset ends. */
interface QuotePair {
  readonly open: string;
  readonly end: (text: string, at: number) => { readonly from: number; readonly to: number } | null;
}

/** New wording follows these words; with straight marks, which don't nest, it ends at the last mark of the text. */
const BEFORE_WORDING = /(?:brzmieni[eu]|treści)\s*:?\s*$/u;

/** „…”, whose marks nest; “ is a closing mark too, as word processors set it. Without balance the last mark closes. */
function endOfNested(text: string, at: number): { from: number; to: number } | null {
  let open = 0;
  for (let i = at; i < text.length; i++) {
    const character = text[i];
    if (character === '„') open++;
    else if (character === '”' || character === '“') {
      open--;
      if (open === 0) return { from: i, to: i + 1 };
    }
  }
  const last = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'));
  return last > at && BEFORE_WORDING.test(text.slice(0, at)) && text.slice(last + 1).trim().length < 3
    ? { from: last, to: last + 1 }
    : null;
}

function endOfStraight(mark: string, width: number) {
  return (text: string, at: number): { from: number; to: number } | null => {
    const wording = BEFORE_WORDING.test(text.slice(0, at));
    const from = wording ? text.lastIndexOf(mark) : text.indexOf(mark, at + width);
    return from <= at ? null : { from, to: from + mark.length };
  };
}

function endOfCommas(text: string, at: number): { from: number; to: number } | null {
  const wording = BEFORE_WORDING.test(text.slice(0, at));
  const marks = [...text.slice(at + 2).matchAll(/„|''|”|"/gu)];
  // A quotation „…” inside closes its own mark.
  let open = 0;
  const ends = marks.filter(([mark]) => {
    if (mark === '„') open++;
    else if (mark !== '”' || open === 0) return true;
    else open--;
    return false;
  });
  const match = wording ? ends.at(-1) : ends[0];
  return match === undefined ? null : { from: at + 2 + match.index, to: at + 2 + match.index + match[0].length };
}

/** Spellings found in acts, the official one first. */
export const QUOTE_PAIRS: readonly QuotePair[] = [
  { open: '„', end: endOfNested },
  { open: ',,', end: endOfCommas },
  { open: '"', end: endOfStraight('"', 1) },
  { open: '“', end: endOfStraight('”', 1) },
  { open: '«', end: endOfStraight('»', 1) },
  { open: '<<', end: endOfStraight('>>', 2) },
];
