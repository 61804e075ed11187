import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../output/site-folder.ts';
import type { PackedEntry } from './archive-bytes.ts';
import { WHOLE_SITE } from './whole-site-zip.ts';

const END = 0x06_05_4b_50;
const END_LENGTH = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** Where the longer end of a large archive says the place of its directory, counted back from the usual end. */
const LONG_PLACE = 28;
const FAR = 0xffffffff;

/** Where the directory of an archive begins, by its usual or longer end. */
function directoryAt(bytes: Buffer, end: number): number {
  const isLong = bytes.readUInt16LE(end + 10) === 0xffff || bytes.readUInt32LE(end + 16) === FAR;
  return isLong ? Number(bytes.readBigUInt64LE(end - LONG_PLACE)) : bytes.readUInt32LE(end + 16);
}

/** Entries by name of an archive that `wholeSiteZip` has made. Its bytes are known to be as written, so nothing but the marks is checked. */
function packedEntries(bytes: Buffer<ArrayBuffer>): ReadonlyMap<string, PackedEntry> {
  const entries = new Map<string, PackedEntry>();
  const end = bytes.length - END_LENGTH;
  if (end < 0 || bytes.readUInt32LE(end) !== END) return entries;
  for (let at = directoryAt(bytes, end); bytes.readUInt32LE(at) === ENTRY;) {
    const length = bytes.readUInt32LE(at + 20);
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
    const place = bytes.readUInt32LE(at + 42);
    const local = place === FAR ? Number(bytes.readBigUInt64LE(nameEnd + 4)) : place;
    const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.set(bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd), {
      packed: bytes.subarray(start, start + length),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Gives the packed entry of the former site's archive for a file that has not changed since; `null` for any other. The same program on the
 * same engine must have made it. `former` and `hashes` are SHA-256 by path, then and now.
 */
export function formerEntries(
  formerDir: string,
  former: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string>,
): (path: string) => PackedEntry | null {
  const entries = readEntries(join(formerDir, WHOLE_SITE), former.get(WHOLE_SITE));
  return (path) => (former.get(path) === hashes.get(path) ? (entries.get(path) ?? null) : null);
}

/** Empty where the archive is missing or is not as it was built. */
function readEntries(file: string, wanted: string | undefined): ReadonlyMap<string, PackedEntry> {
  try {
    const bytes = readFileSync(file);
    return sha256(bytes) === wanted ? packedEntries(bytes) : new Map<string, PackedEntry>();
  } catch {
    return new Map<string, PackedEntry>();
  }
}
