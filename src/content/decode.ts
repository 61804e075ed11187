import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import { characterName, controlCharacters, withoutControls } from './control-characters.ts';
import { lineIndex } from '../diagnostics/line-index.ts';

const BOM = '\uFEFF';

const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: Latin text in UTF-16 has a zero in every other byte.
  const sample = bytes.subarray(0, 512);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros++;
  return sample.length >= 8 && zeros > sample.length / 4;
};

/** Offset of the first byte that is not UTF-8; the decoder itself does not say where. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const valid = (length: number): boolean => {
    try {
      decoder.decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    } finally {
      // The decoder keeps state after an error; a final flush resets it and may throw as well.
      try {
        decoder.decode();
      } catch {
        // Bytes of an incomplete character are dropped.
      }
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valid(middle + 1)) low = middle + 1;
    else high = middle;
  }
  // A character that is cut off is at fault from its first byte: „ó” of Windows-1250 looks like the start of a longer character.
  const complete = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return new TextEncoder().encode(complete).length;
}

/**
 * The old Polish encoding that a text is probably in: the one that yields more Polish letters; empty where neither yields any.
 */
function guessEncoding(bytes: Uint8Array): string {
  const score = (encoding: string): number =>
    (new TextDecoder(encoding).decode(bytes).match(/[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/gu) ?? []).length;
  const windows = score('windows-1250');
  const iso = score('iso-8859-2');
  if (windows === 0 && iso === 0) return '';
  return windows >= iso ? 'Windows-1250' : 'ISO-8859-2';
}

/**
 * The text of a content file, or `null` where its encoding makes it unreadable (reported with the place of the first bad byte).
 * A byte order mark is taken off, a lone carriage return becomes a line feed, so that lines are counted as editors show them, and a
 * control character becomes a space (reported).
 */
export function decode(bytes: Uint8Array, report: Report): string | null {
  if (looksLikeUtf16(bytes)) {
    report('plik-utf16', FILE_START);
    return null;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstInvalidByte(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
    const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    report('plik-kodowanie', lineIndex(`${before}?`).place(before.length), byte, guessEncoding(bytes));
    return null;
  }
  if (text.startsWith(BOM)) {
    report('plik-bom', FILE_START);
    text = text.slice(1);
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    report('plik-znak-nul', lineIndex(text).place(nul));
    return null;
  }
  const [first, ...others] = controlCharacters(text);
  if (first !== undefined) {
    report('znak-sterujacy', lineIndex(text).place(first), characterName(text.charAt(first)), String(others.length + 1));
    text = withoutControls(text);
  }
  return text.replace(/\r(?!\n)/g, '\n');
}
