import { git } from './read-history.ts';
import type { FileEdit, IsoDate } from '../types.ts';

/** The most commits that are read; older ones are left out. */
const MAX_COMMITS = 20_000;

/** Marks the line of a commit in the log; no path begins with it. */
const COMMIT = '\u0001';

/** `:100644 100644 <before> <after> M\tuchwaly/a.md`: a file whose content a commit changed. */
const CHANGED = /^:\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) M\t(.+)$/;

/** Texts that files of a folder had before and after each commit that changed them. */
export interface Edits {
  /** Newest first; empty where there is no history. */
  readonly of: (file: string) => readonly FileEdit[];
  /** A text by its name in the repository; `null` where it can't be read. */
  readonly text: (name: string) => string | null;
}

/** Reads from one git call which texts the files of a folder had; the texts themselves are read when asked for. */
export function readEdits(dir: string): Edits {
  const [isShallow, folder = ''] = git(dir, 'rev-parse', '--is-shallow-repository', '--show-prefix')?.split('\n') ?? [];
  const log =
    isShallow === 'false'
      ? git(
          dir,
          'log',
          `--max-count=${String(MAX_COMMITS)}`,
          '--no-merges',
          '--raw',
          '--no-abbrev',
          '--no-renames',
          '--date=short',
          `--format=${COMMIT}%ad`,
          '--',
          '.',
        )
      : null;
  const edits = new Map<string, FileEdit[]>();
  let date = '' as IsoDate;
  for (const line of (log ?? '').split('\n')) {
    if (line.startsWith(COMMIT)) date = line.slice(1) as IsoDate;
    const [, before, after, path = ''] = CHANGED.exec(line) ?? [];
    if (before === undefined || after === undefined || !path.startsWith(folder)) continue;
    const file = path.slice(folder.length);
    const known = edits.get(file);
    if (known === undefined) edits.set(file, [{ date, before, after }]);
    else known.push({ date, before, after });
  }
  return { of: (file) => edits.get(file) ?? [], text: (name) => git(dir, 'cat-file', 'blob', name) };
}
