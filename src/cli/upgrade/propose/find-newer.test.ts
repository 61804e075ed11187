import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/built-site.ts';
import { filesOnPage, findNewer, listingOf } from './find-newer.ts';
import { townSource, type TownSource } from './town-source.ts';
import { compareVersionNumbers, newest } from './version-order.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/pliki/':
    '<a href="programoteka-1.0.0.tgz">1.0.0</a> <a href="programoteka-1.10.0.tgz">1.10.0</a> <a href="programoteka-1.9.2.tgz">',
  '/wydania.json': '[{"assets":[{"browser_download_url":"https://pliki.example/v1.2.0/programoteka-1.2.0.tgz"}]}]',
  '/inne/': '<a href="inny-1.0.0.tgz">',
};

const server = createServer((request, response) => {
  const page = PAGES[request.url ?? ''];
  response.writeHead(page === undefined ? 404 : 200).end(page);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

const from = (source: string, releases: string | null = null): TownSource => ({ source, releases, packages: ['programoteka'] });

describe('a newer version of the program', () => {
  it('is looked for beside the file whose address package.json has, and the newest is taken', async () => {
    expect(await findNewer(from(`${origin}/pliki/programoteka-1.0.0.tgz`), '1.0.0', '.')).toEqual({
      version: '1.10.0',
      spec: `${origin}/pliki/programoteka-1.10.0.tgz`,
    });
    expect(await findNewer(from(`${origin}/pliki/programoteka-1.10.0.tgz`), '1.10.0', '.')).toBeNull();
  });

  it('is looked for at the address of releases where package.json names one, wherever the program comes from', async () => {
    expect(await findNewer(from('1.0.0', `${origin}/wydania.json`), '1.0.0', '.')).toEqual({
      version: '1.2.0',
      spec: 'https://pliki.example/v1.2.0/programoteka-1.2.0.tgz',
    });
  });

  it('is looked for in the folder of a file of the repository', async () => {
    const folder = temporaryFolder('pliki');
    mkdirSync(join(folder, 'program'));
    for (const version of ['1.0.0', '1.1.0', '2.0.0-beta.1'])
      writeFileSync(join(folder, 'program', `programoteka-${version}.tgz`), '');
    expect(await findNewer(from('file:program/programoteka-1.0.0.tgz'), '1.0.0', folder)).toEqual({
      version: '1.1.0',
      spec: 'file:program/programoteka-1.1.0.tgz',
    });
  });

  it('is known from the file alone at an address that always has the newest one', async () => {
    const spec = 'https://pliki.example/programoteka.tgz';
    expect(await findNewer(from(spec), '1.0.0', '.')).toEqual({ version: null, spec });
  });

  it('is never said to be missing where nobody could look', async () => {
    await expect(findNewer(from(`${origin}/brak/programoteka-1.0.0.tgz`), '1.0.0', '.')).rejects.toThrow(
      `Pod adresem ${origin}/brak/ nie udało się odczytać wydań (404).`,
    );
    await expect(findNewer(from('1.0.0', `${origin}/inne/`), '1.0.0', '.')).rejects.toThrow(
      'nie ma ani jednego pliku programoteka-X.Y.Z.tgz, więc nie wiadomo, czy jest nowsza wersja.',
    );
    await expect(findNewer(from('github:urzad/programoteka'), '1.0.0', '.')).rejects.toThrow(
      'Z zapisu „github:urzad/programoteka” w package.json nie wynika, gdzie szukać nowszych wersji.',
    );
    await expect(findNewer(from('1.0.0', 'wydania'), '1.0.0', '.')).rejects.toThrow(
      'Adres „wydania” w package.json nie jest poprawny.',
    );
    await expect(findNewer(from('1.0.0', 'http://127.0.0.1:1/'), '1.0.0', '.')).rejects.toThrow(
      'Pod adresem http://127.0.0.1:1/ nie udało się odczytać wydań',
    );
  });
});

describe('the list of releases of a host', () => {
  it.each([
    [
      'https://github.com/urzad/programoteka/releases/download/v1.0.0/programoteka-1.0.0.tgz',
      'https://api.github.com/repos/urzad/programoteka/releases',
    ],
    [
      'https://codeberg.org/urzad/programoteka/releases/download/v1.0.0/programoteka-1.0.0.tgz',
      'https://codeberg.org/api/v1/repos/urzad/programoteka/releases',
    ],
    [
      'https://gitlab.example/grupa/pod/programoteka/-/releases/v1.0.0/downloads/programoteka-1.0.0.tgz',
      'https://gitlab.example/api/v4/projects/grupa%2Fpod%2Fprogramoteka/releases',
    ],
    ['https://pliki.gmina.example/program/programoteka-1.0.0.tgz', 'https://pliki.gmina.example/program/'],
  ])('of %s is %s', (address, listing) => {
    expect(listingOf(address)).toBe(listing);
  });

  it('names files in any notation, and addresses that begin in the middle are made whole', () => {
    expect(filesOnPage('{"url":"/pliki/programoteka-1.0.0.tgz"} [x](programoteka-2.0.0.tgz)', 'https://a.example/b/')).toEqual([
      { version: '1.0.0', spec: 'https://a.example/pliki/programoteka-1.0.0.tgz' },
      { version: '2.0.0', spec: 'https://a.example/b/programoteka-2.0.0.tgz' },
    ]);
  });
});

describe('versions', () => {
  it('are ordered by their numbers, and trial ones do not count', () => {
    expect(newest(['1.9.0', '1.10.0', '2.0.0-rc.1', '1.2.30'])).toBe('1.10.0');
    expect(newest(['2.0.0-rc.1'])).toBeNull();
    expect(Math.sign(compareVersionNumbers('1.10.0', '1.9.9'))).toBe(1);
    expect(compareVersionNumbers('1.0.0', '1.0.0')).toBe(0);
  });
});

describe('the package.json of a town', () => {
  it('says where the program comes from, and what stands beside it', () => {
    const file = join(temporaryFolder('gmina'), 'package.json');
    writeFileSync(
      file,
      '{ "dependencies": { "node": "24.0.0", "programoteka": "1.0.0" }, "programoteka": { "wydania": "https://a.example/" } }',
    );
    expect(townSource(file)).toEqual({
      source: '1.0.0',
      releases: 'https://a.example/',
      packages: expect.arrayContaining(['node']) as unknown,
    });
    writeFileSync(file, '{ "dependencies": {} }');
    expect(() => townSource(file)).toThrow('nie ma pliku package.json z programem');
  });
});
