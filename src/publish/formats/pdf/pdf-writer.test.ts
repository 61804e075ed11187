import { encode } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../../cache/cache.ts';
import { corpusOf } from '../../../testing/corpus-of.ts';
import { readPdf, type ReadPdf } from '../../../testing/read-pdf.ts';
import { codeDrawing } from './code-drawing.ts';
import { currentWording, datedWording } from '../wording-file.ts';
import { pdfWriter } from './pdf-writer.ts';

/** Words that mean something to Typst, to Markdown or to a PDF. */
const HOSTILE = '#import "a.typ": * #{panic()} $x^2$ \\u{41} `raw` *b* _i_ <label> @ref // koniec /* x */ [a](b) (\\) ] "\' ~';

/** A picture of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const corpus = corpusOf({
  'uchwaly/regulamin.md': [
    '---',
    'numer: I/1/2020',
    'organ: Rada Gminy Próbna',
    'data: 2020-01-02',
    'wchodzi_w_zycie: 2020-01-10',
    'w_sprawie: w sprawie regulaminu żółwi',
    'charakter: poglądowy',
    '---',
    '',
    'Na podstawie art. 18 ust. 2 ustawy o samorządzie gminnym uchwala się, co następuje:',
    '',
    '## Rozdział 1',
    '',
    'Przepisy ogólne',
    '',
    '§ 1. 1. Zażółć gęślą jaźń[^1], o czym mowa w § 2:',
    '1) punkt pierwszy:',
    'a) litera;',
    '2) punkt drugi.',
    '2. Stawki:',
    '',
    '| Zadanie | Kwota |',
    '| --- | ---: |',
    '| Sport | 10 zł |',
    '',
    '## Rozdział 2',
    '',
    'Przepisy końcowe',
    '',
    '§ 2. Uchwała wchodzi w życie po 7 dniach.',
    '',
    '[^1]: Przypis dolny.',
  ].join('\n'),
  'aktualnosci/wrogie.md': `---\ntytul: ${yaml(HOSTILE)}\ndata: 2020-01-02\n---\n\nZnak 😀, chiński 中, wyraz Привіт.\n\n    wcięte #import\n\n${HOSTILE}\n`,
  'strony/mapa.png': PNG,
  'strony/zepsuta.png': PNG.subarray(0, 40),
  'strony/obrazy.md':
    '---\ntytul: Obrazy\n---\n\nWejście ![Mapa wejść do urzędu](mapa.png) od podwórza[^1].\n\n![](mapa.png)\n\n| Sala | Plan |\n| --- | --- |\n| A | ![Plan sali A](mapa.png) |\n\n[^1]: Zob. ![Plan w przypisie](mapa.png).\n',
  'strony/zepsute.md': '---\ntytul: Zepsute\n---\n\nTekst ![Plan, którego nie widać](zepsuta.png).\n',
  'strony/pusta.md': '---\ntytul: Pusta\n---\n',
});

/** The same site where its address is known. */
const addressed = {
  ...corpus,
  settings: { ...corpus.settings, siteUrl: 'https://prawo.gmina-probna.example.pl', basePath: '/program/' },
};

const bytesOf = (id: string): Uint8Array => {
  const work = corpus.byId.get(id) ?? expect.fail(id);
  return pdfWriter(corpus, noCache())(currentWording(work, corpus));
};

describe('the PDF of an act', () => {
  let pdf: ReadPdf;
  let act: Uint8Array;
  beforeAll(async () => {
    act = bytesOf('uchwaly/regulamin');
    pdf = await readPdf(act);
  });

  it('says what PDF/UA-1 wants said: its part, title, language and that it is tagged', () => {
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.title).toBe('Uchwała nr I/1/2020 Rady Gminy Próbna z dnia 2 stycznia 2020 r. w sprawie regulaminu żółwi');
    expect(pdf.language).toBe('pl-PL');
    expect(pdf.isTagged).toBe(true);
    expect(pdf.objects).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.objects).toMatch(/\/Tabs\s*\/S/);
  });

  it('has chapters and § as headings, smaller units as lists with their numbers, tables with heads, footnotes', () => {
    const count = (role: string): number => pdf.roles.filter((one) => one === role).length;
    expect([count('H1'), count('H2')]).toEqual([2, 2]);
    // Ustępy 1–2, punkty 1–2, litera a, and the list of facts under the title.
    expect(count('Lbl')).toBeGreaterThanOrEqual(5);
    expect(count('LI')).toBeGreaterThanOrEqual(5);
    expect([count('Table'), count('THead'), count('TH'), count('TD')]).toEqual([1, 1, 2, 2]);
    expect(pdf.objects).toMatch(/\/Scope\s*\/Column/);
    expect(count('Note')).toBe(1);
    expect(count('Link')).toBeGreaterThan(0);
  });

  it('shows its words in reading order, the state, the address and the number of the page', () => {
    const text = pdf.pages
      .map((page) => page.text)
      .join('\n')
      .replace(/\s+/g, ' ');
    const order = [
      'Stan na dzień 24 listopada 2026 r.',
      'Rozdział 1',
      '§ 1.',
      'Zażółć gęślą jaźń',
      'punkt pierwszy',
      'a) litera',
      'punkt drugi',
      'Sport',
      '10 zł',
      'Rozdział 2',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('Adres tego brzmienia: /uchwaly/regulamin/wersje/2020-01-10/');
    expect(text).toContain('strona 1 z 1');
    expect(text).toContain('Przypis dolny.');
  });

  it('says on every page that it is a demonstration text', () => {
    for (const { text } of pdf.pages) expect(text).toContain('Tekst poglądowy.');
  });

  it('has every font embedded', () => {
    const described = pdf.objects.match(/\/Type\s*\/FontDescriptor/g) ?? [];
    const files = pdf.objects.match(/\/FontFile[23]?\s/g) ?? [];
    expect(described.length).toBeGreaterThan(0);
    expect(files.length).toBe(described.length);
  });

  it('has the same bytes each time it is made', () => {
    expect(Buffer.compare(bytesOf('uchwaly/regulamin'), act)).toBe(0);
  });
});

