import type { TextPart } from '../types/text-part.ts';
import { transcode } from 'node:buffer';

/** Characters of the longest text that has room in the buffer, where each takes up to three bytes. */
const LONGEST = 2 ** 21;
const buffer = Buffer.allocUnsafeSlow(3 * LONGEST);

/** From this many characters on it is quicker to write a text as it stands in memory and let the bytes be turned at once. */
const LONG = 2 ** 13;
const utf16 = Buffer.allocUnsafeSlow(2 * LONGEST);

function transcoded(text: string): Uint8Array | null {
  try {
    return transcode(utf16.subarray(0, utf16.write(text, 'utf16le')), 'utf16le', 'utf8');
  } catch {
    // Half of a character, which only the slower way replaces.
    return null;
  }
}

/** Writes a text to a place in the buffer and tells its length in bytes. */
function write(text: TextPart, at: number): number {
  const bytes = typeof text === 'string' ? (text.length < LONG ? null : transcoded(text)) : text;
  if (bytes === null) return buffer.write(String(text), at, 'utf8');
  buffer.set(bytes, at);
  return bytes.length;
}

const mostBytes = (text: TextPart): number => (typeof text === 'string' ? 3 : 1) * text.length;

/**
 * Hands out the bytes of texts one after another, in UTF-8, which are there only as long as `use` runs: they stand in one place for all.
 * Memory taken anew for each of thousands of pages costs as much time again, and is given back late.
 */
export function withUtf8<Result>(texts: readonly TextPart[], use: (bytes: Buffer) => Result): Result {
  if (texts.reduce((sum, text) => sum + mostBytes(text), 0) > buffer.length)
    return use(Buffer.concat(texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text))));
  let length = 0;
  for (const text of texts) length += write(text, length);
  return use(buffer.subarray(0, length));
}

/** The same as one text. */
export const asText = (...texts: readonly TextPart[]): string =>
  texts
    .map((text) => (typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length).toString()))
    .join('');

/** The same text in one stretch of memory: one that was added up would be gone through part by part wherever it stands. */
export const inOneStretch = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
