import type { TextPart } from '../../types/text-part.ts';
import { feedPath, hasFeed } from '../../model/history-paths.ts';
import { SECTIONS } from '../../strings/kinds.ts';
import type { Corpus, Kind } from '../../types.ts';
import { shortTitle } from '../../views/document-view.ts';
import { sectionPicture } from '../../views/pictures.ts';
import { describedAs, withCharacter } from '../../views/with-character.ts';
import type { HistoryPage } from './history-page.ts';

/** The values that differ between history pages of documents of one kind; the page around them is the same. */
export interface FrameValues {
  readonly title: string;
  readonly description: string;
  /** Paths below the base, without the slash at either end. */
  readonly canonical: string;
  readonly documentPath: string;
  readonly documentTitle: string;
  readonly robots: string;
  /** File of the picture beside links to the page, and what it shows. */
  readonly picture: string;
  readonly pictureAlt: string;
  /** Links of the head, as HTML. */
  readonly alternates: readonly TextPart[];
  /** The content of the page, as HTML; all values before these two are text. */
  readonly html: readonly TextPart[];
}

const NAMES = [
  'title',
  'description',
  'canonical',
  'documentPath',
  'documentTitle',
  'robots',
  'picture',
  'pictureAlt',
  'alternates',
  'html',
] as const satisfies (keyof FrameValues)[];

const nameOf = (part: string): (typeof NAMES)[number] | null => NAMES.find((known) => known === part) ?? null;

const inner = (path: string): string => path.slice(1, -1);

/** The values of a page; its text is rendered here. */
export function frameValues(page: HistoryPage, corpus: Pick<Corpus, 'site'>): FrameValues {
  const shown = page.of ?? page.work.document;
  const picture = sectionPicture(page.work.document.kind, shown.character, corpus);
  return {
    title: withCharacter(page.title, shown),
    description: describedAs(page.description, shown),
    canonical: inner(page.canonical),
    documentPath: inner(page.work.path),
    documentTitle: shortTitle(page.work),
    robots: page.indexed ? 'index, follow' : 'noindex, follow',
    picture: picture.file,
    pictureAlt: picture.alt,
    alternates: [page.alternates ?? ''],
    html: page.html(),
  };
}

/** Characters around the name of a placeholder. Content has none of them: control characters become spaces when it is read. */
const [OPEN, CLOSE] = ['\u0002', '\u0003'];

const slot = (name: string): string => `${OPEN}${name}${CLOSE}`;

/** Placeholders for values; a page rendered with them is the frame for all pages of its kind. */
export const FRAME_SLOTS = {
  ...Object.fromEntries(NAMES.map((name) => [name, slot(name)])),
  alternates: [slot('alternates')],
  html: [slot('html')],
} as unknown as FrameValues;

/** Path of the frame of a kind among the built pages, until it is removed. */
export const framePath = (kind: Kind): string => `_ramka-${kind}`;

export const sectionOf = (kind: Kind): { readonly title: string; readonly path: string } | undefined =>
  SECTIONS.find((section) => section.kind === kind);

/** Address of the feed of a document's changes, where its kind has one. */
export const feedOf = (kind: Kind, documentPath: string): string | null =>
  hasFeed({ kind }) ? feedPath(`/${documentPath}/`) : null;

/** A frame as a function. Text values pass through `escape`; HTML is inserted unchanged. */
export function openFrame(html: string, escape: (text: string) => string): (values: FrameValues) => readonly TextPart[] {
  const parts = html.split(new RegExp(`${OPEN}(\\w+)${CLOSE}`)).map((part, index) => ({
    part,
    name: index % 2 === 0 ? null : nameOf(part),
  }));
  return (values) =>
    parts.flatMap(({ part, name }): TextPart | readonly TextPart[] =>
      name === null ? part : name === 'html' || name === 'alternates' ? values[name] : escape(values[name]),
    );
}
