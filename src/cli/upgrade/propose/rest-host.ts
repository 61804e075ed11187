import { z } from 'zod';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import type { RequestHost } from './request-host.ts';
import { restCall } from './rest-call.ts';

/** Where the requests of a repository are: the same in GitHub, Forgejo and Gitea. */
export interface RestPlace {
  /** „https://api.github.com”, „https://codeberg.org/api/v1” */
  readonly api: string;
  /** „gmina/program” */
  readonly repository: string;
  /** The branch that requests are to be merged into. */
  readonly base: string;
  readonly token: string;
}

const OWN_BRANCH = /^programoteka-\d+\.\d+\.\d+$/;
const MAX_PAGES = 20;

const request = z.object({
  html_url: z.string(),
  state: z.string(),
  merged_at: z.string().nullish(),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});
const requests = z.array(request);
type Request = z.output<typeof request>;

/** Requests by the REST interface of GitHub, Forgejo and Gitea. */
export function restHost({ api, repository, base, token }: RestPlace): RequestHost {
  const place = `${api}/repos/${repository}/pulls`;
  const call = restCall(token);
  const listed = async (): Promise<Request[]> => {
    const all: Request[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      // The number of requests on a page is „per_page” in GitHub and „limit” in the others.
      const query = `state=all&per_page=50&limit=50&page=${String(page)}`;
      const found = requests.parse(await call(PROPOSE_WORDS.listing, `${place}?${query}`));
      if (found.length === 0) break;
      all.push(...found);
    }
    // A branch of the same name in somebody's copy of the repository is none of the program's.
    return all.filter(({ head }) => OWN_BRANCH.test(head.ref) && head.repo?.full_name === repository);
  };
  return {
    async former(branch, version) {
      const all = await listed();
      const same = all.filter(({ head }) => head.ref === branch);
      const open = same.find(({ state }) => state === 'open');
      const [last] = same;
      const isRefused = last !== undefined && last.merged_at == null;
      return {
        reason:
          open !== undefined
            ? PROPOSE_WORDS.isOpen(version, open.html_url)
            : isRefused
              ? PROPOSE_WORDS.wasClosed(version, last.html_url)
              : null,
        replaced: all.flatMap(({ head, state, html_url }) => (head.ref !== branch && state === 'open' ? [html_url] : [])),
      };
    },
    pushOptions: () => [],
    async open({ branch, version, title, text }) {
      const opened = await call(PROPOSE_WORDS.opening, place, { title, body: text, head: branch, base });
      return PROPOSE_WORDS.opened(version, z.object({ html_url: z.string() }).parse(opened).html_url);
    },
  };
}
