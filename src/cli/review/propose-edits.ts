import { SettingsError } from '../../settings.ts';
import { REVIEW_WORDS } from '../../strings/review.ts';
import { remoteHead, remoteOf, TOKEN_VARIABLE, type Remote } from '../git/remote.ts';
import { AS_PROGRAM, runGit } from '../git/run-git.ts';
import type { Environment } from '../upgrade/propose/request-host.ts';
import { openRequest } from './open-request.ts';

interface Edits {
  /** The branch the panel writes to, and the one that is published. */
  readonly branch: string;
  readonly base: string;
  readonly cwd: string;
  readonly env: Environment;
  readonly say: (line: string) => void;
}

const MAX_CHANGES = 50;

const BASE_REF = 'refs/programoteka/publikowana';
const EDITS_REF = 'refs/programoteka/zmiany';

/** Whether all of a commit is in another. */
const isIn = (commit: string, other: string, cwd: string): boolean =>
  runGit(['merge-base', commit, other], { cwd, failure: REVIEW_WORDS.notCompared }) === commit;

const headOf = (ref: string, cwd: string): string => runGit(['rev-parse', ref], { cwd, failure: REVIEW_WORDS.notCompared });

/** A commit that joins the published branch to the edits; throws where both have changed the same lines. */
function joined({ branch, base, cwd }: Edits): string {
  const tree = runGit(['merge-tree', '--write-tree', EDITS_REF, BASE_REF], { cwd, failure: REVIEW_WORDS.conflict(branch, base) });
  const message = ['-m', REVIEW_WORDS.merge(base)];
  return runGit([...AS_PROGRAM, 'commit-tree', tree, '-p', EDITS_REF, '-p', BASE_REF, ...message], {
    cwd,
    failure: REVIEW_WORDS.notCompared,
  });
}

function push(commit: string, { branch, cwd }: Edits, { url, env }: Remote): void {
  runGit(['push', '--quiet', url, `${commit}:refs/heads/${branch}`], { cwd, env, failure: REVIEW_WORDS.notPushed });
}

/** Brings what was published in the meantime into the branch of the edits, so that the panel shows it. Returns the branch's commit. */
function bringUp(edits: Edits, remote: Remote): string {
  const { branch, base, cwd, say } = edits;
  const [published, edited] = [headOf(BASE_REF, cwd), headOf(EDITS_REF, cwd)];
  if (isIn(published, edited, cwd)) return edited;
  const commit = isIn(edited, published, cwd) ? published : joined(edits);
  push(commit, edits, remote);
  say(REVIEW_WORDS.broughtUp(branch, base));
  return commit;
}

/**
 * Keeps the branch of the panel up to the published one and opens a request to merge it, where it has edits and no request is open. A
 * branch that is not there is begun. Throws a `SettingsError` where git or the host refuse, or both branches have changed the same lines.
 */
export async function proposeEdits(edits: Edits): Promise<void> {
  const { branch, base, cwd, env, say } = edits;
  const remote = remoteOf('origin', cwd, env[TOKEN_VARIABLE] ?? '');
  if (remoteHead(remote, base, cwd) === null) throw new SettingsError(REVIEW_WORDS.noBase(base));
  const isNew = remoteHead(remote, branch, cwd) === null;
  const refs = [`+refs/heads/${base}:${BASE_REF}`, ...(isNew ? [] : [`+refs/heads/${branch}:${EDITS_REF}`])];
  runGit(['fetch', '--quiet', remote.url, ...refs], { cwd, env: remote.env, failure: REVIEW_WORDS.notFetched });
  if (isNew) {
    push(BASE_REF, edits, remote);
    say(REVIEW_WORDS.begun(branch, base));
    return;
  }
  const commit = bringUp(edits, remote);
  const changed = runGit(['diff', '--name-only', BASE_REF, commit], { cwd, failure: REVIEW_WORDS.notCompared });
  if (changed === '') {
    say(REVIEW_WORDS.nothing(branch));
    return;
  }
  const log = ['log', '--no-merges', '--reverse', '--format=%s', `--max-count=${String(MAX_CHANGES)}`, `${BASE_REF}..${commit}`];
  const changes = [...new Set(runGit(log, { cwd, failure: REVIEW_WORDS.notCompared }).split('\n'))];
  say(await openRequest({ branch, base, title: REVIEW_WORDS.title, text: REVIEW_WORDS.text(branch, changes) }, env));
}
