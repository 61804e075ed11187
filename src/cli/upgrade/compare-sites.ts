import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlWords } from '../../content/html-words.ts';
import { filesOfManifest, readManifest } from '../../publish/output/manifest.ts';

/** How two sites of the same content differ; paths of files, in order. */
export interface SiteChanges {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Pages whose words differ. */
  readonly changed: readonly string[];
  /** Pages of which only the notation differs. */
  readonly notation: readonly string[];
  readonly data: readonly string[];
  /** „uchwaly/2019/xv/index.html#par-5” */
  readonly goneIds: readonly string[];
}

const WORDLESS = new Set(['script', 'style', 'template']);
const isPage = (path: string): boolean => path.endsWith('.html');
const isData = (path: string): boolean => /\.(?:json|csv|xml|ics|md|graphml|jsonld)$/.test(path) && !path.startsWith('pagefind/');

const words = (html: string): string => htmlWords(html, WORDLESS).replace(/\s+/g, ' ').trim();
const ids = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

/** Without the marks of contents in the names of scripts and styles, which depend on the place of the program too. */
const withoutMarks = (html: string): string => html.replace(/(\/_astro\/[^"]*)\.[\w-]{8}\.(js|css)(?=")/g, '$1.$2');

const filesOf = (dir: string): ReadonlyMap<string, string> => {
  const manifest = readManifest(dir);
  return manifest === null ? new Map<string, string>() : filesOfManifest(manifest);
};

/** Compares two built sites by the hashes of their files, and pages that differ by their words and anchors. */
export function compareSites(formerDir: string, dir: string): SiteChanges {
  const [former, present] = [filesOf(formerDir), filesOf(dir)];
  const isAddress = (path: string): boolean => isPage(path) || isData(path);
  const differing = [...present.keys()].filter((path) => former.has(path) && former.get(path) !== present.get(path)).sort();
  const changed: string[] = [];
  const notation: string[] = [];
  const goneIds: string[] = [];
  for (const path of differing.filter(isPage)) {
    const [before, after] = [formerDir, dir].map((folder) => readFileSync(join(folder, path), 'utf8')) as [string, string];
    if (withoutMarks(before) === withoutMarks(after)) continue;
    (words(before) === words(after) ? notation : changed).push(path);
    const kept = new Set(ids(after));
    goneIds.push(...ids(before).flatMap((id) => (kept.has(id) ? [] : [`${path}#${id}`])));
  }
  return {
    gone: [...former.keys()].filter((path) => isAddress(path) && !present.has(path)).sort(),
    added: [...present.keys()].filter((path) => isAddress(path) && !former.has(path)).sort(),
    changed,
    notation,
    data: differing.filter(isData),
    goneIds,
  };
}
