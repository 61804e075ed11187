import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { contentsOf, type ContentsEntry } from '../../../html/parts/contents.ts';
import { escapeHtml } from '../../../html/escape-html.ts';
import { longDate } from '../../../law/dates.ts';
import { fullStop } from '../../../strings/full-stop.ts';
import { BOOK_WORDS, FORMAT_WORDS } from '../../../strings/formats.ts';
import { CHANGE_NOTES, WORDING_BANNER } from '../../../strings/history.ts';
import { UI } from '../../../strings/pl.ts';
import { pageTitle } from '../../../views/document-view.ts';
import { kindName } from '../../../views/kind-name.ts';
import { noticesOf } from '../../../views/notices.ts';
import type { Corpus } from '../../../types.ts';
import { knownAddress } from '../../site-address.ts';
import { validXml } from '../../valid-xml.ts';
import { pictureFiles } from '../picture-files.ts';
import type { FiledWording } from '../wording-file.ts';
import { bookPage, bookTree, type BookPictures, type BookTree } from './book-page.ts';
import { bookParts, type BookPart } from './book-works.ts';
import { packageDocument } from './package-document.ts';
import { xhtml } from './xhtml.ts';

const words = (text: string): string => validXml(escapeHtml(text));
const paragraph = (text: string): string => `<p>${words(text)}</p>`;

const STYLE = `body{line-height:1.5;margin:0 4%}h1{font-size:1.35em;line-height:1.25}h2{font-size:1.2em}h3,h4,h5,h6{font-size:1.05em}
a{color:inherit}a.unit-label,.term{text-decoration:none}.unit{margin:.5em 0}div.unit>.unit-body{margin-left:1.6em}div.unit>.unit-label{float:left}
.unit-repealed{font-style:italic}table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.2em .4em;text-align:left;vertical-align:top}
.baner{border:1px solid;padding:.4em .6em;font-weight:bold}.visually-hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}img{max-width:100%}
`;

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/ksiazka.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/** The whole name of a document: of an act with what it is about. */
function titleOf({ work, version }: BookPart, corpus: Corpus): string {
  const { heading } = pageTitle(work, corpus);
  const title = work.document.kind === 'act' ? `${heading} ${work.document.subject}` : version.title;
  return title.replaceAll('\u00a0', ' ');
}

/**
 * What is said above the text: what kind of text it is, the state it shows, in a book of today what became of the document, what the text is
 * published without.
 */
function opening({ work, version }: BookPart, { stateOn: date, isCurrent }: FiledWording, corpus: Corpus): string {
  const stateOn = longDate(date);
  return [
    work.document.character === 'illustrative' ? `<p class="baner">${words(FORMAT_WORDS.banner)}</p>` : '',
    `<p><strong>${words(fullStop(FORMAT_WORDS.stateOn(stateOn)))}</strong></p>`,
    paragraph(version === work.versions[0] ? WORDING_BANNER.original : WORDING_BANNER.consolidated),
    ...(isCurrent ? noticesOf(work, corpus) : [])
      .filter(({ title }) => title !== UI.illustrativeTitle)
      .map(({ title, text }) => paragraph(`${title === null ? '' : `${title}. `}${text}`)),
    ...version.unapplied.map((change) =>
      paragraph(
        `${CHANGE_NOTES.unappliedTitle}. ${corpus.changes.nameOf(change)}: „${change.text}” ${CHANGE_NOTES.unappliedEnd(change.reason)}`,
      ),
    ),
  ].join('');
}

type Contents = Pick<ContentsEntry, 'entries' | 'provisions'>;

/** The contents of a document as nested lists; chapters and § stand in one list, in which a reader finds both. */
function navList({ entries, provisions }: Contents, file: string): string {
  const link = (id: string, text: string): string => `<a href="${words(`${file}#${id}`)}">${words(text)}</a>`;
  const items = [
    ...provisions.map(({ id, label }) => `<li>${link(id, label)}</li>`),
    ...entries.map(
      (entry) => `<li>${link(entry.id, [entry.label, entry.title].filter(Boolean).join('. '))}${navList(entry, file)}</li>`,
    ),
  ];
  return items.length === 0 ? '' : `<ol>${items.join('')}</ol>`;
}

