import { panelSettings } from '../../content/panel.ts';
import { CMS } from '../../strings/cms.ts';
import type { PanelSettings } from '../../types.ts';

/** The branch the panel reads and writes: the published one, or the one that waits for a request. */
const workBranch = ({ review, branch, reviewBranch }: PanelSettings): string => (review === 'branch' ? reviewBranch : branch);

/** Ways to sign in that work with what is stated: none that would end in an error of the host is offered. */
const authMethods = ({ host, signIn, application }: PanelSettings): readonly string[] =>
  (host === 'github' ? signIn : application) === null ? ['token'] : ['oauth', 'token'];

/** Addresses of a host of one's own; those of the common ones are known to the panel. */
function addresses(panel: PanelSettings): Readonly<Record<string, string>> {
  const { host, address, api } = panel;
  const common = panelSettings({ host, repository: panel.repository });
  if (address === common.address && api === common.api && host !== 'forgejo') return {};
  const graphql = host === 'github' ? { graphql_api_root: api.replace(/\/v\d+$/, '/graphql') } : {};
  return { api_root: api, ...graphql, ...(host === 'github' ? {} : { base_url: address }) };
}

/** The `backend` of the panel's configuration: where the content is and how one signs in. */
export function panelBackend(panel: PanelSettings): Readonly<Record<string, unknown>> {
  const { host, repository, signIn, application } = panel;
  return {
    name: host === 'forgejo' ? 'gitea' : host,
    repo: repository === '' ? 'urzad/programoteka' : repository,
    branch: workBranch(panel),
    ...addresses(panel),
    ...(host === 'github' && signIn !== null ? { base_url: signIn } : {}),
    ...(application === null ? {} : { app_id: application, ...(host === 'gitlab' ? { auth_type: 'pkce' } : {}) }),
    auth_methods: authMethods(panel),
    commit_messages: CMS.commits,
  };
}
