import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../settings.ts';
import { temporaryFolder } from '../../testing/built-site.ts';
import { guardContents, guardOutput } from './guard-output.ts';
import { makeManifest, MANIFEST_FILE } from './manifest.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
/** Folders of content are only named here: nothing in them is read. */
const guard = (outDir: string, contentDir = resolve('content')): void => {
  guardContents(guardOutput(readSettings({ OUT_DIR: outDir, CONTENT_DIR: contentDir })));
};
const guarding = (outDir: string, contentDir?: string) => () => {
  guard(outDir, contentDir);
};

/** A folder with files, given as name → text. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('wynik');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const OURS = JSON.stringify(makeManifest({ version: '1.0.0', software: 'abc', documents: {}, files: {} }));

describe('the output folder', () => {
  it.each(['/tmp/nowy-katalog/dist', 'wynik/2026'])('may be one that is not there: %s', (outDir) => {
    expect(guarding(outDir)).not.toThrow();
  });

  it.each([
    ['an empty one', {}],
    ['a disk of its own', { 'lost+found/.x': '' }],
    ['one that a host has prepared', { '.well-known/x': 'a', '.htaccess': 'b' }],
    ['one with what a build left half way', { '.programoteka-nowe/index.html': 'a' }],
    ['one that this program has built', { [MANIFEST_FILE]: OURS, 'index.html': 'a' }],
    ['one with settings of the host too', { [MANIFEST_FILE]: OURS, '.htaccess': 'a', '.well-known/x': 'b' }],
  ])('may be %s', (_, files) => {
    expect(guarding(folderWith(files))).not.toThrow();
  });

  it.each([
    ['the home folder of a new account', { '.bashrc': 'a', '.profile': 'b' }],
    ['keys', { '.ssh/id': 'a' }],
    ['somebody’s documents', { 'umowa.docx': 'a' }],
    ['a site of another program', { 'index.html': 'a' }],
    ['a manifest of something else', { [MANIFEST_FILE]: '{"program":"inny"}', 'index.html': 'a' }],
    ['a torn manifest', { [MANIFEST_FILE]: OURS.slice(0, 40), 'index.html': 'a' }],
    [
      'a manifest that reaches out of the folder',
      { [MANIFEST_FILE]: OURS.replace('"files":{}', `"files":{"../x":"${'a'.repeat(64)}"}`) },
    ],
  ])('may not hold %s, which stays as it is', (_, files) => {
    const folder = folderWith(files);
    const before = readdirSync(folder);
    expect(guarding(folder)).toThrow(/Zmienna OUT_DIR wskazuje „.*„programoteka\.json”/);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    '/',
    '/home',
    homedir(),
    '~',
    '~/strona',
    ROOT,
    dirname(ROOT),
    '.',
    'content',
    'content/programy',
    'src',
    'public',
    'src/site/pages',
    'node_modules/x',
    '.git',
    'package.json',
    'package.json/dist',
  ])('may not be %s', (outDir) => {
    expect(guarding(outDir)).toThrow(/Zmienna OUT_DIR wskazuje „.*serwis nie może powstać/);
  });

  it('may not hold the home folder or the content, even behind a link', () => {
    const folder = temporaryFolder('guard');
    mkdirSync(join(folder, 'gmina', 'tresc'), { recursive: true });
    symlinkSync(join(folder, 'gmina'), join(folder, 'skrot'));
    symlinkSync(dirname(homedir()), join(folder, 'domowe'));
    expect(guarding(join(folder, 'skrot'), join(folder, 'gmina', 'tresc'))).toThrow(/tam jest treść serwisu/);
    expect(guarding(folder, join(folder, 'gmina', 'tresc'))).toThrow(/tam jest treść serwisu/);
    expect(guarding(join(folder, 'domowe'))).toThrow(/domowy/);
  });

  it('may not be a link that leads nowhere', () => {
    const folder = temporaryFolder('guard');
    symlinkSync(join(folder, 'nie-ma'), join(folder, 'dist'));
    expect(guarding(join(folder, 'dist'))).toThrow(/odnośnikiem donikąd/);
  });

  it("may not be another project's folder", () => {
    expect(guarding(folderWith({ 'package.json': '{}' }))).toThrow(/inny projekt/);
    expect(guarding(folderWith({ [MANIFEST_FILE]: OURS, '.git/config': '' }))).toThrow(/inny projekt/);
  });
});
