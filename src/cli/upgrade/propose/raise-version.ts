import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROGRAM } from '../../../content/program-places.ts';
import { SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import { runGit } from '../../git/run-git.ts';
import { launcherIn } from '../run-program.ts';
import type { Offer } from './find-newer.ts';
import type { OfferedPackage } from './offered-package.ts';
import type { VersionComparison } from './request-text.ts';
import { runNpm } from './run-npm.ts';

const MAX_OUTPUT = 1 << 28;

/** A copy of the repository, at its present commit, in which a version is tried; `folder` is that of the town in it. */
export interface TownCopy {
  readonly root: string;
  readonly folder: string;
}

/** Makes a copy of the repository that holds a folder; the copy shares its history, and is removed by `dropCopy`. */
export function copyTown(cwd: string, root: string): TownCopy {
  const prefix = runGit(['rev-parse', '--show-prefix'], { cwd, failure: PROPOSE_WORDS.noRepository });
  mkdirSync(dirname(root), { recursive: true });
  runGit(['worktree', 'add', '--quiet', '--detach', root, 'HEAD'], { cwd, failure: PROPOSE_WORDS.notCopied });
  return { root, folder: join(root, prefix) };
}

export const dropCopy = ({ root }: TownCopy, cwd: string): void => {
  runGit(['worktree', 'remove', '--force', root], { cwd, failure: PROPOSE_WORDS.notCopied });
};

/**
 * Raises the version in a copy, with the packages beside it that the town has, fits the files of the repository to it, and asks it what
 * it changes for the content. The program in use stays as it is, and is what the new one is compared with.
 */
export function raiseVersion(
  { folder }: TownCopy,
  { spec }: Offer,
  { version, beside }: OfferedPackage,
  packages: readonly string[],
): VersionComparison {
  const others = Object.entries(beside).flatMap(([name, needed]) => (packages.includes(name) ? [`${name}@${needed}`] : []));
  const wanted = [`programoteka@${spec}`, ...others];
  const { isDone, fault } = runNpm(['install', '--no-audit', '--no-fund', '--save-exact', ...wanted], folder);
  if (!isDone) throw new SettingsError(PROPOSE_WORDS.notInstalled(version, fault));
  const launcher = launcherIn(join(folder, 'node_modules', 'programoteka'));
  const call = (...args: readonly string[]) =>
    spawnSync(process.execPath, [launcher, 'upgrade', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, NO_COLOR: '1' },
    });
  call();
  const { status, stdout, stderr } = call('--check', '--from', PROGRAM);
  const isCompared = (status === 0 || status === 1) && stdout.trim() !== '';
  return {
    text: (isCompared ? stdout : `${stdout}${stderr}`).trim(),
    isDone: isCompared,
    needsCare: status === 1,
  };
}
