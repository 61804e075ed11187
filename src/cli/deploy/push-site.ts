import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OWN_CACHE } from '../../content/program-places.ts';
import { filesOfManifest, readManifest } from '../../publish/output/manifest.ts';
import { SettingsError } from '../../settings.ts';
import { DEPLOY_WORDS } from '../../strings/deploy.ts';
import { remoteHead, type Remote } from '../git/remote.ts';
import { AS_PROGRAM, OWN_ADDRESS, runGit } from '../git/run-git.ts';

/** Sends nothing where the branch has moved on from the commit that was read. */
const lease = (branch: string, head: string | null): string => `--force-with-lease=refs/heads/${branch}:${head ?? ''}`;

/**
 * Makes a branch of a remote repository hold the built site and nothing else, as one commit without history, so that the branch does
 * not grow with every build. A branch that was not written by this program is left as it is. Returns what was done, in Polish.
 */
export function pushSite(outDir: string, shown: string, branch: string, remote: Remote): string {
  const manifest = readManifest(outDir);
  if (manifest === null) throw new SettingsError(DEPLOY_WORDS.notBuilt(shown));
  const files = filesOfManifest(manifest).size;
  mkdirSync(OWN_CACHE, { recursive: true });
  const work = mkdtempSync(join(OWN_CACHE, 'wysylka-'));
  const git = (failure: string, ...args: readonly string[]): string =>
    runGit(['--git-dir', work, '--work-tree', resolve(outDir), ...args], { cwd: outDir, env: remote.env, failure });
  try {
    runGit(['init', '--quiet', '--bare', work], { cwd: outDir, failure: DEPLOY_WORDS.notPrepared });
    // Bytes go out as they are, whatever the settings of this machine.
    git(DEPLOY_WORDS.notPrepared, '-c', 'core.autocrlf=false', 'add', '--all', '--force', '.');
    git(DEPLOY_WORDS.notPrepared, ...AS_PROGRAM, 'commit', '--quiet', '--message', DEPLOY_WORDS.commit(manifest.version));
    let head = remoteHead(remote, branch, outDir);
    if (head !== null) {
      // Only the commit is asked for: where a server can do so, its files stay there.
      git(
        DEPLOY_WORDS.notFetched(branch),
        'fetch',
        '--quiet',
        '--depth=1',
        '--filter=tree:0',
        remote.url,
        `refs/heads/${branch}`,
      );
      const log = git(DEPLOY_WORDS.notFetched(branch), 'log', '-1', '--format=%H%n%ae%n%T%n%s', 'FETCH_HEAD');
      const [commit = '', author = '', tree = '', subject = ''] = log.split('\n');
      if (author !== OWN_ADDRESS) throw new SettingsError(DEPLOY_WORDS.foreign(branch, subject));
      if (tree === git(DEPLOY_WORDS.notPrepared, 'rev-parse', 'HEAD^{tree}')) return DEPLOY_WORDS.same(branch);
      head = commit;
    }
    try {
      git(DEPLOY_WORDS.notSent(branch), 'push', '--quiet', lease(branch, head), remote.url, `HEAD:refs/heads/${branch}`);
    } catch (error) {
      if (remoteHead(remote, branch, outDir) === head) throw error;
      throw new SettingsError(DEPLOY_WORDS.moved(branch));
    }
    return head === null ? DEPLOY_WORDS.created(branch, files) : DEPLOY_WORDS.sent(branch, files);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
