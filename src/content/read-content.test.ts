import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/built-site.ts';
import type { Diagnostic } from '../types.ts';
import { readContent } from './read-content.ts';

const PAGE = '---\ntytul: Strona\n---\n\nTekst.\n';

/** A content folder with a page that is in order, and what a test adds to it. */
function contentWith(prepare: (dir: string) => void): {
  files: string[];
  assets: readonly string[];
  messages: string[];
  hints: string[];
} {
  const dir = temporaryFolder('tresc');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  write('serwis.yaml', 'miasto: Gmina\norgany: []\n');
  write('strony/dobra.md', PAGE);
  prepare(dir);
  const diagnostics: Diagnostic[] = [];
  const { documents, assets } = readContent(dir, diagnostics);
  return {
    files: documents.map(({ path }) => path),
    assets: assets.map(({ file }) => file),
    messages: diagnostics.map(({ file, rule, message }) => `${file} ${rule} ${message}`),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

/** A user who owns nothing, by the number that Linux gives them („nobody”). */
const NOBODY = 65_534;

/** What is found in a folder by a user who may not read everything, also where root runs the tests, as in a container. */
function readByOrdinaryUser(dir: string): string[] {
  const code = `
    import { readContent } from ${JSON.stringify(join(import.meta.dirname, 'read-content.ts'))};
    process.setgid?.(${String(NOBODY)});
    process.setuid?.(${String(NOBODY)});
    const diagnostics = [];
    const { documents, assets } = readContent(${JSON.stringify(dir)}, diagnostics);
    const messages = diagnostics.map(({ file, rule }) => file + ' ' + rule);
    console.log(JSON.stringify([...documents.map(({ path }) => path), ...assets.map(({ file }) => file), ...messages]));`;
  const isRoot = process.getuid?.() === 0;
  if (isRoot) spawnSync('chown', ['-R', String(NOBODY), dir]);
  const script = isRoot ? code : code.replaceAll(/process\.set.*/g, '');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return stdout === '' ? [stderr] : (JSON.parse(stdout) as string[]);
}

const LINK = 'Zamiast pliku jest odnośnik systemowy (dowiązanie), który';

describe('a content folder as it is in life', () => {
  it('may hold the locks of Emacs and other hidden files', () => {
    const { files, messages } = contentWith((dir) => {
      symlinkSync('user@host.1234:1700000000', join(dir, 'strony', '.#dobra.md'));
      writeFileSync(join(dir, 'strony', '.dobra.md.swp'), 'x');
    });
    expect([files, messages]).toEqual([['strony/dobra.md'], []]);
  });

  it.each<readonly [string, string, (dir: string) => void]>([
    [
      'that leads nowhere',
      `strony/zla.md plik-odnosnik ${LINK} prowadzi donikąd, więc nie zostanie odczytany.`,
      (dir) => {
        symlinkSync('nie-ma.md', join(dir, 'strony/zla.md'));
      },
    ],
    [
      'that leads to itself',
      `strony/zla.md plik-odnosnik ${LINK} prowadzi w kółko do siebie, więc nie zostanie odczytany.`,
      (dir) => {
        symlinkSync('zla.md', join(dir, 'strony/zla.md'));
      },
    ],
    [
      'that leaves the folder',
      `strony/zla.md plik-odnosnik ${LINK} prowadzi poza katalog treści, więc nie zostanie odczytany.`,
      (dir) => {
        symlinkSync('/etc/hostname', join(dir, 'strony/zla.md'));
      },
    ],
    [
      'to a folder above',
      `strony/wyzej plik-odnosnik ${LINK} prowadzi poza katalog treści, więc nie zostanie odczytany.`,
      (dir) => {
        symlinkSync('..', join(dir, 'strony/wyzej'));
      },
    ],
    [
      'to a folder within',
      `kopia plik-odnosnik ${LINK} prowadzi do katalogu, więc nie zostanie odczytany.`,
      (dir) => {
        symlinkSync('strony', join(dir, 'kopia'));
      },
    ],
  ])('names a link %s and reads everything else', (_, message, prepare) => {
    const { files, messages } = contentWith(prepare);
    expect(files).toEqual(['strony/dobra.md']);
    expect(messages).toEqual([message]);
  });

  it('follows a link to a file of the folder', () => {
    const { files, messages } = contentWith((dir) => {
      symlinkSync('dobra.md', join(dir, 'strony', 'druga.md'));
    });
    expect([files, messages]).toEqual([['strony/dobra.md', 'strony/druga.md'], []]);
  });

  it('names a queue and reads everything else', () => {
    const { files, messages } = contentWith((dir) => {
      spawnSync('mkfifo', [join(dir, 'strony', 'kolejka.md')]);
    });
    expect(files).toEqual(['strony/dobra.md']);
    expect(messages).toEqual([
      'strony/kolejka.md plik-specjalny To nie jest zwykły plik (kolejka, gniazdo albo urządzenie), więc nie zostanie odczytany.',
    ]);
  });

  it('names files and folders that may not be read, and reads everything else', () => {
    let folder = '';
    contentWith((dir) => {
      folder = dir;
      writeFileSync(join(dir, 'strony', 'tajna.md'), PAGE);
      writeFileSync(join(dir, 'skan.pdf'), 'x');
      mkdirSync(join(dir, 'uchwaly'));
      for (const path of ['strony/tajna.md', 'skan.pdf', 'uchwaly']) chmodSync(join(dir, path), 0);
    });
    expect(readByOrdinaryUser(folder)).toEqual([
      'strony/dobra.md',
      'skan.pdf plik-nieczytelny',
      'strony/tajna.md plik-nieczytelny',
      'uchwaly plik-nieczytelny',
    ]);
  });

  it('tells files apart whose names differ in case or in the form of a letter, each with a name of its own to take', () => {
    const { hints } = contentWith((dir) => {
      for (const name of ['Dobra.md', 'ósma.md', 'ósma.md'.normalize('NFD'), '!.md'])
        writeFileSync(join(dir, 'strony', name), PAGE);
    });
    const names = hints.map((hint) => /„([^”]*)”/.exec(hint)?.[1]);
    expect(names.sort()).toEqual(['strony/dobra-2.md', 'strony/osma-2.md', 'strony/osma.md', 'strony/plik.md']);
  });
});
