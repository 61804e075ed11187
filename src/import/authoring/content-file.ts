import { stringify } from 'yaml';

/** A content file from its front matter and the paragraphs of its text; keys without a value are left out. */
export function contentFile(keys: Readonly<Record<string, unknown>>, paragraphs: readonly string[]): string {
  const stated = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
  return `---\n${stringify(stated, { lineWidth: 0 })}---\n\n${paragraphs.join('\n\n')}\n`;
}
