import type { LineIndex } from '../diagnostics/line-index.ts';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { draftPairs } from '../model/draft-chain.ts';
import { allAnchors, comparisonAnchors, historyAnchors } from '../model/history-anchors.ts';
import { feedPath, hasFeed } from '../model/history-paths.ts';
import { comparedPairs } from '../model/compared-programmes.ts';
import type { Addresses, Asset, Corpus, Diagnostic, LinkedWork } from '../types.ts';
import {
  FOLDERS_OF_FILES,
  FORBIDDEN,
  OWN_FILES,
  OWN_FOLDERS,
  OWN_PAGES,
  OWN_PICTURES,
  REPLACEABLE_PAGES,
  YEAR_PAGE,
} from '../model/routes.ts';
import { plannedSpheres } from '../model/tables/planned-spheres.ts';
import { spherePath, tasksPath } from '../model/kinds.ts';
import { SECTIONS } from '../strings/kinds.ts';
import { checkTextLinks, type LinkingPage } from './check-text-links.ts';

/** Pages in other languages: the home page, and the list of each section that has documents. */
const foreignPages = (works: readonly LinkedWork[], languages: readonly string[]): string[] =>
  languages
    .filter((language) => language !== 'pl')
    .flatMap((language) =>
      ['/', ...SECTIONS.filter(({ kind }) => works.some(({ document }) => document.kind === kind)).map(({ path }) => path)].map(
        (path) => `/${language}${path}`,
      ),
    );

/**
 * Reports files of the content that would stand where the site makes a file or a page of its own. They are not published: returns why,
 * by file.
 */
function checkFiles(
  assets: readonly Asset[],
  planned: readonly string[],
  formats: readonly string[],
  owners: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, string> {
  const own = new Set<string>([...OWN_FILES, ...OWN_PICTURES, ...formats, ...planned.map((path) => `${path}zadania.csv`)]);
  const taken = new Map<string, string>();
  for (const { file, path: published } of assets) {
    const path = `/${published}`;
    const owner =
      owners.get(`${path}/`) ??
      (own.has(path) || FOLDERS_OF_FILES.some((folder) => path.startsWith(folder)) ? 'strony i pliki serwisu' : undefined);
    if (owner === undefined) continue;
    reporter(file, diagnostics)('plik-adres-zajety', FILE_START, path, owner);
    taken.set(file, `jego adres „${path}” jest już zajęty przez ${owner}`);
  }
  return taken;
}

/** All that has an address. */
interface Addressed {
  readonly works: readonly LinkedWork[];
  readonly plans: Corpus['plans'];
  readonly texts: readonly LinkingPage[];
  /** Paths of the pages of a year. */
  readonly years: readonly string[];
  readonly assets: readonly Asset[];
  /** Files of the content that are not published, and why. */
  readonly unpublished: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
  /** Files beside the pages of documents. */
  readonly formats: readonly string[];
}

/** Every document must have an address of its own, and every link of a text must lead somewhere. Returns all addresses. */
export function checkAddresses(
  { works, plans, texts, years, assets, unpublished, languages, formats }: Addressed,
  linesOf: (file: string) => LineIndex,
  diagnostics: Diagnostic[],
): Addresses {
  const documents = works.map(({ document, path, versions }) => ({
    document,
    path,
    versions,
    anchors: allAnchors({ versions }),
  }));
  const history = [
    ...documents.flatMap(({ path, versions, anchors }) => historyAnchors({ versions }, path, anchors)),
    ...comparisonAnchors(comparedPairs(works)),
    ...draftPairs(works).map(({ path }) => [path, new Set<string>()] as const),
  ];
  const planned: readonly (readonly [string, Set<string>])[] = [
    ...works
      .filter(({ document }) => plans.get(document.id)?.some(({ tasks }) => tasks.length > 0) === true)
      .map(({ path }) => tasksPath(path)),
    ...plannedSpheres(plans).map(spherePath),
  ].map((path) => [path, new Set<string>()]);
  const owners = new Map<string, string>([
    ...[...OWN_PAGES.map(({ path }) => path), ...FORBIDDEN]
      .filter((path) => !REPLACEABLE_PAGES.includes(path))
      .map((path) => [path, 'stronę serwisu'] as const),
    ...history.map(([path]) => [path, 'stronę z historią dokumentu'] as const),
    ...planned.map(([path]) => [path, 'stronę zadań programu'] as const),
  ]);
  for (const { file, path } of texts) {
    const own = YEAR_PAGE.test(path) || OWN_FOLDERS.some((folder) => path.startsWith(folder));
    const owner = owners.get(path) ?? (own ? 'strony i pliki serwisu' : undefined);
    if (owner === undefined) owners.set(path, `plik „${file}”`);
    else reporter(file, diagnostics)('adres-zajety', FILE_START, path, owner);
  }

  const taken = checkFiles(
    assets,
    planned.map(([path]) => path),
    formats,
    owners,
    diagnostics,
  );
  const addresses: Addresses = {
    pages: new Map<string, ReadonlySet<string> | 'unknown'>([
      ...[...OWN_PAGES.map(({ path }) => path), ...years, ...foreignPages(works, languages)].map(
        (path) => [path, new Set<string>()] as const,
      ),
      ...texts.map(({ path }) => [path, 'unknown'] as const),
      ...history,
      ...documents.map(({ path, anchors }) => [path, anchors] as const),
      ...planned,
    ]),
    files: new Map([
      ...[...OWN_FILES, ...formats, ...works.filter(({ document }) => hasFeed(document)).map(({ path }) => feedPath(path))].map(
        (path) => [path, path] as const,
      ),
      ...assets
        .filter(({ file }) => !taken.has(file))
        .flatMap(({ file, path }) => [file, path].map((one) => [`/${one}`, `/${path}`] as const)),
    ]),
    unpublished: new Map([...unpublished, ...taken].map(([file, why]) => [`/${file}`, why])),
  };
  for (const text of texts) {
    if (text.links.length > 0) checkTextLinks(text, addresses, linesOf(text.file), reporter(text.file, diagnostics));
  }
  return addresses;
}
