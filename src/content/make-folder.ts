import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './system-error.ts';

/**
 * Makes a folder and those above it. (Node's own way goes round for ever where the system says of a folder above that it is not there, as
 * `/proc` does.)
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
