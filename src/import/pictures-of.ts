import type { Archive } from './open-archive.ts';

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

/** The pictures of an archive by what they are, whatever they are called; drawings of Windows (EMF, WMF) and others are left out. */
export function picturesOf(archive: Archive): ImportedPicture[] {
  return [...archive]
    .filter(([name]) => FOLDERS.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, bytes]) => {
      const type = typeOf(bytes);
      return type === null ? [] : [{ type, bytes }];
    })
    .map(({ type, bytes }, index) => ({ name: `obraz-${String(index + 1)}.${type}`, bytes }));
}