function navigation(trees: readonly BookTree[], corpus: Corpus): string {
  const items = trees.map(
    ({ part, file }) =>
      `<li><a href="${file}">${words(titleOf(part, corpus))}</a>${navList(contentsOf(part.version.units), file)}</li>`,
  );
  return xhtml(
    words(FORMAT_WORDS.contents),
    `<nav epub:type="toc" role="doc-toc" id="spis"><h1>${words(FORMAT_WORDS.contents)}</h1><ol><li><a href="tytul.xhtml">${words(BOOK_WORDS.titlePage)}</a></li>${items.join('')}</ol></nav>`,
    'frontmatter',
  );
}

function titlePage(wording: FiledWording, trees: readonly BookTree[], address: string, corpus: Corpus): string {
  const [first] = trees;
  if (first === undefined) return '';
  const { work } = wording;
  const title = titleOf(first.part, corpus);
  const body = [
    work.document.character === 'illustrative'
      ? `<p class="baner">${words(FORMAT_WORDS.banner)}</p>${paragraph(`${UI.illustrativeTitle}. ${UI.illustrative}`)}`
      : '',
    paragraph(`${corpus.site.body} · ${kindName(work.document)}`),
    `<h1>${words(title)}</h1>`,
    `<p><strong>${words(fullStop(FORMAT_WORDS.stateOn(longDate(wording.stateOn))))}</strong></p>`,
    paragraph(UI.informative),
    paragraph(FORMAT_WORDS.addressOf(address)),
    trees.length > 1
      ? `<h2>${words(BOOK_WORDS.acts)}</h2><ul>${trees
          .slice(1)
          .map(({ part, file }) => `<li><a href="${file}">${words(titleOf(part, corpus))}</a></li>`)
          .join('')}</ul>`
      : '',
  ].join('');
  return xhtml(words(title), body, 'frontmatter');
}

/** A name of the book that stays the same: its address where it is known, else a UUID made of the ids. */
function identifierOf(address: string, wording: FiledWording, { site }: Corpus): string {
  if (/^https?:/.test(address)) return address;
  const digest = createHash('sha256').update(`${site.body}\n${wording.work.document.id}\n${wording.path}`).digest('hex');
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/**
 * A programme with its acts as a book (EPUB 3): the texts as the pages have them, contents by units, the state and the kind of text said on
 * each. The same wording gives the same bytes; days come from the build.
 */
export function epubFile(wording: FiledWording, corpus: Corpus): Uint8Array {
  const { work, stateOn } = wording;
  const day = longDate(stateOn);
  const trees = bookParts(wording, corpus).map((part, index) => bookTree(part, index, corpus));
  const read = pictureFiles(corpus);
  const pictures: BookPictures = new Map();
  const pages = trees.map((tree): [string, string] => {
    const title = words(titleOf(tree.part, corpus));
    const text = bookPage(tree, trees, corpus, read, pictures);
    return [tree.file, xhtml(title, `<h1>${title}</h1>${opening(tree.part, wording, corpus)}${text}`, 'bodymatter')];
  });
  const address = knownAddress(wording.path, corpus.settings);
  const [first] = trees;
  const opf = packageDocument({
    identifier: identifierOf(address, wording, corpus),
    title: first === undefined ? '' : titleOf(first.part, corpus),
    creator: corpus.site.body,
    publisher: corpus.site.name,
    stateOn,
    description: [work.document.character === 'illustrative' ? FORMAT_WORDS.banner : '', fullStop(FORMAT_WORDS.stateOn(day))]
      .filter(Boolean)
      .join(' '),
    source: /^https?:/.test(address) ? address : null,
    pages: pages.map(([file]) => file),
    pictures: [...pictures.values()].map(({ name, picture }) => ({ name, type: picture.type })),
  });
  const [year = 1980, month = 1, date = 1] = stateOn.split('-').map(Number);
  // ZIP has no days before 1980 and after 2099.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/ksiazka.opf': strToU8(opf),
    'EPUB/spis.xhtml': strToU8(navigation(trees, corpus)),
    'EPUB/tytul.xhtml': strToU8(titlePage(wording, trees, address, corpus)),
    'EPUB/styl.css': strToU8(STYLE),
    ...Object.fromEntries(pages.map(([file, text]) => [`EPUB/${file}`, strToU8(text)])),
    ...Object.fromEntries([...pictures.values()].map(({ name, picture }) => [`EPUB/${name}`, picture.bytes])),
  };
  return zipSync(files, { mtime, level: 6 });
}
