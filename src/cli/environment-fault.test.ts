import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentFault } from './environment-fault.ts';
import { temporaryFolder } from '../testing/built-site.ts';

/** What the system throws. */
function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const systemError = (code: string, path: string): Error => Object.assign(new Error(`${code}: x, open '${path}'`), { code, path });

describe('a fault of the machine', () => {
  it('is told of in Polish, with the file and a remedy', () => {
    const dir = temporaryFolder('usterka');
    writeFileSync(join(dir, 'plik'), 'x');
    expect(
      environmentFault(
        thrown(() => {
          mkdirSync(join(dir, 'plik', 'katalog'));
        }),
      ),
    ).toBe(
      `Na ścieżce jest plik zamiast katalogu: ${join(dir, 'plik', 'katalog')}. Usuń ten plik albo wskaż inny katalog (zmienne CONTENT_DIR, OUT_DIR i CACHE_DIR).`,
    );
    expect(environmentFault(thrown(() => readFileSync(join(dir, 'brak'))))).toMatch(
      /^Nie ma takiego pliku ani katalogu: .*brak\. /,
    );
  });

  it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EMFILE', 'ENFILE', 'EIO', 'EFBIG', 'ENOTEMPTY'])(
    'is one with the code %s',
    (code) => {
      expect(environmentFault(systemError(code, '/srv/www'))).toMatch(/^\p{Lu}.*: \/srv\/www\. \p{Lu}.*\.$/u);
    },
  );

  it('in the folder of the program is not mended by another output folder', () => {
    const path = join(import.meta.dirname, '..', '..', '.astro', 'strony-1.zajete');
    expect(environmentFault(systemError('EROFS', path))).toMatch(/strony-1\.zajete\. .*katalog programu musi pozwalać na zapis/);
    expect(environmentFault(systemError('EROFS', '/srv/www'))).toContain('OUT_DIR');
  });

  it('is known through a library that passes it on', () => {
    const inner = systemError('ENOSPC', '/dist/a.html');
    expect(environmentFault(new Error('[vite] build failed', { cause: inner }))).toContain('zabrakło miejsca: /dist/a.html');
    expect(environmentFault(new AggregateError([new Error('a'), inner]))).toContain('zabrakło miejsca');
    expect(environmentFault(new Error("Unknown error: Too many open files '/dist/a'"))).toMatch(
      /^Program otworzył tyle plików.*: \/dist\/a\./,
    );
    expect(environmentFault(new Error("ENOSPC: no space left on device, write '/dist/a'"))).toContain(
      'zabrakło miejsca: /dist/a',
    );
  });

  it('is no other error', () => {
    expect(environmentFault(new TypeError('undefined is not a function'))).toBeNull();
    expect(environmentFault(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
    expect(environmentFault('ENOSPC')).toBeNull();
  });
});
