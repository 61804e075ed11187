import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/built-site.ts';
import { hash } from './cache.ts';
import { dropOldFolders } from './old-folders.ts';

it('drops caches of former code that nobody has used, and nothing else', () => {
  const dir = temporaryFolder('dawne');
  const make = (name: string, daysAgo: number): void => {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'a.wpis'), '');
    const then = Date.now() / 1000 - daysAgo * 86_400;
    utimesSync(join(dir, name), then, then);
  };
  const [current, recent, old] = [hash('current'), hash('recent'), hash('old')];
  make(current, 60);
  make(recent, 1);
  make(old, 60);
  make('node', 60);
  dropOldFolders(dir, current, 7 * 86_400_000);
  expect(readdirSync(dir).sort()).toEqual(['node', current, recent].sort());
  expect(existsSync(join(dir, current, 'a.wpis'))).toBe(true);
});
