import { statSync } from 'node:fs';

/** When a file or folder of a cache was last used, in ms; the present time where that can't be read, so that it is kept. */
export function lastUse(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return Date.now();
  }
}
