import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TOWN, TOWN_WITH_COMPETITIONS } from '../../../testing/built-site.ts';
import { corpusOf, corpusOfTown } from '../../../testing/corpus-of.ts';
import type { Corpus, LinkedWork } from '../../../types.ts';
import { currentWording, datedWording, type FiledWording } from '../wording-file.ts';
import { epubFile } from './epub-file.ts';

/** The town of the tests where its address is known. */
const leszno = (): Corpus => corpusOfTown(TOWN, '2026-11-24', 'https://program.example.pl');

const programmesOf = (corpus: Corpus): LinkedWork[] => corpus.works.filter(({ document }) => document.kind === 'programme');

/** The wording of each programme's page. */
const wordingsOf = (corpus: Corpus): FiledWording[] => programmesOf(corpus).map((work) => currentWording(work, corpus));

const HOSTILE = `Bal & "Zdrowie" <nazwa> ]]> '1' {x} a --> 100% \\\\n 😀`;
/** The smallest picture there is, of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const hostile = corpusOf({
  'serwis.yaml': `nazwa: '${HOSTILE.replaceAll("'", "''")}'\nmiasto: '${HOSTILE.replaceAll("'", "''")}'\norgany: [{ nazwa: Rada, rodzaj: stanowiący }]\n`,
  'uchwaly/wroga.md': `---\norgan: Rada\nnumer: 'I/"1"<2>&/2020'\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: '${HOSTILE.replaceAll("'", "''")}'\n---\n\n§ 1. Uchwala się program.\n\n§ 2. (uchylony)\n`,
  'uchwaly/zmienia.md':
    '---\norgan: Rada\nnumer: II/2/2020\ndata: 2020-02-02\nwchodzi_w_zycie: 2020-02-10\nw_sprawie: zmieniająca uchwałę\nzmienia: uchwaly/wroga\n---\n\n§ 1. W programie uchyla się § 7.\n\n§ 2. Uchwała wchodzi w życie z dniem 10 lutego 2020 r.\n',
  'programy/obraz.png': PNG,
  'programy/wrogi.md': `---\ntytul: '${HOSTILE.replaceAll("'", "''")}'\nrok: 2020\nuchwala: uchwaly/wroga\nobowiazuje_od: 2020-01-10\ncharakter: poglądowy\n---\n\n## Rozdział 1\n\nCele & zadania\n\n§ 1. Tekst z przypisem[^1] i „${HOSTILE.replaceAll('<', '\\<')}”:\n1) jeden[^1];\n2) dwa\n– razem.\n\n![Mapa & plan](obraz.png) ![brak](nie-ma.png)\n\n| Zadanie | Kwota |\n| --- | ---: |\n| *a* \\| b | 10 <br> zł |\n\n> cytat\n\n§ 1. Powtórzony <u>numer</u> i <script>alert(1)</script> [odesłanie](https://example.pl/?a=1&b=2) [do uchwały](/uchwaly/wroga/#par-1) [na listę](/uchwaly/) <details open><summary>Więcej</summary>x</details>.\n\n## Załącznik nr 1\n\nWzór\n\n[^1]: Przypis & <i>dolny</i>.\n`,
});

describe.each<readonly [string, Corpus]>([
  ['a town of competitions', corpusOfTown(TOWN_WITH_COMPETITIONS)],
  ['the town of the tests, whose address is known', leszno()],
  ['a town of hostile words', hostile],
])('books of %s', (_, corpus) => {
  it('are valid by EPUBCheck', async () => {
    for (const wording of wordingsOf(corpus)) {
      const { messages } = await EpubCheck.validate(epubFile(wording, corpus));
      const faults = messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage');
      expect([wording.path, ...faults.map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)]).toEqual([
        wording.path,
      ]);
    }
  });
});

describe('a book', () => {
  const corpus = leszno();
  const work = corpus.byId.get('programy/2020') ?? expect.fail('no programme');
  const bytes = epubFile(currentWording(work, corpus), corpus);
  const files = unzipSync(bytes);
  const read = (name: string): string => strFromU8(files[name] ?? expect.fail(name));

  it('is the same bytes each time, with its type first and not compressed', () => {
    expect(Buffer.from(epubFile(currentWording(work, corpus), corpus)).equals(Buffer.from(bytes))).toBe(true);
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has the programme, the act that adopted it and those that changed it, with contents by units', () => {
    const nav = read('EPUB/spis.xhtml');
    expect(nav).toContain('<a href="dokument-1.xhtml#rozdz-1">Rozdział 1. Postanowienia ogólne</a>');
    expect(nav).toContain('<a href="dokument-1.xhtml#par-1">§\u00a01</a>');
    expect(Object.keys(files).filter((name) => name.includes('dokument-')).length).toBeGreaterThan(2);
    expect(read('EPUB/dokument-2.xhtml')).toContain('<h1>Uchwała');
  });

  it('says the state, the kind of text and its address, and how it can be read', () => {
    expect(read('EPUB/tytul.xhtml')).toContain('Stan na dzień 24 listopada 2026 r.');
    expect(read('EPUB/tytul.xhtml')).toContain('https://program.example.pl/programy/2020/');
    const opf = read('EPUB/ksiazka.opf');
    expect(opf).toContain('<dc:language>pl</dc:language>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-24T00:00:00Z</meta>');
    expect(opf).toContain('<meta property="schema:accessModeSufficient">textual</meta>');
  });

  it('carries the words of a demonstration text on each page that is one, and its pictures with their descriptions', () => {
    const wrong = hostile.byId.get('programy/wrogi') ?? expect.fail('no programme');
    const book = unzipSync(epubFile(currentWording(wrong, hostile), hostile));
    expect(strFromU8(book['EPUB/dokument-1.xhtml'] ?? new Uint8Array())).toContain('<p class="baner">Tekst poglądowy.');
    expect(strFromU8(book['EPUB/dokument-1.xhtml'] ?? new Uint8Array())).toContain(
      '<img src="obrazy/1.png" alt="Mapa &#x26; plan"/>',
    );
    expect(Buffer.from(book['EPUB/obrazy/1.png'] ?? []).equals(PNG)).toBe(true);
    expect(strFromU8(book['EPUB/dokument-1.xhtml'] ?? new Uint8Array())).toContain('href="dokument-2.xhtml#par-1"');
  });
});

const act = (number: string, date: string, more: string, body: string): string =>
  `---\norgan: Rada\nnumer: ${number}\ndata: ${date}\nw_sprawie: zmieniająca program\n${more}---\n\n${body}\n`;
const PROGRAMME =
  '---\ntytul: Program\nrok: 2020\nuchwala: uchwaly/a\nobowiazuje_od: 2020-01-10\n---\n\n§ 1. Jak w [§ 2](/uchwaly/a/#par-2-lit-%C5%82), [źle](#100%) i [§ 1](#par-1).\n';
const ADOPTING = act(
  'I/1/2020',
  '2020-01-02',
  'wchodzi_w_zycie: 2020-01-10\n',
  '§ 1. Uchwala się program.\n\n§ 2. Lista:\n\nł) tak.',
);
const AMENDING = act(
  'II/2/2020',
  '2020-02-02',
  'wchodzi_w_zycie: 2020-02-10\nzmienia: uchwaly/a\n',
  '§ 1. W programie uchyla się § 7.',
);
const REPEALING = act(
  'III/3/2020',
  '2020-03-02',
  'wchodzi_w_zycie: 2020-03-10\nuchyla: uchwaly/a\n',
  '§ 1. Traci moc uchwała nr I/1/2020.',
);
const DRAFT = act('null', '2020-04-02', 'status: projekt\nzmienia: uchwaly/a\n', '§ 1. W programie uchyla się § 1.');

describe('a book of a town whose law goes on', () => {
  const files = { 'programy/p.md': PROGRAMME, 'uchwaly/a.md': ADOPTING };
  const before = corpusOf(files);
  const after = corpusOf({ ...files, 'uchwaly/b.md': AMENDING, 'uchwaly/c.md': REPEALING, 'uchwaly/d.md': DRAFT });
  const workOf = ({ byId }: Corpus): LinkedWork => byId.get('programy/p') ?? expect.fail('no programme');
  const pagesOf = (wording: FiledWording, corpus: Corpus): string[] =>
    Object.entries(unzipSync(epubFile(wording, corpus))).flatMap(([name, bytes]) =>
      name.includes('dokument-') ? [strFromU8(bytes).replaceAll('\u00a0', ' ')] : [],
    );

  it('of a past day stays as it is, and leads to units whose names are not plain letters', () => {
    const [first, later] = [before, after].map((corpus) => {
      const work = workOf(corpus);
      const wording = datedWording(work, work.versions[0]) ?? expect.fail('no day');
      return epubFile(wording, corpus);
    });
    expect(Buffer.from(later ?? []).equals(Buffer.from(first ?? []))).toBe(true);
    const [page] = pagesOf(currentWording(workOf(before), before), before);
    expect(page).toContain('href="dokument-2.xhtml#par-2-lit-ł"');
    expect(page).toContain('href="#par-1"');
    expect(page).not.toContain('href="#100');
  });

  it('of today says what became of its acts, and has those that changed the programme, no drafts', () => {
    const pages = pagesOf(currentWording(workOf(after), after), after);
    expect(pages.map((page) => /<h1>([^<]*)/.exec(page)?.[1]?.slice(0, 28))).toEqual([
      'Program',
      'Uchwała nr I/1/2020 Rady z d',
      'Uchwała nr II/2/2020 Rady z ',
    ]);
    expect(pages[1]).toMatch(/<p>[^<]*(?:uchylon|Uchylon|już nie obowiązuje|Już nie obowiązuje)[^<]*<\/p>/);
  });
});
