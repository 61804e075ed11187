import { z } from 'zod';
import { SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import type { RequestHost } from './request-host.ts';

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
const TIME_TO_ANSWER_MS = 30_000;

const request = z.object({
  html_url: z.string(),
  state: z.string(),
  merged_at: z.string().nullish(),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});
const requests = z.array(request);
const fault = z.object({ message: z.string() });

type Request = z.output<typeof request>;

const faultOf = (text: string): string => {
  try {
    return fault.parse(JSON.parse(text)).message;
  } catch {
    return '';
  }
};

/** Requests by the REST interface of GitHub, Forgejo and Gitea. */
export function restHost({ api, repository, base, token }: RestPlace): RequestHost {
  const place = `${api}/repos/${repository}/pulls`;
  const call = async (what: string, address: string, body?: Readonly<Record<string, string>>): Promise<unknown> => {
    let answer: Response;
    try {
      answer = await fetch(address, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Accept: 'application/json',
          Authorization: `Bearer ${token}`,
          'User-Agent': 'programoteka',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIME_TO_ANSWER_MS),
      });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new SettingsError(PROPOSE_WORDS.notReached(what, cause instanceof Error ? cause.message : String(cause)));
    }
    const text = await answer.text();
    if (!answer.ok) throw new SettingsError(PROPOSE_WORDS.refused(what, answer.status, faultOf(text)));
    return JSON.parse(text);
  };
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
