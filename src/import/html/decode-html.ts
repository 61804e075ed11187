/** The UTF-16 a text is in: by the mark in front, else by the zero bytes beside its „<” signs; `null` where it is not in it. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 512));
  if (/^(?:\s\0)*<\0/.test(head.toString('latin1'))) return 'utf-16le';
  return /^(?:\0\s)*\0</.test(head.toString('latin1')) ? 'utf-16be' : null;
}

/** The text of an HTML file in the encoding it states, else UTF-8, else the old Polish one of Windows. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const stated = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{3,40})/i.exec(head)?.[1];
  for (const encoding of [utf16Of(bytes) ?? stated, 'utf-8', 'windows-1250']) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // Not a name of an encoding, or not this one: the next is tried.
    }
  }
  return '';
}
