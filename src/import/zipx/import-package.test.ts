import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ACT_HEAD, actPackage, actXml, markXml } from '../../testing/act-package.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import { wordFile, wordParagraph } from '../../testing/office-files.ts';
import { attachedFiles, draftFile, draftPath } from '../draft-file.ts';
import type { KnownContent } from '../draft.ts';
import { importDocument, type Imported } from '../import-document.ts';

const KNOWN: KnownContent = { organs: [], actByNumber: new Map() };
const PDF = strToU8('%PDF-1.7\n%âãÏÓ\n');

const BASIS = 'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym uchwala się, co następuje:';
const BODY = `<podstawa-prawna>${BASIS}</podstawa-prawna><paragraf nr="1">Świetlice wynajmuje wójt.</paragraf><paragraf nr="2"><ustep nr="1">Stawka wynosi:<punkt nr="1">10 zł za godzinę;</punkt><punkt nr="2">80 zł za dobę.</punkt></ustep><ustep nr="2">Stawka obejmuje ogrzewanie.</ustep></paragraf><paragraf nr="3">Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.</paragraf>`;
const WORD_BODY = [
  'UCHWAŁA NR IV/31/2026',
  'RADY GMINY WIERZBNO',
  'z dnia 19 marca 2026 r.',
  'w sprawie zasad wynajmu świetlic wiejskich',
  BASIS,
  '§ 1. Świetlice wynajmuje wójt.',
  '§ 2. 1. Stawka wynosi:',
  '1) 10 zł za godzinę;',
  '2) 80 zł za dobę.',
  '2. Stawka obejmuje ogrzewanie.',
  '§ 3. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
];
const word = (lines: readonly string[]): Uint8Array => wordFile({ body: lines.map((line) => wordParagraph(line)).join('') });

const read = (bytes: Uint8Array, name = 'akt.zipx'): Promise<Imported> => importDocument(bytes, name, KNOWN);
const readXmlOf = (body: string, head?: string): Promise<Imported> => read(strToU8(actXml(body, head)), 'akt.xml');
const remarksOf = ({ drafts }: Imported): string => drafts.flatMap(({ remarks }) => remarks).join('\n');
const bodyOf = ({ drafts }: Imported): string => drafts[0]?.body ?? '';
const valueOf = ({ drafts }: Imported, key: string): unknown => drafts[0]?.guesses.find((guess) => guess.key === key)?.value;

/** The files an import writes, as a content folder. */
function written({ drafts }: Imported): Record<string, string> {
  const [act] = drafts;
  const actId = act === undefined ? null : draftPath(act, 'akt.zipx').replace(/\.md$/, '');
  return Object.fromEntries(
    drafts.flatMap((draft) => {
      const path = draftPath(draft, 'akt.zipx');
      const { text } = draftFile(draft, path, draft.adoptedBy === null ? null : actId, KNOWN);
      return [[path, text], ...attachedFiles(draft, path).map((file) => [file.path, Buffer.from(file.bytes).toString('latin1')])];
    }),
  ) as Record<string, string>;
}

