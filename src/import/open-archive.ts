import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { archiveDirectory } from './archive-directory.ts';
import { ImportError } from './import-error.ts';

const MEGABYTE = 1_000_000;
const MAX_ENTRIES = 5000;
/** An XML part of a thousand pages takes less. */
const MAX_PART = 24 * MEGABYTE;
const MAX_PARTS = 48 * MEGABYTE;
/** Pictures may be large, yet not without measure; few of them are unpacked. */
const MAX_DECLARED = 1000 * MEGABYTE;

export type OpenedArchive = ReadonlyMap<string, Uint8Array>;

const isOutside = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

const megabytes = (bytes: number): string => `${String(Math.round(bytes / MEGABYTE))} MB`;

const wrongSum = (name: string): ImportError =>
  new ImportError(
    `Część „${name.slice(0, 60)}” archiwum jest uszkodzona (suma kontrolna się nie zgadza). Zdobądź plik jeszcze raz ze źródła.`,
  );

const MAX_PICTURES = 40 * MEGABYTE;
/** Files that come along as they are. */
const MAX_FILES = 60 * MEGABYTE;

/** What a part is to this program: read as text, carried along as a file, or left in the archive. */
export type PartUse = 'text' | 'file' | 'none';

/**
 * The XML parts and the pictures of an office archive, by name, and the parts that `useOf` asks for besides. Sizes are judged before anything
 * is unpacked, and no part is unpacked beyond the size it declares, so a bomb costs nothing; names that lead out of the archive are refused,
 * and so is a part whose bytes don't have the sum that is stated for it.
 */
export function openArchive(bytes: Uint8Array, useOf: (name: string) => PartUse = () => 'none'): OpenedArchive {
  const sums = new Map(archiveDirectory(bytes).map(({ name, sum }) => [name, sum]));
  let files = 0;
  let entries = 0;
  let declared = 0;
  let parts = 0;
  let pictures = 0;
  /** Pictures beyond these sizes stay where they are, which is no fault of the file. */
  const isPicture = (name: string, size: number): boolean => {
    if (!/^(?:word\/media|Pictures)\/[^/]+\.(?:png|jpe?g|gif)$/i.test(name) || pictures + size > MAX_PICTURES) return false;
    pictures += size;
    return true;
  };
  const accept = ({ name, originalSize, size }: { name: string; originalSize: number; size: number }): boolean => {
    entries++;
    declared += originalSize;
    if (isOutside(name)) {
      throw new ImportError(`W archiwum jest ścieżka wychodząca poza nie („${name.slice(0, 60)}”). Plik może być spreparowany.`);
    }
    if (/(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/.+\.(?:xba|py|js|bsh)$/i.test(name)) {
      throw new ImportError(
        'Plik zawiera makra, czyli program, dlatego nie zostanie odczytany. Zapisz go bez makr (jako .docx albo .odt).',
      );
    }
    const use = useOf(name);
    const wanted = /\.(?:xml|rels)$/i.test(name) || name === 'mimetype' || use === 'text';
    if (use === 'file') files += originalSize;
    if (wanted) parts += originalSize;
    const tooLarge = wanted && (originalSize > MAX_PART || parts > MAX_PARTS);
    if (
      tooLarge ||
      declared > MAX_DECLARED ||
      entries > MAX_ENTRIES ||
      (originalSize > 10 * MEGABYTE && size * 200 < originalSize)
    ) {
      throw new ImportError(
        `Archiwum po rozpakowaniu byłoby zbyt duże (co najmniej ${megabytes(declared)}, części: ${String(entries)}). Plik może być spreparowany („bomba zip”).`,
      );
    }
    return wanted || (use === 'file' && files <= MAX_FILES) || isPicture(name, originalSize);
  };
  try {
    const archive = new Map(Object.entries(unzipSync(bytes, { filter: accept })));
    for (const [name, part] of archive) if (crc32(part) !== sums.get(name)) throw wrongSum(name);
    return archive;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('Plik jest ucięty albo uszkodzony i nie da się go rozpakować. Zdobądź go jeszcze raz ze źródła.');
  }
}
