import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildSiteFor, filesOf, runScript, temporaryFolder, TOWN } from '../testing/built-site.ts';
import { ON_A_PAST_DAY } from '../testing/shared-envs.ts';
import { sharedSite } from '../testing/shared-site.ts';
import { faultsOf, publishTrialSite } from '../testing/trial-site.ts';
import { warmSite } from '../testing/warm-site.ts';

/** Every file of a site with the hash of its bytes. */
const fingerprint = (dir: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(dir).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );

/** A town of a few documents, for what does not depend on them. */
const SMALL_TOWN = join(import.meta.dirname, '..', 'testing', 'fixtures', 'gmina-przykladowa');

const json = (dir: string, path: string): unknown => JSON.parse(readFileSync(join(dir, path), 'utf8'));

describe('building', () => {
  it('gives the same bytes for the same content and day, with and without a cache', async () => {
    // The shared site was built with the cache of the repository by a process that had built others, this one by the command alone.
    expect(fingerprint(buildSiteFor({ CACHE: '0' }))).toEqual(fingerprint(await sharedSite({})));
  });

  it('shows an edit although the cache knows the former text', async () => {
    const contentDir = temporaryFolder('edited');
    cpSync(SMALL_TOWN, contentDir, { recursive: true });
    const env = { CONTENT_DIR: contentDir, CACHE_DIR: temporaryFolder('cache') };
    await warmSite(env);
    const file = join(contentDir, 'strony', 'o-nas.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nZdanie dopisane przed chwilą.\n`);
    const dir = await warmSite(env);
    expect(readFileSync(join(dir, 'o-nas/index.html'), 'utf8')).toContain('Zdanie dopisane przed chwilą.');
    expect(JSON.stringify(json(dir, 'api/v1/documents/strony/o-nas.json'))).toContain('Zdanie dopisane przed chwilą.');
  });

  it('survives a cache full of rubbish', async () => {
    const cacheDir = temporaryFolder('cache');
    const env = { CONTENT_DIR: SMALL_TOWN, CACHE_DIR: cacheDir };
    const clean = fingerprint(await warmSite(env));
    for (const name of filesOf(cacheDir)) writeFileSync(join(cacheDir, name), 'śmieci');
    expect(fingerprint(await warmSite(env))).toEqual(clean);
  });

  it('replaces the former site whole and leaves nothing beside it', async () => {
    const outDir = join(temporaryFolder('replaced'), 'dist');
    await publishTrialSite(outDir, 1);
    expect(runScript('build', { CONTENT_DIR: SMALL_TOWN, OUT_DIR: outDir }).status).toBe(0);
    expect(existsSync(join(outDir, 'dokumenty'))).toBe(false);
    expect(faultsOf(outDir)).toEqual([]);
    expect(filesOf(dirname(outDir)).every((name) => name.startsWith('dist/'))).toBe(true);
  });

  it('refuses a folder that holds anything else, and leaves it as it is', () => {
    const outDir = temporaryFolder('obcy');
    writeFileSync(join(outDir, 'umowa.txt'), 'jedyny egzemplarz');
    const { status, stderr } = runScript('build', { OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(stderr).toContain(`Zmienna OUT_DIR wskazuje „${outDir}”`);
    expect(filesOf(outDir)).toEqual(['umowa.txt']);
    expect(readFileSync(join(outDir, 'umowa.txt'), 'utf8')).toBe('jedyny egzemplarz');
  });

  it('follows all settings at once', async () => {
    const dir = await sharedSite(ON_A_PAST_DAY);
    const home = readFileSync(join(dir, 'index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://leszno.example/program/">');
    expect(home).toContain('datetime="2019-10-25"');
    expect(home).toContain('href="/program/programy/2019/"');
    const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain(
      '<loc>https://leszno.example/program/aktualnosci/2019-10-25-program-wspolpracy-na-2020-uchwalony/</loc>',
    );
    // Demonstration texts are not for search engines.
    expect(sitemap).not.toContain('/programy/2020/');
    expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain('Sitemap: https://leszno.example/program/sitemap.xml');
    const feed = readFileSync(join(dir, 'atom.xml'), 'utf8');
    expect(feed).toContain('https://leszno.example/program/aktualnosci/2019-10-25-program-wspolpracy-na-2020-uchwalony/');
    expect(feed).not.toContain('2026-11-13');
    const index = json(dir, 'api/v1/index.json') as { documents: { id: string; url: string; api: string; status: string }[] };
    const of2020 = index.documents.find(({ id }) => id === 'programy/2020');
    expect(of2020).toMatchObject({
      url: 'https://leszno.example/program/programy/2020/',
      api: 'https://leszno.example/program/api/v1/documents/programy/2020.json',
      status: 'adopted',
    });
  });

  it.each([
    ['BUILD_DATE', '2019-13-40'],
    ['BUILD_DATE', 'dzisiaj'],
    ['SITE_URL', 'leszno'],
    ['BASE_PATH', '/a b/'],
  ])('refuses %s=%s in Polish', (name, value) => {
    const { status, stderr } = runScript('build', { OUT_DIR: join(temporaryFolder('refused'), 'dist'), [name]: value });
    expect(status).toBe(1);
    expect(stderr).toContain(`Zmienna ${name} ma wartość „${value}”`);
  });

  it('stops on every error where STRICT=1 says so, and on faults of the text only then', async () => {
    const contentDir = temporaryFolder('strict');
    cpSync(SMALL_TOWN, contentDir, { recursive: true });
    writeFileSync(join(contentDir, 'strony', 'zla.md'), '---\ntytul: Zła\n---\n\n[nigdzie](/nie-ma/)\n');
    const dir = await warmSite({ CONTENT_DIR: contentDir });
    expect(readFileSync(join(dir, 'zla/index.html'), 'utf8')).toContain('<span class="broken-link">nigdzie</span>');
    const strict = runScript('build', { CONTENT_DIR: contentDir, STRICT: '1', OUT_DIR: join(temporaryFolder('strict'), 'dist') });
    expect(strict.status).toBe(1);
  });

  it('publishes data files that fit their published schemas', async () => {
    const dir = await sharedSite({});
    const ajv = new Ajv2020();
    const validIndex = ajv.compile(json(dir, 'api/v1/index.schema.json') as object);
    const validDocument = ajv.compile(json(dir, 'api/v1/document.schema.json') as object);
    const index = json(dir, 'api/v1/index.json') as { documents: { api: string }[] };
    expect(validIndex(index), ajv.errorsText(validIndex.errors)).toBe(true);
    expect(index.documents.length).toBe(filesOf(TOWN).filter((name) => name.endsWith('.md')).length);
    for (const { api } of index.documents) {
      const document = json(dir, api.slice(1)) as { versions: { provisions: { id: string; parent: string | null }[] }[] };
      expect(validDocument(document), `${api}: ${ajv.errorsText(validDocument.errors)}`).toBe(true);
      for (const { provisions } of document.versions) {
        const ids = provisions.map(({ id }) => id);
        expect(new Set(ids).size, api).toBe(ids.length);
        expect(
          provisions.every(({ parent }) => parent === null || ids.includes(parent)),
          api,
        ).toBe(true);
      }
    }
  });
});
