import { SECTIONS } from '../strings/kinds.ts';
import { UI } from '../strings/pl.ts';
import type { Corpus } from '../types.ts';
import { shortTitle } from './document-view.ts';
import { withCharacter } from './with-character.ts';

/** A picture that social networks show beside a link. */
export interface SharePicture {
  /** Path below the base, without a slash before it. */
  readonly file: string;
  readonly title: string;
  readonly subtitle: string;
}

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Number of the newest programmes that have a picture of their own. */
const PROGRAMMES = 12;

/** All pictures of a site: one for the whole, one for each section with documents, one for each of the newest programmes. */
export function sharePictures(corpus: Corpus): SharePicture[] {
  const { site } = corpus;
  return [
    { file: 'og/serwis.png', title: site.name, subtitle: site.body },
    ...SECTIONS.filter(({ kind }) => corpus.byKind[kind].length > 0).map(({ path, title }) => ({
      file: `og${path.slice(0, -1)}.png`,
      title,
      subtitle: site.body,
    })),
    ...corpus.byKind.programme.slice(0, PROGRAMMES).map((work) => ({
      file: `og${work.path.slice(0, -1)}.png`,
      title: `${UI.programmeOf} ${shortTitle(work).replace(/^Program\s/u, '')}`,
      subtitle: withCharacter(site.body, work.document),
    })),
  ];
}

/** The picture of a page: that of the programme it belongs to, else of its section, else of the site. */
export function pictureOf(path: string, corpus: Corpus): SharePicture {
  const pictures = sharePictures(corpus);
  const [site] = pictures;
  for (let folder = path; folder.length > 1; folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)) {
    const found = pictures.find(({ file }) => file === `og${folder.slice(0, -1)}.png`);
    if (found !== undefined) return found;
  }
  return site ?? { file: '', title: '', subtitle: '' };
}
