import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { age } from '../testing/age.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { asText } from './utf8.ts';
import { asItIs, hash } from './cache.ts';
import { fileCache } from './file-cache.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'programoteka-cache-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Values of tests are taken as they are kept. */
const ANY = asItIs<unknown>(() => true);

const KEY = hash('document', 'uchwaly/a.md');
/** The packs of the cache, the oldest first. */
const packs = (): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.paczka'))
    .sort()
    .map((name) => join(dir, name));
const pack = (): string => packs()[0] ?? '';

/** What a fresh run gets for a key, and whether it had to compute it. */
function run(key = KEY, value: unknown = { tytul: 'Program' }): { value: unknown; computed: boolean } {
  let computed = false;
  const result = fileCache(dir).get(
    key,
    () => {
      computed = true;
      return value;
    },
    ANY,
  );
  return { value: result, computed };
}

describe('fileCache', () => {
  it('computes once, and the next run gets the same value', () => {
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
    expect(run(KEY, 'inna')).toEqual({ value: { tytul: 'Program' }, computed: false });
  });

  it.each([null, false, 0, '', '="ł', '\ud800', [], { a: [null, 'ł'] }])('keeps the value %j, too', (value) => {
    run(KEY, value);
    expect(run(KEY, 'inna')).toEqual({ value, computed: false });
  });

  it('hands out a text it has kept as bytes, and makes again what is no text or was torn', () => {
    const text = (made: string): string => asText(fileCache(dir).text(KEY, () => made));
    run(KEY, { tytul: 'Program' });
    expect(text('<p>„ł”</p>')).toBe('<p>„ł”</p>');
    expect(text('inny')).toBe('<p>„ł”</p>');
    expect(run(KEY, 'inna')).toEqual({ value: '<p>„ł”</p>', computed: false });
    for (const file of packs()) writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(text('znów')).toBe('znów');
  });

  it('computes a torn entry again, wherever it was cut off, and mends it', () => {
    run();
    const whole = readFileSync(pack());
    for (let length = 0; length < whole.length; length++) {
      for (const file of packs()) rmSync(file);
      writeFileSync(join(dir, '0.paczka'), whole.subarray(0, length));
      expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
      expect(run().computed).toBe(false);
    }
  });

  it('reads the entries before one that was torn off', () => {
    const cache = fileCache(dir);
    for (const name of ['a', 'b', 'c']) cache.get(hash(name), () => name, ANY);
    const whole = readFileSync(pack());
    writeFileSync(pack(), whole.subarray(0, whole.length - 1));
    expect(['a', 'b', 'c'].map((name) => run(hash(name), name).computed)).toEqual([false, false, true]);
  });

  it.each([
    ['an edited value', (text: string) => text.replace('Program', 'Progrem')],
    ['another sum', (text: string) => text.replace(/ ./, (digit) => (digit === ' 0' ? ' 1' : ' 0'))],
    ['another key', (text: string) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ['nothing of it', () => 'nie to'],
  ])('computes an entry with %s again', (_, damage) => {
    run();
    writeFileSync(pack(), damage(readFileSync(pack(), 'utf8')));
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
  });

  it.each([null, 5, 'tekst', {}, [], { tytul: 5 }])('computes again what is kept whole and is of another form: %j', (wrong) => {
    run(KEY, wrong);
    const text = asItIs<{ tytul: string }>((kept) => typeof (kept as { tytul?: unknown } | null)?.tytul === 'string');
    expect(fileCache(dir).get(KEY, () => ({ tytul: 'Program' }), text)).toEqual({ tytul: 'Program' });
    const deep = {
      isKept: () => true,
      pack: (value: string) => ({ value }),
      unpack: (kept: { value: string }) => kept.value.trim(),
    };
    expect(fileCache(dir).get(hash('inny', JSON.stringify(wrong)), () => 'głęboko', deep)).toBe('głęboko');
  });

  it('is stopped by nothing that stands in the place of a pack', () => {
    execFileSync('mkfifo', [join(dir, '0.paczka')]);
    mkdirSync(join(dir, '1.paczka'));
    symlinkSync(join(dir, 'nie-ma'), join(dir, '2.paczka'));
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
    expect(run().computed).toBe(false);
  });

  it('has no say in the work that is done when its folder is gone at the end', () => {
    const cache = fileCache(dir);
    expect(cache.get(KEY, () => 'wartość', ANY)).toBe('wartość');
    rmSync(dir, { recursive: true });
    expect(() => {
      cache.sweep();
    }).not.toThrow();
  });

  it('works without a disk to write on', () => {
    const cache = fileCache(dir);
    rmSync(dir, { recursive: true });
    expect(cache.get(KEY, () => 'wartość', ANY)).toBe('wartość');
  });

  it('never gives one key the value of another', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', 'ab', '', '1:a', 'ł', '2'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(parts, { selector: (list) => JSON.stringify(list), maxLength: 6 }), (lists) => {
        const cache = fileCache(dir);
        for (const list of lists) cache.get(hash(...list), () => list, ANY);
        for (const list of lists)
          expect(
            cache.get(
              hash(...list),
              () => 'obliczona ponownie',
              asItIs<unknown>(() => true),
            ),
          ).toEqual(list);
      }),
      propertyRuns(50),
    );
  });

  it('leaves no temporary files', () => {
    run();
    expect(readdirSync(dir)).toEqual(packs().map((file) => basename(file)));
  });
});

