import { GIT_WORDS } from '../../strings/git.ts';
import { runGit } from './run-git.ts';

/** The variable with the token by which a job logs in to the host of the repository. */
export const TOKEN_VARIABLE = 'PROGRAMOTEKA_TOKEN';

/** A remote repository and what git needs to write to it. */
export interface Remote {
  readonly url: string;
  /** Environment of git: the token stands in no argument, which other accounts could read. */
  readonly env: Readonly<Record<string, string>>;
}

/** The address of a remote of the repository, with the token for it; an empty token leaves the address as git has it. */
export function remoteOf(name: string, cwd: string, token: string): Remote {
  const stated = runGit(['remote', 'get-url', name], { cwd, failure: GIT_WORDS.noRemote(name) });
  if (token === '' || !/^https?:\/\//.test(stated)) return { url: stated, env: {} };
  const url = new URL(stated);
  url.username = '';
  url.password = '';
  const login = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    url: url.href,
    env: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${login}`,
    },
  };
}

/** The commit a branch of a remote repository stands at; `null` where it has no such branch. */
export function remoteHead({ url, env }: Remote, branch: string, cwd: string): string | null {
  const listed = runGit(['ls-remote', url, `refs/heads/${branch}`], { cwd, env, failure: GIT_WORDS.notRead });
  return /^[\da-f]{40,64}/.exec(listed)?.[0] ?? null;
}
