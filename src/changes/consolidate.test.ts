import { describe, expect, it } from 'vitest';
import { actFile, consolidated, linesOf, versionOf, type TestFile } from '../testing/consolidated.ts';
import type { Work } from '../types.ts';

const BASE_TEXT = `§ 1. Uchwala się Regulamin, stanowiący załącznik nr 1 do uchwały.

§ 2. 1. Wysokość stypendium wynosi 500 zł. Stypendium wypłaca się co miesiąc. Wniosek składa się do dnia 15 września 2019 r.

2. Do wniosku dołącza się:

1) zaświadczenie o dochodach;

2) oświadczenie.

§ 3. Wykonanie uchwały powierza się Wójtowi.

§ 4. Uchwała wchodzi w życie z dniem 1 kwietnia 2019 r.

## Załącznik nr 1 – Regulamin

§ 1. Stypendium przyznaje Wójt:

1) na wniosek ucznia, który:

a) mieszka w gminie,

b) uczy się w szkole, w tym:

– podstawowej,

– ponadpodstawowej

– jeżeli złożył wniosek w terminie;

2) z urzędu.`;

const base = (text = BASE_TEXT, ...keys: readonly string[]): TestFile => actFile('baza', 'X/1/2019', '2019-03-01', text, ...keys);

const OPENING = 'W uchwale nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie regulaminu';

const amending = (body: string, ...keys: readonly string[]): TestFile =>
  actFile(
    'zmiana',
    'XX/2/2020',
    '2020-03-01',
    `§ 1. ${OPENING} ${body}\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.`,
    'zmienia: [uchwaly/baza]',
    ...keys,
  );

/** Lines of the amended text that aren't in the original. */
function changed(body: string, text = BASE_TEXT): string[] {
  const { works } = consolidated([base(text), amending(body)]);
  const work = works.get('uchwaly/baza');
  const version = versionOf(work, '2020-03-01');
  expect(version.unapplied).toEqual([]);
  const old = new Set(linesOf(work?.versions[0].units ?? []));
  return linesOf(version.units).filter((line) => !old.has(line));
}

/** Reasons why changes were left out; nothing but what was applied may differ. */
function refused(body: string, text = BASE_TEXT): string[] {
  const { works } = consolidated([base(text), amending(body)]);
  return versionOf(works.get('uchwaly/baza'), '2020-03-01').unapplied.map(({ reason }) => reason);
}

