import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './system-error.ts';

/**
 * Makes a folder and those above it. (`mkdirSync` with `recursive` does not end where the system reports an existing parent as
 * missing, as `/proc` does.)
 */
export function makeFolder(dir: string): void {
  try {
    mkdirSync(dir);
  } catch (error) {
    if (hasCode(error, 'EEXIST') && statSync(dir).isDirectory()) return;
    const parent = dirname(dir);
    if (!hasCode(error, 'ENOENT') || parent === dir) throw error;
    makeFolder(parent);
    mkdirSync(dir);
  }
}
