import { createHash } from 'node:crypto';

/** A request to merge a branch, as hosts keep it. */
export interface FakeMergeRequest {
  readonly number: number;
  readonly branch: string;
  title: string;
  labels: string[];
  isDraft: boolean;
  state: 'open' | 'closed' | 'merged';
}

interface FileChange {
  readonly path: string;
  /** `null` removes the file. */
  readonly content: Buffer | null;
}

/** A repository in memory: branches with their files, commits, requests. */
export interface FakeRepository {
  readonly filesOf: (branch: string) => ReadonlyMap<string, Buffer>;
  readonly text: (branch: string, path: string) => string;
  readonly branches: () => readonly string[];
  readonly head: (branch: string) => string;
  /** Makes a commit and returns its hash; a branch that is not there is begun at another. */
  readonly commit: (branch: string, message: string, changes: readonly FileChange[], from?: string) => string;
  readonly begin: (branch: string, from: string) => string;
  readonly remove: (branch: string) => void;
  readonly openRequest: (request: Pick<FakeMergeRequest, 'branch' | 'title' | 'labels' | 'isDraft'>) => FakeMergeRequest;
  readonly requests: readonly FakeMergeRequest[];
  /** Puts what a branch has changed onto the published one. */
  readonly merge: (number: number) => void;
  readonly changesOf: (branch: string) => readonly { readonly path: string; readonly isNew: boolean; readonly isGone: boolean }[];
  readonly messages: readonly string[];
}

/** The hash that git gives the content of a file. */
export const blobSha = (content: Buffer): string =>
  createHash('sha1')
    .update(Buffer.concat([Buffer.from(`blob ${String(content.length)}\0`), content]))
    .digest('hex');

/** A repository whose branch `main` has the files given. */
export function fakeRepository(files: ReadonlyMap<string, Buffer>): FakeRepository {
  const trees = new Map([['main', new Map(files)]]);
  const heads = new Map<string, string>();
  const requests: FakeMergeRequest[] = [];
  const messages: string[] = [];
  const treeOf = (branch: string): Map<string, Buffer> => {
    const tree = trees.get(branch);
    if (tree === undefined) throw new Error(`no branch ${branch}`);
    return tree;
  };
  const settle = (branch: string): string => {
    const head = createHash('sha1')
      .update(`${branch} ${String(messages.length)}`)
      .digest('hex');
    heads.set(branch, head);
    return head;
  };
  settle('main');
  const begin = (branch: string, from: string): string => {
    trees.set(branch, new Map(treeOf(from)));
    return settle(branch);
  };
  const changesOf: FakeRepository['changesOf'] = (branch) => {
    const [main, own] = [treeOf('main'), treeOf(branch)];
    const paths = new Set([...main.keys(), ...own.keys()]);
    return [...paths].flatMap((path) => {
      const [before, after] = [main.get(path), own.get(path)];
      if (before !== undefined && after !== undefined && before.equals(after)) return [];
      return [{ path, isNew: before === undefined, isGone: after === undefined }];
    });
  };
  const commit: FakeRepository['commit'] = (branch, message, changes, from) => {
    if (!trees.has(branch) && from !== undefined) begin(branch, from);
    const tree = treeOf(branch);
    for (const { path, content } of changes) {
      if (content === null) tree.delete(path);
      else tree.set(path, content);
    }
    messages.push(message);
    return settle(branch);
  };
  return {
    filesOf: treeOf,
    text: (branch, path) => treeOf(branch).get(path)?.toString('utf8') ?? '',
    branches: () => [...trees.keys()],
    head: (branch) => heads.get(branch) ?? '',
    commit,
    begin,
    remove: (branch) => {
      trees.delete(branch);
    },
    openRequest: (stated) => {
      const request: FakeMergeRequest = { ...stated, number: requests.length + 1, state: 'open' };
      requests.push(request);
      return request;
    },
    requests,
    merge: (number) => {
      const request = requests[number - 1];
      if (request === undefined) throw new Error(`no request ${String(number)}`);
      const own = treeOf(request.branch);
      const changes = changesOf(request.branch).map(({ path }) => ({ path, content: own.get(path) ?? null }));
      commit('main', request.title, changes);
      request.state = 'merged';
    },
    changesOf,
    messages,
  };
}