/** Words that are read aloud in the place of pictures. */
const alternatives = (objects: string): string[] =>
  [...objects.matchAll(/\/Alt\s*(?:\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f]+)>)/g)].map(([, plain, hex]) =>
    hex === undefined ? (plain ?? '') : Buffer.from(hex.slice(4), 'hex').swap16().toString('utf16le'),
  );

describe('the code of the address', () => {
  const address = 'https://prawo.gmina-probna.example.pl/program/uchwaly/regulamin/wersje/2020-01-10/';
  const write = (site: typeof corpus): Promise<ReadPdf> => {
    const work = site.byId.get('uchwaly/regulamin') ?? expect.fail('no act');
    return readPdf(pdfWriter(site, noCache())(currentWording(work, site)));
  };

  it('stands in a PDF of a site whose address is known, with the address of this wording in words', async () => {
    const { objects, roles, pages } = await write(addressed);
    expect(alternatives(objects)).toContain(`Kod QR z adresem tego brzmienia: ${address}`);
    expect(roles).toContain('Figure');
    expect(pages[0]?.text.replace(/\s+/g, '')).toContain(address);
  });

  it('stands in none of a site whose address is not known', async () => {
    const { objects, roles } = await write(corpus);
    expect(alternatives(objects)).toEqual([]);
    expect(roles).not.toContain('Figure');
  });

  it('is drawn module by module as the code has it', () => {
    const { data, size } = encode(address, { ecc: 'M', border: 2 });
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, run] of codeDrawing(address).matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
    expect(drawn).toEqual(data);
  });
});

describe('the PDF of pictures', () => {
  it('shows them with their descriptions, in the text, in tables and in footnotes', async () => {
    const { objects, roles, pages } = await readPdf(bytesOf('strony/obrazy'));
    expect(alternatives(objects)).toEqual(
      expect.arrayContaining(['Mapa wejść do urzędu', 'Plan sali A', 'Plan w przypisie', 'Ilustracja bez opisu']),
    );
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(4);
    expect(pages[0]?.text.replace(/\s+/g, ' ')).toMatch(/Wejście.*od podwórza/);
    expect(Buffer.compare(bytesOf('strony/obrazy'), bytesOf('strony/obrazy'))).toBe(0);
  });

  it('has the description of a picture that is broken inside', async () => {
    const { pages } = await readPdf(bytesOf('strony/zepsute'));
    expect(pages[0]?.text).toContain('[Plan, którego nie widać]');
  });
});

describe('the PDF of a dated wording', () => {
  it('shows the state of its first day and does not change with the day of the build', () => {
    const work = corpus.byId.get('uchwaly/regulamin') ?? expect.fail('no act');
    const wording = datedWording(work, work.versions[0]) ?? expect.fail('no day');
    const later = { ...corpus, settings: { ...corpus.settings, buildDate: '2027-01-01' as typeof corpus.settings.buildDate } };
    const [now, then] = [corpus, later].map((one) => pdfWriter(one, noCache())(wording));
    expect(Buffer.compare(now ?? expect.fail(), then ?? expect.fail())).toBe(0);
  });
});

describe('the PDF of hostile words', () => {
  it('shows them as they are', async () => {
    const { title, pages } = await readPdf(bytesOf('aktualnosci/wrogie'));
    expect(title).toBe(HOSTILE);
    const text = pages
      .map((page) => page.text)
      .join('\n')
      .replace(/\s+/g, ' ');
    expect(text).toContain('#import "a.typ": * #{panic()} $x^2$');
    expect(text).toContain('wcięte #import');
  });

  it('names characters that no font has', async () => {
    const { pages } = await readPdf(bytesOf('aktualnosci/wrogie'));
    expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain('Znak [znak U+1F600], chiński [znak U+4E2D], wyraz Привіт.');
  });

  it('is made of a page without a text', async () => {
    expect((await readPdf(bytesOf('strony/pusta'))).pages).toHaveLength(1);
  });
});
