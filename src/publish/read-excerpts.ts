import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excerpt, type Excerpt } from '../diagnostics/excerpt.ts';
import type { Diagnostic } from '../types.ts';

/** The words of the content that messages are about, in the order of the messages; empty where a file can't be read. */
export function readExcerpts(contentDir: string, diagnostics: readonly Diagnostic[]): Excerpt[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    let text = '';
    try {
      text = readFileSync(join(contentDir, file), 'utf8');
    } catch {
      // The message says already that the file is missing or unreadable.
    }
    texts.set(file, text);
    return text;
  };
  return diagnostics.map((diagnostic) => excerpt(textOf(diagnostic.file), diagnostic));
}
