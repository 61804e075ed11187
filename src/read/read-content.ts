import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import type { Diagnostic, SourceFile } from '../types.ts';
import { decode } from './decode.ts';

/** File types that are published as they stand. SVG and HTML are left out: opened alone they can run script. */
const ASSET_TYPES = ['pdf', 'docx', 'odt', 'rtf', 'xlsx', 'ods', 'csv', 'txt', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'zip'];
const SITE_FILE = 'serwis.yaml' as const;

export interface Content {
  readonly documents: readonly SourceFile[];
  /** Documents that are there and can't be read, with what can be made out of their bytes: enough to know a number by, not to publish. */
  readonly unreadable: readonly SourceFile[];
  readonly site: SourceFile | null;
  readonly assets: readonly string[];
}

const extension = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The path an address can be made of: small ASCII letters, digits, hyphens, dots and slashes. */
const addressable = (path: string): string =>
  path
    .split('/')
    .map((part) => {
      const dot = part.lastIndexOf('.');
      const [name, type] = dot > 0 ? [part.slice(0, dot), part.slice(dot)] : [part, ''];
      return /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(name)
        ? `${name}${type.toLowerCase()}`
        : `${slugify(name)}${type.toLowerCase()}`;
    })
    .join('/');

function listFiles(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(path).isFile());
    const inside = relative(dir, path).split(sep);
    if (isFile && !inside.some((part) => part.startsWith('.'))) files.push(inside.join('/'));
  }
  return files.sort();
}

/** The same of a folder that may not be there. */
function pathsIn(dir: string): readonly string[] {
  try {
    return listFiles(dir);
  } catch {
    return [];
  }
}

/** Reads a content folder (CONTRACT 2). The only code of the pipeline that touches the file system. */
export function readContent(dir: string, diagnostics: Diagnostic[]): Content {
  const paths = pathsIn(dir);
  const documents: SourceFile[] = [];
  const unreadable: SourceFile[] = [];
  const assets: string[] = [];
  let site: SourceFile | null = null;

  for (const path of paths) {
    const report = reporter(path, diagnostics);
    const type = extension(path);
    const better = addressable(path);
    if (type !== 'md' && path !== SITE_FILE && !ASSET_TYPES.some((known) => known === type)) {
      report('plik-typ', FILE_START, ASSET_TYPES.join(', '));
      continue;
    }
    if (path !== better) {
      report('plik-nazwa', FILE_START, better);
      if (type !== 'md') continue;
    }
    if (type !== 'md' && path !== SITE_FILE) {
      assets.push(path);
      continue;
    }
    try {
      const bytes = readFileSync(join(dir, path));
      const text = decode(bytes, report);
      if (text === null) {
        if (path !== SITE_FILE) unreadable.push({ path, text: bytes.toString('latin1').replaceAll('\0', '') });
      } else if (path === SITE_FILE) site = { path, text };
      else documents.push({ path, text });
    } catch (error) {
      if (path !== SITE_FILE) unreadable.push({ path, text: '' });
      report('plik-nieczytelny', FILE_START, error instanceof Error && 'code' in error ? String(error.code) : 'błąd odczytu');
    }
  }

  if (!paths.some((path) => path === SITE_FILE)) reporter(SITE_FILE, diagnostics)('serwis-brak', FILE_START);
  if (!paths.some((path) => extension(path) === 'md')) reporter(SITE_FILE, diagnostics)('tresc-brak', FILE_START, dir);
  return { documents, unreadable, site, assets };
}
