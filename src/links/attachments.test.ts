import { describe, expect, it } from 'vitest';
import { corpusOf, corpusWithPdfs, messagesOf } from '../testing/corpus-of.ts';
import { pdfFile } from '../testing/pdf-file.ts';
import { attachmentsView, type AttachmentsView } from '../views/attachments-view.ts';
import type { Corpus } from '../types.ts';

const SCAN = pdfFile([{ hasPicture: true }, { hasPicture: true }]);
const words = (text: string): Uint8Array => pdfFile([{ words: [{ x: 50, y: 700, text }] }]);

const act = (keys: string, text = '§ 1. Nadaje się statut sołectwa.'): string =>
  `---\nnumer: XV/100/2024\norgan: Rada Gminy Próbna\ndata: 2024-03-12\nw_sprawie: w sprawie statutu\nwchodzi_w_zycie: 2024-04-01\n${keys}---\n\n${text}\n`;

const FILE = 'uchwaly/2024/xv-100-2024.md';
const attach = (...files: readonly string[]): string =>
  `zalaczniki:\n${files.map((file) => `  - plik: ${JSON.stringify(file)}\n    tytul: Plik\n`).join('')}`;

function viewOf(corpus: Corpus): AttachmentsView {
  const work = corpus.byId.get('uchwaly/2024/xv-100-2024');
  const view = work === undefined ? null : attachmentsView(work, corpus);
  if (view === null) throw new Error('no attachments');
  return view;
}

const errorsOf = ({ diagnostics }: Corpus): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

