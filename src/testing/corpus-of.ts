import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { attachedPdfs } from '../publish/attached-pdfs.ts';
import { readSettings } from '../settings.ts';
import type { Corpus, Settings } from '../types.ts';
import { temporaryFolder, TOWN } from './built-site.ts';

const SITE = 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder of files given as path → text or bytes; `serwis.yaml` may be left out. */
function folderOf(files: Files): string {
  const dir = temporaryFolder('corpus');
  for (const [path, text] of Object.entries({ 'serwis.yaml': SITE, ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const settingsOf = (dir: string, day: string): Settings => readSettings({ CONTENT_DIR: dir, BUILD_DATE: day });

/** A corpus of files given as path → text or bytes; `serwis.yaml` may be left out. */
export const corpusOf = (files: Files, day = '2026-11-24'): Corpus => buildCorpus(settingsOf(folderOf(files), day), noCache());

const towns = new Map<string, Corpus>();

/** The corpus of a town of the tests, read once for all files of a worker: nobody changes it. */
export function corpusOfTown(folder: string = TOWN, day = '2026-11-24', siteUrl = ''): Corpus {
  const key = [folder, day, siteUrl].join('\n');
  const corpus =
    towns.get(key) ?? buildCorpus(readSettings({ CONTENT_DIR: folder, BUILD_DATE: day, SITE_URL: siteUrl }), noCache());
  towns.set(key, corpus);
  return corpus;
}

/** As `corpusOf`, with the PDFs looked into that documents are attached. */
export async function corpusWithPdfs(files: Files, day = '2026-11-24'): Promise<Corpus> {
  const dir = folderOf(files);
  return buildCorpus(settingsOf(dir, day), noCache(), await attachedPdfs(dir, noCache()));
}

/** The messages of a corpus as „line:column rule message”. */
export const messagesOf = ({ diagnostics }: Corpus, rule: string): string[] =>
  diagnostics
    .filter((message) => message.rule === rule)
    .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
