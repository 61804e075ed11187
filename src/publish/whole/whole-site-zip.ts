import { Zip, ZipDeflate } from 'fflate';
import type { SiteFile } from '../site-file.ts';

/** Files of data: what programs read. Pages and PDF files hold the same texts once more; the archive is about other builds. */
const IS_DATA =
  /^(?:api\/v1\/(?!archiwum\/).*\.(?:json|jsonld|csv)|(?:.*\/)?(?:akn\.xml|akt\.xml|index\.md|kalendarz\.ics|zadania\.(?:json|csv))|dane\/powiazania\.graphml|llms\.txt)$/;

/** The day of every entry: an archive with the same files has the same bytes. Read by the clock of the machine, as ZIP has it. */
const DAY = new Date(1980, 0, 1, 12);

/** `/api/v1/wszystko.zip`: all data files under their paths; `read` gives the bytes of one, which are not kept. */
export function wholeSiteZip(paths: Iterable<string>, read: (path: string) => Uint8Array): SiteFile {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  for (const path of [...paths].filter((one) => IS_DATA.test(one)).sort()) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = DAY;
    zip.add(entry);
    entry.push(read(path), true);
  }
  zip.end();
  return { path: 'api/v1/wszystko.zip', content: Buffer.concat(parts) };
}