const errorsOf = (imported: Imported): string[] =>
  corpusOf({
    'serwis.yaml': 'miasto: Gmina Wierzbno\norgany: [{ nazwa: Rada Gminy Wierzbno, rodzaj: stanowiący }]\n',
    ...written(imported),
  })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('akt.xml', () => {
  it('becomes the text of the act, its units by their numbers, and its head the front matter', async () => {
    const imported = await readXmlOf(BODY);
    expect(bodyOf(imported)).toBe(
      `${BASIS}\n\n§ 1. Świetlice wynajmuje wójt.\n\n§ 2. 1. Stawka wynosi:\n\n1) 10 zł za godzinę;\n\n2) 80 zł za dobę.\n\n2. Stawka obejmuje ogrzewanie.\n\n§ 3. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.`,
    );
    expect(['numer', 'organ', 'data', 'w_sprawie', 'sesja'].map((key) => valueOf(imported, key))).toEqual([
      'IV/31/2026',
      'Rada Gminy Wierzbno',
      '2026-03-19',
      'w sprawie zasad wynajmu świetlic wiejskich',
      'IV',
    ]);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('may call things by the other public names', async () => {
    const other = ACT_HEAD.replaceAll('metryka', 'metryczka')
      .replace('numer=', 'nr=')
      .replace(' w-mianowniku="Rada Gminy Wierzbno"', '');
    const imported = await readXmlOf(BODY.replaceAll(' nr=', ' numer='), other);
    expect(bodyOf(imported)).toBe(bodyOf(await readXmlOf(BODY)));
    expect(valueOf(imported, 'organ')).toBe('Rada Gminy Wierzbno');
    const prefixed = actXml(BODY)
      .replace('xmlns=', 'xmlns:e=')
      .replace(/<(\/?)(?=[a-z])/g, '<$1e:');
    expect(bodyOf(await read(strToU8(prefixed), 'akt.xml'))).toBe(bodyOf(await readXmlOf(BODY)));
  });

  it('keeps chapters, tables, footnotes, tiret, signatories and attachments', async () => {
    const imported = await readXmlOf(
      `<rozdzial nr="1"><tytul>Zasady</tytul><paragraf nr="1">Sale<przypis nr="1">1)</przypis> są:<punkt nr="1">małe:<litera nr="a">parter<tiret>lewa,</tiret><tiret>prawa;</tiret></litera></punkt></paragraf></rozdzial><rozdzial nr="2" tytul="Stawki"><paragraf nr="2">Stawki:<wyspa><table><tr><th>Sala</th><th>Stawka</th></tr><tr><td>duża</td><td>10 zł</td></tr></table></wyspa></paragraf></rozdzial><tresc-przypisow><tresc-przypisu nr="1" typ="zwykly">Także na piętrze.</tresc-przypisu></tresc-przypisow><zalaczniki><zalacznik nr="1"><do-aktu>Załącznik do uchwały nr IV/31/2026<nl/>Rady Gminy Wierzbno</do-aktu><akapit>Wzór wniosku</akapit></zalacznik></zalaczniki><podpisy><podpis imie="Anna" nazwisko="Nowak" funkcja="Przewodnicząca Rady Gminy"/></podpisy>`,
    );
    expect(bodyOf(imported)).toBe(
      '## Rozdział 1. Zasady\n\n§ 1. Sale[^1] są:\n\n1) małe:\n\na) parter\n\n– lewa,\n\n– prawa;\n\n## Rozdział 2. Stawki\n\n§ 2. Stawki:\n\n| Sala | Stawka |\n| --- | --- |\n| duża | 10 zł |\n\nPrzewodnicząca Rady Gminy\nAnna Nowak\n\n## Załącznik do uchwały nr IV/31/2026 Rady Gminy Wierzbno\n\nWzór wniosku\n\n[^1]: Także na piętrze.',
    );
    expect(errorsOf(imported)).toEqual([]);
  });

  it('makes a file of its own of a programme that stands in an attachment', async () => {
    const imported = await readXmlOf(
      `${BODY}<zalaczniki><zalacznik nr="1"><do-aktu>Załącznik do uchwały nr IV/31/2026</do-aktu><akapit>Program współpracy Gminy Wierzbno z organizacjami pozarządowymi na rok 2026</akapit><paragraf nr="1">Program określa zasady.</paragraf></zalacznik></zalaczniki>`,
    );
    expect(imported.drafts.map(({ kind }) => kind)).toEqual(['act', 'programme']);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('quotes new wording that stands as units within a unit', async () => {
    const imported = await readXmlOf(
      '<paragraf nr="1">W uchwale nr I/2/2025 § 4 otrzymuje brzmienie:<paragraf nr="4"><ustep nr="1">Nowe.</ustep><ustep nr="2">Dalsze.</ustep></paragraf></paragraf><paragraf nr="2">W § 5 otrzymuje brzmienie:<paragraf nr="5">„Inne słowa.”</paragraf></paragraf>',
    );
    expect(bodyOf(imported)).toBe(
      '§ 1. W uchwale nr I/2/2025 § 4 otrzymuje brzmienie:\n\n„§ 4. 1. Nowe.\n\n2. Dalsze.”\n\n§ 2. W § 5 otrzymuje brzmienie:\n\n„§ 5. Inne słowa.”',
    );
    expect(remarksOf(imported)).toContain('zapisano jako nowe brzmienie w cudzysłowie');
  });

  it('has every word in the text or told, with the place of what is not known', async () => {
    const imported = await readXmlOf(
      'słowa luzem<paragraf nr="1" kolor="zielony">Tekst <migajacy>ważny</migajacy>.<ramka><akapit>W ramce.</akapit></ramka><uwaga typ="marginalia">Do poprawy.</uwaga></paragraf><paragraf nr="2" uchylony="tak"/><paragraf nr="3" obowiazuje-od="2027-01-01">Późniejszy<przypis nr="7"/>.</paragraf><paragraf nr="jeden">Zły numer.</paragraf><paragraf>Bez numeru.</paragraf><paragraf nr="9" widoczny="nie">Ukryty.</paragraf><tresc-przypisow><tresc-przypisu nr="2">Bez odsyłacza.</tresc-przypisu></tresc-przypisow>',
    );
    const remarks = remarksOf(imported);
    for (const told of [
      'poza jednostkami (uchwala); zostały w tekście, sprawdź ich miejsce: „słowa luzem”'.replace('(uchwala)', '((uchwala))'),
      'Atrybut „kolor” ((uchwala/paragraf))',
      'Element „migajacy” (§ 1 (uchwala/paragraf))',
      'Element „ramka” (§ 1 (uchwala/paragraf))',
      'Uwaga redakcyjna (marginalia)',
      'od 2027-01-01',
      'Odsyłacz do przypisu „7” (§ 3 (uchwala/paragraf))',
      'Numer „§ jeden.”',
      'Jednostka nie ma numeru',
    ])
      expect(remarks).toContain(told);
    expect(bodyOf(imported)).toBe(
      'słowa luzem\n\n§ 1. Tekst ważny.\n\nW ramce.\n\n§ 2. (uchylony)\n\n§ 3. Późniejszy.\n\n§ jeden. Zły numer.\n\nBez numeru.\n\n[^1]: Bez odsyłacza.',
    );
    expect(imported.losses.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['hidden', 'orphan-notes']));
  });

  it('is a page with the whole name where the site has no such kind of act', async () => {
    const bytes = strToU8(
      actXml(BODY).replaceAll('uchwala', 'porozumienie').replace('opis-typu="Uchwała"', 'opis-typu="Porozumienie"'),
    );
    const imported = await read(bytes, 'akt.xml');
    expect(imported.drafts[0]).toMatchObject({ kind: 'page' });
    expect(valueOf(imported, 'tytul')).toContain('Porozumienie nr IV/31/2026 Rady Gminy Wierzbno z dnia 19 marca 2026 r.');
  });

  it.each([
    ['2026-03-19', '2026-03-19'],
    ['2026-03-19T00:00:00Z', '2026-03-19'],
    ['2026-03-18T23:00:00Z', '2026-03-19'],
    ['2026-03-19T13:10:54', '2026-03-19'],
    ['2026-03-19T09:00:00.25+01:00', '2026-03-19'],
    ['2026-02-30', undefined],
    ['0001-01-01T00:00:00', undefined],
  ])('of %s has the day %s', async (written_, day) => {
    expect(valueOf(await readXmlOf(BODY, ACT_HEAD.replace('2026-03-19', written_)), 'data')).toBe(day);
  });

  it('is a draft where it says so, and has its place of publication', async () => {
    const head = ACT_HEAD.replace('uchwalony', 'projekt').replace(
      '</metryka>',
      '<adres-publikacji><adres-dzu rok="2026" pozycja="2214" data="2026-04-02">Dziennik Urzędowy Województwa Wielkopolskiego</adres-dzu></adres-publikacji></metryka>',
    );
    const imported = await readXmlOf(BODY, head);
    expect(valueOf(imported, 'status')).toBe('projekt');
    expect(valueOf(imported, 'publikacja')).toEqual({ dziennik: 'POL_WOJ_WP', rok: 2026, pozycja: 2214, data: '2026-04-02' });
    expect(valueOf(imported, 'wchodzi_w_zycie')).toBe('2026-04-17');
  });
});

describe('a package', () => {
  it('agrees with its Word file word for word, or each difference is told in both wordings', async () => {
    const same = await read(actPackage({ 'akt.xml': actXml(BODY), 'Content/LegalAct.dat': word(WORD_BODY) }));
    expect(remarksOf(same)).not.toContain('Różnica');
    const changed = WORD_BODY.map((line) =>
      line.replace('80 zł', '90 zł').replace('IV/31', 'IV/32').replace('wójt.', 'burmistrz miasta.'),
    );
    const remarks = remarksOf(await read(actPackage({ 'akt.xml': actXml(BODY), 'Content/LegalAct.dat': word(changed) })));
    expect(remarks).toContain('po słowach „zł za godzinę; 2)”): w akt.xml „80”, w pliku Worda „90”');
    expect(remarks).toContain('w akt.xml „wójt.”, w pliku Worda „burmistrz miasta.”');
    expect(remarks).toContain('Różnica (numer aktu): w akt.xml „IV/31/2026”, w pliku Worda „IV/32/2026”');
    expect(remarks.match(/Różnica/g)).toHaveLength(3);
  });

  it('compares attachments with their own Word files, and tells what only one of the two has', async () => {
    const attachment =
      '<zalaczniki><zalacznik nr="1"><do-aktu>Załącznik nr 1 do uchwały nr IV/31/2026</do-aktu><akapit>Wzór wniosku</akapit></zalacznik></zalaczniki>';
    const parts = { 'akt.xml': actXml(BODY + attachment), 'Content/LegalAct.dat': word(WORD_BODY) };
    expect(remarksOf(await read(actPackage(parts)))).toContain('Różnica (załącznik nr 1): ta część jest tylko w akt.xml');
    const own = word(['Załącznik nr 1 do uchwały nr IV/31/2026', 'Wzór podania']);
    expect(remarksOf(await read(actPackage({ ...parts, 'Content/AttachmentData1.dat': own })))).toContain(
      'w akt.xml „wniosku”, w pliku Worda „podania”',
    );
  });

  it('has facts of its properties, and a difference from those of the act is told', async () => {
    const mark = markXml(
      '<Binding><From>2026-05-01T00:00:00</From><To>0001-01-01T00:00:00</To><Rule>14</Rule></Binding><FullTitle><Date>2026-03-20T00:00:00</Date><LegislativeBodies><Item><Genetive>Rady Gminy Wierzbno</Genetive><Nominative>Rada Gminy Wierzbno</Nominative></Item></LegislativeBodies><Numbers><Item><Number>IV\\31\\2026</Number></Item></Numbers><Title>w sprawie zasad wynajmu świetlic wiejskich</Title><Type>uchwala</Type></FullTitle><Journal><Date>2026-04-02T00:00:00</Date><FullName>Dziennik Urzędowy Województwa Wielkopolskiego</FullName></Journal><Keywords><Item>świetlice</Item></Keywords>',
    );
    const imported = await read(actPackage({ 'akt.xml': actXml(BODY), 'Properties/mark.xml': mark }));
    expect(valueOf(imported, 'wchodzi_w_zycie')).toBe('2026-05-01');
    const remarks = remarksOf(imported);
    expect(remarks).toContain('Różnica (data aktu): w akt.xml „2026-03-19”, w Properties/mark.xml „2026-03-20”');
    expect(remarks).toContain('Dziennik Urzędowy Województwa Wielkopolskiego, 2026-04-02');
    expect(remarks).toContain('świetlice');
    expect(remarks).not.toContain('Różnica (numer');
  });

  it('brings its attachments along as files', async () => {
    const bin =
      '<zalaczniki><zalacznik_bin nazwa="zalacznik1.pdf" nr="1" tresc-dokumentu="nie"/><zalacznik_bin nazwa="zalacznik2.pdf" nr="2"/><zalacznik_bin nazwa="zalacznik3.pdf" nr="3"/></zalaczniki>';
    const imported = await read(
      actPackage({
        'akt.xml': actXml(BODY + bin),
        'zalacznik1.pdf': PDF,
        'zalacznik3.pdf': strToU8('%PDF-1.7 /ByteRange [0 1 2 3] CERTYFIKAT'),
        'akt.pdf': PDF,
        'Printable.html': '<p>wydruk</p>',
      }),
    );
    const files = written(imported);
    expect(Object.keys(files)).toEqual(['uchwaly/2026/iv-31-2026.md', 'uchwaly/2026/iv-31-2026-zalacznik-1.pdf']);
    expect(files['uchwaly/2026/iv-31-2026.md']).toContain(
      'zalaczniki:\n  - plik: iv-31-2026-zalacznik-1.pdf\n    tytul: Załącznik nr 1\n    rodzaj: załącznik\n',
    );
    const remarks = remarksOf(imported);
    for (const told of [
      '„zalacznik2.pdf”, który wymienia akt.xml, nie ma w pakiecie',
      'podpis elektroniczny',
      'Printable.html',
      '„akt.pdf” nie wczytano',
    ])
      expect(remarks).toContain(told);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('whose text is in a PDF alone has the text of its Word file, and none where there is no such file', async () => {
    const xml = actXml('<podstawa-prawna/><zalacznik_bin nazwa="akt.pdf" tresc-dokumentu="tak"/>');
    const withWord = await read(actPackage({ 'akt.xml': xml, 'akt.pdf': PDF, 'Content/LegalAct.dat': word(WORD_BODY) }));
    expect(bodyOf(withWord)).toContain('§ 2. 1. Stawka wynosi:');
    expect(remarksOf(withWord)).toContain('tylko w pliku „akt.pdf”, którego się nie czyta; tekst wzięto z pliku Worda');
    const without = await read(actPackage({ 'akt.xml': xml, 'akt.pdf': PDF }));
    expect(bodyOf(without)).toBe('');
    expect(remarksOf(without)).toContain('dokument nie ma tekstu');
    expect(Object.keys(written(without))).toContain('uchwaly/2026/iv-31-2026-akt.pdf');
    expect(errorsOf(without)).toEqual([]);
  });

  it('without akt.xml has the text of its Word file', async () => {
    const imported = await read(actPackage({ 'Content/LegalAct.dat': word(WORD_BODY) }));
    expect(bodyOf(imported)).toContain('§ 1. Świetlice wynajmuje wójt.');
    expect(valueOf(imported, 'numer')).toBe('IV/31/2026');
    expect(remarksOf(imported)).toContain('nie ma pliku akt.xml');
  });

  it('has its reasons before the attachments', async () => {
    const imported = await read(
      actPackage({ 'akt.xml': actXml(BODY), 'Content/JustificationData.dat': word(['Świetlice są potrzebne.']) }),
    );
    expect(bodyOf(imported)).toMatch(/\n\n## Uzasadnienie\n\nŚwietlice są potrzebne\.$/);
  });

  it('never keeps an electronic signature', async () => {
    const signed = `${BODY}<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:KeyInfo><ds:X509Certificate>TAJNE</ds:X509Certificate></ds:KeyInfo></ds:Signature>`;
    const imported = await readXmlOf(signed);
    expect(JSON.stringify(imported)).not.toContain('TAJNE');
    expect(imported.losses).toContainEqual({ kind: 'signatures', count: 1, samples: [] });
  });
});
