import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { age } from '../testing/age.ts';
import { hash } from './cache.ts';
import { fileCache } from './file-cache.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'programoteka-cache-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const KEY = hash('index');

describe('a folder of the cache', () => {
  const FILE = 'indeks.txt';
  /** The folder a fresh run gets, its file, and whether it had to make it. */
  async function make(text: string, key = KEY): Promise<{ text: string; made: boolean }> {
    let made = false;
    const target = await fileCache(dir).folder(key, (into) => {
      made = true;
      mkdirSync(join(into, 'pod'), { recursive: true });
      writeFileSync(join(into, 'pod', FILE), text);
      return Promise.resolve();
    });
    return { text: readFileSync(join(target, 'pod', FILE), 'utf8'), made };
  }

  it('is made once, and the next run gets the same files', async () => {
    expect(await make('indeks')).toEqual({ text: 'indeks', made: true });
    expect(await make('inny')).toEqual({ text: 'indeks', made: false });
  });

  it('is made elsewhere for the time of the run where the cache has no room', async () => {
    const cache = fileCache(dir);
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    const target = await cache.folder(KEY, (into) => {
      if (into.startsWith(dir)) return Promise.reject(full);
      writeFileSync(join(into, FILE), 'indeks');
      return Promise.resolve();
    });
    expect(readFileSync(join(target, FILE), 'utf8')).toBe('indeks');
    cache.sweep();
    expect([existsSync(target), readdirSync(dir)]).toEqual([false, []]);
  });

  it.each([
    [
      'a changed file',
      () => {
        writeFileSync(join(dir, KEY, 'pod', FILE), 'uszkodzony');
      },
    ],
    [
      'a missing file',
      () => {
        rmSync(join(dir, KEY, 'pod', FILE));
      },
    ],
    [
      'a file too many',
      () => {
        writeFileSync(join(dir, KEY, 'nadmiar'), '');
      },
    ],
    [
      'no seal',
      () => {
        rmSync(join(dir, `${KEY}.pieczec`));
      },
    ],
    [
      'a folder in the place of its seal',
      () => {
        rmSync(join(dir, `${KEY}.pieczec`));
        mkdirSync(join(dir, `${KEY}.pieczec`));
      },
    ],
    [
      'a file in the place of its folder',
      () => {
        rmSync(join(dir, KEY), { recursive: true });
        writeFileSync(join(dir, KEY), 'x');
      },
    ],
    [
      'no folder',
      () => {
        rmSync(join(dir, KEY), { recursive: true });
      },
    ],
  ])('with %s is made again', async (_, damage) => {
    await make('indeks');
    damage();
    expect(await make('indeks')).toEqual({ text: 'indeks', made: true });
    expect(await make('inny')).toEqual({ text: 'indeks', made: false });
  });

  it('is not the folder of another key, and stays through a sweep that asked for it', async () => {
    const other = hash('inny');
    await make('indeks');
    expect(await make('inny', other)).toEqual({ text: 'inny', made: true });
    age(dir);
    const cache = fileCache(dir);
    await cache.folder(other, () => Promise.reject(new Error('made again')));
    cache.sweep();
    expect((await make('inny', other)).made).toBe(false);
    expect((await make('indeks')).made).toBe(true);
  });
});
