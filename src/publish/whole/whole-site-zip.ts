import { crc32, deflateRawSync } from 'node:zlib';
import type { SiteFile } from '../site-file.ts';
import { archiveBytes, type PackedEntry } from './archive-bytes.ts';

export const WHOLE_SITE = 'api/v1/wszystko.zip';

/** Files of data: what programs read. Pages and PDF files hold the same texts once more; the archive is about other builds. */
const IS_DATA =
  /^(?:api\/v1\/(?!archiwum\/).*\.(?:json|jsonld|csv)|(?:.*\/)?(?:akn\.xml|akt\.xml|index\.md|kalendarz\.ics|zadania\.(?:json|csv))|dane\/powiazania\.graphml|llms\.txt)$/;

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
  const chosen = [...paths].filter((one) => IS_DATA.test(one)).sort();
  const content = archiveBytes(chosen.map((path) => [path, former(path) ?? pack(read(path))] as const));
  return { path: WHOLE_SITE, content };
}
