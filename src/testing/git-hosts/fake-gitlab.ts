import { list, ok, words, type Answer, type HostRequest } from './fake-host.ts';
import { blobSha, type FakeMergeRequest, type FakeRepository } from './fake-repository.ts';

const PROJECT = '/projects/gmina%2Fprogram';
const WHEN = '2026-11-24T10:00:00Z';

const shown = (repository: FakeRepository, { number, branch, title, labels, state }: FakeMergeRequest) => ({
  iid: number,
  id: number,
  title,
  labels,
  state: state === 'open' ? 'opened' : state,
  detailed_merge_status: 'mergeable',
  web_url: `https://git.gmina.example/gmina/program/-/merge_requests/${String(number)}`,
  source_branch: branch,
  sha: repository.branches().includes(branch) ? repository.head(branch) : '',
  created_at: WHEN,
  updated_at: WHEN,
  author: { id: 7, name: 'Anna Redaktorka', username: 'anna' },
});

function graphql({ body }: HostRequest, repository: FakeRepository): unknown {
  const query = words(body['query']);
  const { branch, paths } = (body['variables'] ?? {}) as { branch?: string; paths?: readonly string[] };
  const files = repository.filesOf(branch ?? 'main');
  if (query.includes('lastCommit'))
    return { project: { repository: { tree: { lastCommit: { sha: repository.head(branch ?? 'main'), message: 'ostatnia' } } } } };
  if (query.includes('recursive: true'))
    return {
      project: {
        repository: {
          tree: {
            blobs: {
              nodes: [...files].map(([path, content]) => ({ type: 'blob', path, sha: blobSha(content) })),
              pageInfo: { endCursor: '', hasNextPage: false },
            },
          },
        },
      },
    };
  if (query.includes('blobs(ref:'))
    return {
      project: {
        repository: {
          blobs: {
            nodes: (paths ?? []).flatMap((path) => {
              const content = files.get(path);
              if (content === undefined) return [];
              const text = content.includes(0) ? null : content.toString('utf8');
              return [{ path, oid: blobSha(content), size: String(content.length), rawTextBlob: text }];
            }),
          },
        },
      },
    };
  return { project: { repository: { rootRef: 'main' } } };
}

function commits({ body }: HostRequest, repository: FakeRepository): unknown {
  const changes = list(body['actions']).map((action) => ({
    path: words(action['file_path']),
    content:
      action['action'] === 'delete'
        ? null
        : Buffer.from(words(action['content']), action['encoding'] === 'base64' ? 'base64' : 'utf8'),
  }));
  const from = body['start_branch'];
  const id = repository.commit(
    words(body['branch']),
    words(body['commit_message']),
    changes,
    typeof from === 'string' ? from : undefined,
  );
  return { id, committed_date: WHEN };
}

function changed(request: FakeMergeRequest, body: HostRequest['body']): void {
  if (typeof body['title'] === 'string') request.title = body['title'];
  const removed = words(body['remove_labels']).split(',');
  request.labels = [...request.labels.filter((label) => !removed.includes(label)), words(body['add_labels'])].filter(
    (label) => label !== '',
  );
  request.isDraft = request.title.startsWith('Draft:');
  if (body['state_event'] === 'close') request.state = 'closed';
}

function mergeRequests({ method, path, query, body }: HostRequest, repository: FakeRepository): unknown {
  if (method === 'POST')
    return shown(
      repository,
      repository.openRequest({
        branch: words(body['source_branch']),
        title: words(body['title']),
        labels: [words(body['labels'])],
        isDraft: words(body['title']).startsWith('Draft:'),
      }),
    );
  const request = repository.requests[Number(/merge_requests\/(\d+)/.exec(path)?.[1]) - 1];
  if (request === undefined) {
    const label = query.get('labels');
    return repository.requests
      .filter(({ state, labels }) => state === 'open' && (label === null || labels.includes(label)))
      .map((one) => shown(repository, one));
  }
  if (path.endsWith('/diffs'))
    return repository
      .changesOf(request.branch)
      .map((change) => ({ new_path: change.path, old_path: change.path, deleted_file: change.isGone, renamed_file: false }));
  if (path.endsWith('/merge')) repository.merge(request.number);
  else if (method === 'PUT') changed(request, body);
  return shown(repository, request);
}

/** The REST and GraphQL interfaces of GitLab, as far as a panel asks them. */
export const fakeGitlab: Answer = (request, repository) => {
  const { method, path } = request;
  if (path === '/graphql') return ok({ data: graphql(request, repository) });
  if (path === '/user') return ok({ id: 7, name: 'Anna Redaktorka', username: 'anna', email: 'anna@gmina.example' });
  if (path === `${PROJECT}/users`) return ok([{ id: 7 }]);
  if (path === `${PROJECT}/repository/commits` && method === 'POST') return ok(commits(request, repository));
  if (path.startsWith(`${PROJECT}/merge_requests`)) return ok(mergeRequests(request, repository));
  // What CI has made of a commit: nothing yet.
  if (method === 'GET' && (path === `${PROJECT}/deployments` || path.endsWith('/statuses'))) return ok([]);
  const [, branch] = /\/repository\/branches\/([^/]+)$/.exec(path) ?? [];
  if (branch !== undefined) {
    const name = decodeURIComponent(branch);
    if (method === 'DELETE') repository.remove(name);
    return ok({ name, commit: { id: repository.head(name) } });
  }
  return null;
};
