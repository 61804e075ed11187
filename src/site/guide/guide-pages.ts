import slugify from '@sindresorhus/slugify';
import { currentCorpus } from '../../publish/current-corpus.ts';
import { underBase } from '../../model/under-base.ts';
import { keptGuide } from './kept-guide.ts';
import type { GuidePage } from './render-guide.ts';

const SOURCES = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });
const REFERENCE = import.meta.glob<string>('../../../docs/{tresc,bledy,gramatyka}.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES = import.meta.glob<string>('./obrazy/*.png', { query: '?url', import: 'default', eager: true });

/** Documents of the project that have a page in the guide: shown as they are, or made from the same table. */
const SHOWN = new Set(['klucze', 'komunikaty', ...Object.keys(REFERENCE).map((file) => nameOf(file))]);

/** Last part of the address of a document: `../docs/tresc.md` is `tresc`. */
function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
}

/** Where a link of a document leads within the guide; `null` where it leads to a file that the site has not. */
function linkUrl(url: string): string | null {
  const [file = '', hash] = url.split('#');
  if (file !== '' && !SHOWN.has(nameOf(file))) return null;
  const place = hash === undefined ? '' : `#${slugify(decodeURIComponent(hash))}`;
  return file === '' ? place : `${underBase(currentCorpus().settings.basePath, `/pomoc/${nameOf(file)}/`)}${place}`;
}

const rendered = (sources: Readonly<Record<string, string>>): GuidePage[] =>
  Object.entries(sources).map(([file, source]) =>
    keptGuide(
      file,
      source,
      { imageUrl: (path) => PICTURES[`./${path}`] ?? path, linkUrl },
      JSON.stringify([currentCorpus().settings.basePath, PICTURES]),
    ),
  );

/** The instructions of the guide, in the order of their files. */
export const guidePages = (): GuidePage[] =>
  rendered(Object.fromEntries(Object.entries(SOURCES).sort(([a], [b]) => (a < b ? -1 : 1))));

/** The pages of the guide that are documents of the project: one text, shown in both places. */
export const referencePages = (): GuidePage[] => rendered(REFERENCE);
