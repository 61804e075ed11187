import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeManifest, MANIFEST_FILE } from '../publish/output/manifest.ts';
import { sha256 } from '../publish/output/site-folder.ts';
import { temporaryFolder } from './built-site.ts';

/** A folder with these files that passes for a built site: its manifest has their hashes. */
export function builtFolder(files: Readonly<Record<string, string>>): string {
  const dir = temporaryFolder('serwis');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(Buffer.from(text))]));
  writeFileSync(
    join(dir, MANIFEST_FILE),
    JSON.stringify(makeManifest({ version: '1.0.0', software: 'x', documents: {}, files: hashes })),
  );
  return dir;
}
