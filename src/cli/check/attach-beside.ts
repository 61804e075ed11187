import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Corpus } from '../../types.ts';
import { printable } from '../../diagnostics/printable.ts';

const FRONT_MATTER = /^(---[^\n]*\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/;

/**
 * Adds files to the key `zalaczniki` of a front matter, in the form it has; `null` where it is written in brackets, which a person
 * changes.
 */
export function withAttachments(text: string, files: readonly string[]): string | null {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return null;
  const [whole, opening = '', keys = '', closing = ''] = found;
  const end = keys.includes('\r\n') ? '\r\n' : '\n';
  const rows = (indent: string): string => files.map((file) => `${indent}- plik: ${stringify(file).trim()}${end}`).join('');
  const key = /^zalaczniki:(.*)\r?\n((?:[ \t]*-[^\n]*\n|[ \t]+[^\n]*\n|[ \t]*\r?\n)*)/m.exec(keys);
  if (key === null) return `${opening}${keys}zalaczniki:${end}${rows('  ')}${closing}${text.slice(whole.length)}`;
  const [list, value = '', items = ''] = key;
  if (/[^\s#]/.test(value) || /^\s*[[{]/.test(items)) return null;
  const indent = /^([ \t]*)-/m.exec(items)?.[1] ?? '  ';
  const at = key.index + list.trimEnd().length;
  const before = keys.slice(0, at);
  return `${opening}${before}${end}${rows(indent).trimEnd()}${keys.slice(at)}${closing}${text.slice(whole.length)}`;
}

/** Adds files that stand beside documents under their names to their front matter, without a title, which is for a person. */
export function attachBeside(corpus: Corpus): number {
  let changed = 0;
  for (const [file, files] of corpus.beside) {
    const path = join(corpus.settings.contentDir, file);
    const mended = withAttachments(readFileSync(path, 'utf8'), files);
    if (mended === null) continue;
    changed++;
    writeFileSync(path, mended);
    console.log(printable(`${file}: dopisano załączniki: ${files.join(', ')}`));
  }
  return changed;
}
