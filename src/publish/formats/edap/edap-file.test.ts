import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocument, type Imported } from '../../../import/import-document.ts';
import { textless } from '../../../model/textless.ts';
import { TOWN_WITH_COMPETITIONS } from '../../../testing/built-site.ts';
import { corpusOf, corpusOfTown } from '../../../testing/corpus-of.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';
import { edapRoundTrip } from '../../../testing/validators/round-trip-faults.ts';
import { schemaFaults } from '../../../testing/validators/schema-faults.ts';
import type { Corpus, LinkedWork } from '../../../types.ts';
import { currentWording, datedWording, type FiledWording } from '../wording-file.ts';
import { edapFile } from './edap-file.ts';

const KNOWN = { organs: [], actByNumber: new Map() };

/** Acts with a text of their own. */
const actsOf = (corpus: Corpus): LinkedWork[] =>
  corpus.works.filter(({ document }) => document.kind === 'act' && textless(document) === null);

const wordingsOf = (corpus: Corpus): FiledWording[] =>
  actsOf(corpus).flatMap((work) => [
    currentWording(work, corpus),
    ...work.versions.flatMap((version) => datedWording(work, version) ?? []),
  ]);

const imported = (wording: FiledWording, corpus: Corpus): Promise<Imported> =>
  importDocument(strToU8(edapFile(wording, corpus)), 'akt.xml', KNOWN);

const act = (text: string, subject = 'w sprawie zasad'): string =>
  `---\norgan: Rada Gminy Próbna\nnumer: I/1/2020\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: ${JSON.stringify(subject)}\n---\n\n${text}`;

const HOSTILE = `Bal & "Zdrowie" <nazwa> ]]> '1' {x} --> 100% \\n #import "a" $x$ 😀`;

const hostile = corpusOf({
  'uchwaly/wroga.md': act(
    `Na podstawie art. 18 ustawy uchwala się, co następuje:\n\n## Rozdział 1\n\nPostanowienia ogólne\n\n§ 1. 1. Tekst z przypisem[^1] i „${HOSTILE.replaceAll('<', '\\<').replaceAll('*', '\\*')}”:\n1) jeden[^1];\n2) dwa:\na) litera,\n– tiret,\n– – podwójne.\n2. Tabela:\n\n| Zadanie | Kwota |\n| --- | ---: |\n| *a* \\| b | 10 <br> zł |\n\n## Rozdział 2. Zasady\n\n### § 2. (uchylony)\n\n§ 3. [Cele] Celem jest pomoc.\n\nDrugi akapit.\n\nPrzewodniczący Rady\n\n## Załącznik nr 1 do uchwały nr I/1/2020\n\nRegulamin\n\n§ 1. Słowa **ważne** [odesłanie](https://example.pl/?a=1&b=2).\n\n1. Ustęp.\n\n## Załącznik nr 2\n\nWzór wniosku\n\n[^1]: Przypis & dolny.\n`,
    HOSTILE,
  ),
});

/** A word of a provision. */
const word = fc.constantFrom(
  'gmina',
  'wniosek',
  'rada',
  'świetlica',
  'dotacja',
  'zł',
  'organizacja',
  'łąka',
  '„program”',
  'źródło',
  '5%',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => `Tekst ${list.join(' ')}`);
const points = fc
  .array(fc.tuple(words, fc.array(words, { maxLength: 3 })), { maxLength: 4 })
  .map((list) =>
    list.flatMap(([own, letters], index) => [
      `${String(index + 1)}) ${own}${letters.length === 0 ? ';' : ':'}`,
      ...letters.map((letter, at) => `${String.fromCharCode(97 + at)}) ${letter},`),
    ]),
  );
/** What stands after a list: its common part, and dashes that something parts from it. */
const ending = fc.constantFrom(
  [],
  ['– wspólne dla wszystkich.'],
  ['– wspólne.', '***', '- jeden', '- dwa'],
  ['– wspólne.', '<!-- uwaga -->', '– jeden,', '– dwa.'],
  ['które są wspólne dla wszystkich.'],
);
const part = fc
  .tuple(words, points, ending)
  .map(([own, list, end]) => [`${own}${list.length === 0 ? '.' : ':'}`, ...list, ...(list.length < 2 ? [] : end)]);
/** An act: each § has one provision or several of them, with points and letters. */
const acts = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }).map((sections) =>
  sections
    .flatMap((parts, section) =>
      parts.flatMap(([first = '', ...list], index) => {
        const number = parts.length === 1 ? '' : `${String(index + 1)}. `;
        return [`${index === 0 ? `§ ${String(section + 1)}. ` : ''}${number}${first}`, ...list];
      }),
    )
    .join('\n\n'),
);

