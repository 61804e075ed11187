import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { CONTENT_NAMES, OFFICE_FILE } from '../strings/records.ts';
import { systemReason } from './system-error.ts';
import type { Asset, Diagnostic, FileContent, SourceFile } from '../types.ts';
import { addressable, assetPath } from './asset-path.ts';
import { decode } from './decode.ts';
import { fileContentOf, isExpected, readFileContent } from './file-content.ts';
import { listFiles } from './list-files.ts';

/** File types that are published as they stand. SVG and HTML are left out: opened alone they can run script. */
export const ASSET_TYPES = (
  'pdf docx odt rtf xlsx ods pptx odp doc xls csv txt png jpg jpeg webp gif zip'
).split(' ');
export const SITE_FILE = 'serwis.yaml' as const;

export interface Content {
  readonly documents: readonly SourceFile[];
  /**
   * Documents that can't be decoded, with the characters that can be made out: used to recognise their numbers, never published.
   */
  readonly unreadable: readonly SourceFile[];
  readonly site: SourceFile | null;
  readonly assets: readonly Asset[];
  /** Files that are not published, with the reason as a clause: a reference to one is told why it leads nowhere. */
  readonly unpublished: ReadonlyMap<string, string>;
  /** SVG files; only the one that is the logo is published, drawn anew. */
  readonly drawings: readonly SourceFile[];
}

/** „serwis.yml”, „Serwis.yaml”, „serwis.yaml.txt”: the settings under another name. */
const isAlmostSite = (path: string): boolean => /^serwis\.(?:ya?ml|yaml\.txt|yml\.txt)$/i.test(path) && path !== SITE_FILE;

const extension = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** A path for a file that no other file has and that was suggested for no other file. */
function freePath(wanted: string, taken: Set<string>): string {
  const slash = wanted.lastIndexOf('/') + 1;
  const dot = wanted.lastIndexOf('.');
  const [start, type] = dot < slash ? [wanted, ''] : [wanted.slice(0, dot), wanted.slice(dot)];
  const named = start.length === slash ? `${start}plik` : start;
  let path = `${named}${type}`;
  for (let number = 2; taken.has(path); number++) path = `${named}-${String(number)}${type}`;
  taken.add(path);
  return path;
}

/** Whether a text begins as a document does: with keys between lines „---”. */
const hasFrontMatter = (path: string): boolean =>
  /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?\w+:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/.test(readFileSync(path, 'utf8').slice(0, 4000));

/** Whether what a file holds is no text that could be a document; what can't be told apart is decoded, which says why it can't be. */
const isForeign = (content: FileContent | null): content is FileContent =>
  content !== null && content !== 'text' && content !== 'binary';

/** Files that are published as they stand, each at an address of its own; those whose address another file has are reported. */
function readAssets(dir: string, files: readonly string[], unpublished: Map<string, string>, diagnostics: Diagnostic[]): Asset[] {
  const owners = new Map<string, string>();
  // A file that has a fitting name keeps its address whatever is added beside it.
  const byRight = [...files].sort((a, b) => Number(assetPath(a) !== a) - Number(assetPath(b) !== b));
  for (const file of byRight) {
    const path = assetPath(file);
    const owner = owners.get(path);
    if (owner === undefined) owners.set(path, file);
    else {
      reporter(file, diagnostics)('plik-adres-wspolny', FILE_START, `/${path}`, owner);
      unpublished.set(file, `jego adres „/${path}” ma już plik „${owner}”`);
    }
  }
  return files.flatMap((file): Asset[] => {
    const path = assetPath(file);
    if (owners.get(path) !== file) return [];
    const report = reporter(file, diagnostics);
    const { size } = statSync(join(dir, file));
    const content = readFileContent(join(dir, file));
    if (size === 0) report('plik-pusty', FILE_START);
    else if (extension(file) === 'txt' && hasFrontMatter(join(dir, file)))
      report('plik-dokument-inna-koncowka', FILE_START, addressable(file.replace(/(?:\.md)?\.txt$/i, '.md')));
    else if (content !== null && !isExpected(extension(file), content))
      report('plik-inny-rodzaj', FILE_START, extension(file).toUpperCase(), CONTENT_NAMES[content]);
    return [{ file, path, size, content }];
  });
}

/** Reads a content folder. The only code of the pipeline that touches the file system. */
export function readContent(dir: string, diagnostics: Diagnostic[]): Content {
  const paths = listFiles(dir, diagnostics);
  const taken = new Set(paths);
  const documents: SourceFile[] = [];
  const unreadable: SourceFile[] = [];
  const attached: string[] = [];
  const unpublished = new Map<string, string>();
  const drawings: SourceFile[] = [];
  let site: SourceFile | null = null;

  for (const path of paths) {
    const report = reporter(path, diagnostics);
    const type = extension(path);
    const better = addressable(path);
    // What its right name is, the message on the missing file says.
    if (isAlmostSite(path) && !paths.includes(SITE_FILE)) continue;
    if (type !== 'md' && type !== 'svg' && path !== SITE_FILE && !ASSET_TYPES.some((known) => known === type)) {
      report('plik-typ', FILE_START, ASSET_TYPES.join(', '));
      unpublished.set(path, 'serwis nie publikuje plików tego rodzaju');
      continue;
    }
    if (type !== 'md' && type !== 'svg' && path !== SITE_FILE) {
      attached.push(path);
      continue;
    }
    if (type === 'svg') {
      unpublished.set(path, 'z rysunków SVG serwis publikuje tylko logo');
      if (path !== better) {
        report('plik-typ', FILE_START, ASSET_TYPES.join(', '));
        continue;
      }
    }
    if (type === 'md' && path !== better) report('plik-nazwa', FILE_START, freePath(better, taken));
    try {
      const bytes = readFileSync(join(dir, path));
      const content = fileContentOf(bytes);
      const text = type === 'md' && isForeign(content) ? null : decode(bytes, report);
      if (type === 'md' && isForeign(content)) {
        report('plik-dokument-obcy', FILE_START, content === 'zip' ? OFFICE_FILE : CONTENT_NAMES[content]);
        unreadable.push({ path, text: '' });
      } else if (text === null) {
        if (type === 'md') unreadable.push({ path, text: bytes.toString('latin1').replaceAll('\0', '') });
      } else if (path === SITE_FILE) site = { path, text };
      else if (type === 'svg') drawings.push({ path, text });
      else documents.push({ path, text });
    } catch (error) {
      if (type === 'md') unreadable.push({ path, text: '' });
      report('plik-nieczytelny', FILE_START, systemReason(error));
    }
  }

  // In an empty folder one message says all.
  if (paths.length > 0 && !paths.some((path) => path === SITE_FILE))
    reporter(SITE_FILE, diagnostics)('serwis-brak', FILE_START, paths.find(isAlmostSite) ?? '');
  if (!paths.some((path) => extension(path) === 'md')) reporter(SITE_FILE, diagnostics)('tresc-brak', FILE_START, dir);
  const assets = readAssets(dir, attached, unpublished, diagnostics);
  return { documents, unreadable, site, assets, unpublished, drawings };
}
