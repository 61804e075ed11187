import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import { remoteHead, remoteOf, TOKEN_VARIABLE } from '../../git/remote.ts';
import type { Environment, RequestHost } from './request-host.ts';

/** A text in one line, as options of a push must be: GitLab reads the two characters `\n` as the end of a line, so none may be there else. */
const inOneLine = (text: string): string => text.replaceAll('\\n', '\\\u2060n').replaceAll('\n', '\\n');

/**
 * Requests by options of a push: GitLab opens one for the branch that comes with them, and a job needs no token of its own where the
 * project lets its jobs push. A branch that is there was brought by a former request.
 */
export const gitlabHost = (base: string, env: Environment, cwd: string): RequestHost => ({
  former: (branch, version) => {
    const head = remoteHead(remoteOf('origin', cwd, env[TOKEN_VARIABLE] ?? ''), branch, cwd);
    return Promise.resolve({ reason: head === null ? null : PROPOSE_WORDS.branchIsThere(version, branch), replaced: [] });
  },
  pushOptions: ({ title, text }) => [
    'merge_request.create',
    `merge_request.target=${base}`,
    `merge_request.title=${title}`,
    `merge_request.description=${inOneLine(text)}`,
    'merge_request.remove_source_branch',
  ],
  open: ({ branch, version }) => Promise.resolve(PROPOSE_WORDS.pushed(version, branch)),
});
