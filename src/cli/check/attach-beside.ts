import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { assetPath } from '../../content/asset-path.ts';
import type { Corpus } from '../../types.ts';
import { printable } from '../../diagnostics/printable.ts';

const FRONT_MATTER = /^(---[^\n]*\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/;

/** A file to be attached, and what its own name says of it. */
interface NamedFile {
  readonly file: string;
  /** `null` where the name says no more than that of the document. */
  readonly title: string | null;
  readonly isScan: boolean;
}

const stemOf = (path: string): string => (/([^/]*?)(?:\.[^./]*)?$/.exec(path)?.[1] ?? '').normalize('NFC');

/**
 * What the name of a file says beyond that of its document: „xv-100-2026 mapa sołectwa.pdf” beside `xv-100-2026.md` → „Mapa sołectwa”. These
 * are words of the person who named it; digits alone say nothing.
 */
export function namedFile(file: string, document: string): NamedFile {
  const [name, own] = [stemOf(file), stemOf(document)];
  const lengths = Array.from({ length: name.length + 1 }, (_, length) => length);
  const taken =
    lengths.findLast((length) => assetPath(name.slice(0, length)) === own && !/[\p{L}\d]/u.test(name.charAt(length))) ?? 0;
  const words = name
    .slice(taken)
    .replace(/[-_\s]+/g, ' ')
    .replace(/^[ .]+| +$/g, '');
  const title = /\p{L}{3}/u.test(words) && words !== own ? words.charAt(0).toUpperCase() + words.slice(1) : null;
  return { file, title, isScan: /(?<!\p{L})skan(?!\p{L})/iu.test(words) };
}

/**
 * Adds files to the key `zalaczniki` of a front matter, in the form it has; `null` where it is written in brackets, which a person
 * changes.
 */
export function withAttachments(text: string, files: readonly NamedFile[]): string | null {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return null;
  const [whole, opening = '', keys = '', closing = ''] = found;
  const end = keys.includes('\r\n') ? '\r\n' : '\n';
  const rows = (indent: string): string =>
    files
      .flatMap(({ file, title, isScan }) => [
        `${indent}- plik: ${stringify(file).trim()}`,
        ...(title === null ? [] : [`${indent}  tytul: ${stringify(title).trim()}`]),
        ...(isScan ? [`${indent}  rodzaj: skan`] : []),
      ])
      .map((row) => `${row}${end}`)
      .join('');
  const key = /^zalaczniki:(.*)\r?\n((?:[ \t]*-[^\n]*\n|[ \t]+[^\n]*\n|[ \t]*\r?\n)*)/m.exec(keys);
  if (key === null) return `${opening}${keys}zalaczniki:${end}${rows('  ')}${closing}${text.slice(whole.length)}`;
  const [list, value = '', items = ''] = key;
  if (/[^\s#]/.test(value) || /^\s*[[{]/.test(items)) return null;
  const indent = /^([ \t]*)-/m.exec(items)?.[1] ?? '  ';
  const at = key.index + list.trimEnd().length;
  const before = keys.slice(0, at);
  return `${opening}${before}${end}${rows(indent).trimEnd()}${keys.slice(at)}${closing}${text.slice(whole.length)}`;
}

/** Adds files that stand beside documents under their names to their front matter, with the title that their names have, if any. */
export function attachBeside(corpus: Corpus): number {
  let changed = 0;
  for (const [file, files] of corpus.beside) {
    const path = join(corpus.settings.contentDir, file);
    const mended = withAttachments(
      readFileSync(path, 'utf8'),
      files.map((one) => namedFile(one, file)),
    );
    if (mended === null) continue;
    changed++;
    writeFileSync(path, mended);
    console.log(printable(`${file}: dopisano załączniki: ${files.join(', ')}`));
  }
  return changed;
}
