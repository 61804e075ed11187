import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { fileBeside } from './file-beside.ts';

it('is a file in the folder of the source or below, and none that a path or a link leads out to', () => {
  const folder = temporaryFolder('obok');
  const inner = join(folder, 'strona');
  mkdirSync(join(inner, 'strona pliki'), { recursive: true });
  writeFileSync(join(folder, 'tajny.png'), 'x');
  writeFileSync(join(inner, 'strona pliki', 'herb.png'), 'herb');
  symlinkSync(join(folder, 'tajny.png'), join(inner, 'dowiazanie.png'));
  const source = join(inner, 'strona.html');
  expect(Buffer.from(fileBeside(source, 'strona pliki/herb.png') ?? []).toString()).toBe('herb');
  expect(
    ['../tajny.png', join(folder, 'tajny.png'), 'dowiazanie.png', 'strona pliki', 'brak.png', '.'].map((path) =>
      fileBeside(source, path),
    ),
  ).toEqual(Array(6).fill(null));
});
