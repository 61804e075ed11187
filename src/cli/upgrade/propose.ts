import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_CACHE } from '../../content/program-places.ts';
import { PROPOSE_WORDS } from '../../strings/propose.ts';
import { remoteOf, TOKEN_VARIABLE } from '../git/remote.ts';
import { AS_PROGRAM, runGit } from '../git/run-git.ts';
import { findNewer, type Offer } from './propose/find-newer.ts';
import { offeredPackage } from './propose/offered-package.ts';
import { copyTown, dropCopy, raiseVersion } from './propose/raise-version.ts';
import { requestHost, type Environment, type NewRequest, type RequestHost } from './propose/request-host.ts';
import { requestText } from './propose/request-text.ts';
import { townSource, type TownSource } from './propose/town-source.ts';
import { compareVersionNumbers, isBreaking } from './propose/version-order.ts';

/** Commits what a copy has changed and sends it to the branch of a request. */
function pushRequest(folder: string, request: NewRequest, host: RequestHost, token: string): void {
  runGit(['add', '--all', '.'], { cwd: folder, failure: PROPOSE_WORDS.notCommitted });
  runGit([...AS_PROGRAM, 'commit', '--quiet', '--message', PROPOSE_WORDS.commit(request.version)], {
    cwd: folder,
    failure: PROPOSE_WORDS.notCommitted,
  });
  const { url, env } = remoteOf('origin', folder, token);
  const options = host.pushOptions(request).flatMap((option) => ['--push-option', option]);
  // A branch that is there without a request is left from a job that was cut off.
  runGit(['push', '--quiet', '--force', ...options, url, `HEAD:refs/heads/${request.branch}`], {
    cwd: folder,
    env,
    failure: PROPOSE_WORDS.notPushed,
  });
}

/** Where and as what a version is proposed. */
interface Proposal {
  readonly town: TownSource;
  readonly present: string;
  readonly cwd: string;
  readonly env: Environment;
  readonly say: (line: string) => void;
}

async function proposeOffer(offer: Offer, work: string, { town, present, cwd, env, say }: Proposal): Promise<void> {
  const offered = offeredPackage(offer, join(work, 'pakiet'), cwd);
  const { version, changelog } = offered;
  if (compareVersionNumbers(version, present) <= 0) {
    say(PROPOSE_WORDS.none(present));
    return;
  }
  say(PROPOSE_WORDS.found(present, version));
  const host = requestHost(env, cwd);
  const branch = `programoteka-${version}`;
  const { reason, replaced } = await host.former(branch, version);
  if (reason !== null) {
    say(reason);
    return;
  }
  const copy = copyTown(cwd, join(work, 'kopia'));
  try {
    const comparison = raiseVersion(copy, offer, offered, town.packages);
    const text = requestText({ from: present, to: version, comparison, changelog, replaced });
    const request = { branch, version, title: PROPOSE_WORDS.title(version, isBreaking(present, version)), text };
    pushRequest(copy.folder, request, host, env[TOKEN_VARIABLE] ?? '');
    say(await host.open(request));
  } finally {
    dropCopy(copy, cwd);
  }
}

/**
 * Opens a request to merge a newer version of the program, with its change log and what it changes for the content, where there is such
 * a version and no request for it. `present` is the version in use, `cwd` the folder of the town.
 */
export async function proposeUpgrade(present: string, cwd: string, env: Environment, say: (line: string) => void): Promise<void> {
  const town = townSource(join(cwd, 'package.json'));
  const offer = await findNewer(town, present, cwd);
  if (offer === null) {
    say(PROPOSE_WORDS.none(present));
    return;
  }
  mkdirSync(OWN_CACHE, { recursive: true });
  const work = mkdtempSync(join(OWN_CACHE, 'nowa-wersja-'));
  try {
    await proposeOffer(offer, work, { town, present, cwd, env, say });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
