import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { temporaryFolder } from '../testing/built-site.ts';
import { guardOutput } from './guard-output.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const guard = (outDir: string, contentDir = join(ROOT, 'content')): void => {
  guardOutput(readSettings({ OUT_DIR: outDir, CONTENT_DIR: contentDir }));
};

describe('the output folder', () => {
  it.each(['dist', '/tmp/nowy-katalog/dist', 'wynik/2026'])('may be %s', (outDir) => {
    expect(() => {
      guard(outDir);
    }).not.toThrow();
  });

  it.each([
    '/',
    homedir(),
    ROOT,
    dirname(ROOT),
    '.',
    'content',
    'content/programy',
    'src',
    'public',
    'src/pages',
    'node_modules/x',
    '.git',
  ])('may not be %s', (outDir) => {
    expect(() => {
      guard(outDir);
    }).toThrow(/Zmienna OUT_DIR wskazuje/);
  });

  it('may not hold the content, even behind a link', () => {
    const folder = temporaryFolder('guard');
    mkdirSync(join(folder, 'gmina', 'tresc'), { recursive: true });
    symlinkSync(join(folder, 'gmina'), join(folder, 'skrot'));
    expect(() => {
      guard(join(folder, 'skrot'), join(folder, 'gmina', 'tresc'));
    }).toThrow(/tam jest treść serwisu/);
  });

  it("may not be another project's folder", () => {
    const folder = temporaryFolder('guard');
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(() => {
      guard(folder);
    }).toThrow(/inny projekt/);
  });
});
