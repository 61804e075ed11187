import type { TextPart } from '../../types/text-part.ts';
import { feedPath, hasFeed } from '../../model/history-paths.ts';
import { SECTIONS } from '../../strings/kinds.ts';
import type { Kind } from '../../types.ts';
import { shortTitle } from '../../views/document-view.ts';
import { withCharacter } from '../../views/with-character.ts';
import type { HistoryPage } from './history-page.ts';

/** What differs from page to page of the history of documents of one kind; the frame around is the same. */
export interface FrameValues {
  readonly title: string;
  readonly description: string;
  /** Paths below the base, without the slash at either end. */
  readonly canonical: string;
  readonly documentPath: string;
  readonly documentTitle: string;
  readonly robots: string;
  /** The content of the page, as HTML; all other values are text. */
  readonly html: readonly TextPart[];
}

const NAMES = [
  'title',
  'description',
  'canonical',
  'documentPath',
  'documentTitle',
  'robots',
  'html',
] as const satisfies (keyof FrameValues)[];

const nameOf = (part: string): (typeof NAMES)[number] | null => NAMES.find((known) => known === part) ?? null;

const inner = (path: string): string => path.slice(1, -1);

/** Values of a page; its text is made here. */
export const frameValues = (page: HistoryPage): FrameValues => ({
  title: withCharacter(page.title, page.work.document),
  description: page.description,
  canonical: inner(page.canonical),
  documentPath: inner(page.work.path),
  documentTitle: shortTitle(page.work),
  robots: page.indexed ? 'index, follow' : 'noindex, follow',
  html: page.html(),
});

const slot = (name: string): string => `%%${name}%%`;

/** Marks in place of values; a page made with them is the frame of all pages of its kind. */
export const FRAME_SLOTS = {
  ...Object.fromEntries(NAMES.map((name) => [name, slot(name)])),
  html: [slot('html')],
} as unknown as FrameValues;

/** Where the frame of a kind stands among the pages until it is taken out. */
export const framePath = (kind: Kind): string => `_ramka-${kind}`;

export const sectionOf = (kind: Kind): { readonly title: string; readonly path: string } | undefined =>
  SECTIONS.find((section) => section.kind === kind);

/** Address of the feed of a document's changes, where its kind has one. */
export const feedOf = (kind: Kind, documentPath: string): string | null =>
  hasFeed({ kind }) ? feedPath(`/${documentPath}/`) : null;

/** A frame as a function: text values are made safe by `escape`, the page's own HTML is taken as it is. */
export function openFrame(html: string, escape: (text: string) => string): (values: FrameValues) => readonly TextPart[] {
  const parts = html.split(/%%(\w+)%%/).map((part, index) => {
    const name = index % 2 === 0 ? null : nameOf(part);
    // A town may be called „%%tak%%”; what is no place of ours stays as it is.
    return { part: index % 2 === 0 || name !== null ? part : slot(part), name };
  });
  return (values) =>
    parts.flatMap(({ part, name }): TextPart | readonly TextPart[] =>
      name === null ? part : name === 'html' ? values.html : escape(values[name]),
    );
}
