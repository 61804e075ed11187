import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { sha256 } from '../output/site-folder.ts';
import { formerEntries } from './former-entries.ts';
import { WHOLE_SITE, wholeSiteZip } from './whole-site-zip.ts';

const WORDS = Buffer.from('treść');
const ENTRY = { packed: deflateRawSync(WORDS), crc: crc32(WORDS), size: WORDS.length };
const unread = (path: string): never => {
  throw new Error(`read ${path}`);
};

it('an archive of more files than the usual end of an archive can count is read whole by another program and by the next build', () => {
  const count = 66_000;
  const paths = Array.from({ length: count }, (_, index) => `uchwaly/${String(index)}/index.md`);
  const { path, content } = wholeSiteZip(paths, unread, () => ENTRY);
  const bytes = content as Buffer;
  const names: string[] = [];
  const last = `uchwaly/${String(count - 1)}/index.md`;
  const read = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 && name === last });
  expect(names).toHaveLength(count);
  expect(Buffer.from(read[last] ?? []).toString()).toBe('treść');

  const dir = temporaryFolder('duze-archiwum');
  mkdirSync(join(dir, 'api/v1'), { recursive: true });
  writeFileSync(join(dir, path), bytes);
  const hashes = new Map(paths.map((one) => [one, one]));
  const former = formerEntries(dir, new Map(hashes).set(WHOLE_SITE, sha256(bytes)), hashes);
  expect(former('uchwaly/0/index.md')).toEqual(ENTRY);
  expect(former(last)).toEqual(ENTRY);
});
