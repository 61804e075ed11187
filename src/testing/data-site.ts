import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiFiles, documentFile } from '../publish/api.ts';
import { competitionsFiles } from '../publish/competitions-files.ts';
import { proofFiles } from '../publish/proof/proof-files.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { tasksFiles } from '../publish/tasks-files.ts';
import type { Corpus } from '../types.ts';
import { temporaryFolder } from './built-site.ts';

/** The bytes of a file as it would be written. */
export const bytesOf = ({ content }: SiteFile): Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array
    ? Buffer.from(content)
    : Buffer.concat(content.map((part) => Buffer.from(part)));

export const jsonOf = (file: SiteFile): unknown => JSON.parse(Buffer.from(bytesOf(file)).toString('utf8'));

/** The data files of a corpus in a folder, as a build has them, without its pages. */
export function dataSite(corpus: Corpus): string {
  const dir = temporaryFolder('dane');
  const data = [
    ...apiFiles(corpus),
    ...corpus.works.map((work) => documentFile(work, corpus)),
    ...tasksFiles(corpus),
    ...competitionsFiles(corpus),
  ];
  const hashes = new Map(data.map((file) => [file.path, createHash('sha256').update(bytesOf(file)).digest('hex')]));
  for (const file of [...data, ...proofFiles(corpus, hashes, { signer: null, former: null }).files]) {
    mkdirSync(dirname(join(dir, file.path)), { recursive: true });
    writeFileSync(join(dir, file.path), bytesOf(file));
  }
  return dir;
}