describe('attached files', () => {
  it('are told by kind, type, size and pages, and a scan says where the text is', async () => {
    const corpus = await corpusWithPdfs({
      [FILE]: act('zalaczniki: [{ plik: skan.pdf, tytul: Podpisana uchwała, rodzaj: skan, dostepny: nie, data: 2024-03-12 }]\n'),
      'uchwaly/2024/skan.pdf': SCAN,
    });
    expect(viewOf(corpus).rows).toEqual([
      {
        title: 'Podpisana uchwała',
        path: '/uchwaly/2024/skan.pdf',
        facts: 'PDF, 2 kB, 2 strony, 12 marca 2024 r.',
        access: 'skan, niedostępny cyfrowo – tekst powyżej',
        description: null,
      },
    ]);
    expect(viewOf(corpus).hasDemand).toBe(true);
    expect(errorsOf(corpus)).toEqual([]);
  });

  it.each([
    ['Skan uchwały (podpisany).PDF', '/uchwaly/2024/skan-uchwaly-podpisany.pdf'],
    ['Żółć & łąka – wersja 2.pdf', '/uchwaly/2024/zolc-i-laka-wersja-2.pdf'],
    ['a"onload=.pdf', '/uchwaly/2024/a-onload.pdf'],
    ["'><script>.pdf", '/uchwaly/2024/script.pdf'],
    ['100% gotowe #1?.pdf', '/uchwaly/2024/100-gotowe-1.pdf'],
    ['!!!.pdf', '/uchwaly/2024/plik.pdf'],
  ])('are accepted with the name %j, at a stable address', async (name, path) => {
    const corpus = await corpusWithPdfs({ [FILE]: act(attach(name)), [`uchwaly/2024/${name}`]: words('Mapa') });
    expect(viewOf(corpus).rows.map((row) => row.path)).toEqual([path]);
    expect(errorsOf(corpus)).toEqual([]);
    expect(corpus.addresses.files.get(path)).toBe(path);
  });

  it('with control characters in their name are named by their address', async () => {
    const corpus = await corpusWithPdfs({
      [FILE]: act(attach('znak-dzwonka.pdf')),
      'uchwaly/2024/znak\u0007dzwonka.pdf': words('Mapa'),
    });
    expect(viewOf(corpus).rows.map((row) => row.path)).toEqual(['/uchwaly/2024/znak-dzwonka.pdf']);
    expect(errorsOf(corpus)).toEqual([]);
  });

  it('have an address of bearable length, however long the name', () => {
    const name = `${'&'.repeat(240)}.pdf`;
    const [asset] = corpusOf({ [FILE]: act(''), [`pliki/${name}`]: words('Mapa') }).assets;
    expect(asset?.path).toMatch(/^pliki\/[a-z0-9-]{1,140}\.pdf$/);
  });

  it.each([
    ['../../../../etc/passwd.pdf'],
    ['../x.pdf'],
    ['/../../x.pdf'],
    ['https://example.org/x.pdf'],
    [`${'x'.repeat(300)}.pdf`],
  ])('that the content has not, such as %j, are missing at their line and on the page', async (name) => {
    const corpus = await corpusWithPdfs({ [FILE]: act(attach(name)) });
    expect(viewOf(corpus).rows).toMatchObject([{ path: null, access: 'Tego pliku nie ma jeszcze w serwisie.' }]);
    expect(corpus.diagnostics.filter(({ line }) => line === 8).map(({ rule, blocking }) => [rule, blocking])).toEqual([
      ['zalacznik-brak', false],
    ]);
  });

  it('of a name that differs in case or in the form of a letter alone are found, with a word about it', () => {
    const corpus = corpusOf({
      [FILE]: act(attach('Mapa.pdf', 'ósma.pdf')),
      'uchwaly/2024/MAPA.pdf': words('Mapa'),
      [`uchwaly/2024/${'ósma'.normalize('NFD')}.pdf`]: words('Mapa'),
    });
    expect(messagesOf(corpus, 'plik-nazwa-inna').map((message) => /różni się ([^:]*) od/.exec(message)?.[1])).toEqual([
      'wielkością liter',
      'sposobem zapisu polskich liter (jeden znak albo litera i osobny znak)',
    ]);
    expect(viewOf(corpus).rows.map(({ path }) => path)).toEqual(['/uchwaly/2024/mapa.pdf', '/uchwaly/2024/osma.pdf']);
  });

  it('that nothing leads to never hold anything up', () => {
    const corpus = corpusOf({
      [FILE]: act(''),
      'pliki/Umowa najmu – projekt.docx': 'to nie jest dokument Worda',
      'pliki/umowa-najmu-projekt.docx': 'PK\u0003\u0004',
      'pliki/pusty.pdf': '',
      'pliki/program.exe': 'MZ',
      'programy/zadania.csv': 'a;b',
    });
    expect(corpus.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['plik-adres-wspolny', 'warning'],
      ['plik-typ', 'warning'],
      ['plik-pusty', 'warning'],
    ]);
  });

  it('are told by what they hold where their name says something else', () => {
    const corpus = corpusOf({
      [FILE]: act(''),
      'pliki/a.pdf': '<!DOCTYPE html><html>',
      'pliki/b.docx': pdfFile([{}]),
      'pliki/c.png': words('x'),
      'pliki/d.csv': 'nazwa;kwota\n',
    });
    expect(messagesOf(corpus, 'plik-inny-rodzaj').map((message) => /w środku jest ([^,]*),/.exec(message)?.[1])).toEqual([
      'strona HTML',
      'dokument PDF',
      'dokument PDF',
    ]);
  });

  it('beside a document, under its name, are offered', () => {
    const corpus = corpusOf({
      [FILE]: act(''),
      'uchwaly/2024/xv-100-2024.pdf': SCAN,
      'uchwaly/2024/XV-100-2024 mapa.png': '\u0089PNG',
      'uchwaly/2024/xv-100-2024a.pdf': SCAN,
      'uchwaly/2024/inne.pdf': SCAN,
    });
    expect([...corpus.beside]).toEqual([[FILE, ['XV-100-2024 mapa.png', 'xv-100-2024.pdf']]]);
    expect(messagesOf(corpus, 'plik-obok')).toHaveLength(2);
  });

  it('ask for their accessibility where a PDF has no text', async () => {
    const corpus = await corpusWithPdfs({
      [FILE]: act(attach('skan.pdf', 'tekst.pdf')),
      'uchwaly/2024/skan.pdf': SCAN,
      'uchwaly/2024/tekst.pdf': words('Uzasadnienie uchwały w sprawie statutu sołectwa'),
    });
    expect(messagesOf(corpus, 'zalacznik-bez-dostepnosci')).toEqual([
      '8:11 W pliku „skan.pdf” na żadnej z 2 stron nie ma tekstu, który da się odczytać programem, a metryczka nie mówi, czy plik jest dostępny.',
    ]);
    expect(viewOf(corpus).rows.map(({ access }) => access)).toEqual(['bez tekstu, który odczyta program', null]);
  });

  it('that are damaged are told', async () => {
    const corpus = await corpusWithPdfs({ [FILE]: act(attach('skan.pdf')), 'uchwaly/2024/skan.pdf': '%PDF-1.4 ucięty' });
    expect(messagesOf(corpus, 'zalacznik-nieotwarty')).toHaveLength(1);
  });

  it('are led to by links with spaces', () => {
    const corpus = corpusOf({
      [FILE]: act('', '§ 1. Nadaje się statut, zob. [mapę](<Mapa sołectwa.pdf>) i [plan](Plan%20sieci.pdf).'),
      'uchwaly/2024/Mapa sołectwa.pdf': SCAN,
      'uchwaly/2024/Plan sieci.pdf': SCAN,
    });
    expect(errorsOf(corpus)).toEqual([]);
    const [work] = corpus.works;
    const html = work === undefined ? '' : String(corpus.htmlOf(work, work.versions[0]));
    expect(html).toContain('href="/uchwaly/2024/mapa-solectwa.pdf"');
    expect(html).toContain('href="/uchwaly/2024/plan-sieci.pdf"');
  });
});
