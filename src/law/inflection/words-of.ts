/** A word of a text: letters and digits that stand together, parts tied by hyphens with it („e-usługa”, „MOPS-u”). */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** As written, without signs that don't show. */
  readonly text: string;
  readonly lower: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const INVISIBLE_SIGN = new RegExp(INVISIBLE, 'u');
const PART = '[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const WORD = new RegExp(`${PART}(?:[-\\u2010\\u2011]${PART})*`, 'gu');
const HYPHENS = /[\u2010\u2011]/gu;
const LETTER = /[\p{L}\p{Nd}]/u;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const shown = match[0].replace(INVISIBLE, '').replace(HYPHENS, '-').normalize('NFC');
    return { from: match.index, to: match.index + match[0].length, text: shown, lower: shown.toLowerCase() };
  });
}

const SPACES = /\s+/gu;
const SPACE = /\s/u;

/** A text with one space for any white space and nothing that doesn't show. */
export const evenedOut = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').normalize('NFC');

/**
 * Where a text that is evened out ends in a line when it begins at a place there, whatever the white space of the line; `null` where the
 * line goes on otherwise, or a word goes on after it.
 */
export function endOf(wanted: string, line: string, at: number): number | null {
  let to = at;
  for (const character of wanted) {
    while (INVISIBLE_SIGN.test(line.charAt(to))) to++;
    if (character === ' ') {
      const start = to;
      while (SPACE.test(line.charAt(to))) to++;
      if (to === start) return null;
    } else if (line.startsWith(character, to)) to += character.length;
    else return null;
  }
  return LETTER.test(wanted.slice(-1)) && LETTER.test(line.charAt(to)) ? null : to;
}
