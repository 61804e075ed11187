import { describe, expect, it } from 'vitest';
import { BASE_TEXT, OPENING, amending, base } from '../testing/amended-act.ts';
import { actFile, consolidated, linesOf, versionOf, type TestFile } from '../testing/consolidated.ts';
import type { Work } from '../types.ts';

describe('days and acts', () => {
  const later = (name: string, number: string, day: string, body: string, ...keys: readonly string[]): TestFile =>
    actFile(name, number, day, `§ 1. ${OPENING} ${body}`, ...keys);
  const ids = (work: Work | undefined): unknown => work?.versions.map(({ id, inForceTo }) => [id, inForceTo]);

  it('makes a wording for each day that units of an act enter into force', () => {
    const act = actFile(
      'zmiana',
      'XX/2/2020',
      '2020-03-01',
      `§ 1. ${OPENING} wprowadza się następujące zmiany:\n\n1) uchyla się § 3;\n\n2) w § 2 uchyla się ust. 2;\n\n3) uchyla się § 1.\n\n§ 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia, z wyjątkiem § 1 pkt 2, który wchodzi w życie z dniem 1 maja 2020 r., oraz pkt 3, który wchodzi w życie z dniem 1 czerwca 2020 r.`,
      'zmienia: [X/1/2019]',
      'publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 5, data: 2020-03-10 }',
    );
    const { works } = consolidated([base(), act]);
    expect(ids(works.get('uchwaly/baza'))).toEqual([
      ['2019-04-01', '2020-03-24'],
      ['2020-03-25', '2020-04-30'],
      ['2020-05-01', '2020-05-31'],
      ['2020-06-01', null],
    ]);
  });

  it('applies acts of one day in the order of publication', () => {
    const keys = (position: number): string[] => [
      'zmienia: [uchwaly/baza]',
      'wchodzi_w_zycie: 2020-04-01',
      `publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: ${String(position)}, data: 2020-03-10 }`,
    ];
    const { works } = consolidated([
      base(),
      later('a', 'XX/9/2020', '2020-03-05', 'w § 2 w ust. 1 wyrazy „600 zł” zastępuje się wyrazami „700 zł”.', ...keys(20)),
      later('b', 'XX/8/2020', '2020-03-05', 'w § 2 w ust. 1 wyrazy „500 zł” zastępuje się wyrazami „600 zł”.', ...keys(9)),
    ]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-04-01');
    expect(version.unapplied).toEqual([]);
    expect(linesOf(version.units)).toContain(
      'par-2-ust-1: Wysokość stypendium wynosi 700 zł. Stypendium wypłaca się co miesiąc. Wniosek składa się do dnia 15 września 2019 r.',
    );
    expect(version.events.map(({ document }) => document)).toEqual(['uchwaly/b', 'uchwaly/a']);
  });

  it('changes each of several acts that an act amends, and none that isn’t here', () => {
    const other = actFile('inna', 'X/2/2019', '2019-03-02', '§ 1. Inna.\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.');
    const act = actFile(
      'zmiana',
      'XX/2/2020',
      '2020-03-01',
      `§ 1. ${OPENING} uchyla się § 3.\n\n§ 2. W uchwale Nr X / 2 / 2019 Rady Gminy z dnia 2 marca 2019 r. § 1 otrzymuje brzmienie: „§ 1. Nowa.”.\n\n§ 3. W uchwale nr I/1/2001 Rady Gminy z dnia 3 maja 2001 r. uchyla się § 7.\n\n§ 4. Uchwała wchodzi w życie z dniem podjęcia.`,
      'zmienia: [uchwaly/baza, uchwaly/inna]',
    );
    const { works, diagnostics } = consolidated([base(), other, act]);
    expect(linesOf(versionOf(works.get('uchwaly/inna'), '2020-03-01').units)).toContain('par-1: Nowa.');
    expect(versionOf(works.get('uchwaly/baza'), '2020-03-01').operations).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('takes drafts and void acts for no change', () => {
    for (const status of ['projekt', 'nieważna']) {
      const { works } = consolidated([base(), amending('uchyla się § 3.', `status: ${status}`)]);
      expect(works.get('uchwaly/baza')?.versions).toHaveLength(1);
    }
  });

  it('crashes neither on a change before the text’s first day nor on acts that amend each other', () => {
    const early = consolidated([base(BASE_TEXT, 'wchodzi_w_zycie: 2021-01-01'), amending('uchyla się § 3.')]);
    expect(ids(early.works.get('uchwaly/baza'))).toEqual([['2021-01-01', null]]);
    expect(linesOf(early.works.get('uchwaly/baza')?.versions[0].units ?? [])).toContain('par-3: (uchylony)');
    const ring = consolidated([
      actFile('a', 'A/1/2020', '2020-01-01', '§ 1. W uchwale nr B/1/2020 uchyla się § 1.', 'zmienia: [uchwaly/b]'),
      actFile('b', 'B/1/2020', '2020-01-02', '§ 1. W uchwale nr A/1/2020 uchyla się § 1.', 'zmienia: [uchwaly/a]'),
    ]);
    expect(ring.works.size).toBe(2);
  });

  it('corrects, annuls in part and ends a text by acts of their own', () => {
    const { works } = consolidated([
      base(),
      later(
        'sprostowanie',
        '1/2019',
        '2019-05-01',
        'w § 2 w ust. 2 w pkt 1 zamiast wyrazów „o dochodach” powinno być „o dochodach rodziny”.',
        'prostuje: [uchwaly/baza]',
        'wchodzi_w_zycie: 2019-05-02',
      ),
      actFile(
        'rozstrzygniecie',
        'NP/1/2019',
        '2019-06-01',
        'Na podstawie art. 91 ust. 1 ustawy stwierdzam nieważność § 2 ust. 2 pkt 2 uchwały nr X/1/2019 Rady Gminy Przykładowo.\n\n## Uzasadnienie\n\nRada stwierdza nieważność § 3.',
        'stwierdza_niewaznosc: [uchwaly/baza]',
      ),
      actFile('nowa', 'XXX/3/2021', '2021-03-01', '§ 1. Nowa.', 'uchyla: [uchwaly/baza]', 'wchodzi_w_zycie: 2021-04-01'),
    ]);
    const work = works.get('uchwaly/baza');
    expect(ids(work)).toEqual([
      ['2019-04-01', '2019-05-01'],
      ['2019-05-02', '2019-05-31'],
      ['2019-06-01', '2021-03-31'],
    ]);
    expect(linesOf(versionOf(work, '2019-06-01').units)).toEqual(
      expect.arrayContaining([
        'par-2-ust-2-pkt-1: zaświadczenie o dochodach rodziny;',
        'par-2-ust-2-pkt-2: (uznany za nieważny)',
        'par-3: Wykonanie uchwały powierza się Wójtowi.',
      ]),
    );
    expect(work?.events.map(({ type, date }) => `${date} ${type}`)).toEqual([
      '2019-03-01 adopted',
      '2019-04-01 entered',
      '2019-05-02 corrected',
      '2019-06-01 annulled',
      '2021-04-01 repealed',
    ]);
  });

  it('takes a change back where a decision annuls the provision that orders it', () => {
    const decision = actFile(
      'rozstrzygniecie',
      'NP/2/2020',
      '2020-04-01',
      'Stwierdza się nieważność uchwały nr XX/2/2020 Rady Gminy Przykładowo w części dotyczącej § 1 pkt 1.',
      'stwierdza_niewaznosc: [uchwaly/zmiana]',
    );
    const { works } = consolidated([
      base(),
      amending('wprowadza się następujące zmiany:\n\n1) uchyla się § 3;\n\n2) uchyla się § 1.'),
      decision,
    ]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-04-01');
    expect(linesOf(version.units)).toEqual(
      expect.arrayContaining(['par-1: (uchylony)', 'par-3: Wykonanie uchwały powierza się Wójtowi.']),
    );
    expect(version.events).toEqual([{ type: 'annuls', document: 'uchwaly/rozstrzygniecie', retroactiveFrom: null }]);
    expect(version.changedBy['par-3']?.at(-1)).toEqual({
      document: 'uchwaly/rozstrzygniecie',
      provision: 'wstep',
      date: '2020-04-01',
    });
  });

  it('reaches a programme through the attachment that it is', () => {
    const adopting = actFile('baza', 'X/1/2019', '2019-03-01', '§ 1. Uchwala się Program.\n\n§ 2. Wykonanie.');
    const programme: TestFile = {
      path: 'programy/2020.md',
      keys: ['tytul: Program na 2020 rok', 'rok: 2020', 'uchwala: X/1/2019'],
      text: '§ 1. Cel.\n\n§ 2. Zadania:\n\n1) sport;\n\n2) kultura.',
    };
    const act = actFile(
      'zmiana',
      'XX/2/2020',
      '2020-03-01',
      '§ 1. W załączniku do uchwały nr X/1/2019 w sprawie regulaminu wprowadza się następujące zmiany:\n\n1) § 1 otrzymuje brzmienie: „§ 1. Nowy cel.”;\n\n2) w § 2 uchyla się pkt 1.\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.',
      'zmienia: [uchwaly/baza]',
    );
    const { works } = consolidated([adopting, programme, act]);
    expect(linesOf(versionOf(works.get('programy/2020'), '2020-03-01').units)).toEqual([
      'par-1: Nowy cel.',
      'par-2: Zadania:',
      'par-2-pkt-1: (uchylony)',
      'par-2-pkt-2: kultura.',
    ]);
    expect(works.get('uchwaly/baza')?.versions).toHaveLength(1);
  });

  it('lets what is stated under „zmiany” win over the text', () => {
    const { works, diagnostics } = consolidated([
      base(),
      amending(
        'wprowadza się następujące zmiany:\n\n1) użyte w § 2, w różnej liczbie i przypadku, wyrazy „wniosek” zastępuje się wyrazami „podanie”;\n\n2) uchyla się § 3.',
        'zmiany:',
        '  - { przepis: par-1-pkt-1, operacja: zastąp wyrazy, jednostka: par-2-ust-1, wyrazy: Wniosek, nowe_wyrazy: Podanie }',
        '  - { przepis: par-1-pkt-1, operacja: zastąp wyrazy, jednostka: par-2-ust-2, wyrazy: wniosku, nowe_wyrazy: podania }',
      ),
    ]);
    expect(diagnostics).toEqual([]);
    const lines = linesOf(versionOf(works.get('uchwaly/baza'), '2020-03-01').units);
    expect(lines).toEqual(expect.arrayContaining(['par-2-ust-2: Do podania dołącza się:', 'par-3: (uchylony)']));
  });

  it('warns where the day in front matter is not the one the text tells', () => {
    const { diagnostics } = consolidated([base(BASE_TEXT, 'wchodzi_w_zycie: 2019-05-01')]);
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['wejscie-w-zycie-rozne', 'Klucz „wchodzi_w_zycie” ma wartość 2019-05-01, a z tekstu (§ 4) wynika dzień 2019-04-01.'],
    ]);
  });

  it('compares the future wording that an official text gives beside the present one with the wording to come', () => {
    const official = (future: string): TestFile =>
      actFile(
        'jednolity',
        '5/2019',
        '2019-05-01',
        `1. Ogłasza się jednolity tekst.\n\n## Załącznik – Uchwała w sprawie regulaminu\n\n${BASE_TEXT.replace('§ 3. Wykonanie uchwały powierza się Wójtowi.', `§ 3. Wykonanie uchwały powierza się Wójtowi.[^1]\n\n**§ 3. ${future}**\n\n[^1]: W tym brzmieniu obowiązuje do dnia wejścia w życie zmiany.`)}`,
        'rodzaj: obwieszczenie',
        'oglasza_tekst_jednolity: uchwaly/baza',
      );
    const files = [base(), amending('§ 3 otrzymuje brzmienie:\n\n„§ 3. Wykonanie powierza się Radzie.”')];
    const same = consolidated([...files, official('Wykonanie powierza się Radzie.')]);
    expect(same.works.get('uchwaly/baza')?.officialTexts[0]?.differences).toEqual([]);
    expect(same.diagnostics).toEqual([]);
    const other = consolidated([...files, official('Wykonanie powierza się Komisji.')]);
    expect(other.works.get('uchwaly/baza')?.officialTexts[0]?.differences).toEqual([
      { provision: 'par-3--2', official: 'Wykonanie powierza się Komisji.', computed: 'Wykonanie powierza się Radzie.' },
    ]);
  });

  it('compares an official consolidated text, provision by provision', () => {
    const official = (words: string): TestFile =>
      actFile(
        'jednolity',
        '5/2020',
        '2020-05-01',
        `1. Ogłasza się jednolity tekst.\n\n## Załącznik – Uchwała w sprawie regulaminu\n\n${BASE_TEXT.replace('§ 3. Wykonanie uchwały powierza się Wójtowi.', words)}`,
        'rodzaj: obwieszczenie',
        'oglasza_tekst_jednolity: uchwaly/baza',
      );
    const files = [base(), amending('uchyla się § 3.')];
    const same = consolidated([...files, official('§ 3. (uchylony).')]);
    expect(same.works.get('uchwaly/baza')?.officialTexts[0]?.differences).toEqual([]);
    expect(same.diagnostics).toEqual([]);
    const other = consolidated([...files, official('§ 3. Wykonanie uchwały powierza się Radzie.')]);
    expect(other.works.get('uchwaly/baza')?.officialTexts[0]?.differences).toEqual([
      { provision: 'par-3', official: 'Wykonanie uchwały powierza się Radzie.', computed: '' },
    ]);
    expect(other.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ['tekst-jednolity-rozni-sie', 'uchwaly/jednolity.md'],
    ]);
  });
});
