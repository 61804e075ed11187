import { describe, expect, it } from 'vitest';
import { OPENING, amending, base, changed, refused } from '../testing/amended-act.ts';
import { actFile, consolidated, linesOf, versionOf } from '../testing/consolidated.ts';

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
