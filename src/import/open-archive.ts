import { unzipSync } from 'fflate';
import { ImportError } from './import-error.ts';

const MEGABYTE = 1_000_000;
const MAX_ENTRIES = 5000;
/** An XML part of a thousand pages takes less. */
const MAX_PART = 24 * MEGABYTE;
const MAX_PARTS = 48 * MEGABYTE;
/** Pictures may be large, yet not without measure; few of them are unpacked. */
const MAX_DECLARED = 1000 * MEGABYTE;

export type Archive = ReadonlyMap<string, Uint8Array>;

const isOutside = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

const megabytes = (bytes: number): string => `${String(Math.round(bytes / MEGABYTE))} MB`;

const MAX_PICTURES = 40 * MEGABYTE;

/**
 * The XML parts and the pictures of an office archive, by name. Sizes are judged before anything is unpacked, and no part is unpacked beyond the size it
 * declares, so a bomb costs nothing; names that lead out of the archive are refused.
 */
export function openArchive(bytes: Uint8Array): Archive {
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
    const wanted = /\.(?:xml|rels)$/i.test(name) || name === 'mimetype';
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
    return wanted || isPicture(name, originalSize);
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: accept })));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('Plik jest ucięty albo uszkodzony i nie da się go rozpakować. Zdobądź go jeszcze raz ze źródła.');
  }
}
