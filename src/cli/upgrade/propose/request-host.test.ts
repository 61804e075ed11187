import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeRequests, type FakeRequest } from '../../../testing/fake-requests.ts';
import { gitIn, repositoryWithOrigin } from '../../../testing/repositories.ts';
import { requestHost, type NewRequest } from './request-host.ts';

const REQUEST: NewRequest = { branch: 'programoteka-1.1.0', version: '1.1.0', title: 'Programoteka 1.1.0', text: 'Opis\nzmian' };

async function github(requests: readonly FakeRequest[] = [], refusal: number | null = null) {
  const api = await fakeRequests('gmina/program', requests, refusal);
  onTestFinished(api.stop);
  const env = { GITHUB_ACTIONS: 'true', GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'gmina/program', GITHUB_REF_NAME: 'main' };
  return { api, env, host: requestHost({ ...env, PROGRAMOTEKA_TOKEN: 'tajny' }, '.') };
}

describe('a host with requests of GitHub, Forgejo and Gitea', () => {
  it('opens one with the text, into the branch it is for', async () => {
    const { api, host } = await github();
    expect(await host.former(REQUEST.branch, REQUEST.version)).toEqual({ reason: null, replaced: [] });
    expect(await host.open(REQUEST)).toBe('Otwarto prośbę o scalenie z wersją 1.1.0: https://host.example/1');
    expect(api.opened).toEqual([
      { title: 'Programoteka 1.1.0', body: 'Opis\nzmian', head: 'programoteka-1.1.0', base: 'main', token: 'Bearer tajny' },
    ]);
  });

  it('opens none where one is open, and none again where it was refused', async () => {
    const open = await github([{ branch: REQUEST.branch, state: 'open' }]);
    expect((await open.host.former(REQUEST.branch, '1.1.0')).reason).toBe(
      'Prośba o scalenie z wersją 1.1.0 jest już otwarta: https://host.example/1. Drugiej nie dodano.',
    );
    const closed = await github([{ branch: REQUEST.branch, state: 'closed' }]);
    expect((await closed.host.former(REQUEST.branch, '1.1.0')).reason).toContain(
      'zamknięto bez scalenia (https://host.example/1)',
    );
  });

  it('opens one again where a former one was merged and taken back, and where only a copy of somebody else has the branch', async () => {
    const { host } = await github([
      { branch: REQUEST.branch, state: 'merged' },
      { branch: REQUEST.branch, state: 'open', repository: 'ktos/program' },
    ]);
    expect(await host.former(REQUEST.branch, '1.1.0')).toEqual({ reason: null, replaced: [] });
  });

  it('names open requests for older versions, on whatever page of the list they stand', async () => {
    const others = Array.from({ length: 60 }, (_, index) => ({ branch: `tresc-${String(index)}`, state: 'closed' as const }));
    const { host } = await github([...others, { branch: 'programoteka-1.0.1', state: 'open' }]);
    expect(await host.former(REQUEST.branch, '1.1.0')).toEqual({ reason: null, replaced: ['https://host.example/61'] });
  });

  it('says in Polish what it refuses, and that it does not answer', async () => {
    const { api, host } = await github([], 403);
    await expect(host.open(REQUEST)).rejects.toThrow(
      'Gospodarz repozytorium odmówił (nowa prośba: 403 not permitted). W GitHubie zaznacz',
    );
    await api.stop();
    await expect(host.former(REQUEST.branch, '1.1.0')).rejects.toThrow('Nie udało się połączyć z gospodarzem repozytorium');
  });

  it('is known only from its CI, with a token', () => {
    expect(() => requestHost({}, '.')).toThrow('Nie wiadomo, gdzie otworzyć prośbę o scalenie');
    expect(() => requestHost({ GITHUB_ACTIONS: 'true' }, '.')).toThrow('brakuje zmiennej PROGRAMOTEKA_TOKEN');
    expect(() => requestHost({ GITEA_ACTIONS: 'true', PROGRAMOTEKA_TOKEN: 'x' }, '.')).toThrow('brakuje zmiennej GITHUB_API_URL');
  });
});

describe('GitLab', () => {
  const env = { GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main' };

  it('is asked by options of the push, each in one line', () => {
    const options = requestHost(env, '.').pushOptions({ ...REQUEST, text: 'Opis\nC:\\nowe\n' });
    expect(options).toEqual([
      'merge_request.create',
      'merge_request.target=main',
      'merge_request.title=Programoteka 1.1.0',
      'merge_request.description=Opis\\nC:\\\u2060nowe\\n',
      'merge_request.remove_source_branch',
    ]);
  });

  it('is not asked twice: a branch that is there came with a request', async () => {
    const { folder } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    const host = requestHost(env, folder);
    expect((await host.former(REQUEST.branch, '1.1.0')).reason).toBeNull();
    gitIn(folder, 'push', '--quiet', 'origin', `main:${REQUEST.branch}`);
    expect((await host.former(REQUEST.branch, '1.1.0')).reason).toContain('jest gałąź „programoteka-1.1.0”. Drugiej nie dodano');
  });
});
