import { strFromU8 } from 'fflate';
import { ImportError } from './import-error.ts';

/** An entry as the directory at the end of an archive lists it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Sum (CRC-32) that its unpacked bytes must have. */
  readonly sum: number;
}

const END = 0x06_05_4b_50;
const END_64 = 0x06_06_4b_50;
const ENTRY = 0x02_01_4b_50;
/** The end of an archive with the longest comment. */
const MOST_TAIL = 65_557;
const ENCRYPTED = 1;
const UTF8 = 2048;
const MOST_ENTRIES = 5000;

const damaged = (): ImportError =>
  new ImportError('Plik jest ucięty albo uszkodzony i nie da się go rozpakować. Zdobądź go jeszcze raz ze źródła.');

/** Where the directory begins and how many entries it has; archives beyond 4 GB have a second, longer end. */
function directoryOf(view: DataView): { readonly at: number; readonly count: number } {
  let end = view.byteLength - 22;
  while (end >= 0 && view.byteLength - end <= MOST_TAIL && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw damaged();
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if ((count !== 0xffff && at !== 0xffffffff) || end < 20) return { at, count };
  const long = Number(view.getBigUint64(end - 12, true));
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== END_64) throw damaged();
  return { count: Number(view.getBigUint64(long + 32, true)), at: Number(view.getBigUint64(long + 48, true)) };
}

/**
 * The entries of an archive without unpacking any. Throws for an archive that is broken, has a password, too many entries, or two of one
 * name, of which one program would read the first and another the last.
 */
export function archiveDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ArchiveEntry[] = [];
  const names = new Set<string>();
  try {
    const { at: start, count } = directoryOf(view);
    if (count > MOST_ENTRIES)
      throw new ImportError(`W archiwum jest zbyt wiele części (${String(count)}). Plik może być spreparowany („bomba zip”).`);
    for (let at = start, left = count; left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) throw damaged();
      const flags = view.getUint16(at + 8, true);
      const length = view.getUint16(at + 28, true);
      const name = strFromU8(bytes.subarray(at + 46, at + 46 + length), (flags & UTF8) === 0);
      if ((flags & ENCRYPTED) !== 0)
        throw new ImportError('Archiwum jest zabezpieczone hasłem. Zapisz je bez hasła i spróbuj jeszcze raz.');
      // Office programs do not tell small letters of part names from capitals.
      const key = name.toLowerCase();
      if (names.has(key))
        throw new ImportError(
          `W archiwum są dwie części o nazwie „${name.slice(0, 60)}”, więc nie wiadomo, która jest właściwa. Plik może być spreparowany.`,
        );
      names.add(key);
      entries.push({ name, sum: view.getUint32(at + 16, true) });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
  return entries;
}
