import type { TextPart } from '../types/text-part.ts';

/** The concatenated UTF-8 bytes of texts. */
export const asBytes = (...texts: readonly TextPart[]): Buffer => {
  const parts = texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text));
  const [only] = parts;
  return parts.length === 1 && Buffer.isBuffer(only) ? only : Buffer.concat(parts);
};

/** The texts as one string. */
export const asText = (...texts: readonly TextPart[]): string =>
  texts
    .map((text) => (typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length).toString()))
    .join('');