describe('operations on a text', () => {
  it('replaces a unit with all below it', () => {
    expect(changed('§ 3 otrzymuje brzmienie:\n\n„§ 3. 1. Wykonanie powierza się Wójtowi.\n\n2. Nadzór sprawuje Rada.”.')).toEqual(
      ['par-3:', 'par-3-ust-1: Wykonanie powierza się Wójtowi.', 'par-3-ust-2: Nadzór sprawuje Rada.'],
    );
  });

  it('keeps the number of a § whose new wording begins with its first ustęp', () => {
    expect(changed('§ 3 otrzymuje brzmienie:\n\n„1. Wykonanie powierza się Wójtowi.\n\n2. Nadzór sprawuje Rada.”.')).toEqual([
      'par-3:',
      'par-3-ust-1: Wykonanie powierza się Wójtowi.',
      'par-3-ust-2: Nadzór sprawuje Rada.',
    ]);
  });

  it('replaces sentences that stand one after another, and gives the last object of two to the verb after it', () => {
    const first = 'w § 2 w ust. 1 zdanie pierwsze i drugie otrzymują brzmienie: „Stypendium wynosi 600 zł. Płatne jest z góry.”';
    expect(changed(first)).toEqual([
      'par-2-ust-1: Stypendium wynosi 600 zł. Płatne jest z góry. Wniosek składa się do dnia 15 września 2019 r.',
    ]);
    expect(
      changed('w § 2 w ust. 1 skreśla się zdanie pierwsze i zdanie drugie otrzymuje brzmienie: „Płatne jest z góry.”'),
    ).toEqual(['par-2-ust-1: Płatne jest z góry. Wniosek składa się do dnia 15 września 2019 r.']);
  });

  it('repeals a range of units of the text before the act, not new ones that the act puts among them', () => {
    const body = `wprowadza się następujące zmiany:

1) w § 2 w ust. 2 po pkt 1 dodaje się pkt 1a w brzmieniu: „1a) odpis;”;

2) w § 2 w ust. 2 uchyla się pkt 1–2.`;
    expect(changed(body)).toEqual([
      'par-2-ust-2-pkt-1: (uchylony)',
      'par-2-ust-2-pkt-1a: odpis;',
      'par-2-ust-2-pkt-2: (uchylony)',
    ]);
  });

  it('changes a mark that is named by the words before it', () => {
    expect(changed('w § 2 w ust. 1 kropkę po wyrazach „co miesiąc” zastępuje się średnikiem.')).toEqual([
      'par-2-ust-1: Wysokość stypendium wynosi 500 zł. Stypendium wypłaca się co miesiąc; Wniosek składa się do dnia 15 września 2019 r.',
    ]);
  });

  it('is all or none for an instruction that names an act and its attachment', () => {
    const both = 'w § 3 i w załączniku nr 1 w § 1 wyraz „Wójtowi” zastępuje się wyrazem „Burmistrzowi”';
    expect(refused(both)).not.toEqual([]);
    const { works } = consolidated([base(), amending(both)]);
    const work = works.get('uchwaly/baza');
    expect(linesOf(versionOf(work, '2020-03-01').units)).toEqual(linesOf(work?.versions[0].units ?? []));
  });

  it('reads new wording from a block quote, straight marks and doubled commas alike', () => {
    const expected = ['par-2-ust-2-pkt-2: odpis, zwany „odpisem”.'];
    expect(changed('w § 2 w ust. 2 pkt 2 otrzymuje brzmienie:\n\n> 2) odpis, zwany „odpisem”.')).toEqual(expected);
    expect(changed('w § 2 w ust. 2 pkt 2 otrzymuje brzmienie:\n\n„2) odpis, zwany „odpisem”.”.')).toEqual(expected);
    expect(changed('w § 2 w ust. 2 pkt 2 otrzymuje brzmienie:\n\n"2) odpis, zwany „odpisem”.".')).toEqual(expected);
    expect(changed("w § 2 w ust. 2 pkt 2 otrzymuje brzmienie:\n\n,,2) odpis, zwany „odpisem”.''.")).toEqual(expected);
  });

  it('keeps the number that a new wording leaves out', () => {
    expect(changed('pkt 2 ust. 2 § 2 otrzymuje brzmienie: „odpis aktu.”')).toEqual(['par-2-ust-2-pkt-2: odpis aktu.']);
  });

  it('adds units to their place by number and changes the mark before them', () => {
    expect(
      changed(
        'w § 2 w ust. 2 w pkt 2 kropkę zastępuje się średnikiem i dodaje się pkt 3 i 4 w brzmieniu:\n\n„3) zdjęcie;\n\n4) podpis.”.',
      ),
    ).toEqual(['par-2-ust-2-pkt-2: oświadczenie;', 'par-2-ust-2-pkt-3: zdjęcie;', 'par-2-ust-2-pkt-4: podpis.']);
    expect(changed('po § 2 dodaje się § 2a w brzmieniu:\n\n„§ 2a. Nowy.”')).toEqual(['par-2a: Nowy.']);
  });

  it('leaves a repealed unit in its place, without its words', () => {
    expect(changed('w § 2 uchyla się ust. 2.')).toEqual(['par-2-ust-2: (uchylony)']);
    expect(changed('w załączniku nr 1 w § 1 w pkt 1 uchyla się lit. a.')).toEqual(['zal-1-par-1-pkt-1-lit-a: (uchylona)']);
  });

  it('replaces, adds and deletes sentences', () => {
    expect(changed('w § 2 w ust. 1 zdanie drugie otrzymuje brzmienie: „Wypłaca się je co kwartał.”.')).toEqual([
      'par-2-ust-1: Wysokość stypendium wynosi 500 zł. Wypłaca się je co kwartał. Wniosek składa się do dnia 15 września 2019 r.',
    ]);
    expect(changed('w § 2 w ust. 1 po zdaniu pierwszym dodaje się zdanie w brzmieniu: „Kwotę waloryzuje się.”.')).toEqual([
      'par-2-ust-1: Wysokość stypendium wynosi 500 zł. Kwotę waloryzuje się. Stypendium wypłaca się co miesiąc. Wniosek składa się do dnia 15 września 2019 r.',
    ]);
    expect(changed('w § 2 w ust. 1 skreśla się zdanie trzecie.')).toEqual([
      'par-2-ust-1: Wysokość stypendium wynosi 500 zł. Stypendium wypłaca się co miesiąc.',
    ]);
  });

  it('replaces the introduction to a list and its common part alone', () => {
    expect(changed('w § 2 w ust. 2 wprowadzenie do wyliczenia otrzymuje brzmienie: „Załącznikami są:”.')).toEqual([
      'par-2-ust-2: Załącznikami są:',
    ]);
    expect(
      changed('w załączniku nr 1 w § 1 w pkt 1 w lit. b część wspólna otrzymuje brzmienie:\n\n„– o ile złożył wniosek;”.'),
    ).toEqual(['zal-1-par-1-pkt-1-lit-b-wsp: o ile złożył wniosek;']);
  });

  it('finds words across markup, line ends, kinds of dashes and spaces, and leaves the rest as it is', () => {
    const text = '§ 1. Kwota **10\u00a0000\nzł** – nie więcej niż „limit”.\n\n§ 2. Dalej.';
    expect(changed('w § 1 wyrazy „10 000 zł - nie więcej” zastępuje się wyrazami „20 000 zł”.', text)).toEqual([
      'par-1: Kwota 20 000 zł niż „limit”.',
    ]);
  });

  it('keeps one space, and none before a comma, where words give way to others', () => {
    const text = '§ 1. Wójt, po zasięgnięciu opinii, wydaje zgodę na wniosek strony.\n\n§ 2. Dalej.';
    expect(changed('w § 1 wyrazy „, po zasięgnięciu opinii,” zastępuje się wyrazem „niezwłocznie”.', text)).toEqual([
      'par-1: Wójt niezwłocznie wydaje zgodę na wniosek strony.',
    ]);
    expect(changed('w § 1 wyrazy „na wniosek strony” zastępuje się wyrazami „, o którą wniesiono”.', text)).toEqual([
      'par-1: Wójt, po zasięgnięciu opinii, wydaje zgodę, o którą wniesiono.',
    ]);
    expect(changed('w § 1 skreśla się wyrazy „, po zasięgnięciu opinii,”.', text)).toEqual([
      'par-1: Wójt wydaje zgodę na wniosek strony.',
    ]);
    expect(changed('w § 1 po wyrazie „zgodę” dodaje się wyrazy „, w drodze decyzji,”.', text)).toEqual([
      'par-1: Wójt, po zasięgnięciu opinii, wydaje zgodę, w drodze decyzji, na wniosek strony.',
    ]);
    expect(changed('w § 1 na końcu dodaje się wyrazy „lub z urzędu”.', text)).toEqual([
      'par-1: Wójt, po zasięgnięciu opinii, wydaje zgodę na wniosek strony lub z urzędu.',
    ]);
  });

  it('brings the footnotes of new wording along, apart from those of the text', () => {
    const { works } = consolidated([
      base('§ 1. Stary.[^1]\n\n§ 2. Dalej.\n\n[^1]: Przypis uchwały.'),
      amending('§ 2 otrzymuje brzmienie:\n\n„§ 2. Nowy.[^1]”.\n\n[^1]: Przypis zmiany.'),
    ]);
    const { footnotes, units } = versionOf(works.get('uchwaly/baza'), '2020-03-01');
    const names = footnotes.map(({ identifier }) => identifier);
    expect(new Set(names).size).toBe(2);
    const references = JSON.stringify(units).match(/"identifier":"[^"]+"/gu);
    expect(references).toEqual(names.map((name) => `"identifier":"${name}"`));
  });

  it('changes podpunkty and points with a full stop of technical attachments', () => {
    const text =
      '§ 1. Wymagania określa załącznik.\n\n## Załącznik – Wymagania\n\n1. Budynek:\n\n1.1. ściany:\n\n1.1.1. zewnętrzne,\n\n1.1.2. wewnętrzne,\n\n1.2. dach.\n\n2. Teren:\n\n2.1. ogrodzenie.';
    expect(
      changed(
        'w załączniku:\n\n1) w pkt 1 w ppkt 1.1 dwukropek zastępuje się kropką i uchyla się ppkt 1.1.1 i 1.1.2;\n\n2) w pkt 2 dodaje się ppkt 2.2 w brzmieniu:\n\n„2.2. brama.”;\n\n3) dodaje się pkt 3 w brzmieniu:\n\n„3. Dojazd.”.',
        text,
      ),
    ).toEqual([
      'zal-1-ust-1: Budynek: 1.1. ściany. 1.1.1. (uchylony) 1.1.2. (uchylony) 1.2. dach.',
      'zal-1-ust-2: Teren: 2.1. ogrodzenie. 2.2. brama.',
      'zal-1-ust-3: Dojazd.',
    ]);
  });

  it('changes the title with words of the text', () => {
    const { works } = consolidated([base(), amending('w tytule i w § 1 wyraz „regulaminu” zastępuje się wyrazem „statutu”.')]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-03-01');
    // § 1 hasn't the word: then the title keeps it too, since the formula is one.
    expect(version.unapplied).toHaveLength(1);
    expect(version.title).toMatch(/regulaminu$/);
    const { works: others } = consolidated([base(), amending('w tytule wyraz „regulaminu” zastępuje się wyrazem „statutu”.')]);
    expect(versionOf(others.get('uchwaly/baza'), '2020-03-01').title).toMatch(/w sprawie statutu$/);
  });

  it('makes room by renumbering, wherever the act puts it', () => {
    const body = `wprowadza się następujące zmiany:\n\n1) w § 2:\n\na) po ust. 1 dodaje się ust. 2 w brzmieniu:\n\n„2. Nowy.”,\n\nb) dotychczasowy ust. 2 oznacza się jako ust. 3;\n\n2) dotychczasową treść § 3 oznacza się jako ust. 1 i dodaje się ust. 2 w brzmieniu:\n\n„2. Nadzór.”.`;
    expect(changed(body)).toEqual([
      'par-2-ust-2: Nowy.',
      'par-2-ust-3: Do wniosku dołącza się:',
      'par-2-ust-3-pkt-1: zaświadczenie o dochodach;',
      'par-2-ust-3-pkt-2: oświadczenie.',
      'par-3:',
      'par-3-ust-1: Wykonanie uchwały powierza się Wójtowi.',
      'par-3-ust-2: Nadzór.',
    ]);
  });

  it('counts tirets anew where one is put between them', () => {
    expect(
      changed('w załączniku nr 1 w § 1 w pkt 1 w lit. b po tiret pierwszym dodaje się tiret w brzmieniu:\n\n„– branżowej,”.'),
    ).toEqual(['zal-1-par-1-pkt-1-lit-b-tir-2: branżowej,', 'zal-1-par-1-pkt-1-lit-b-tir-3: ponadpodstawowej']);
  });

  it('puts a chapter among paragraphs, with those that follow in it', () => {
    const { works } = consolidated([
      base(),
      amending('przed § 3 dodaje się oznaczenie i tytuł rozdziału 2 w brzmieniu:\n\n„Rozdział 2\n\nPrzepisy końcowe”.'),
    ]);
    const { units, unapplied } = versionOf(works.get('uchwaly/baza'), '2020-03-01');
    expect(unapplied).toEqual([]);
    expect(units.map(({ id }) => id)).toEqual(['par-1', 'par-2', 'rozdz-2', 'zal-1']);
    expect(units[2]?.children.map(({ id }) => id)).toEqual(['par-3', 'par-4']);
  });

  it('takes the wording of an attachment from the attachment of the amending act', () => {
    const act = actFile(
      'zmiana',
      'XX/2/2020',
      '2020-03-01',
      `§ 1. ${OPENING} załącznik nr 1 otrzymuje brzmienie określone w załączniku do niniejszej uchwały.\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.\n\n## Załącznik do uchwały nr XX/2/2020\n\n§ 1. Nowy regulamin.`,
      'zmienia: [uchwaly/baza]',
    );
    const { works } = consolidated([base(), act]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-03-01');
    expect(linesOf(version.units).slice(-2)).toEqual(['zal-1: [Regulamin]', 'zal-1-par-1: Nowy regulamin.']);
  });
});

describe('what an act says of a text that is not so', () => {
  it.each([
    ['w § 9 ust. 1 otrzymuje brzmienie: „1. X.”.', 'nie ma jednostki § 9'],
    ['w § 2 w ust. 1 wyrazy „600 zł” zastępuje się wyrazami „700 zł”.', 'nie znaleziono wyrazów „600 zł” w jednostce § 2 ust. 1'],
    ['w § 2 w ust. 1 wyraz „typendium” zastępuje się wyrazem „x”.', 'nie znaleziono wyrazów „typendium” w jednostce § 2 ust. 1'],
    [
      'w § 2 w ust. 1 wyraz „się” zastępuje się wyrazem „x”.',
      'wyrazy „się” występują w jednostce § 2 ust. 1 2 razy, a polecenie nie mówi, o które chodzi',
    ],
    ['dodaje się § 3 w brzmieniu: „§ 3. X.”.', 'jednostka § 3 już istnieje'],
    ['po § 2 dodaje się § 3a w brzmieniu: „§ 3a. X.”.', 'numer jednostki § 3a nie pasuje do miejsca, w którym ma stanąć'],
    ['w § 3 dodaje się ust. 2 w brzmieniu: „2. X.”.', 'jednostka § 3 ma zwykły tekst i nie dzieli się na jednostki tego rodzaju'],
    ['w § 2 w ust. 2 w pkt 1 kropkę zastępuje się średnikiem i uchyla się pkt 2.', null],
    ['w § 2 w ust. 2 w pkt 1 kropkę zastępuje się przecinkiem.', 'jednostka § 2 ust. 2 pkt 1 nie kończy się znakiem „.”'],
    ['w § 2 w ust. 1 zdanie piąte otrzymuje brzmienie: „X.”.', 'w jednostce § 2 ust. 1 nie ma takiego zdania'],
    ['§ 3 otrzymuje brzmienie: „§ 4. X.”.', 'nowe brzmienie zawiera inne jednostki, niż zapowiada polecenie'],
  ])('is left out with the reason: „%s”', (body, reason) => {
    expect(refused(body)).toEqual(reason === null ? [] : [reason]);
  });

  it('touches nothing else, and is reported where it stands', () => {
    const { works, diagnostics } = consolidated([
      base(),
      amending('wprowadza się następujące zmiany:\n\n1) w § 9 uchyla się ust. 1;\n\n2) uchyla się § 3.'),
    ]);
    const version = versionOf(works.get('uchwaly/baza'), '2020-03-01');
    expect(version.unapplied.map(({ provision, text }) => [provision, text])).toEqual([
      ['par-1-pkt-1', 'w § 9 uchyla się ust. 1'],
    ]);
    expect(version.operations.map(({ provision, before }) => [provision, before])).toEqual([['par-1-pkt-2', ['par-3']]]);
    const faults = diagnostics.filter(({ rule }) => rule === 'zmiana-niewprowadzona');
    expect(faults.map(({ file, line, column, severity, blocking }) => [file, line, column, severity, blocking])).toEqual([
      ['uchwaly/zmiana.md', 11, 1, 'error', false],
    ]);
  });

  it('is read where forms of words are left to the reader and a dictionary gives one for each place', () => {
    const forms =
      'użyty w § 2, w różnej liczbie i różnym przypadku, wyraz „opiekun” zastępuje się użytym w odpowiedniej liczbie i odpowiednim przypadku wyrazem „kierownik”.';
    expect(
      changed(forms, '§ 1. Cel.\n\n§ 2. Zgłoszenia przedkłada się opiekunowi. Od decyzji opiekuna nie ma odwołania.'),
    ).toEqual(['par-2: Zgłoszenia przedkłada się kierownikowi. Od decyzji kierownika nie ma odwołania.']);
  });

  it('is never guessed where a dictionary leaves more than one form', () => {
    expect(
      refused(
        'użyty w § 2, w różnej liczbie i przypadku, wyraz „koordynator” zastępuje się użytym w odpowiedniej liczbie i przypadku wyrazem „komisja”.',
        '§ 1. Cel.\n\n§ 2. Rada powołuje koordynatora.',
      ),
    ).toEqual([expect.stringContaining('w różnej liczbie i różnym przypadku')]);
  });
});

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
      ['wejscie-w-zycie-rozne', 'Klucz „wchodzi_w_zycie” ma wartość 2019-05-01, a z tekstu (par-4) wynika dzień 2019-04-01.'],
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
