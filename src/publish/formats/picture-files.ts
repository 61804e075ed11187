import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underBase } from '../../model/under-base.ts';
import type { Corpus } from '../../types.ts';

/** A picture of the content as a file of a format holds it. */
export interface PictureFile {
  /** Published path, without a leading slash. */
  readonly path: string;
  readonly type: 'png' | 'jpeg' | 'gif' | 'webp';
  readonly bytes: Uint8Array;
}

/** A larger picture stays on the site, and its description in the file. */
const MOST_BYTES = 4_000_000;

const isType = (content: string | null): content is PictureFile['type'] =>
  content === 'png' || content === 'jpeg' || content === 'gif' || content === 'webp';

/** Pictures by their published address; `null` for what is no picture of the content, or too large. */
export function pictureFiles({ assets, settings: { basePath, contentDir } }: Pick<Corpus, 'assets' | 'settings'>) {
  const known = new Map(assets.map((asset) => [underBase(basePath, `/${asset.path}`), asset]));
  return (address: string): PictureFile | null => {
    const asset = known.get(address.replace(/[?#].*$/, ''));
    if (asset === undefined || !isType(asset.content) || asset.size > MOST_BYTES) return null;
    return { path: asset.path, type: asset.content, bytes: readFileSync(join(contentDir, asset.file)) };
  };
}
