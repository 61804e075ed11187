import { SECTIONS } from '../strings/kinds.ts';
import { UI } from '../strings/pl.ts';
import type { Corpus, Kind, LegalDocument, LinkedWork } from '../types.ts';
import { shortTitle } from './document-view.ts';
import { isIllustrative, withCharacter } from './with-character.ts';

/** A picture that social networks show beside a link. */
export interface SharePicture {
  /** Path below the base, without a slash before it. */
  readonly file: string;
  readonly title: string;
  readonly subtitle: string;
  /** What it shows, in words. */
  readonly alt: string;
}

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Number of the newest programmes that have a picture of their own. */
const PROGRAMMES = 12;

type Character = LegalDocument['character'];

const CHARACTERS: readonly Character[] = ['official', 'illustrative'];

const SITE_PICTURE = '/serwis/';

/** The file of a picture for pages below a path; pages of demonstration texts have pictures of their own, which say so. */
const fileOf = (path: string, character: Character): string =>
  `og${character === 'illustrative' ? '/pogladowe' : ''}${path.slice(0, -1)}.png`;

function picture(path: string, title: string, corpus: Pick<Corpus, 'site'>, character: Character): SharePicture {
  const file = fileOf(path, character);
  return { file, title, subtitle: withCharacter(corpus.site.body, { character }), alt: withCharacter(title, { character }) };
}

/** The picture of all documents of a kind that have none of their own; of a kind without a section, that of the site. */
export function sectionPicture(kind: Kind, character: Character, corpus: Pick<Corpus, 'site'>): SharePicture {
  const section = SECTIONS.find((one) => one.kind === kind);
  return section === undefined
    ? picture(SITE_PICTURE, corpus.site.name, corpus, character)
    : picture(section.path, section.title, corpus, character);
}

const programmePicture = (work: LinkedWork, corpus: Pick<Corpus, 'site'>): SharePicture =>
  picture(work.path, `${UI.programmeOf} ${shortTitle(work).replace(/^Program\s/u, '')}`, corpus, work.document.character);

/**
 * All pictures of a site: one for the whole, one for each section with documents, one for each of the newest programmes; for demonstration
 * texts, where there are any, another of the whole and of each section.
 */
export function sharePictures(corpus: Corpus): SharePicture[] {
  const { site, byKind } = corpus;
  const sections = SECTIONS.filter(({ kind }) => byKind[kind].length > 0);
  const shown = CHARACTERS.filter((one) => one === 'official' || corpus.works.some(({ document }) => isIllustrative(document)));
  return [
    ...shown.flatMap((character) => [
      picture(SITE_PICTURE, site.name, corpus, character),
      ...sections.map(({ kind }) => sectionPicture(kind, character, corpus)),
    ]),
    ...byKind.programme.slice(0, PROGRAMMES).map((work) => programmePicture(work, corpus)),
  ];
}

/**
 * The picture of a page of these documents, or about them: that of the programme it belongs to, else of its section, else of the site. It
 * says that they are demonstration texts where all of them are.
 */
export function pictureOf(path: string, of: readonly Pick<LinkedWork, 'document'>[], corpus: Corpus): SharePicture {
  const programme = corpus.byKind.programme.slice(0, PROGRAMMES).find((work) => path.startsWith(work.path));
  if (programme !== undefined) return programmePicture(programme, corpus);
  const character = of.length > 0 && of.every(({ document }) => isIllustrative(document)) ? 'illustrative' : 'official';
  const section = SECTIONS.find((one) => path.startsWith(one.path) && corpus.byKind[one.kind].length > 0);
  return section === undefined
    ? picture(SITE_PICTURE, corpus.site.name, corpus, character)
    : sectionPicture(section.kind, character, corpus);
}
