import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { SettingsError } from '../../settings.ts';

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
  const listing = tryGit(
    'Nie można odczytać historii.',
    '-C',
    root,
    'ls-tree',
    '-r',
    '-z',
    commit,
    '--',
    folder === '' ? '.' : folder,
  );
  const entries = [...listing.matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)/g)].map(([, id = '', path = '']) => ({ id, path }));
  const contents = readBlobs(
    root,
    entries.map(({ id }) => id),
  );
  entries.forEach(({ path }, index) => {
    const file = join(target, relative(folder, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents[index] ?? '');
  });
  return target;
}

/** Contents of objects of a repository, read by one git process for all files. */
function readBlobs(root: string, ids: readonly string[]): Buffer[] {
  const output = execFileSync('git', ['-C', root, 'cat-file', '--batch'], {
    input: ids.map((id) => `${id}\n`).join(''),
    maxBuffer: MAX_OUTPUT,
  });
  let at = 0;
  return ids.map(() => {
    // Output of git for each object: „<id> blob <size>”, the bytes, a line end.
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
}
