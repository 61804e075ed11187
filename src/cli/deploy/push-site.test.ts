import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../testing/built-folder.ts';
import { temporaryFolder } from '../../testing/built-site.ts';
import { gitIn, repositoryWithOrigin } from '../../testing/repositories.ts';
import { remoteOf } from '../git/remote.ts';
import { pushSite } from './push-site.ts';

const FIRST = { 'index.html': '<p>Program na rok 2027\r\n', '.gitignore': '*.csv\n', 'dane/zadania.csv': 'a,b\n' };
const deployed = (origin: string): string[] => gitIn(origin, 'ls-tree', '-r', '--name-only', 'pages').split('\n');

describe('a site sent to a branch', () => {
  it('makes the branch where there is none, and holds every file with its bytes', () => {
    const { folder, origin } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    expect(pushSite(builtFolder(FIRST), 'dist', 'pages', remoteOf('origin', folder, ''))).toBe(
      'Utworzono gałąź „pages” i wysłano do niej serwis (3 pliki).',
    );
    expect(deployed(origin)).toEqual(['.gitignore', 'dane/zadania.csv', 'index.html', 'programoteka.json']);
    expect(gitIn(origin, 'cat-file', '-p', 'pages:index.html')).toBe('<p>Program na rok 2027');
    expect(gitIn(origin, 'cat-file', '-s', 'pages:index.html')).toBe(String(FIRST['index.html'].length));
    expect(gitIn(origin, 'log', '--format=%s', 'main')).toBe('Start');
  });

  it('is not sent again where nothing has changed, and takes the place of the former one where something has', () => {
    const { folder, origin } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    const remote = remoteOf('origin', folder, '');
    pushSite(builtFolder(FIRST), 'dist', 'pages', remote);
    const head = gitIn(origin, 'rev-parse', 'pages');
    expect(pushSite(builtFolder(FIRST), 'dist', 'pages', remote)).toBe('Gałąź „pages” ma już ten serwis. Niczego nie wysłano.');
    expect(gitIn(origin, 'rev-parse', 'pages')).toBe(head);
    expect(pushSite(builtFolder({ 'index.html': '<p>Nowy' }), 'dist', 'pages', remote)).toBe(
      'Wysłano serwis do gałęzi „pages” (1 plik).',
    );
    expect(deployed(origin)).toEqual(['index.html', 'programoteka.json']);
    expect(gitIn(origin, 'rev-list', '--count', 'pages')).toBe('1');
  });

  it('leaves a branch that somebody else writes to as it is', () => {
    const { folder, origin } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    gitIn(folder, 'push', '--quiet', 'origin', 'main:pages');
    expect(() => pushSite(builtFolder(FIRST), 'dist', 'pages', remoteOf('origin', folder, ''))).toThrow(
      'Gałąź „pages” nie jest publikacją Programoteki (ostatnia zmiana: „Start”)',
    );
    expect(deployed(origin)).toEqual(['README.md']);
  });

  it('overwrites nothing that came to the branch while it was being sent', () => {
    const { folder, origin } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    const remote = remoteOf('origin', folder, '');
    pushSite(builtFolder(FIRST), 'dist', 'pages', remote);
    // The hook of a push moves the branch on before git compares it with what was read.
    const hook = join(folder, 'pre-push');
    writeFileSync(hook, `#!/bin/sh\ngit --git-dir='${origin}' update-ref refs/heads/pages refs/heads/main\n`, { mode: 0o755 });
    const hooked = {
      ...remote,
      env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: folder },
    };
    expect(() => pushSite(builtFolder({ 'index.html': '<p>Nowy' }), 'dist', 'pages', hooked)).toThrow(
      'Gałąź „pages” zmieniła się w czasie wysyłania, więc niczego w niej nie nadpisano.',
    );
    expect(deployed(origin)).toEqual(['README.md']);
  });

  it('must be built, and the remote repository must be there', () => {
    const { folder } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    const remote = remoteOf('origin', folder, '');
    expect(() => pushSite(temporaryFolder('pusty'), 'dist', 'pages', remote)).toThrow(
      'W katalogu „dist” nie ma zbudowanego serwisu.',
    );
    expect(() => pushSite(builtFolder(FIRST), 'dist', 'pages', { ...remote, url: join(folder, 'nie-ma') })).toThrow(
      'Nie udało się odczytać zdalnego repozytorium.',
    );
    expect(() => remoteOf('wzor', folder, '')).toThrow('Repozytorium nie ma zdalnego adresu „wzor”');
  });
});

describe('the token of a remote repository', () => {
  it('goes to its host alone, and takes the place of a name and password in the address', () => {
    const { folder } = repositoryWithOrigin({ 'README.md': 'Gmina' });
    gitIn(folder, 'remote', 'set-url', 'origin', 'https://gitlab-ci-token:dawny@gitlab.example/gmina/program.git');
    expect(remoteOf('origin', folder, 'nowy')).toEqual({
      url: 'https://gitlab.example/gmina/program.git',
      env: {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'http.https://gitlab.example/.extraHeader',
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from('x-access-token:nowy').toString('base64')}`,
      },
    });
    expect(remoteOf('origin', folder, '').url).toBe('https://gitlab-ci-token:dawny@gitlab.example/gmina/program.git');
  });
});
