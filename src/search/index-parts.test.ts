import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi, afterAll } from 'vitest';
import { noCache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import { searchedInMemory, type SearchInMemory } from '../testing/searched-in-memory.ts';
import type { Corpus } from '../types.ts';
import type { SearchOutcome, Wishes } from './browser/types.ts';
import { partsByAge, partsInTurn } from './index-parts.ts';
import { indexDocuments, sourceOf } from './index-site.ts';

const TOWN = join(import.meta.dirname, '..', 'testing', 'fixtures', 'pytania', 'gmina-olszyny');
const DAY = '2026-03-10';
/** So few documents in one index that the town has several. */
const MOST = 5;

const corpusOf = (): Corpus => buildCorpus(readSettings({ CONTENT_DIR: TOWN, BUILD_DATE: DAY }), noCache());

describe('partsByAge', () => {
  const { works } = corpusOf();
  const { count, early, partOf } = partsByAge({ works }, MOST);
  const partsOf = (kind: string): number[] =>
    works.filter(({ document }) => document.kind === kind).map(({ document }) => partOf(document.id, 0));

  it('asks every question of one index only, in which the programmes are', () => {
    expect(early).toBe(1);
    expect(count).toBeGreaterThan(1);
    expect(new Set(partsOf('programme'))).toEqual(new Set([0]));
  });

  it('has no more documents in an index than it may', () => {
    const sizes = Map.groupBy(works, ({ document }) => partOf(document.id, 0));
    expect(Math.max(...[...sizes.values()].map(({ length }) => length))).toBeLessThanOrEqual(MOST);
  });

  it('puts newer documents before older ones', () => {
    expect(Math.max(...partsOf('news'))).toBeLessThanOrEqual(Math.min(...partsOf('consultation')));
  });

  it('has one index where all documents go into it', () => {
    expect(partsByAge({ works }).count).toBe(1);
    expect(partsInTurn(works.length).count).toBe(1);
  });
});

describe('a search of a large site', () => {
  let town: SearchInMemory;
  const ask = (query: string, wishes: Partial<Wishes> = {}): Promise<SearchOutcome> =>
    town.search({ query, filters: {}, byDate: false, former: false, exactly: false, ...wishes });
  beforeAll(async () => {
    const corpus = corpusOf();
    const source = { ...sourceOf(corpus), parts: partsByAge(corpus, MOST) };
    town = await searchedInMemory(DAY, (put) => indexDocuments(source, noCache(), put));
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('looks through what is in force and newest first, loads nothing of the rest, and says how much that is', async () => {
    const outcome = await ask('dokarmianie kotów');
    expect(outcome.total).toBeGreaterThan(0);
    expect(outcome.older).toBeGreaterThan(0);
    expect(town.asked.filter((path) => path.startsWith('czesc-'))).toEqual([]);
  });

  it('looks through all where a word stands in older documents alone', async () => {
    const outcome = await ask('remiza w Dąbrowie');
    expect((await outcome.load(0, 3)).map(({ id }) => id)).toContain('konsultacje/2025-09-08-program-2026');
    expect(outcome.older).toBe(0);
  });

  it.each([
    ['asks so', 'umowy', { older: true }],
    ['narrows', 'umowy', { filters: { rodzaj: 'sprawozdania' } }],
    ['sorts by date', 'umowy', { byDate: true }],
    ['names a year', 'umowy 2025', {}],
  ] as const)('looks through all for whoever %s', async (_why, query, wishes) => {
    const outcome = await ask(query, wishes);
    expect(outcome.older).toBe(0);
    expect((await outcome.load(0, 10)).map(({ id }) => id)).toContain('sprawozdania/2025');
  });

  it('answers a question that was asked before without asking for anything', async () => {
    await (await ask('dokarmianie kotów')).load(0, 8);
    const before = town.asked.length;
    await (await ask('dokarmianie kotów')).load(0, 8);
    expect(town.asked.length).toBe(before);
  });
});
