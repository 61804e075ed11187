import { createHash } from 'node:crypto';
import type { OpenedArchive } from './open-archive.ts';

/** A picture of a source, to be written beside the texts. */
export interface ImportedPicture {
  /** „obraz-1.png” */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where Word and OpenDocument keep pictures. */
const FOLDERS = /^(?:word\/media|Pictures)\/[^/]+$/;

/** First bytes of the kinds that browsers show and the site publishes. */
const PICTURE_TYPES: readonly (readonly [type: string, start: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

const typeOf = (bytes: Uint8Array): string | null =>
  PICTURE_TYPES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** Pictures of one source beyond this are left where they are. */
const MAX_BYTES = 40_000_000;

/** Pictures of one source beyond this number are left where they are, too. */
const MAX_PICTURES = 200;

/** Pictures by what they are, whatever they are called; drawings of Windows (EMF, WMF) and others are left out. */
function named(pictures: readonly Uint8Array[]): ImportedPicture[] {
  return pictures
    .flatMap((bytes) => {
      const type = typeOf(bytes);
      return type === null ? [] : [{ type, bytes }];
    })
    .slice(0, MAX_PICTURES)
    .map(({ type, bytes }, index) => ({ name: `obraz-${String(index + 1)}.${type}`, bytes }));
}

/** Pictures of a source, and how many more it has that were not taken out of it. */
export interface TakenPictures {
  readonly pictures: readonly ImportedPicture[];
  readonly left: number;
}

const filesOf = (archive: OpenedArchive): [string, Uint8Array][] =>
  [...archive].filter(([name]) => FOLDERS.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));

/** The pictures of an archive. */
export function picturesOf(archive: OpenedArchive): TakenPictures {
  const files = filesOf(archive).map(([, bytes]) => bytes);
  const pictures = named(files);
  return { pictures, left: files.length - pictures.length };
}

/** Under which name each picture of an archive is taken out, by its path in the archive. */
export function pictureNames(archive: OpenedArchive): ReadonlyMap<string, string> {
  const files = filesOf(archive).filter(([, bytes]) => typeOf(bytes) !== null);
  const pictures = named(files.map(([, bytes]) => bytes));
  return new Map(files.slice(0, pictures.length).map(([path], index) => [path, pictures[index]?.name ?? '']));
}

/** Pictures that stand within the text of a source, gathered while it is read. */
export interface PictureGatherer {
  /**
   * Takes the file of a picture, which is the same for each place that shows it, and gives the name under which it is taken out. `null`
   * for one that can't be, which is counted.
   */
  readonly add: (bytes: Uint8Array | null) => string | null;
  readonly list: () => TakenPictures;
}

/** An empty gathering of pictures. */
export function createPictures(): PictureGatherer {
  const found = new Map<string, ImportedPicture>();
  let [size, left] = [0, 0];
  return {
    add(bytes) {
      const type = bytes === null ? null : typeOf(bytes);
      const hash = bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
      const known = found.get(hash);
      if (known !== undefined) return known.name;
      if (bytes === null || type === null || size + bytes.length > MAX_BYTES || found.size === MAX_PICTURES) {
        left++;
        return null;
      }
      size += bytes.length;
      const name = `obraz-${String(found.size + 1)}.${type}`;
      found.set(hash, { name, bytes });
      return name;
    },
    list: () => ({ pictures: [...found.values()], left }),
  };
}
