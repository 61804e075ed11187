import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { systemReason } from './system-error.ts';
import type { Diagnostic, SourceFile } from '../types.ts';
import { decode } from './decode.ts';
import { listFiles } from './list-files.ts';

/** File types that are published as they stand. SVG and HTML are left out: opened alone they can run script. */
export const ASSET_TYPES = ['pdf', 'docx', 'odt', 'rtf', 'xlsx', 'ods', 'csv', 'txt', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'zip'];
export const SITE_FILE = 'serwis.yaml' as const;

export interface Content {
  readonly documents: readonly SourceFile[];
  /**
   * Documents that can't be decoded, with the characters that can be made out: used to recognise their numbers, never published.
   */
  readonly unreadable: readonly SourceFile[];
  readonly site: SourceFile | null;
  readonly assets: readonly string[];
  /** SVG files; only the one that is the logo is published, drawn anew. */
  readonly drawings: readonly SourceFile[];
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

/** Reads a content folder. The only code of the pipeline that touches the file system. */
export function readContent(dir: string, diagnostics: Diagnostic[]): Content {
  const paths = listFiles(dir, diagnostics);
  const taken = new Set(paths);
  const documents: SourceFile[] = [];
  const unreadable: SourceFile[] = [];
  const assets: string[] = [];
  const drawings: SourceFile[] = [];
  let site: SourceFile | null = null;

  for (const path of paths) {
    const report = reporter(path, diagnostics);
    const type = extension(path);
    const better = addressable(path);
    if (type !== 'md' && type !== 'svg' && path !== SITE_FILE && !ASSET_TYPES.some((known) => known === type)) {
      report('plik-typ', FILE_START, ASSET_TYPES.join(', '));
      continue;
    }
    if (path !== better) {
      report('plik-nazwa', FILE_START, freePath(better, taken));
      if (type !== 'md') continue;
    }
    if (type !== 'md' && type !== 'svg' && path !== SITE_FILE) {
      assets.push(path);
      continue;
    }
    try {
      const bytes = readFileSync(join(dir, path));
      const text = decode(bytes, report);
      if (text === null) {
        if (type === 'md') unreadable.push({ path, text: bytes.toString('latin1').replaceAll('\0', '') });
      } else if (path === SITE_FILE) site = { path, text };
      else if (type === 'svg') drawings.push({ path, text });
      else documents.push({ path, text });
    } catch (error) {
      if (type === 'md') unreadable.push({ path, text: '' });
      report('plik-nieczytelny', FILE_START, systemReason(error));
    }
  }

  if (!paths.some((path) => path === SITE_FILE)) reporter(SITE_FILE, diagnostics)('serwis-brak', FILE_START);
  if (!paths.some((path) => extension(path) === 'md')) reporter(SITE_FILE, diagnostics)('tresc-brak', FILE_START, dir);
  return { documents, unreadable, site, assets, drawings };
}
