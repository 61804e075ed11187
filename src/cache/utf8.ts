import type { TextPart } from '../types/text-part.ts';
import { transcode } from 'node:buffer';

/** Length in UTF-16 units of the longest text that fits the buffer; each takes up to three bytes. */
const LONGEST = 2 ** 21;
const buffer = Buffer.allocUnsafeSlow(3 * LONGEST);

/** Texts from this length on are transcoded in one call; shorter ones are written with `Buffer.write`. */
const LONG = 2 ** 13;
const utf16 = Buffer.allocUnsafeSlow(2 * LONGEST);

function transcoded(text: string): Uint8Array | null {
  try {
    return transcode(utf16.subarray(0, utf16.write(text, 'utf16le')), 'utf16le', 'utf8');
  } catch {
    // The text has a lone surrogate, which `Buffer.write` replaces.
    return null;
  }
}

/** Writes a text into the buffer at an offset and returns its length in bytes. */
function write(text: TextPart, at: number): number {
  const bytes = typeof text === 'string' ? (text.length < LONG ? null : transcoded(text)) : text;
  if (bytes === null) return buffer.write(String(text), at, 'utf8');
  buffer.set(bytes, at);
  return bytes.length;
}

const mostBytes = (text: TextPart): number => (typeof text === 'string' ? 3 : 1) * text.length;

/** Passes the concatenated UTF-8 bytes of texts to `use`. The buffer is shared: the bytes are valid only until `use` returns. */
export function withUtf8<Result>(texts: readonly TextPart[], use: (bytes: Buffer) => Result): Result {
  if (texts.reduce((sum, text) => sum + mostBytes(text), 0) > buffer.length)
    return use(Buffer.concat(texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text))));
  let length = 0;
  for (const text of texts) length += write(text, length);
  return use(buffer.subarray(0, length));
}

/** The texts as one string. */
export const asText = (...texts: readonly TextPart[]): string =>
  texts
    .map((text) => (typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length).toString()))
    .join('');
