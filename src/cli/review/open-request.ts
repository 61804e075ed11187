import { z } from 'zod';
import { SettingsError } from '../../settings.ts';
import { PROPOSE_WORDS } from '../../strings/propose.ts';
import { REVIEW_WORDS } from '../../strings/review.ts';
import { TOKEN_VARIABLE } from '../git/remote.ts';
import type { Environment } from '../upgrade/propose/request-host.ts';
import { restCall } from '../upgrade/propose/rest-call.ts';

interface Request {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly text: string;
}

const MAX_PAGES = 20;

const opened = z.object({ html_url: z.string() });
const listed = z.array(
  opened.extend({
    state: z.string(),
    head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
);

function needed(env: Environment, name: string): string {
  const value = env[name] ?? '';
  if (value === '') throw new SettingsError(name === TOKEN_VARIABLE ? PROPOSE_WORDS.noToken : PROPOSE_WORDS.noVariable(name));
  return value;
}

/** Opens a request in the CI of GitHub, Forgejo or Gitea, unless one is open for that branch; returns what was done, in Polish. */
export async function openRequest({ branch, base, title, text }: Request, env: Environment): Promise<string> {
  const repository = needed(env, 'GITHUB_REPOSITORY');
  const place = `${needed(env, 'GITHUB_API_URL').replace(/\/$/, '')}/repos/${repository}/pulls`;
  const call = restCall(needed(env, TOKEN_VARIABLE));
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = `state=open&per_page=50&limit=50&page=${String(page)}`;
    const requests = listed.parse(await call(PROPOSE_WORDS.listing, `${place}?${query}`));
    if (requests.length === 0) break;
    const same = requests.find(
      ({ state, head }) => state === 'open' && head.ref === branch && (head.repo?.full_name ?? repository) === repository,
    );
    if (same !== undefined) return REVIEW_WORDS.isOpen(same.html_url);
  }
  const answer = opened.parse(await call(PROPOSE_WORDS.opening, place, { title, body: text, head: branch, base }));
  return REVIEW_WORDS.opened(answer.html_url);
}
