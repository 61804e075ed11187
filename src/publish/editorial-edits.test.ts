import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import { temporaryFolder } from '../testing/built-site.ts';
import { bytesOf } from '../testing/data-site.ts';
import { atomFaults } from '../testing/validators/atom-faults.ts';
import type { Corpus } from '../types.ts';
import { changeFeed } from './change-feed.ts';

const act = (body: string, more = ''): string =>
  `---\nnumer: I/1/2020\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie zasad\n${more}---\n\n${body}\n`;

const dir = temporaryFolder('poprawki');

function git(day: string, ...args: readonly string[]): void {
  const date = `${day}T10:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ['-c', 'user.name=Redakcja', '-c', 'user.email=redakcja@example.pl'];
  const { status, stderr } = spawnSync('git', ['-C', dir, ...who, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(day: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  git(day, 'add', '-A');
  git(day, 'commit', '-qm', 'Zmiana treści');
}

git('2026-01-01', 'init', '-q');
commit('2026-01-05', {
  'serwis.yaml': 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\n',
  'uchwaly/zasady.md': act('§ 1. Zasady.\n\n§ 2. 1. Stawka wynosi 20 zl.\n\n2. Tak.\n\n§ 3. Nie.'),
});
commit('2026-02-03', { 'uchwaly/zasady.md': act('§ 1. Zasady.\n\n§ 2. 1. Stawka wynosi 20 zł.\n\n2. Tak.\n\n§ 3. Nie.') });
commit('2026-02-04', {
  'uchwaly/zasady.md': act(
    '§ 1. Zasady.\n\n§ 2. 1. Stawka wynosi 20 zł.\n\n2. Tak.\n\n§ 3. Nie.',
    'opublikowal: op@gmina.example\n',
  ),
});
commit('2026-03-01', {
  'uchwaly/zasady.md': act('§ 1. Zasady.\n\n§ 2. 1. Stawka wynosi 20 zł.\n\n2. Tak.\n\n§ 4. Dopisano.'),
  'uchwaly/dluga.md': act(Array.from({ length: 30 }, (_, index) => `§ ${String(index + 1)}. Tekst.`).join('\n\n')).replace(
    'I/1',
    'I/2',
  ),
});
commit('2026-04-01', {
  'uchwaly/dluga.md': act(
    Array.from({ length: 30 }, (_, index) => `§ ${String(index + 1)}. Tekst od nowa.`).join('\n\n'),
  ).replace('I/1', 'I/2'),
});

const corpus: Corpus = buildCorpus(readSettings({ CONTENT_DIR: dir, BUILD_DATE: '2026-11-24' }), noCache());

function entriesOf(id: string): string[] {
  const [feed] = changeFeed(corpus.byId.get(id) ?? expect.fail(id), corpus);
  const xml = Buffer.from(bytesOf(feed ?? expect.fail('no feed'))).toString('utf8');
  expect(atomFaults(xml)).toEqual([]);
  return [...xml.matchAll(/<entry>[^]*?<\/entry>/g)].map(([entry]) => {
    const part = (pattern: RegExp): string => pattern.exec(entry)?.[1]?.replaceAll('\u00a0', ' ') ?? '';
    return [
      part(/<updated>(.{10})/),
      part(/<title[^>]*><!\[CDATA\[(.*?)\]\]>/),
      part(/<link href="[^"#]*(#[^"]*)?"/),
      part(/<summary[^>]*><!\[CDATA\[(Poprawka redakcji)/),
    ].join(' | ');
  });
}

describe('the feed of a document whose file the editors corrected', () => {
  it('has one entry for each provision of an edit, which names it and says that it is no change of the law', () => {
    expect(entriesOf('uchwaly/zasady')).toEqual([
      '2026-03-01 | § 4: dopisano w serwisie 1 marca 2026 r. | #par-4 | Poprawka redakcji',
      '2026-03-01 | § 3: usunięto w serwisie 1 marca 2026 r. |  | Poprawka redakcji',
      '2026-02-03 | § 2 ust. 1: poprawiono zapis w serwisie 3 lutego 2026 r. | #par-2-ust-1 | Poprawka redakcji',
      '2020-01-02 | Tekst pierwotny |  | ',
    ]);
  });

  it('has one entry for a text that was typed anew', () => {
    expect(entriesOf('uchwaly/dluga')[0]).toBe(
      '2026-04-01 | Poprawki redakcyjne w serwisie 1 kwietnia 2026 r.: 30 jednostek |  | Poprawka redakcji',
    );
  });
});
