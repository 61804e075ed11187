import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { SettingsError } from '../../src/settings.ts';

const MAX_OUTPUT = 1 << 30;

/** Writes the content folder as it was at a commit into a new folder, and returns that. */
export function contentAt(contentDir: string, ref: string): string {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-C', contentDir, ...args], { maxBuffer: MAX_OUTPUT, stdio: ['ignore', 'pipe', 'ignore'] });
  const tryGit = (message: string, ...args: readonly string[]): string => {
    try {
      return git(...args)
        .toString()
        .trim();
    } catch {
      throw new SettingsError(message);
    }
  };
  const root = tryGit('Katalog treści nie leży w repozytorium gita.', 'rev-parse', '--show-toplevel');
  const commit = tryGit(
    `Nie ma gałęzi ani zmiany „${ref}”. Podaj na przykład origin/main; w CI pobierz całą historię (fetch-depth: 0).`,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  );
  const folder = relative(realpathSync(root), realpathSync(contentDir)).replaceAll('\\', '/');
  const target = mkdtempSync(join(tmpdir(), 'programoteka-baza-'));
  const names = tryGit(
    'Nie można odczytać historii.',
    '-C',
    root,
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    commit,
    '--',
    folder === '' ? '.' : folder,
  );
  for (const name of names.split('\0').filter((path) => path !== '')) {
    const file = join(target, relative(folder, name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git('-C', root, 'cat-file', 'blob', `${commit}:${name}`));
  }
  return target;
}
