import { existsSync, lstatSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, relative } from 'node:path';
import type { Settings } from '../../types.ts';
import { SettingsError } from '../../settings.ts';
import { PROGRAM } from '../../content/program-places.ts';
import { hasCode } from '../../content/system-error.ts';
import { MANIFEST_FILE, readManifest } from './manifest.ts';
import { holds, namesIn, realPath } from './places.ts';

/** Folders of this checkout that a site must never replace. */
const SOURCES = ['src', 'public', 'scripts', 'node_modules', '.git', '.github', '.ci', '.astro'].map((name) =>
  join(PROGRAM, name),
);

/**
 * Names that an empty folder may contain: those of a disk, of a host's settings, of an interrupted build. Other dot files are somebody's:
 * the home folder of a new account has nothing else.
 */
const SAYS_NOTHING = /^(?:lost\+found|\.programoteka-.*|\.well-known|\.htaccess|\.htpasswd|\.nojekyll|\.gitkeep|\.DS_Store)$/;

/** The first entry of a path that is no folder; `null` where there is none. */
function fileOnTheWay(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? null : path;
  } catch (error) {
    // A link without a target counts as an entry.
    if (hasCode(error, 'ENOENT') && lstatSync(path, { throwIfNoEntry: false }) !== undefined) return path;
    if (!hasCode(error, 'ENOENT', 'ENOTDIR') || dirname(path) === path) throw error;
    return fileOnTheWay(dirname(path));
  }
}

const refusal = (outDir: string, reason: string): SettingsError =>
  new SettingsError(
    `Zmienna OUT_DIR wskazuje „${outDir}”, a tam serwis nie może powstać: ${reason}. Podaj inny katalog, na przykład „dist”.`,
  );

/** Throws a `SettingsError` where the output folder is, contains or lies in a folder that a site must never replace. */
function guardPlace({ outDir, contentDir }: Settings): void {
  const refuse = (reason: string): never => {
    throw refusal(outDir, reason);
  };
  if (relative(process.cwd(), outDir).startsWith('~'))
    refuse('znak „~” nie został zamieniony na katalog domowy (podaj pełną ścieżkę, bez cudzysłowu)');
  const obstacle = fileOnTheWay(outDir);
  if (obstacle !== null) refuse(`„${obstacle}” jest plikiem albo odnośnikiem donikąd, a nie katalogiem`);
  const output = realPath(outDir);
  const content = realPath(contentDir);
  if (output === parse(output).root || holds(output, realPath(homedir())))
    refuse('to katalog główny albo domowy, albo jest w nim katalog domowy');
  // Where the current folder is the content itself, the site stands beside it.
  if (holds(output, content) || (holds(content, output) && content !== realPath(process.cwd()))) refuse('tam jest treść serwisu');
  if (holds(output, realPath(PROGRAM)) || holds(output, realPath(process.cwd()))) refuse('tam jest program');
  if (SOURCES.some((source) => holds(realPath(source), output))) refuse('tam są pliki programu');
}

/** Throws a `SettingsError` where the output folder holds anything but a site that this program has built. */
export function guardContents(outDir: string): void {
  const names = namesIn(outDir).filter((name) => !SAYS_NOTHING.test(name));
  if (names.length === 0) return;
  if (names.includes('.git') || names.includes('package.json')) throw refusal(outDir, 'jest w nim inny projekt');
  if (readManifest(outDir) !== null) return;
  const found = names.slice(0, 3).map((name) => `„${name}”`);
  const list = `${found.join(', ')}${names.length > found.length ? ' i inne' : ''}`;
  throw refusal(
    outDir,
    existsSync(join(outDir, MANIFEST_FILE))
      ? `plik „${MANIFEST_FILE}”, po którym Programoteka poznaje swój katalog, jest uszkodzony; jeżeli to jej serwis, usuń ten katalog`
      : `katalog nie jest pusty (${list}) i nie ma w nim pliku „${MANIFEST_FILE}”, po którym Programoteka poznaje swój katalog; nic nie zmieniono, a jeżeli to serwis zbudowany jej dawną wersją, usuń ten katalog`,
  );
}

/** Checks that the output folder holds nothing but a site of this program. Returns its path with links resolved. */
export function guardOutput(settings: Settings): string {
  guardPlace(settings);
  return realPath(settings.outDir);
}
