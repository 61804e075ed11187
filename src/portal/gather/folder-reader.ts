import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode, systemReason } from '../../content/system-error.ts';
import { holds, realPath } from '../../publish/output/places.ts';
import { PORTAL_FAULTS } from '../../strings/portal-faults.ts';
import { GatherError, type SiteReader } from './site-reader.ts';

/** Reads a built site from its folder; links that lead out of it are not followed. */
export function folderReader(dir: string): SiteReader {
  const root = realPath(dir);
  const read = (path: string, most: number): Uint8Array | null => {
    const file = join(root, path);
    try {
      if (!holds(root, realpathSync(file))) throw new GatherError(PORTAL_FAULTS.outside(path));
      const { size } = statSync(file);
      if (size > most) throw new GatherError(PORTAL_FAULTS.tooLong(path, most));
      return readFileSync(file);
    } catch (error) {
      if (error instanceof GatherError) throw error;
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
      throw new GatherError(systemReason(error));
    }
  };
  // Asynchronous, so that a fault becomes a rejection as with a site on the network.
  return {
    read: (path, most) =>
      new Promise((done) => {
        done(read(path, most));
      }),
  };
}