describe('sweep', () => {
  it('removes what this run did not ask for, and nothing else', () => {
    const [kept, unused, fresh] = [hash('kept'), hash('unused'), hash('fresh')];
    run(kept);
    run(unused);
    age(dir);
    const cache = fileCache(dir);
    cache.get(kept, () => 'inna', ANY);
    cache.get(fresh, () => 'nowa', ANY);
    cache.sweep();
    expect(run(kept).computed).toBe(false);
    expect(run(fresh).computed).toBe(false);
    expect(run(unused).computed).toBe(true);
  });

  it('leaves what a build beside this one has just made', () => {
    const beside = hash('beside');
    run(beside);
    fileCache(dir).sweep();
    expect(run(beside).computed).toBe(false);
  });
});

/** What one run gets of a table for some arguments, and for which it had to compute. */
function tableRun(...arguments_: readonly string[]): { values: string[]; computed: string[] } {
  const computed: string[] = [];
  const cache = fileCache(dir);
  const table = cache.table<string>(hash('table'), (kept) => typeof kept === 'string');
  const values = [...arguments_, ...arguments_].map((argument) =>
    table(argument, () => {
      computed.push(argument);
      return argument.toUpperCase();
    }),
  );
  cache.sweep();
  return { values: values.slice(0, arguments_.length), computed };
}

describe('table', () => {
  it('computes each argument once, and the next run only what is new', () => {
    expect(tableRun('a', 'b')).toEqual({ values: ['A', 'B'], computed: ['a', 'b'] });
    expect(tableRun('b', 'c')).toEqual({ values: ['B', 'C'], computed: ['c'] });
    expect(tableRun('c', 'a')).toEqual({ values: ['C', 'A'], computed: ['a'] });
  });

  it.each([null, 'tekst', {}, [5, null, ['a']], [['a', 5]]])('that is kept in another form is made anew: %j', (wrong) => {
    run(hash('table'), wrong);
    expect(tableRun('a')).toEqual({ values: ['A'], computed: ['a'] });
  });
});

describe('packs', () => {
  it('stay few however many runs there are, and lose nothing in use', () => {
    const keys = Array.from({ length: 40 }, (_, index) => hash('key', String(index)));
    keys.forEach((_, round) => {
      const cache = fileCache(dir);
      for (const key of keys.slice(0, round + 1)) cache.get(key, () => ({ key, round }), ANY);
      cache.sweep();
    });
    expect(packs().length).toBeLessThan(12);
    expect(keys.map((key) => run(key).value)).toEqual(keys.map((key, round) => ({ key, round })));
  });

  it('of a site that changed are put together without what is gone', () => {
    const size = (): number => packs().reduce((sum, file) => sum + readFileSync(file).length, 0);
    const cache = fileCache(dir);
    for (let number = 0; number < 20; number++) cache.get(hash(String(number)), () => 'x'.repeat(1000), ANY);
    const before = size();
    age(dir);
    const next = fileCache(dir);
    next.get(hash('3'), () => 'inna', ANY);
    next.sweep();
    expect(size()).toBeLessThan(before / 10);
    expect(run(hash('3')).value).toBe('x'.repeat(1000));
  });
});
