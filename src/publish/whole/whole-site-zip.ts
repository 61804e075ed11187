import { Zip, type ZipInputFile } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';
import type { SiteFile } from '../site-file.ts';

export const WHOLE_SITE = 'api/v1/wszystko.zip';

/** An entry of the archive: packed, with what its header says. */
export interface PackedEntry {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly size: number;
}

/** Files of data: what programs read. Pages and PDF files hold the same texts once more; the archive is about other builds. */
const IS_DATA =
  /^(?:api\/v1\/(?!archiwum\/).*\.(?:json|jsonld|csv)|(?:.*\/)?(?:akn\.xml|akt\.xml|index\.md|kalendarz\.ics|zadania\.(?:json|csv))|dane\/powiazania\.graphml|llms\.txt)$/;

/** The day of every entry: an archive with the same files has the same bytes. Read by the clock of the machine, as ZIP has it. */
const DAY = new Date(1980, 0, 1, 12);
const DEFLATED = 8;
const LEVEL = 6;

function pack(bytes: Uint8Array): PackedEntry {
  return { packed: deflateRawSync(bytes, { level: LEVEL }), crc: crc32(bytes), size: bytes.length };
}

/**
 * `/api/v1/wszystko.zip`: all data files under their paths; `read` gives the bytes of one, which are not kept. `former` gives an entry of
 * the former archive where its file has not changed.
 */
export function wholeSiteZip(
  paths: Iterable<string>,
  read: (path: string) => Uint8Array,
  former: (path: string) => PackedEntry | null = () => null,
): SiteFile {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  for (const path of [...paths].filter((one) => IS_DATA.test(one)).sort()) {
    const { packed, crc, size } = former(path) ?? pack(read(path));
    const entry: ZipInputFile = { filename: path, compression: DEFLATED, mtime: DAY, crc, size };
    zip.add(entry);
    entry.ondata?.(null, packed, true);
  }
  zip.end();
  return { path: WHOLE_SITE, content: Buffer.concat(parts) };
}
