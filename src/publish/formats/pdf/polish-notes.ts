import { FORMAT_WORDS } from '../../../strings/formats.ts';

/** What the compiler tells a program that reads aloud of the mark of a footnote; it knows no Polish word for it. */
const ENGLISH = '/Contents (Footnote ';
const POLISH = `/Contents (${FORMAT_WORDS.footnote}`.padEnd(ENGLISH.length);

/** The same PDF, whose marks of footnotes are called so in Polish. No byte moves, so the table of its objects stays right. */
export function polishNotes(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (let at = bytes.indexOf(ENGLISH); at !== -1; at = bytes.indexOf(ENGLISH, at + ENGLISH.length))
    bytes.write(POLISH, at, 'latin1');
  return pdf;
}
