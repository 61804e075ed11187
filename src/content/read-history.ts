import { execFileSync } from 'node:child_process';
import type { IsoDate, Revision } from '../types.ts';

/** The most commits that are read; older ones are left out. */
const MAX_COMMITS = 20_000;

/** Marks the line of a commit in the log; no path begins with it. */
const COMMIT = '\u0001';
/** A commit begins with its day: `2020-03-26`. */
const DAY_LENGTH = 10;

/** The environment without variables that a git hook sets, which would point to another repository. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX)$/u.test(name),
  );
  return Object.fromEntries(kept);
}

/** What git says of a folder; `null` where there is no git or no repository, or it refuses. */
export function git(dir: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', dir, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      env: ownEnvironment(),
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // Without git, a repository or a commit there is no history; this is no fault.
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
 * The editorial history of a folder's files from one git call: days and summaries of commits, no names or addresses. A summary is
 * left out where the commit also changed the program. Empty outside a repository, without git, and in a shallow clone, whose
 * oldest commit would name every file.
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
