import { list, ok, words, type Answer } from './fake-host.ts';
import { blobSha, type FakeRepository } from './fake-repository.ts';

const REPO = '/repos/gmina/program';

const treeOf = (repository: FakeRepository, branch: string) =>
  [...repository.filesOf(branch)].map(([path, content]) => ({ type: 'blob', path, sha: blobSha(content), size: content.length }));

const branchOfHead = (repository: FakeRepository, name: string): string =>
  repository.branches().find((branch) => branch === name || repository.head(branch) === name) ?? 'main';

/** The REST interface of Gitea (`version` 1.24) and Forgejo (12.0), as far as a panel asks it. */
export const fakeGitea =
  (version: string): Answer =>
  ({ method, path, query, body }, repository) => {
    if (path === '/user') return ok({ id: 7, full_name: 'Anna Redaktorka', login: 'anna', email: 'anna@gmina.example' });
    if (path === '/version') return ok({ version });
    if (path === REPO) return ok({ permissions: { pull: true, push: true }, default_branch: 'main' });
    if (path === '/settings/api') return ok({ default_paging_num: 30, max_response_items: 50, default_max_blob_size: 10485760 });
    const [, branch] = /^\/repos\/gmina\/program\/branches\/(.+)$/.exec(path) ?? [];
    if (branch !== undefined) return ok({ commit: { id: repository.head(decodeURIComponent(branch)), message: 'ostatnia' } });
    const [, head] = /^\/repos\/gmina\/program\/git\/trees\/(.+)$/.exec(path) ?? [];
    if (head !== undefined) return ok({ tree: treeOf(repository, branchOfHead(repository, head)), truncated: false });
    if (path === `${REPO}/file-contents`) {
      const files = repository.filesOf(words(query.get('ref')));
      return ok(
        (body['files'] as readonly string[]).map((file) => ({
          path: file,
          content: files.get(file)?.toString('base64') ?? null,
          encoding: 'base64',
        })),
      );
    }
    if (path === `${REPO}/git/blobs`) {
      const all = repository.branches().flatMap((name) => [...repository.filesOf(name).values()]);
      const wanted = words(query.get('shas')).split(',');
      return ok(
        wanted.map((sha) => ({
          sha,
          content: all.find((content) => blobSha(content) === sha)?.toString('base64') ?? null,
          encoding: 'base64',
        })),
      );
    }
    if (path === `${REPO}/contents` && method === 'POST') {
      const changes = list(body['files']).map((file) => ({
        path: words(file['path']),
        content: file['operation'] === 'delete' ? null : Buffer.from(words(file['content']), 'base64'),
      }));
      const sha = repository.commit(words(body['branch']), words(body['message']), changes);
      return ok({
        commit: { sha, created: '2026-11-24T10:00:00Z' },
        files: changes.map(({ path: name, content }) => (content === null ? null : { path: name, sha: blobSha(content) })),
      });
    }
    if (path === `${REPO}/commits`) return ok([]);
    return null;
  };
