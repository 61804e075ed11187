import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './built-site.ts';

/** Runs git in a folder as an editor would; throws with what git says. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const run = spawnSync('git', ['-c', 'user.name=Urzad', '-c', 'user.email=urzad@example.pl', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
  return run.stdout.trim();
}

/** A repository with one commit of these files on „main”, and a bare one that is its „origin”. */
export function repositoryWithOrigin(files: Readonly<Record<string, string>>): {
  readonly folder: string;
  readonly origin: string;
} {
  const [folder, origin] = [temporaryFolder('repozytorium'), temporaryFolder('zdalne')];
  gitIn(origin, 'init', '--quiet', '--bare', '--initial-branch', 'main');
  gitIn(folder, 'init', '--quiet', '--initial-branch', 'main');
  gitIn(folder, 'remote', 'add', 'origin', origin);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--message', 'Start');
  gitIn(folder, 'push', '--quiet', 'origin', 'main');
  return { folder, origin };
}
