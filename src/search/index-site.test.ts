import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { noCache, type Cache } from '../cache/cache.ts';
import { fileCache } from '../cache/file-cache.ts';
import { temporaryFolder } from '../testing/built-site.ts';
import { buildCorpus } from '../corpus.ts';
import { readSettings } from '../settings.ts';
import type { Corpus, IsoDate, Version } from '../types.ts';
import { probeEngine, type IndexFiles } from './pagefind/engine.ts';
import { indexSite } from './index-site.ts';
import { KNOWN_ENGINE } from './pagefind/meta.ts';

const GMINA = join(import.meta.dirname, '..', 'testing', 'fixtures', 'gmina-przykladowa');

let corpus: Corpus;
let engine: IndexFiles;
let cache: Cache;
const probe = (): Promise<IndexFiles> => Promise.resolve(engine);
beforeAll(async () => {
  corpus = buildCorpus(readSettings({ CONTENT_DIR: GMINA, BUILD_DATE: '2021-06-01' }), noCache());
  engine = await probeEngine();
  cache = fileCache(temporaryFolder('cache'));
});

/** All files of the search of a site, by path below its folder. */
async function filesOf(site: Corpus, from: Cache = cache, ask = probe): Promise<Map<string, Buffer | string>> {
  const files = new Map<string, Buffer | string>();
  await indexSite(site, from, (path, content) => files.set(path, content), ask);
  return files;
}

const manifestOf = (files: IndexFiles): Record<string, unknown> =>
  JSON.parse(String(files.get('spis.json'))) as Record<string, unknown>;

interface Entry {
  readonly sciezki: string;
}

/** Paths of the documents of an index, and their ids where those are others: „kontakt|strony/kontakt”. */
const listed = (entry: Entry): string[] => entry.sciezki.split('\n').sort();

const current = (files: IndexFiles): string[] => (manifestOf(files)['indeksy'] as readonly Entry[]).flatMap(listed);

describe('indexSite', () => {
  it('writes the same bytes for the same content', async () => {
    const made = await filesOf(corpus, noCache());
    // Into the cache, and out of it.
    for (const files of [await filesOf(corpus), await filesOf(corpus)]) {
      expect([...files.keys()]).toEqual([...made.keys()]);
      for (const [path, content] of files)
        expect(Buffer.from(content).equals(Buffer.from(made.get(path) ?? '')), path).toBe(true);
    }
  });

  it('indexes each document once, in its current wording', async () => {
    const files = await filesOf(corpus);
    expect(
      current(files)
        .map((line) => line.split('|').at(-1))
        .sort(),
    ).toEqual(corpus.works.map(({ document }) => document.id).sort());
    expect(manifestOf(files)['dawne']).toBeNull();
  });

  it('keeps former wordings in an index of their own, which leads to their pages', async () => {
    const [work, ...others] = corpus.works;
    if (work === undefined) throw new Error('no work');
    const [original] = work.versions;
    const wording = (id: string, from: string): Version => ({ ...original, id: id as IsoDate, inForceFrom: from as IsoDate });
    const versions = [
      wording('2020-01-01', '2020-01-01'),
      wording('2021-01-01', '2021-01-01'),
      wording('2022-01-01', '2022-01-01'),
    ] as const;
    const files = await filesOf({ ...corpus, works: [{ ...work, versions }, ...others] });
    const former = JSON.parse(String(files.get(String(manifestOf(files)['dawne'])))) as Entry;
    expect(listed(former).map((line) => `/${line.split('|')[0] ?? ''}/`)).toEqual([
      `${work.path}wersje/2020-01-01/`,
      `${work.path}wersje/2022-01-01/`,
    ]);
    expect(current(files).map((line) => `/${line.split('|')[0] ?? ''}/`)).toContain(work.path);
  });

  it('makes the engine’s own index, with a warning, where the format is not the one we know', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const later = new Map(
      [...engine].map(([path, content]) => [
        path,
        path === 'pagefind-entry.json' ? String(content).replace(KNOWN_ENGINE, '9.9.9') : content,
      ]),
    );
    const files = await filesOf(corpus, cache, () => Promise.resolve(later));
    expect(warn.mock.calls.flat().join(' ')).toMatch(/inny format indeksu.*9\.9\.9/);
    warn.mockRestore();
    expect(manifestOf(files)).toEqual({ tryb: 'zwykly' });
    expect([...files.keys()]).toEqual(expect.arrayContaining(['pagefind.js', 'wasm.pl.pagefind', 'pagefind-entry.json']));
    expect([...files.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(corpus.works.length);
  });
});
