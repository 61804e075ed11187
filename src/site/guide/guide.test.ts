import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../../content/markdown.ts';
import { temporaryFolder } from '../../testing/built-site.ts';
import { runCommand } from '../../testing/command.ts';
import { renderGuide } from './render-guide.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const FIXTURES = join(ROOT, 'src', 'import', 'fixtures');
const PAGES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

const sourceOf = (page: string): string => readFileSync(join(import.meta.dirname, page), 'utf8');

/** A folder as an editor has it: content in git, two files from Word. */
function workplace(): string {
  const dir = temporaryFolder('poradnik');
  cpSync(join(ROOT, 'src', 'testing', 'fixtures', 'gmina-przykladowa'), join(dir, 'content'), { recursive: true });
  copyFileSync(join(FIXTURES, 'numeracja-automatyczna.docx'), join(dir, 'zasady.docx'));
  copyFileSync(join(FIXTURES, 'uchwala-zmieniajaca.docx'), join(dir, 'zmiana.docx'));
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.pl', 'commit', '-qm', 'Treść'],
  ]) {
    execFileSync('git', args, { cwd: dir });
  }
  return dir;
}

/** Runs `npm run NAME -- ARGUMENTS` of this repository in another folder; returns all it printed. */
async function runNpm(command: string, cwd: string): Promise<string> {
  const [, name = '', rest = ''] = /^npm run (?:--silent )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
  const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const env = { BUILD_DATE: '2026-11-24', CONTENT_DIR: '' };
  const [, file, own] = /^node (\S+)(?: (\S+))?$/.exec(scripts[name] ?? '') ?? [];
  if (file === undefined) throw new Error(`no such command: ${command}`);
  const { status, stdout, stderr } =
    file === 'src/cli/programoteka.cjs'
      ? await runCommand([own ?? '', ...args], { cwd, env })
      : spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
  return stdout + stderr;
}

const blocksOf = (page: string): Code[] => {
  const blocks: Code[] = [];
  visit(parseWhole(sourceOf(page), 0, 'prose'), 'code', (node) => {
    blocks.push(node);
  });
  return blocks;
};

describe.each(PAGES)('the guide, %s', (page) => {
  it('has commands that run and print what it says, and snippets that check has no errors for', async () => {
    const dir = workplace();
    for (const { lang, meta, value } of blocksOf(page)) {
      const file = /plik=(\S+)/.exec(meta ?? '')?.[1];
      if (file !== undefined) {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), `${value}\n`);
        expect(await runNpm('npm run check', dir)).not.toContain(file.replace('content/', ''));
      }
      if (lang !== 'console') continue;
      let output = '';
      for (const line of value.split('\n')) {
        if (line.startsWith('$ ')) output = await runNpm(line.slice(2), dir);
        else expect(output).toContain(line);
      }
    }
  });

  it('shows pictures that are there, each with a description', () => {
    visit(parseWhole(sourceOf(page), 0, 'prose'), 'image', ({ url, alt }) => {
      expect([url, existsSync(join(import.meta.dirname, url))]).toEqual([url, true]);
      expect((alt ?? '').length).toBeGreaterThan(10);
    });
  });
});

describe('a page of the guide', () => {
  it('takes its title from its heading and its address from its file', () => {
    const { name, title, html } = renderGuide('./2-nowy.md', '# Nowy dokument\n\n## Krok 1\n\n![opis](obrazy/a.png)\n', {
      imageUrl: (path) => `/x/${path}`,
      linkUrl: () => null,
    });
    expect([name, title]).toEqual(['nowy', 'Nowy dokument']);
    expect(html).toContain('<h2 id="krok-1">Krok 1</h2>');
    expect(html).toContain('src="/x/obrazy/a.png"');
  });

  it('leads to the pages of the guide, and keeps the words of links to files the site has not', () => {
    const { html } = renderGuide('tresc.md', '# Treść\n\n[Błędy](bledy.md), [budowa](budowa.md), [akt](https://a.example/)\n', {
      imageUrl: (path) => path,
      linkUrl: (url) => (url === 'bledy.md' ? '/pomoc/bledy/' : null),
    });
    expect(html).toContain('<a href="/pomoc/bledy/">Błędy</a>, <span>budowa</span>, <a href="https://a.example/">akt</a>');
  });
});
