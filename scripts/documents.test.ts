import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const DECISIONS = readdirSync(join(ROOT, 'docs', 'decyzje')).filter((name) => name !== 'README.md');
const DOCUMENTS = [
  ...['README.md', 'README.en.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.md') ? [join('docs', name)] : [],
  ),
];

const PACKAGE = JSON.parse(read('package.json')) as Readonly<
  Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** A document without its blocks of code, in which `#` and `[]` mean other things. */
const proseOf = (document: string): string => read(document).replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');

/** The anchors that hosts of repositories give to headings. */
const anchorsOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

describe.each(DOCUMENTS)('%s', (document) => {
  it('links to files and headings that are there', () => {
    for (const [, link = ''] of proseOf(document)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      expect(existsSync(join(ROOT, target)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(decodeURIComponent(anchor));
    }
  });

  it('names commands that are there', () => {
    const named = [...read(document).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(PACKAGE.scripts, name))).toEqual([]);
  });
});

describe('the change log', () => {
  it('begins with the version of the package, and every version ends with a summary in English', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    const versions = read('CHANGELOG.md')
      .split(/^## \[/m)
      .slice(1);
    expect(versions[0]?.startsWith(`${version}] – `)).toBe(true);
    for (const one of versions) expect(one).toContain('### English summary');
  });
});

describe('the document about dependencies', () => {
  it('has a row with a reason for each, and none for what is gone', () => {
    const rows = read('docs/zaleznosci.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').slice(1, 3));
    const named = rows.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(named.sort()).toEqual([...Object.keys(PACKAGE.dependencies), ...Object.keys(PACKAGE.devDependencies)].sort());
    expect(rows.filter(([, reason = '']) => reason.trim().length < 5)).toEqual([]);
  });
});

describe.each(DECISIONS)('the decision %s', (name) => {
  const text = read(join('docs', 'decyzje', name));

  it('is short, with its reason, what was rejected, and what fails where it is reversed', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(26);
    for (const part of ['**Decyzja.**', '**Powód.**', '**Odrzucono.**', '**Pilnują tego:**']) expect(text).toContain(part);
    expect(text.split('**Pilnują tego:**')[1]).toMatch(/\.test\.ts\)|eslint\.config\.mjs\)/);
  });

  it('stands in the list', () => {
    expect(read('docs/decyzje/README.md')).toContain(`(${name})`);
  });
});

describe('what the decisions rest on', () => {
  it('the Node that comes with the packages is one the program can run on', () => {
    const [, major = '', minor = ''] = /NEEDED = \[(\d+), (\d+)\]/.exec(read('src/cli/programoteka.cjs')) ?? [];
    const [ownMajor = 0, ownMinor = 0] = (PACKAGE.devDependencies['node'] ?? '').split('.').map(Number);
    expect(ownMajor * 1000 + ownMinor).toBeGreaterThanOrEqual(Number(major) * 1000 + Number(minor));
  });

  it('no test of a unit reads the town in content/', () => {
    const tests = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts'),
    );
    const reads =
      /readFileSync\('content\/|buildCorpus\(readSettings\(\{(?![^}]*CONTENT_DIR)|CONTENT_DIR: 'content'|ROOT, 'content'\)|readSite\('content'/;
    expect(tests.filter((path) => reads.test(read(join('src', path))))).toEqual([]);
  });
});
