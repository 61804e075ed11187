import type { BrowserContext } from 'playwright-core';
import type { FakeRepository } from './fake-repository.ts';

/** A request of a browser to a host, as far as answers depend on it. */
export interface HostRequest {
  readonly method: string;
  /** Path and query below the address of the interface: `/repos/gmina/program?x=1`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

interface HostAnswer {
  readonly status?: number;
  readonly body: unknown;
}

/** Answers a request, or `null` where the stand-in knows no answer. */
export type Answer = (request: HostRequest, repository: FakeRepository) => HostAnswer | null;

export const ok = (body: unknown): HostAnswer => ({ body });

/** Text or object of a request that is known to be there. */
export const words = (value: unknown): string => (typeof value === 'string' ? value : '');
export const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/** What a host was asked that it has no answer for, and by whom it was asked: the tokens of requests. */
export interface HostLog {
  readonly unknown: readonly string[];
  readonly tokens: ReadonlySet<string>;
}

/** Answers every request of the pages of a browser to a host in memory; what other hosts are asked is written down, too. */
export async function serveHost(
  context: BrowserContext,
  { api, graphql }: { readonly api: string; readonly graphql?: string },
  repository: FakeRepository,
  answer: Answer,
): Promise<HostLog> {
  const unknown: string[] = [];
  const tokens = new Set<string>();
  await context.route(
    (url) => url.protocol === 'https:',
    async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      const authorization = request.headers()['authorization'];
      if (authorization !== undefined) tokens.add(authorization.replace(/^(?:token|Bearer) /i, ''));
      const address = `${url.origin}${url.pathname}`;
      const isGraph = graphql !== undefined && address === graphql;
      const path = isGraph ? '/graphql' : address.startsWith(api) ? address.slice(api.length) : null;
      const body = request.method() === 'GET' ? {} : ((request.postDataJSON() ?? {}) as HostRequest['body']);
      const made = path === null ? null : answer({ method: request.method(), path, query: url.searchParams, body }, repository);
      if (made === null) {
        unknown.push(`${request.method()} ${request.url()} ${JSON.stringify(body).slice(0, 300)}`);
        await route.fulfill({ status: 404, headers: CORS, json: { message: 'not found' } });
        return;
      }
      if (Buffer.isBuffer(made.body)) await route.fulfill({ status: made.status ?? 200, headers: CORS, body: made.body });
      else await route.fulfill({ status: made.status ?? 200, headers: CORS, json: made.body });
    },
  );
  return { unknown, tokens };
}
