import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import type { Corpus } from '../types.ts';
import { temporaryFolder } from './built-site.ts';

const SITE = 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\n';

/** A corpus of files given as path → text; `serwis.yaml` may be left out. */
export function corpusOf(files: Readonly<Record<string, string>>, day = '2026-11-24'): Corpus {
  const dir = temporaryFolder('corpus');
  for (const [path, text] of Object.entries({ 'serwis.yaml': SITE, ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return buildCorpus(readSettings({ CONTENT_DIR: dir, BUILD_DATE: day }), noCache());
}

/** The messages of a corpus as „line:column rule message”. */
export const messagesOf = ({ diagnostics }: Corpus, rule: string): string[] =>
  diagnostics
    .filter((message) => message.rule === rule)
    .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
