import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { FILE_START, reporter } from '../diagnostics/reporter.ts';
import { codeOf, systemReason } from './system-error.ts';
import type { Diagnostic } from '../types.ts';

/** Hidden files, and those that Word and LibreOffice keep beside a document while it is open: „~$uchwala.docx”, „.~lock.uchwala.odt#”. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$)/;

const inside = (folder: string, path: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Why a link is not followed; `null` for one to a file of the content. */
function refusalOf(link: string, root: string): string | null {
  try {
    const target = realpathSync(link);
    if (!inside(root, target)) return 'prowadzi poza katalog treści';
    return statSync(target).isFile() ? null : 'prowadzi do katalogu';
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? 'prowadzi w kółko do siebie' : 'prowadzi donikąd';
  }
}

/** What stands beside the content where its folder is that of a whole project, with the program's package.json. */
const OF_PROJECT: ReadonlySet<string> = new Set([
  'node_modules',
  'package.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
  'renovate.json',
  'skutek.html',
]);

/** Whether an entry is the project's, or a site that has been built there. */
const isOfProject = (dir: string, entry: Dirent): boolean =>
  OF_PROJECT.has(entry.name) || (entry.isDirectory() && existsSync(join(dir, entry.name, 'programoteka.json')));

/**
 * Paths of the files of a content folder, sorted. Hidden files are skipped, among them locks of editors (`.#akt.md`). Unreadable
 * files, links that are not followed and entries that are no files are reported; all others are still returned.
 */
export function listFiles(dir: string, diagnostics: Diagnostic[]): string[] {
  const files: string[] = [];
  const walk = (below: string): void => {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(join(dir, below), { withFileTypes: true });
    } catch (error) {
      // A missing folder is reported by the caller.
      if (below !== '' || codeOf(error) !== 'ENOENT')
        reporter(below === '' ? '.' : below, diagnostics)('plik-nieczytelny', FILE_START, systemReason(error));
      return;
    }
    const isProject = below === '' && entries.some(({ name }) => name === 'package.json');
    for (const entry of entries) {
      if (LEFT_BY_PROGRAMS.test(entry.name) || (isProject && isOfProject(dir, entry))) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const report = reporter(path, diagnostics);
      if (entry.isDirectory()) {
        walk(path);
        continue;
      }
      const refusal = entry.isSymbolicLink() ? refusalOf(join(dir, path), realpathSync(dir)) : null;
      if (refusal !== null) report('plik-odnosnik', FILE_START, refusal);
      else if (!entry.isFile() && !entry.isSymbolicLink()) report('plik-specjalny', FILE_START);
      else {
        const fault = faultOf(join(dir, path));
        if (fault === null) files.push(path);
        else report('plik-nieczytelny', FILE_START, fault);
      }
    }
  };
  walk('');
  return files.sort();
}

/** Why a file can't be read; `null` where it can. */
function faultOf(file: string): string | null {
  try {
    accessSync(file, constants.R_OK);
    return null;
  } catch (error) {
    return systemReason(error);
  }
}
