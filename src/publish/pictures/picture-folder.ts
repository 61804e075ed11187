import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash, type Cache } from '../../cache/cache.ts';
import { sharePictures } from '../../views/pictures.ts';
import type { Corpus } from '../../types.ts';
import { icons } from './icons.ts';
import { drawSharePicture } from './share-picture.ts';

const write = (dir: string, path: string, content: Buffer): void => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
};

/**
 * Draws the icons of a site and, where its address is known, the pictures that social networks show beside links to it. Returns the
 * folder that holds them as they stand in the site; it belongs to the cache and must be copied.
 */
export function pictureFolder({ site, settings, ...corpus }: Corpus, cache: Cache): Promise<string> {
  const palette = site.look.light;
  const pictures = settings.siteUrl === null ? [] : sharePictures({ site, settings, ...corpus });
  return cache.folder(hash('pictures', JSON.stringify([palette, pictures])), (dir) => {
    for (const [name, content] of Object.entries(icons(palette))) write(dir, name, content);
    for (const picture of pictures) write(dir, picture.file, drawSharePicture(picture, palette));
    return Promise.resolve();
  });
}
