import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const MAX_BYTES = 40_000_000;

/** The file that a source names, if it lies in the folder of the source or below; no other is read, whatever links lead to it. */
export function fileBeside(source: string, path: string): Uint8Array | null {
  try {
    const folder = realpathSync(dirname(source));
    const file = realpathSync(resolve(folder, path));
    const found = statSync(file);
    return file.startsWith(folder + sep) && found.isFile() && found.size <= MAX_BYTES ? readFileSync(file) : null;
  } catch {
    return null;
  }
}
