import { list, ok, words, type Answer, type HostRequest } from './fake-host.ts';
import { blobSha, type FakeMergeRequest, type FakeRepository } from './fake-repository.ts';

const REPO = '/repos/gmina/program';
const WHEN = '2026-11-24T10:00:00Z';

const blobOf = (repository: FakeRepository, sha: string): Buffer | undefined =>
  repository
    .branches()
    .flatMap((branch) => [...repository.filesOf(branch).values()])
    .find((content) => blobSha(content) === sha);

const requestNode = (repository: FakeRepository, { number, branch, title, labels, isDraft }: FakeMergeRequest) => ({
  id: `PR_${String(number)}`,
  number,
  title,
  url: `https://github.com/gmina/program/pull/${String(number)}`,
  isDraft,
  isCrossRepository: false,
  createdAt: WHEN,
  updatedAt: WHEN,
  headRefName: branch,
  headRefOid: repository.head(branch),
  author: { login: 'anna', avatarUrl: '', name: 'Anna Redaktorka', email: 'anna@gmina.example', databaseId: 7 },
  labels: { nodes: labels.map((name) => ({ name })) },
  files: {
    nodes: repository
      .changesOf(branch)
      .map(({ path, isNew, isGone }) => ({ path, changeType: isGone ? 'DELETED' : isNew ? 'ADDED' : 'MODIFIED' })),
  },
});

/** Answers to fields with a name of their own: `content_0: object(oid: "…")`. */
function aliased(query: string, repository: FakeRepository): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [, name = '', sha = ''] of query.matchAll(/(\w+_\d+):\s+object\(oid: "(\w+)"\)/g))
    found[name] = { text: blobOf(repository, sha)?.toString('utf8') ?? '', isTruncated: false };
  for (const [, name = ''] of query.matchAll(/(\w+_\d+):\s+ref\(qualifiedName: \$branch\)/g))
    found[name] = {
      target: { history: { nodes: [{ author: { name: 'Anna', email: 'a@gmina.example', user: null }, committedDate: WHEN }] } },
    };
  for (const [, name = '', expression = ''] of query.matchAll(/(\w+_\d+):\s+object\(expression: ("(?:[^"\\]|\\.)*")\)/g)) {
    const [branch = '', path = ''] = (JSON.parse(expression) as string).split(':');
    const content = repository.filesOf(branch).get(path);
    found[name] =
      content === undefined
        ? null
        : {
            oid: blobSha(content),
            byteSize: content.length,
            isBinary: content.includes(0),
            isTruncated: false,
            text: content.toString('utf8'),
          };
  }
  return found;
}

function mutation(query: string, input: Readonly<Record<string, unknown>>, repository: FakeRepository): unknown {
  if (query.includes('createRef')) {
    repository.begin(words(input['name']).replace('refs/heads/', ''), 'main');
    return { createRef: { ref: { name: input['name'] } } };
  }
  if (query.includes('createCommitOnBranch')) {
    const { additions, deletions } = input['fileChanges'] as { additions: unknown; deletions: unknown };
    const changes = [
      ...list(additions).map((file) => ({ path: words(file['path']), content: Buffer.from(words(file['contents']), 'base64') })),
      ...list(deletions).map((file) => ({ path: words(file['path']), content: null })),
    ];
    const branch = words((input['branch'] as Record<string, unknown>)['branchName']);
    const oid = repository.commit(branch, words((input['message'] as Record<string, unknown>)['headline']), changes);
    const files = changes.flatMap(({ content }, index) =>
      content === null ? [] : [[`file_${String(index)}`, { oid: blobSha(content) }] as const],
    );
    return { createCommitOnBranch: { commit: { oid, committedDate: WHEN, ...Object.fromEntries(files) } } };
  }
  const request = repository.requests[Number(words(input['pullRequestId']).replace('PR_', '')) - 1];
  if (request !== undefined) request.isDraft = query.includes('convertPullRequestToDraft');
  return { markPullRequestReadyForReview: {}, convertPullRequestToDraft: {} };
}

