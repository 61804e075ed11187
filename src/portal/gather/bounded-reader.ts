import { PORTAL_FAULTS } from '../../strings/portal-faults.ts';
import { GatherError, type SiteReader } from './site-reader.ts';

/** Bytes of all data files of a town: twenty thousand documents of the usual length have a third of that. */
const MOST_TOWN_BYTES = 4_000_000_000;

/** The same reader, which gives up once a town has been read of so many bytes. */
export function boundedReader(reader: SiteReader, most = MOST_TOWN_BYTES): SiteReader {
  let sum = 0;
  return {
    async read(path, mostOfFile) {
      if (sum > most) throw new GatherError(PORTAL_FAULTS.tooMuch(most));
      const bytes = await reader.read(path, mostOfFile);
      sum += bytes?.length ?? 0;
      return bytes;
    },
  };
}
