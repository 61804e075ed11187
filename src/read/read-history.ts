import { execFileSync } from 'node:child_process';
import type { IsoDate, Revision } from '../types.ts';

/** More commits than a town makes in a lifetime; a history beyond is cut at its old end. */
const MAX_COMMITS = 20_000;

/** Starts the line of a commit; no path begins with it. */
const COMMIT = '\u0001';

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

/** Commits of a log, newest first, by the file they touched. */
function revisionsByFile(log: string): Map<string, Revision[]> {
  const revisions = new Map<string, Revision[]>();
  let current: Revision | null = null;
  for (const line of log.split('\n')) {
    if (line.startsWith(COMMIT)) {
      const [, date = '', summary = ''] = line.split(COMMIT);
      current = { date: date as IsoDate, summary: summary.replace(/\S+@\S+/gu, '…') };
    } else if (line !== '' && current !== null) {
      revisions.set(line, [...(revisions.get(line) ?? []), current]);
    }
  }
  return revisions;
}

/**
 * The editorial history of a folder's files from git, one call for all of them: days and summaries of commits, no names and no addresses.
 * Empty outside a repository, without git, and in a shallow clone, whose oldest commit would claim every file.
 */
export function readHistory(dir: string): ReadonlyMap<string, readonly Revision[]> {
  if (git(dir, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return new Map();
  const log = git(
    dir,
    'log',
    `--max-count=${String(MAX_COMMITS)}`,
    '--no-merges',
    '--relative',
    '--name-only',
    '--no-renames',
    '--date=short',
    `--format=${COMMIT}%ad${COMMIT}%s`,
    '--',
    '.',
  );
  return log === null ? new Map() : revisionsByFile(log);
}
