import { relative } from 'node:path';
import { printable } from '../diagnostics/printable.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { DEPLOY_WORDS } from '../strings/deploy.ts';
import type { Command } from './command-line.ts';
import { pushSite } from './deploy/push-site.ts';
import { remoteOf, TOKEN_VARIABLE } from './git/remote.ts';

const DEFAULT_BRANCH = 'pages';

function readBranch(branch: string): string {
  if (!/^[\w][\w./-]*$/.test(branch) || /\.\.|\/$|\.lock$/.test(branch)) throw new SettingsError(DEPLOY_WORDS.badBranch(branch));
  return branch;
}

/** Sends the built site to a branch of the repository, from which its host serves it. */
export const deploy: Command = ({ value }) => {
  const branch = readBranch(value('branch') ?? DEFAULT_BRANCH);
  const { outDir } = readSettings(process.env);
  const remote = remoteOf(value('remote') ?? 'origin', process.cwd(), process.env[TOKEN_VARIABLE] ?? '');
  console.log(printable(pushSite(outDir, relative(process.cwd(), outDir) || '.', branch, remote)));
  return 0;
};
