import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
/** The file of the entry that stands in the cache. */
const entry = (key = KEY): string => join(dir, `${key}.wpis`);

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
    writeFileSync(entry(), readFileSync(entry()).subarray(0, -1));
    expect(text('znów')).toBe('znów');
  });

  it('computes a torn entry again, wherever it was cut off, and mends it', () => {
    run();
    const whole = readFileSync(entry());
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(entry(), whole.subarray(0, length));
      expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
      expect(run().computed).toBe(false);
    }
  });

  it.each([
    ['an edited value', (text: string) => text.replace('Program', 'Progrem')],
    ['another sum', (text: string) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ['another kind of value', (text: string) => text.replace(':', '=')],
    ['nothing of it', () => 'nie to'],
  ])('computes an entry with %s again', (_, damage) => {
    run();
    writeFileSync(entry(), damage(readFileSync(entry(), 'utf8')));
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
  });

  it('does not take the entry of another key', () => {
    const other = hash('inny');
    run(other, 'inna');
    renameSync(entry(other), entry());
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

  it.each([
    [
      'a pipe',
      () => {
        execFileSync('mkfifo', [entry()]);
      },
    ],
    [
      'a folder',
      () => {
        mkdirSync(entry());
      },
    ],
    [
      'a link to nothing',
      () => {
        symlinkSync(join(dir, 'nie-ma', 'nic'), entry());
      },
    ],
  ])('is not stopped by %s in the place of an entry', (_, put) => {
    put();
    expect(run()).toEqual({ value: { tytul: 'Program' }, computed: true });
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
    expect(readdirSync(dir)).toEqual([basename(entry())]);
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
