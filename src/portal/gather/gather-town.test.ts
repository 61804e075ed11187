import { describe, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import type { GatheredTown, Town, TownDocument } from '../types.ts';
import { boundedReader } from './bounded-reader.ts';
import { gatherTown } from './gather-town.ts';
import { GatherError, type SiteReader } from './site-reader.ts';

const ENTRY = { slug: 'dolna', name: 'Gmina Dolna', address: 'https://dolna.example/', folder: null, inhabitants: null };

const card = (id: string, more: object = {}): object => ({
  id,
  kind: 'act',
  title: `Uchwała ${id}`,
  number: null,
  date: '2026-01-05',
  status: 'in-force',
  url: `/${id}/`,
  api: `/api/v1/documents/${id}.json`,
  ...more,
});

const document = (id: string, more: object = {}): object => ({
  id,
  character: 'official',
  partlyVoid: false,
  relations: [],
  versions: [
    { id: '2026-01-10', inForceFrom: '2026-01-10', url: `/${id}/wersje/2026-01-10/`, provisions: [] },
    { id: '2027-01-01', inForceFrom: '2027-01-01', url: `/${id}/wersje/2027-01-01/`, provisions: [] },
  ],
  ...more,
});

const INDEX = {
  $schema: '/api/v1/index.schema.json',
  version: '1.1',
  site: 'Serwis',
  publisher: 'Gmina Dolna',
  licence: null,
  buildDate: '2026-02-01',
};

const FILES: Readonly<Record<string, unknown>> = {
  'api/v1/index.json': { ...INDEX, documents: [card('uchwaly/a')] },
  'api/v1/documents/uchwaly/a.json': document('uchwaly/a'),
  'api/v1/tasks.json': { currency: 'PLN', plans: [], tasks: [] },
  'api/v1/competitions.json': { currency: 'PLN', competitions: [] },
};

/** A town whose site has these files beside the usual ones; an error is thrown, text is no JSON. */
async function gather(files: Readonly<Record<string, unknown>>): Promise<{ town: Town; documents: TownDocument[] }> {
  const all: Readonly<Record<string, unknown>> = { ...FILES, ...files };
  const reader: SiteReader = {
    read(path) {
      const value = all[path];
      if (value instanceof Error) return Promise.reject(value);
      if (value === undefined) return Promise.resolve(null);
      return Promise.resolve(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
    },
  };
  const documents: TownDocument[] = [];
  const spool = {
    add: (_: string, some: readonly TownDocument[]) => {
      documents.push(...some);
    },
    *documents() {
      yield* documents;
    },
  };
  return { town: await gatherTown(ENTRY, { readerOf: () => reader, spool, cache: noCache() }), documents };
}

const missingOf = async (files: Readonly<Record<string, unknown>>): Promise<string[]> => {
  const { town } = await gather(files);
  return (town as GatheredTown).missing.map(({ what, reason }) => `${what}: ${reason}`);
};
const reasonOf = async (files: Readonly<Record<string, unknown>>): Promise<string> => {
  const { town } = await gather(files);
  return town.state === 'failed' ? town.reason : town.state;
};

describe('a town that is gathered', () => {
  it('has its documents in the wording of the day of its build, under the address that the portal knows', async () => {
    const { town, documents } = await gather({});
    expect(town.state).toBe('whole');
    expect(documents.map(({ url, wordingUrl }) => [url, wordingUrl])).toEqual([
      ['https://dolna.example/uchwaly/a/', 'https://dolna.example/uchwaly/a/wersje/2026-01-10/'],
    ]);
  });

  it('is gathered by a newer 1.x too, whatever fields that adds', async () => {
    const index = { ...INDEX, version: '1.7', nowe: true, documents: [card('uchwaly/a', { nowe: 1 })] };
    expect(await reasonOf({ 'api/v1/index.json': index })).toBe('whole');
  });

  it('keeps what was read where something else was not', async () => {
    const { town } = await gather({ 'api/v1/tasks.json': undefined, 'api/v1/competitions.json': '{' });
    expect(town).toMatchObject({ state: 'partly', funds: null, competitions: null, texts: 1 });
    expect(await missingOf({ 'api/v1/tasks.json': undefined })).toEqual([
      'plany zadań i kwoty: nie ma pliku „api/v1/tasks.json”',
    ]);
  });

  it('names the document whose file is missing, or is about another', async () => {
    expect(await missingOf({ 'api/v1/documents/uchwaly/a.json': undefined })).toEqual([
      'Uchwała uchwaly/a: nie ma pliku „api/v1/documents/uchwaly/a.json”',
    ]);
    expect(await missingOf({ 'api/v1/documents/uchwaly/a.json': document('uchwaly/b') })).toEqual([
      'Uchwała uchwaly/a: plik opisuje inny dokument',
    ]);
  });

  it('leaves out and counts what leads away or is of another shape', async () => {
    const documents = [
      card('uchwaly/a'),
      card('uchwaly/b', { url: 'javascript:alert(1)' }),
      card('../../etc/passwd'),
      card('uchwaly/c', { title: 'x'.repeat(5000) }),
    ];
    expect(await missingOf({ 'api/v1/index.json': { ...INDEX, documents } })).toEqual([
      'spis dokumentów: 3 pozycji nie odczytano: mają inną budowę niż w schemacie albo adres poza serwisem',
    ]);
  });

  it('shows the wording that its manifest names', async () => {
    const manifest = { documents: [{ id: 'uchwaly/a', current: '2027-01-01', files: [] }] };
    const { documents } = await gather({ 'api/v1/manifest.json': manifest });
    expect(documents[0]?.wordingUrl).toContain('/2027-01-01/');
  });

  it('leaves a server alone that has failed five times in a row', async () => {
    const cards = Array.from({ length: 40 }, (_, number) => card(`uchwaly/${String(number)}`));
    const missing = await missingOf({ 'api/v1/index.json': { ...INDEX, documents: cards } });
    expect(missing).toHaveLength(40);
    expect(missing.at(-1)).toBe('Uchwała uchwaly/39: przerwano po kilku niepowodzeniach z rzędu');
  });
});

describe('a town that sends without end', () => {
  it('is read up to a length of all its files together', async () => {
    const reader = boundedReader({ read: () => Promise.resolve(new Uint8Array(600)) }, 1000);
    await reader.read('a', 1000);
    await reader.read('b', 1000);
    await expect(reader.read('c', 1000)).rejects.toThrow('razem dłuższe niż');
  });
});

describe('a town that is not gathered', () => {
  it.each([
    [{ 'api/v1/index.json': undefined }, 'nie ma pliku „api/v1/index.json”'],
    [{ 'api/v1/index.json': '<html>' }, 'plik „api/v1/index.json” nie jest poprawnym plikiem JSON'],
    [
      { 'api/v1/index.json': { ...INDEX, documents: 'wszystkie' } },
      'plik „api/v1/index.json” ma inną budowę niż w opublikowanym schemacie (pole „documents”)',
    ],
    [{ 'api/v1/index.json': '['.repeat(100_000) }, 'plik „api/v1/index.json” nie jest poprawnym plikiem JSON'],
    [
      { 'api/v1/index.json': { ...INDEX, version: '2.0', documents: [] } },
      'nieznana wersja api: 2.0; portal czyta wersje 1.x, więc zainstaluj nowszą wersję Programoteki',
    ],
    [{ 'api/v1/index.json': new GatherError('serwer odpowiedział kodem 500') }, 'serwer odpowiedział kodem 500'],
    [{ 'api/v1/index.json': new TypeError('x') }, 'nieoczekiwany błąd podczas zbierania: x'],
  ])('says why: %j', async (files, reason) => {
    expect(await reasonOf(files)).toBe(reason);
  });
});
