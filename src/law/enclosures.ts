/** A stretch in brackets or quotation marks, with its marks; `to` is the offset after the closing one. */
export interface Enclosure {
  readonly kind: 'bracket' | 'quotation';
  readonly from: number;
  readonly to: number;
}

const MARKS = /[()„”“«»"]/g;
const OPENED_BY: Readonly<Record<string, string>> = { ')': '(', '”': '„', '“': '„', '"': '„', '»': '«' };

/** The outermost brackets and quotations of a text, in order. A mark without its partner, as that of „1)” is, encloses nothing. */
export function enclosures(text: string): Enclosure[] {
  /** Offsets of what is open, innermost last, by the opening mark. */
  const open: Readonly<Record<string, number[]>> = { '(': [], '„': [], '«': [] };
  const found: Enclosure[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    open[mark]?.push(index);
    const opening = OPENED_BY[mark] ?? '';
    const from = open[opening]?.pop();
    if (from === undefined) continue;
    // What was opened inside and never closed is no enclosure.
    for (const others of Object.values(open)) while ((others.at(-1) ?? -1) > from) others.pop();
    while ((found.at(-1)?.from ?? -1) > from) found.pop();
    found.push({ kind: opening === '(' ? 'bracket' : 'quotation', from, to: index + 1 });
  }
  return found;
}
