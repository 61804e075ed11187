import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asItIs, hash, noCache } from './cache.ts';

const KEY = hash('index');

describe('noCache', () => {
  it('computes each time', () => {
    let count = 0;
    const next = (): number => ++count;
    const cache = noCache();
    const form = asItIs<number>(() => true);
    expect([cache.get(KEY, next, form), cache.get(KEY, next, form)]).toEqual([1, 2]);
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
