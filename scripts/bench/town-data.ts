import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noCache } from '../../src/cache/cache.ts';
import { buildCorpus } from '../../src/corpus.ts';
import { apiFiles, documentFile } from '../../src/publish/api.ts';
import { competitionsFiles } from '../../src/publish/competitions-files.ts';
import { sha256 } from '../../src/publish/output/site-folder.ts';
import { proofFiles } from '../../src/publish/proof/proof-files.ts';
import type { SiteFile } from '../../src/publish/site-file.ts';
import { tasksFiles } from '../../src/publish/tasks-files.ts';
import { readSettings } from '../../src/settings.ts';
import { generateContent } from './generate-content.ts';

const bytesOf = ({ content }: SiteFile): Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array
    ? Buffer.from(content)
    : Buffer.concat(content.map((part) => Buffer.from(part)));

/**
 * The data files of a made-up town of so many documents, read and written by the program as a build does; pages, formats and the town's own
 * search are left out, because a portal reads none of them.
 */
export function makeTownData(dir: string, count: number, seed: number, day: string): void {
  const contentDir = join(dir, 'content');
  generateContent(contentDir, count, seed);
  const site = `https://gmina-${String(seed)}.example`;
  const corpus = buildCorpus(readSettings({ CONTENT_DIR: contentDir, BUILD_DATE: day, SITE_URL: site }), noCache());
  const data = [
    ...apiFiles(corpus),
    ...corpus.works.map((work) => documentFile(work, corpus)),
    ...tasksFiles(corpus),
    ...competitionsFiles(corpus),
  ];
  const hashes = new Map(data.map((file) => [file.path, sha256(bytesOf(file))]));
  for (const file of [...data, ...proofFiles(corpus, hashes, { signer: null, former: null }).files]) {
    const path = join(dir, 'site', file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytesOf(file));
  }
}
