/** What words are made of: letters and digits, of any alphabet. */
const WORD_SIGN = /[\p{L}\d]/u;

/** Answers for Latin, Greek and Cyrillic: a pattern asked for every sign of a site's texts would cost more than what is done with the words. */
const KNOWN = Uint8Array.from({ length: 0x530 }, (_, code) => (WORD_SIGN.test(String.fromCharCode(code)) ? 1 : 0));

/** Length of the letter or digit that stands at a place, in UTF-16 units; 0 where there is none. */
export function wordSignAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KNOWN.length) return KNOWN[code] ?? 0;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_SIGN.test(sign) ? sign.length : 0;
}
