import { SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import { TOKEN_VARIABLE } from '../../git/remote.ts';
import { gitlabHost } from './gitlab-host.ts';
import { restHost } from './rest-host.ts';

/** A request for a version, as it is to be opened. */
export interface NewRequest {
  readonly branch: string;
  readonly version: string;
  readonly title: string;
  readonly text: string;
}

/** What a host has of requests for versions. */
interface FormerRequests {
  /** Why none is opened for this version: one is open, or was refused; in Polish. */
  readonly reason: string | null;
  /** Addresses of open requests for other versions. */
  readonly replaced: readonly string[];
}

/** The host of a repository, as a job of its CI knows it. */
export interface RequestHost {
  readonly former: (branch: string, version: string) => Promise<FormerRequests>;
  /** Options of the push that brings the branch: where a host opens requests by them. */
  readonly pushOptions: (request: NewRequest) => readonly string[];
  /** Opens the request for the branch that was pushed; returns what was done, in Polish. */
  readonly open: (request: NewRequest) => Promise<string>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that the CI of a host sets. */
function needed(env: Environment, name: string): string {
  const value = env[name] ?? '';
  if (value === '') throw new SettingsError(PROPOSE_WORDS.noVariable(name));
  return value;
}

/** The host in whose CI this process runs, by what that sets; Forgejo and Gitea set the variables of GitHub, and an address of their own. */
export function requestHost(env: Environment, cwd: string): RequestHost {
  if (env['GITLAB_CI'] !== undefined) return gitlabHost(needed(env, 'CI_DEFAULT_BRANCH'), env, cwd);
  if (env['GITHUB_ACTIONS'] === undefined && env['GITEA_ACTIONS'] === undefined) throw new SettingsError(PROPOSE_WORDS.noHost);
  const token = env[TOKEN_VARIABLE] ?? '';
  if (token === '') throw new SettingsError(PROPOSE_WORDS.noToken);
  return restHost({
    api: needed(env, 'GITHUB_API_URL').replace(/\/$/, ''),
    repository: needed(env, 'GITHUB_REPOSITORY'),
    base: needed(env, 'GITHUB_REF_NAME'),
    token,
  });
}
