import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A request of a repository, as the stand-in of a host lists it. */
export interface FakeRequest {
  readonly branch: string;
  readonly state: 'open' | 'closed' | 'merged';
  /** The repository of its branch, where it is not the one asked for. */
  readonly repository?: string;
}

const body = z.object({ title: z.string(), body: z.string(), head: z.string(), base: z.string() });

/** A request that was opened, with what the caller logged in by. */
type OpenedRequest = z.output<typeof body> & { readonly token: string };

export interface FakeRequests {
  readonly url: string;
  readonly opened: readonly OpenedRequest[];
  readonly stop: () => Promise<void>;
}

const PAGE = 50;

/** A stand-in for the REST interface of GitHub, Forgejo and Gitea: lists requests of one repository and opens new ones, or refuses to. */
export async function fakeRequests(
  repository: string,
  requests: readonly FakeRequest[] = [],
  refusal: number | null = null,
): Promise<FakeRequests> {
  const all: FakeRequest[] = [...requests];
  const opened: OpenedRequest[] = [];
  const listed = () =>
    all.map(({ branch, state, repository: own = repository }, index) => ({
      html_url: `https://host.example/${String(index + 1)}`,
      state: state === 'open' ? 'open' : 'closed',
      merged_at: state === 'merged' ? '2027-01-01T00:00:00Z' : null,
      head: { ref: branch, repo: { full_name: own } },
    }));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://host.example');
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    };
    if (url.pathname !== `/repos/${repository}/pulls`) {
      answer(404, { message: 'not found' });
      return;
    }
    if (request.method === 'GET') {
      const from = (Number(url.searchParams.get('page') ?? '1') - 1) * PAGE;
      answer(200, listed().slice(from, from + PAGE));
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (refusal !== null) {
        answer(refusal, { message: 'not permitted' });
        return;
      }
      const stated = body.parse(JSON.parse(Buffer.concat(chunks).toString()));
      opened.push({ ...stated, token: request.headers.authorization ?? '' });
      all.push({ branch: stated.head, state: 'open' });
      answer(201, listed().at(-1));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    opened,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
