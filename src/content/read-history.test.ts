import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from './read-history.ts';

let dir = '';

const git = (...args: readonly string[]): void => {
  const identity = {
    GIT_AUTHOR_NAME: 'Anna Kowalska',
    GIT_AUTHOR_EMAIL: 'anna@example.org',
    GIT_COMMITTER_NAME: 'Anna',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const dates = { GIT_AUTHOR_DATE: '2020-03-26T10:00:00+0100', GIT_COMMITTER_DATE: '2020-03-26T10:00:00+0100' };
  execFileSync('git', ['-C', dir, ...args], { env: { ...process.env, ...identity, ...dates }, stdio: 'ignore' });
};

const commit = (file: string, text: string, summary: string): void => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
  git('add', '.');
  git('commit', '-m', summary);
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'historia-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('editorial history', () => {
  it('gives days and summaries of each file of the content folder, newest first', () => {
    git('init');
    commit('content/uchwaly/ą.md', 'a', 'Dodaj uchwałę');
    commit('README.md', 'b', 'Opisz serwis');
    commit('content/uchwaly/ą.md', 'c', 'Popraw literówkę w § 3');
    const history = readHistory(join(dir, 'content'));
    expect([...history]).toEqual([
      [
        'uchwaly/ą.md',
        [
          { date: '2020-03-26', summary: 'Popraw literówkę w § 3' },
          { date: '2020-03-26', summary: 'Dodaj uchwałę' },
        ],
      ],
    ]);
  });

  it('leaves out what is said of a commit that changed the programme as well', () => {
    git('init');
    mkdirSync(join(dir, 'src'));
    writeFileSync(join(dir, 'src', 'a.ts'), '');
    commit('content/a.md', 'a', 'Read content');
    commit('content/a.md', 'b', 'Popraw uchwałę');
    expect(
      readHistory(join(dir, 'content'))
        .get('a.md')
        ?.map(({ summary }) => summary),
    ).toEqual(['Popraw uchwałę', null]);
  });

  it('takes a repository of content alone for what it is', () => {
    git('init');
    commit('a.md', 'a', 'Dodaj uchwałę');
    expect([...readHistory(dir).keys()]).toEqual(['a.md']);
  });

  it('names nobody', () => {
    git('init');
    commit('content/a.md', 'a', 'Dodaj uchwałę (anna@example.org)');
    expect(JSON.stringify([...readHistory(join(dir, 'content'))])).not.toMatch(/Anna|example/);
  });

  it('is empty outside a repository, before the first commit and for a folder that is not there', () => {
    expect(readHistory(dir).size).toBe(0);
    git('init');
    expect(readHistory(dir).size).toBe(0);
    expect(readHistory(join(dir, 'nie-ma')).size).toBe(0);
  });

  it('is empty in a shallow clone', () => {
    git('init');
    commit('content/a.md', 'a', 'Dodaj uchwałę');
    commit('content/a.md', 'b', 'Popraw uchwałę');
    git('clone', '--depth', '1', `file://${dir}`, join(dir, 'plytki'));
    expect(readHistory(join(dir, 'plytki', 'content')).size).toBe(0);
  });
});
