import { statSync } from 'node:fs';

/** When a file or folder of a cache was last used, in ms; now, where it can't be known, so that it stays. */
export function lastUse(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return Date.now();
  }
}