function graphql({ body }: HostRequest, repository: FakeRepository): unknown {
  const query = words(body['query']);
  const variables = (body['variables'] ?? {}) as Readonly<Record<string, unknown>>;
  if (query.includes('mutation')) return mutation(query, variables['input'] as Record<string, unknown>, repository);
  if (query.includes('fork: repository'))
    return { fork: { id: 'R_1' }, base: { ref: { target: { oid: repository.head('main') } } } };
  if (query.includes('pullRequests('))
    return {
      repository: {
        pullRequests: {
          totalCount: 0,
          nodes: repository.requests.filter(({ state }) => state === 'open').map((request) => requestNode(repository, request)),
        },
      },
    };
  const named = aliased(query, repository);
  if (Object.keys(named).length > 0) return { repository: named };
  if (query.includes('history(first: 1)'))
    return {
      repository: {
        ref: {
          target: { history: { nodes: [{ oid: repository.head(words(variables['branch'])), message: 'ostatnia' }] } },
        },
      },
    };
  return { repository: { defaultBranchRef: { name: 'main' } } };
}

function labelled(request: FakeMergeRequest, { method, path, body }: HostRequest): unknown {
  if (path.endsWith('/labels')) request.labels.push(...(body['labels'] as string[]));
  else if (method === 'PATCH') request.labels = [...(body['labels'] as string[])];
  return { number: request.number, labels: request.labels.map((name) => ({ name })) };
}

function pulls({ method, path, body }: HostRequest, repository: FakeRepository): unknown {
  if (method === 'POST') {
    const { number } = repository.openRequest({
      branch: words(body['head']),
      title: words(body['title']),
      labels: [],
      isDraft: body['draft'] === true,
    });
    return {
      number,
      node_id: `PR_${String(number)}`,
      title: body['title'],
      html_url: `https://github.com/gmina/program/pull/${String(number)}`,
      head: { sha: repository.head(words(body['head'])) },
      created_at: WHEN,
      updated_at: WHEN,
    };
  }
  const number = Number(/\/pulls\/(\d+)/.exec(path)?.[1]);
  if (path.endsWith('/merge')) repository.merge(number);
  else if (body['state'] === 'closed') {
    const request = repository.requests[number - 1];
    if (request !== undefined) request.state = 'closed';
  }
  return { number };
}

/** The REST and GraphQL interfaces of GitHub, as far as a panel asks them. */
export const fakeGithub: Answer = (request, repository) => {
  const { method, path } = request;
  if (path === '/graphql') return ok({ data: graphql(request, repository) });
  if (path === '/user') return ok({ id: 7, name: 'Anna Redaktorka', login: 'anna', email: 'anna@gmina.example' });
  if (path.startsWith(`${REPO}/collaborators/`)) return ok({});
  const [, head] = /^\/repos\/gmina\/program\/git\/trees\/(.+)$/.exec(path) ?? [];
  if (head !== undefined)
    return ok({
      tree: [...repository.filesOf('main')].map(([file, content]) => ({
        type: 'blob',
        path: file,
        sha: blobSha(content),
        size: content.length,
      })),
    });
  const [, sha] = /^\/repos\/gmina\/program\/git\/blobs\/(\w+)$/.exec(path) ?? [];
  if (sha !== undefined) return ok(blobOf(repository, sha) ?? Buffer.alloc(0));
  const issue = repository.requests[Number(/\/issues\/(\d+)/.exec(path)?.[1]) - 1];
  if (issue !== undefined) return ok(labelled(issue, request));
  if (path.startsWith(`${REPO}/pulls`) && method !== 'GET') return ok(pulls(request, repository));
  if (path.startsWith(`${REPO}/git/refs/heads/`) && method === 'DELETE') {
    repository.remove(decodeURI(path.slice(`${REPO}/git/refs/heads/`.length)));
    return ok({});
  }
  return null;
};
