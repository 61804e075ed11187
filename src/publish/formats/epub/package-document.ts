import { escapeHtml } from '../../../html/escape-html.ts';
import { BOOK_WORDS } from '../../../strings/formats.ts';
import type { IsoDate } from '../../../types.ts';
import { validXml } from '../../valid-xml.ts';
import type { PictureFile } from '../picture-files.ts';

/** What a book says of itself. */
export interface BookFacts {
  readonly identifier: string;
  readonly title: string;
  readonly creator: string;
  readonly publisher: string;
  readonly stateOn: IsoDate;
  readonly description: string;
  /** Address of the wording, where it is known. */
  readonly source: string | null;
  readonly pages: readonly string[];
  readonly pictures: readonly { readonly name: string; readonly type: PictureFile['type'] }[];
}

const words = (text: string): string => validXml(escapeHtml(text)).replace(/\s+/g, ' ').trim();

/** What a person who reads with a screen reader or large letters needs to know (schema.org, EPUB Accessibility 1.1). */
function accessibility(hasPictures: boolean): string {
  const meta = (property: string, value: string): string => `<meta property="schema:${property}">${words(value)}</meta>`;
  return [
    meta('accessMode', 'textual'),
    hasPictures ? meta('accessMode', 'visual') : '',
    meta('accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature) =>
      meta('accessibilityFeature', feature),
    ),
    hasPictures ? meta('accessibilityFeature', 'alternativeText') : '',
    meta('accessibilityHazard', 'none'),
    meta('accessibilitySummary', BOOK_WORDS.accessibility),
  ].join('');
}

/** The package document of a book: its facts, its files and their order. */
export function packageDocument(facts: BookFacts): string {
  const { identifier, title, creator, publisher, stateOn, description, source, pages, pictures } = facts;
  const items = [
    '<item id="spis" href="spis.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="tytul" href="tytul.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="styl" href="styl.css" media-type="text/css"/>',
    ...pages.map((page, index) => `<item id="d${String(index + 1)}" href="${page}" media-type="application/xhtml+xml"/>`),
    ...pictures.map(({ name, type }, index) => `<item id="o${String(index + 1)}" href="${name}" media-type="image/${type}"/>`),
  ];
  const order = ['tytul', 'spis', ...pages.map((_, index) => `d${String(index + 1)}`)];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="pl" prefix="schema: http://schema.org/">` +
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${words(identifier)}</dc:identifier><dc:title>${words(title)}</dc:title><dc:language>pl</dc:language>` +
    `<dc:creator>${words(creator)}</dc:creator><dc:publisher>${words(publisher)}</dc:publisher><dc:date>${stateOn}</dc:date><dc:description>${words(description)}</dc:description>` +
    `${source === null ? '' : `<dc:source>${words(source)}</dc:source>`}<meta property="dcterms:modified">${stateOn}T00:00:00Z</meta>${accessibility(pictures.length > 0)}</metadata>` +
    `<manifest>${items.join('')}</manifest><spine>${order.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>\n`
  );
}
