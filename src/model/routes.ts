/**
 * Pages and files of the site that are not documents. Link checks, the sitemap and the names that content may not take are
 * derived from this table. A page that is neither here nor a document's stops the build.
 */
import { API_PAGE } from '../strings/api-page.ts';
import { GRANTS_PATH } from '../strings/grants.ts';
import { SECTIONS } from '../strings/kinds.ts';
import { CHECK_PAGE } from '../strings/proof.ts';

interface Route {
  readonly path: string;
  /** Whether `sitemap.xml` lists it. */
  readonly isListed: boolean;
}

const listed = (path: string): Route => ({ path, isListed: true });
const unlisted = (path: string): Route => ({ path, isListed: false });

/** Pages whose text a page of the town may replace: it takes the address, and the facts stay. */
export const REPLACEABLE_PAGES: readonly string[] = [GRANTS_PATH];

/** Pages with an address of their own; a document may not take it, unless the page is replaceable. */
export const OWN_PAGES: readonly Route[] = [
  listed('/'),
  ...SECTIONS.map(({ path }) => listed(path)),
  listed('/sfery/'),
  ...REPLACEABLE_PAGES.map(listed),
  listed('/mapa-serwisu/'),
  listed('/dane/'),
  listed('/dane/powiazania/'),
  listed(API_PAGE.path),
  listed(CHECK_PAGE.path),
  unlisted('/szukaj/'),
  unlisted('/pomoc/'),
  unlisted('/pomoc/klucze/'),
  unlisted('/pomoc/komunikaty/'),
  unlisted('/pomoc/uchwala-z-worda/'),
  unlisted('/pomoc/nowy-dokument/'),
  unlisted('/pomoc/edytor/'),
  unlisted('/pomoc/przeglad-zmian/'),
  unlisted('/pomoc/pliki-i-ewidencja/'),
  unlisted('/pomoc/tresc/'),
  unlisted('/pomoc/bledy/'),
  unlisted('/pomoc/gramatyka/'),
];

/** Addresses that web servers treat specially. */
export const FORBIDDEN = ['/404/', '/index/'] as const;

/** Files that a text may lead to. */
export const OWN_FILES = [
  '/dane/powiazania.graphml',
  '/atom.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/api/v1/index.json',
  '/api/v1/index.schema.json',
  '/api/v1/document.schema.json',
  '/api/v1/ledger.json',
  '/api/v1/ledger.schema.json',
  '/api/v1/tasks.json',
  '/api/v1/tasks.schema.json',
  '/api/v1/tasks.csv',
  '/api/v1/competitions.json',
  '/api/v1/competitions.schema.json',
  '/api/v1/manifest.json',
  '/api/v1/manifest.schema.json',
  '/api/v1/archive.schema.json',
  '/api/v1/catalog.jsonld',
  '/api/v1/wszystko.zip',
  '/llms.txt',
] as const;

/** Pictures the site draws of itself. */
export const OWN_PICTURES = ['/ikona-180.png', '/ikona-192.png', '/ikona-512.png', '/ikona-maska-512.png'] as const;

/** Folders in which the site makes files of kinds that the content has too. */
export const FOLDERS_OF_FILES = ['/api/', '/pagefind/', '/og/'] as const;

/** Folders of the site in which no document may stand. */
export const OWN_FOLDERS = [
  ...FOLDERS_OF_FILES,
  '/fonty/',
  '/_astro/',
  '/admin/',
  '/redakcja/',
  '/styl/',
  '/pomoc/',
  '/sfery/',
  '/en/',
  '/uk/',
] as const;

/** Pages of a year in a long list. */
export const YEAR_PAGE = /^\/[a-z]+\/rok\/\d+\/$/;

/** Pages that nothing links to: the error page and the editors' panel. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['404.html', 'admin/index.html']);

/** Pages of a finished site, as paths of files, that no address is known for. */
export const unknownPages = (files: readonly string[], addresses: { readonly has: (path: string) => boolean }): string[] =>
  files.filter(
    (file) =>
      file.endsWith('.html') && !WITHOUT_LINKS.has(file) && !addresses.has(`/${file.replace(/(?<=^|\/)index\.html$/, '')}`),
  );
