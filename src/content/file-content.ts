import { closeSync, openSync, readSync } from 'node:fs';
import type { FileContent } from '../types.ts';

/** Bytes that are read of a file to tell what it is. */
const HEAD = 1024;

const startsWith = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);

/** What the first bytes of a file say it is; `null` for an empty one. */
export function fileContentOf(bytes: Uint8Array): FileContent | null {
  const head = bytes.subarray(0, HEAD);
  if (head.length === 0) return null;
  const words = Buffer.from(head).toString('latin1');
  // Readers of PDF accept some bytes before the mark.
  if (words.slice(0, HEAD).includes('%PDF-')) return 'pdf';
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (startsWith(head, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (words.startsWith('GIF8')) return 'gif';
  if (words.startsWith('RIFF') && words.slice(8, 12) === 'WEBP') return 'webp';
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (words.startsWith('PK')) {
    if (words.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'open-document-text';
    if (words.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'open-document-sheet';
    return 'zip';
  }
  if (words.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i.test(words)) return 'html';
  // Text in UTF-16 has zero bytes and a mark in front.
  return head.includes(0) && !startsWith(head, 0xff, 0xfe) && !startsWith(head, 0xfe, 0xff) ? 'binary' : 'text';
}

/** What a file holds, by its first bytes. */
export function readFileContent(path: string): FileContent | null {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD);
    return fileContentOf(head.subarray(0, readSync(file, head, 0, HEAD, 0)));
  } finally {
    closeSync(file);
  }
}

/** What a file of each type may hold. An office file is a ZIP archive, so the two can't be told apart by their first bytes. */
const EXPECTED: Readonly<Record<string, readonly FileContent[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  zip: ['zip', 'open-document-text', 'open-document-sheet'],
  docx: ['zip'],
  xlsx: ['zip'],
  pptx: ['zip'],
  odt: ['open-document-text', 'zip'],
  ods: ['open-document-sheet', 'zip'],
  odp: ['zip'],
  rtf: ['rtf'],
  doc: ['old-office'],
  xls: ['old-office'],
  csv: ['text'],
  txt: ['text', 'html'],
};

/** Whether a file of a type may hold this. */
export const isExpected = (type: string, content: FileContent): boolean => EXPECTED[type]?.includes(content) ?? true;
