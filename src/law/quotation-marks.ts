/** A change of some characters of a text. */
export interface TextEdit {
  readonly at: number;
  readonly length: number;
  readonly replacement: string;
}

/** „Program”, "Program", ,,Program'', “Program” and „Program“: every way quotation marks are typed. */
const MARK = /,,(?=\S)|''|["„”“]/gu;

const isOpeningPlace = (before: string, after: string): boolean =>
  /^$|[\s([{„–—/]/u.test(before) && /[^\s,;:!?)\]}]/u.test(after);
const isClosingPlace = (before: string, after: string): boolean => /\S/u.test(before) && /^$|[\s.,;:!?)\]}”–—/]/u.test(after);

/** What a mark does where it stands; `null` where that can't be told („5"”, an apostrophe twice). */
function roleOf(mark: string, before: string, after: string): 'open' | 'close' | null {
  if (mark === '„' || mark === ',,') return 'open';
  if (mark === '”' || mark === "''") return 'close';
  const [opens, closes] = [isOpeningPlace(before, after), isClosingPlace(before, after)];
  return opens === closes ? null : opens ? 'open' : 'close';
}

/**
 * Edits that write quotation marks the Polish way, „…”. Only whole pairs change: a mark whose partner is not found stays as it is,
 * and so do marks in `skip` (places from–to that hold no words, such as attributes of HTML).
 */
export function quotationEdits(text: string, skip: readonly (readonly [number, number])[] = []): TextEdit[] {
  const open: { at: number; mark: string }[] = [];
  const edits: TextEdit[] = [];
  for (const match of text.matchAll(MARK)) {
    const [mark] = match;
    const at = match.index;
    if (skip.some(([from, to]) => at >= from && at < to)) continue;
    const role = roleOf(mark, text.charAt(at - 1), text.charAt(at + mark.length));
    if (role === 'open') open.push({ at, mark });
    const partner = role === 'close' ? open.pop() : undefined;
    if (partner === undefined) continue;
    if (partner.mark !== '„') edits.push({ at: partner.at, length: partner.mark.length, replacement: '„' });
    if (mark !== '”') edits.push({ at, length: mark.length, replacement: '”' });
  }
  return edits.sort((a, b) => a.at - b.at);
}

/** The text with edits made; they must be in order and apart. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { at, length, replacement } of edits) {
    result += text.slice(from, at) + replacement;
    from = at + length;
  }
  return result + text.slice(from);
}
