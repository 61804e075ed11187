/** The text of an HTML file in the encoding it states, else UTF-8, else the old Polish one of Windows. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const stated = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{3,40})/i.exec(head)?.[1];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  for (const encoding of [isUtf16 ? 'utf-16' : stated, 'utf-8', 'windows-1250']) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // Not a name of an encoding, or not this one: the next is tried.
    }
  }
  return '';
}