describe.each<readonly [string, Corpus]>([
  ['a town of competitions', corpusOfTown(TOWN_WITH_COMPETITIONS)],
  ['the town of the tests', corpusOfTown()],
  ['an act of hostile words', hostile],
])('akt.xml of %s', (_, corpus) => {
  it('is imported as the same units with the same words', async () => {
    for (const wording of wordingsOf(corpus)) {
      const faults = await edapRoundTrip(edapFile(wording, corpus), wording.version.units);
      expect([wording.path, ...faults]).toEqual([wording.path]);
    }
  });
});

describe('the shape of akt.xml', () => {
  it.each([
    ['a town of competitions', corpusOfTown(TOWN_WITH_COMPETITIONS)],
    ['the town of the tests', corpusOfTown()],
    ['an act of hostile words', hostile],
  ])('is as public descriptions of the format have it, for %s', async (_, corpus) => {
    const files = new Map(wordingsOf(corpus).map((wording) => [wording.path, edapFile(wording, corpus)]));
    expect(await schemaFaults(files, 'edap')).toEqual([]);
  });
});

describe('akt.xml of any act', () => {
  it('is imported as the same units with the same words', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (text) => {
        const corpus = corpusOf({ 'uchwaly/zasady.md': act(`${text}\n`) });
        const [work] = actsOf(corpus);
        if (work === undefined) return;
        const wording = currentWording(work, corpus);
        expect(await edapRoundTrip(edapFile(wording, corpus), wording.version.units)).toEqual([]);
      }),
      propertyRuns(20),
    );
  });
});

describe('akt.xml of an act that is hard to read back', () => {
  it.each([
    [
      'dashes after a common part',
      '§ 1. Dotację dostają:\n\n1) jeden;\n\n2) dwa\n\n– razem.\n\n***\n\n- trzy\n- cztery\n\n§ 2. Tak.',
    ],
    ['a long title', `§ 1. Tak.\n\n#### ${'Tytuł wniosku '.repeat(30)}\n\nTekst.\n\n§ 2. Nie.`],
    ['a signature after a script', '§ 1. Tak <script>alert(1)</script>\n\nPrzewodniczący Rady\n\nDrugi wiersz'],
  ])('is imported as the same units: %s', async (_, text) => {
    const corpus = corpusOf({ 'uchwaly/zasady.md': act(`${text}\n`) });
    const [work] = actsOf(corpus);
    const wording = currentWording(work ?? expect.fail('no act'), corpus);
    expect(await edapRoundTrip(edapFile(wording, corpus), wording.version.units)).toEqual([]);
  });
});

describe('akt.xml', () => {
  it('has the head of the act, and says what an illustration or a consolidated text is', async () => {
    const corpus = corpusOf({
      'uchwaly/zasady.md': act('§ 1. Tak.\n\n§ 2. Nie.\n').replace(
        'numer:',
        'charakter: poglądowy\npublikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 77, data: 2020-01-05 }\nnumer:',
      ),
      'uchwaly/zmiana.md':
        '---\norgan: Rada Gminy Próbna\nnumer: II/2/2020\ndata: 2020-02-02\nwchodzi_w_zycie: 2020-02-10\nw_sprawie: zmieniająca uchwałę\nzmienia: uchwaly/zasady\n---\n\n§ 1. W uchwale nr I/1/2020 uchyla się § 2.\n\n§ 2. Uchwała wchodzi w życie z dniem 10 lutego 2020 r.\n',
    });
    const work = corpus.byId.get('uchwaly/zasady') ?? expect.fail('no act');
    const file = edapFile(currentWording(work, corpus), corpus);
    expect(file).toContain(
      '<metryka status-aktu="ogloszony" nazwa="uchwala" numer="I/1/2020" opis-typu="Uchwała" data="2020-01-02" organ-wydajacy="Rady Gminy Próbna" organ-wydajacy-m="Rada Gminy Próbna">',
    );
    expect(file).toContain('<uwaga typ="zwykla">Tekst poglądowy');
    expect(file).toContain('<uwaga typ="zwykla">Tekst ujednolicony');
    expect(file).toContain('<paragraf nr="2" id="par-2" uchylony="tak">');
    const { drafts } = await imported(currentWording(work, corpus), corpus);
    expect(drafts[0]?.guesses.find(({ key }) => key === 'publikacja')?.value).toEqual({
      dziennik: 'POL_WOJ_WP',
      rok: 2020,
      pozycja: 77,
      data: '2020-01-05',
    });
    expect(drafts[0]?.remarks.join(' ')).toContain('Uwaga redakcyjna (zwykla)');
  });
});
