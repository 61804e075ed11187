import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeRequests } from '../../testing/fake-requests.ts';
import { gitIn, repositoryWithOrigin } from '../../testing/repositories.ts';
import { proposeEdits } from './propose-edits.ts';

async function town() {
  const api = await fakeRequests('gmina/program');
  onTestFinished(api.stop);
  const { folder, origin } = repositoryWithOrigin({
    'content/serwis.yaml': 'miasto: Gmina\n',
    'content/akt.md': 'Jeden\n\nDwa\n',
  });
  const said: string[] = [];
  const env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'gmina/program', PROGRAMOTEKA_TOKEN: 'tajny' };
  const run = async (): Promise<readonly string[]> => {
    said.length = 0;
    await proposeEdits({ branch: 'redakcja', base: 'main', cwd: folder, env, say: (line) => said.push(line) });
    return said;
  };
  /** A commit on a branch of the host, as the panel or a merge makes one. */
  const commit = (branch: string, text: string, message: string): void => {
    gitIn(folder, 'fetch', '--quiet', 'origin');
    gitIn(folder, 'checkout', '--quiet', '-B', branch, `origin/${branch}`);
    writeFileSync(join(folder, 'content', 'akt.md'), text);
    gitIn(folder, 'commit', '--quiet', '--all', '--message', message);
    gitIn(folder, 'push', '--quiet', 'origin', branch);
  };
  const head = (branch: string): string => gitIn(origin, 'rev-parse', branch);
  return { api, origin, run, commit, head };
}

describe('the branch of the panel', () => {
  it('is begun where there is none, and has nothing to review then', async () => {
    const { run, head, api } = await town();
    expect(await run()).toEqual(['Utworzono gałąź „redakcja” z gałęzi „main”; panel redakcji może w niej pisać.']);
    expect(head('redakcja')).toBe(head('main'));
    expect(await run()).toEqual(['W gałęzi „redakcja” nic nie czeka na przegląd.']);
    expect(api.opened).toEqual([]);
  });

  it('gets one request for all that waits, with the changes in words', async () => {
    const { run, commit, api } = await town();
    await run();
    commit('redakcja', 'Jeden\n\nDwa i pół\n', 'Uchwały: zmiana dokumentu akt');
    expect(await run()).toEqual(['Otwarto prośbę o scalenie: https://host.example/1']);
    commit('redakcja', 'Jeden\n\nTrzy\n', 'Uchwały: zmiana dokumentu akt');
    expect(await run()).toEqual(['Prośba o scalenie jest już otwarta i obejmuje też nowe zmiany: https://host.example/1']);
    expect(api.opened).toMatchObject([
      { head: 'redakcja', base: 'main', token: 'Bearer tajny', title: 'Zmiany z panelu redakcji' },
    ]);
    expect(api.opened[0]?.body).toContain('- Uchwały: zmiana dokumentu akt\n');
  });

  it('follows what is published, with edits that wait and without', async () => {
    const { run, commit, head, origin } = await town();
    await run();
    commit('main', 'Raz\n\nDwa\n', 'Poprawka');
    expect(await run()).toContain('Do gałęzi „redakcja” dołączono zmiany z gałęzi „main”.');
    expect(head('redakcja')).toBe(head('main'));
    commit('redakcja', 'Raz\n\nDwa\n\nTrzy\n', 'Zmiana');
    commit('main', 'Jeden\n\nDwa\n', 'Poprawka poprawki');
    await run();
    expect(gitIn(origin, 'show', 'redakcja:content/akt.md')).toBe('Jeden\n\nDwa\n\nTrzy');
  });

  it('is left as it is where both have changed the same lines, which is told', async () => {
    const { run, commit, head } = await town();
    await run();
    commit('redakcja', 'Jeden\n\nTrzy\n', 'Zmiana');
    commit('main', 'Jeden\n\nCztery\n', 'Poprawka');
    const before = head('redakcja');
    await expect(run()).rejects.toThrow('te same wiersze zmieniono w obu. Połącz je ręcznie');
    expect(head('redakcja')).toBe(before);
  });
});
