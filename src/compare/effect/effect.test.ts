import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import { buildCorpus } from '../../corpus.ts';
import { readSettings } from '../../settings.ts';
import { temporaryFolder } from '../../testing/built-site.ts';
import { runCommand } from '../../testing/command.ts';
import { effect, type EditEffect } from './effect.ts';
import { effectHtml } from '../../html/effect-html.ts';
import { effectText } from './effect-text.ts';

const CONTENT = resolve(import.meta.dirname, '..', '..', 'testing', 'fixtures', 'gmina-przykladowa');
const ACT = 'uchwaly/xxiv-118-2020.md';

const corpusOf = (dir: string) => buildCorpus(readSettings({ CONTENT_DIR: dir, BUILD_DATE: '2026-11-24' }), noCache());

/** The effect of a change of a copy of the content. */
function effectOf(change: (dir: string) => void): EditEffect {
  const dir = temporaryFolder('skutek');
  cpSync(CONTENT, dir, { recursive: true });
  change(dir);
  return effect(corpusOf(CONTENT), corpusOf(dir));
}

const edit = (dir: string, file: string, from: string | RegExp, to: string): void => {
  writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8').replace(from, to));
};

describe('the effect of a change', () => {
  it('is none where nothing changes', () => {
    expect(effectText(effectOf(() => undefined))).toBe('Zmiana nie wpływa na to, co widzą czytelnicy.');
  });

  it('names each changed provision with its words before and after', () => {
    const report = effectOf((dir) => {
      edit(dir, ACT, /(§ 1\. )/, '$1Nowe słowa. ');
    });
    const [work] = report.works;
    expect(work?.id).toBe('uchwaly/xxiv-118-2020');
    expect(work?.versions.map(({ kind, provisions }) => [kind, provisions.map(({ name, fate }) => [name, fate])])).toEqual([
      ['changed', [['§ 1', 'reworded']]],
    ]);
    expect(effectText(report)).toContain('{+Nowe słowa. +}');
    expect(effectHtml(report)).toContain('<ins>Nowe słowa. </ins>');
  });

  it('lists new documents, removed ones and new faults', () => {
    const report = effectOf((dir) => {
      rmSync(join(dir, 'strony/o-nas.md'));
      writeFileSync(join(dir, 'strony/nowa.md'), '---\ntytul: Nowa\n---\n\nZob. [brak](/nie-ma/).\n');
    });
    expect(report.works.map(({ kind, id }) => [kind, id])).toEqual([
      ['new', 'strony/nowa'],
      ['gone', 'strony/o-nas'],
    ]);
    expect(report.faults.map(({ rule }) => rule)).toContain('odnosnik-bez-celu');
  });

  it('does not take a file that can not be read for a removed one', () => {
    const report = effectOf((dir) => {
      edit(dir, ACT, /^data: .*$/m, 'data: wczoraj');
    });
    expect(report.works.filter(({ kind }) => kind === 'gone')).toEqual([]);
    expect(report.faults.map(({ rule }) => rule)).toContain('data-zapis');
  });

  it('tells a change of state', () => {
    const report = effectOf((dir) => {
      edit(dir, ACT, /^status: .*$/m, 'status: nieważna');
    });
    expect(effectText(report)).toMatch(/Stan: .+ → nieważne/);
  });

  it('is HTML that no content can break out of', () => {
    const report = effectOf((dir) => {
      edit(dir, 'strony/o-nas.md', /tytul: .*/, 'tytul: <script>alert(1)</script>');
    });
    const html = effectHtml(report);
    expect(html).not.toContain('<script>');
    const faults: string[] = [];
    parse(html, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
  });

  it('is found between a commit and the files as they are', async () => {
    const repository = temporaryFolder('repozytorium');
    const dir = join(repository, 'tresc');
    cpSync(CONTENT, dir, { recursive: true });
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.pl', ...args], { cwd: repository, stdio: 'ignore' });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Treść');
    edit(dir, ACT, /(§ 1\. )/, '$1Nowe słowa. ');
    const out = join(repository, 'skutek.html');
    const env = { CONTENT_DIR: dir, BUILD_DATE: '2026-11-24' };
    const run = await runCommand(['effect', 'HEAD', '--out', out], { env });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toContain('<ins>Nowe słowa. </ins>');
    expect((await runCommand(['effect', 'nie-ma-takiej'], { env })).stderr).toContain('Nie ma gałęzi ani zmiany „nie-ma-takiej”');
  });
});
