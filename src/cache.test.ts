import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileCache, hash, noCache } from './cache.ts';
import { propertyRuns } from './testing/property-runs.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'programoteka-cache-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const KEY = hash('document', 'uchwaly/a.md');
const entry = (key = KEY): string => join(dir, `${key}.json`);

/** What a fresh run gets for a key, and whether it had to compute it. */
function run(key = KEY, value: unknown = { tytul: 'Program' }): { value: unknown; computed: boolean } {
  let computed = false;
  const result = fileCache(dir).get(key, () => {
    computed = true;
    return value;
  });
  return { value: result, computed };
}

describe('fileCache', () => {
  it('computes once, and the next run gets the same value', () => {
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
    expect(run(KEY, 'inna')).toEqual({ value: { tytul: 'Program' }, computed: false });
  });

  it.each([null, false, 0, '', [], { a: [null, 'ł'] }])('keeps the value %j, too', (value) => {
    run(KEY, value);
    expect(run(KEY, 'inna')).toEqual({ value, computed: false });
  });

  it('computes a torn entry again, wherever it was cut off, and mends it', () => {
    run();
    const whole = readFileSync(entry(), 'utf8');
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(entry(), whole.slice(0, length));
      expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
      expect(run().computed).toBe(false);
    }
  });

  it.each([
    ['an edited value', (text: string) => text.replace('Program', 'Progrem')],
    ['another sum', (text: string) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ['something after its end', (text: string) => `${text} `],
    ['no JSON', () => 'nie to'],
  ])('computes an entry with %s again', (_, damage) => {
    run();
    writeFileSync(entry(), damage(readFileSync(entry(), 'utf8')));
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
  });

  it('works without a disk to write on', () => {
    const cache = fileCache(dir);
    rmSync(dir, { recursive: true });
    expect(cache.get(KEY, () => 'wartość')).toBe('wartość');
  });

  it('never gives one key the value of another', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', 'ab', '', '1:a', 'ł', '2'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(parts, { selector: (list) => JSON.stringify(list), maxLength: 6 }), (lists) => {
        const cache = fileCache(dir);
        for (const list of lists) cache.get(hash(...list), () => list);
        for (const list of lists) expect(cache.get(hash(...list), () => 'obliczona ponownie')).toEqual(list);
      }),
      propertyRuns(50),
    );
  });

  it('leaves no temporary files', () => {
    run();
    expect(readdirSync(dir)).toEqual([`${KEY}.json`]);
  });
});

describe('sweep', () => {
  it('removes what this run did not ask for, and nothing else', () => {
    const [kept, unused, fresh] = [hash('kept'), hash('unused'), hash('fresh')];
    run(kept);
    run(unused);
    writeFileSync(join(dir, `${unused}.json.1.tmp`), 'porzucony');
    age();
    const cache = fileCache(dir);
    cache.get(kept, () => 'inna');
    cache.get(fresh, () => 'nowa');
    cache.sweep();
    expect(readdirSync(dir).sort()).toEqual([`${fresh}.json`, `${kept}.json`].sort());
    expect(run(kept).computed).toBe(false);
    expect(run(unused).computed).toBe(true);
  });

  it('leaves what a build beside this one has just made', () => {
    const beside = hash('beside');
    run(beside);
    fileCache(dir).sweep();
    expect(run(beside).computed).toBe(false);
  });
});

/** As if two hours had passed since anybody used what is there. */
function age(): void {
  const then = new Date(Date.now() - 7_200_000);
  for (const name of readdirSync(dir)) utimesSync(join(dir, name), then, then);
}

describe('folder', () => {
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
        rmSync(join(dir, `${KEY}.folder.json`));
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
    age();
    const cache = fileCache(dir);
    await cache.folder(other, () => Promise.reject(new Error('made again')));
    cache.sweep();
    expect((await make('inny', other)).made).toBe(false);
    expect((await make('indeks')).made).toBe(true);
  });
});

describe('noCache', () => {
  it('computes each time', () => {
    let count = 0;
    const next = (): number => ++count;
    const cache = noCache();
    expect([cache.get(KEY, next), cache.get(KEY, next)]).toEqual([1, 2]);
  });

  it('makes a new folder each time and drops it with sweep', async () => {
    const cache = noCache();
    const fill = (into: string): Promise<void> => {
      writeFileSync(join(into, 'a.txt'), 'a');
      return Promise.resolve();
    };
    const [first, second] = [await cache.folder(KEY, fill), await cache.folder(KEY, fill)];
    expect(first).not.toBe(second);
    expect(readdirSync(first)).toEqual(['a.txt']);
    cache.sweep();
    expect([existsSync(first), existsSync(second)]).toEqual([false, false]);
  });
});
