import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../testing/built-site.ts';
import { corpusWithPdfs } from '../testing/corpus-of.ts';
import { RECORDS_TOWN } from '../testing/records-town.ts';
import { sharedSite } from '../testing/shared-site.ts';
import type { Corpus } from '../types.ts';
import type { ApiDocument } from './api-shapes.ts';

let dist = '';
let corpus: Corpus;

beforeAll(async () => {
  dist = await sharedSite({}, RECORDS_TOWN);
  corpus = await corpusWithPdfs(RECORDS_TOWN);
});

const page = (id: string): string => readFileSync(join(dist, id, 'index.html'), 'utf8').replaceAll('\u00a0', ' ');
const api = (id: string): ApiDocument =>
  JSON.parse(readFileSync(join(dist, 'api/v1/documents', `${id}.json`), 'utf8')) as ApiDocument;
const statusOf = (id: string): string | undefined => corpus.works.find(({ document }) => document.id === id)?.status;

describe('the records of an office', () => {
  it('raise no error, whatever the files are called', () => {
    expect(corpus.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('say what the clerk can do, at the line of the key', () => {
    expect(corpus.diagnostics.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual([
      'uchwaly/2025/xx-101-2025.md:8 tresc-tylko-w-pliku',
      'uchwaly/2026/xxx-150-2026.md:8 zmiana-bez-tekstu',
      'uchwaly/2026/xxx-150-2026.md:11 tresc-tylko-w-pliku',
    ]);
    const [scanned, , readable] = corpus.diagnostics;
    expect(scanned?.hint).toContain('OCR');
    expect(readable?.hint).toMatch(/npm run import -- "\S+\/uchwaly\/2026\/xxx-150-2026\.pdf"/);
  });

  it('publish attached files at addresses without spaces and Polish letters', () => {
    const attached = filesOf(dist).filter((file) => /\.(?:pdf|docx)$/.test(file) && !file.endsWith('/dokument.pdf'));
    expect(attached).toEqual([
      'pliki/wniosek-o-dotacje.docx',
      'uchwaly/2024/mapa-solectwa-zolty-szlak.pdf',
      'uchwaly/2024/x-50-2024-skan-podpisany.pdf',
      'uchwaly/2025/xx-101-2025.pdf',
      'uchwaly/2026/xxx-150-2026.pdf',
    ]);
  });

  it('show files, originals, who answers for the text, and its changes', () => {
    const html = page('uchwaly/2024/x-50-2024');
    for (const words of [
      'Pliki do pobrania',
      'skan, niedostępny cyfrowo – tekst powyżej',
      'dostępny cyfrowo w części',
      'Granice sołectwa i przebieg żółtego szlaku.',
      'formularz, Word (DOCX), 8 bajtów',
      'art. 18 ustawy z dnia 4 kwietnia 2019 r.',
      'href="https://bip.lipowybrod.example/uchwaly/x-50-2024"',
      'Anna Przykładowa, sekretarz gminy',
      'Data udostępnienia',
      'Poprawiono skan mapy',
      'wprowadził(a): Jan Wzorcowy',
    ])
      expect(html, words).toContain(words);
  });

  it('have it all in the data files', () => {
    const { record, attachments } = api('uchwaly/2024/x-50-2024');
    expect(record).toMatchObject({
      textIn: 'page',
      producedBy: 'Rada Gminy Lipowy Bród',
      publishedBy: 'Jan Wzorcowy',
      produced: '2024-03-12',
      published: { date: '2024-03-15', source: 'key' },
      changed: { date: '2024-05-06', source: 'key' },
      withdrawn: null,
    });
    expect(attachments.map(({ url, pages, text }) => [url, pages, text])).toEqual([
      ['/uchwaly/2024/x-50-2024-skan-podpisany.pdf', 2, 'none'],
      ['/uchwaly/2024/mapa-solectwa-zolty-szlak.pdf', 1, 'whole'],
      ['/pliki/wniosek-o-dotacje.docx', null, null],
    ]);
  });

  it('have acts whose text is in a file alone, with their state, and say where it is', () => {
    expect([statusOf('uchwaly/2025/xx-101-2025'), statusOf('uchwaly/2026/xxx-150-2026')]).toEqual(['repealed', 'in-force']);
    const html = page('uchwaly/2025/xx-101-2025');
    expect(html).toContain('Tekst tego dokumentu jest w serwisie tylko jako plik:');
    expect(html).toContain('href="/uchwaly/2025/xx-101-2025.pdf"');
    expect(html).toContain('nie obowiązuje od 1 lutego 2026 r.');
    expect(api('uchwaly/2025/xx-101-2025').record.textIn).toBe('file');
  });

  it('tell readers of an act that a change of it is in a file', () => {
    expect(page('uchwaly/2024/x-50-2024')).toContain('tekst aktu, który wprowadza zmianę, jest w serwisie tylko jako plik');
  });

  it('list drafts without a day apart, and lead from a draft to the act it became', () => {
    const list = page('uchwaly');
    expect(list).toContain('Projekty bez daty');
    expect(list).toContain('Projekt uchwały (druk nr 210)');
    expect(list).toContain('Projekt uchwały, bez daty');
    const draft = page('uchwaly/projekty/druk-210');
    expect(draft).toContain('To jest projekt, z którego powstał uchwalony akt.');
    expect(draft).toContain('href="/uchwaly/2026/xxx-150-2026/"');
    expect(statusOf('uchwaly/projekty/swietlica')).toBe('draft');
    expect(api('uchwaly/projekty/druk-210').record.draftNumber).toBe('210');
  });

  it('keep the address of a withdrawn document and say why, with nothing of its text or files anywhere', () => {
    for (const id of ['aktualnosci/2025-06-01-nabor', 'uchwaly/2023/v-9-2023']) {
      expect(page(id)).toContain('Wycofano z publikacji');
      expect(api(id)).toMatchObject({ status: 'withdrawn', record: { textIn: 'withdrawn' } });
    }
    expect(page('aktualnosci/2025-06-01-nabor')).toContain('tekst zawierał dane osobowe');
    expect(page('aktualnosci')).toContain('wycofana z publikacji');
    expect(existsSync(join(dist, 'aktualnosci/lista-osob.pdf'))).toBe(false);
    const leaks = filesOf(dist).filter((file) => {
      const text = readFileSync(join(dist, file), 'latin1');
      return /Kajetan|Melchiorowi/.test(text);
    });
    expect(leaks).toEqual([]);
  });
});
