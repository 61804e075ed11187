import { execFileSync } from 'node:child_process';
import type { IsoDate, Revision } from '../types.ts';

/** More commits than a town makes in a lifetime; a history beyond is cut at its old end. */
const MAX_COMMITS = 20_000;

/** Begins the line of a commit; no path begins with it. */
const COMMIT = '\u0001';
/** A commit begins with its day: `2020-03-26`. */
const DAY_LENGTH = 10;

/** The environment without what a hook of another repository would point to. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX)$/u.test(name),
  );
  return Object.fromEntries(kept);
}

function git(dir: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', dir, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      env: ownEnvironment(),
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // No git, no repository, no commit yet: then there is no history, and nothing is wrong.
    return null;
  }
}

/** Commits of a log, newest first, by the file below a folder they touched. */
function revisionsByFile(log: string, folder: string): Map<string, Revision[]> {
  const revisions = new Map<string, Revision[]>();
  for (const commit of `\n${log}`.split(`\n${COMMIT}`).slice(1)) {
    const [head = '', ...paths] = commit.split('\n').filter(Boolean);
    const isEditorial = paths.every((path) => path.startsWith(folder));
    const summary = isEditorial
      ? head
          .slice(DAY_LENGTH)
          .trim()
          .replace(/\S+@\S+/gu, '…')
      : null;
    const revision = { date: head.slice(0, DAY_LENGTH) as IsoDate, summary };
    for (const path of paths) {
      if (!path.startsWith(folder)) continue;
      const file = path.slice(folder.length);
      revisions.set(file, [...(revisions.get(file) ?? []), revision]);
    }
  }
  return revisions;
}

/**
 * The editorial history of a folder's files from git, one call for all of them: days and summaries of commits, no names and no addresses.
 * What is said of a commit that touched the programme as well is about the programme, and is left out. Empty outside a repository, without
 * git, and in a shallow clone, whose oldest commit would claim every file.
 */
export function readHistory(dir: string): ReadonlyMap<string, readonly Revision[]> {
  const [isShallow, folder = ''] = git(dir, 'rev-parse', '--is-shallow-repository', '--show-prefix')?.split('\n') ?? [];
  if (isShallow !== 'false') return new Map();
  const log = git(
    dir,
    'log',
    `--max-count=${String(MAX_COMMITS)}`,
    '--no-merges',
    '--name-only',
    '--full-diff',
    '--no-renames',
    '--date=short',
    `--format=${COMMIT}%ad %s`,
    '--',
    '.',
  );
  return log === null ? new Map() : revisionsByFile(log, folder);
}
