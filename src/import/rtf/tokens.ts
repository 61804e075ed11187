/** A piece of RTF: a group's border, a control word with its number, or a byte of text. */
export type RtfToken =
  | { readonly type: 'open' | 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  | { readonly type: 'symbol'; readonly name: string }
  | { readonly type: 'byte'; readonly value: number };

const OPEN: RtfToken = { type: 'open' };
const CLOSE: RtfToken = { type: 'close' };
const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/** Splits RTF (read as Latin-1, one character a byte) into tokens; binary data are skipped. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '{' || character === '}') {
      yield character === '{' ? OPEN : CLOSE;
      at++;
    } else if (character === '\\') {
      WORD.lastIndex = at;
      const match = WORD.exec(source);
      if (match !== null) {
        const value = match[2] === undefined ? null : Number(match[2]);
        at = WORD.lastIndex;
        if (match[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { type: 'word', name: match[1] ?? '', value };
      } else if (source.charAt(at + 1) === "'") {
        const value = Number.parseInt(source.slice(at + 2, at + 4), 16);
        if (!Number.isNaN(value)) yield { type: 'byte', value };
        at += 4;
      } else {
        yield { type: 'symbol', name: source.charAt(at + 1) };
        at += 2;
      }
    } else {
      if (character !== '\r' && character !== '\n') yield { type: 'byte', value: character.charCodeAt(0) };
      at++;
    }
  }
}
