import { describe, expect, it } from 'vitest';
import {
  bracketTitle,
  HEADING_EXAMPLES,
  isReasonsHeading,
  isRepealedText,
  isSignature,
  isVoidText,
  MARKER_RULES,
  opensWithMarker,
  readAttachmentMarker,
  readGroupingMarker,
  readMarker,
  type Marker,
} from './markers.ts';

/** Kind, label and what is left of the line after the marker. */
const read = (line: string, marker: Marker | null = readMarker(line)): readonly [string, string, string] | null =>
  marker === null ? null : [marker.kind, marker.label, line.slice(marker.length)];

describe('readMarker', () => {
  it.each([
    ['§ 5. Program obejmuje zadania gminy.', 'par', '§ 5.', 'Program obejmuje zadania gminy.'],
    ['§1. Uchwala się program.', 'par', '§ 1.', 'Uchwala się program.'],
    ['§ 5a . Wstawiony', 'par', '§ 5a.', 'Wstawiony'],
    ['§\u00a07. Twarda spacja', 'par', '§ 7.', 'Twarda spacja'],
    ['§ 1', 'par', '§ 1.', ''],
    ['§ 12.', 'par', '§ 12.', ''],
    // The words, or the number of a lower unit, at once after the stop.
    ['§ 1.Program obejmuje', 'par', '§ 1.', 'Program obejmuje'],
    ['§ 1.program obejmuje', 'par', '§ 1.', 'program obejmuje'],
    ['§ 1.„Program” obejmuje', 'par', '§ 1.', '„Program” obejmuje'],
    ['§ 3.1. Sołectwo', 'par', '§ 3.', '1. Sołectwo'],
    ['§ 3.12.Sołectwo', 'par', '§ 3.', '12.Sołectwo'],
    ['§ 2.1) sport', 'par', '§ 2.', '1) sport'],
    // Without a stop: a sentence, a lower unit, a title after a dash.
    ['§ 1 Uchwala się program', 'par', '§ 1.', 'Uchwala się program'],
    ['§ 6 1. Formy współpracy', 'par', '§ 6.', '1. Formy współpracy'],
    ['§ 6 1) formy', 'par', '§ 6.', '1) formy'],
    ['§ 1 – Cele Programu', 'par', '§ 1.', 'Cele Programu'],
    ['§ 1. - Cele Programu', 'par', '§ 1.', 'Cele Programu'],
    ['Art.5.Organy administracji', 'art', 'Art. 5.', 'Organy administracji'],
    ['ART. 7', 'art', 'Art. 7.', ''],
    ['1.Program obejmuje', 'ust', '1.', 'Program obejmuje'],
    ['1.W roku', 'ust', '1.', 'W roku'],
    ['12.', 'ust', '12.', ''],
    ['a)  zawody', 'lit', 'a)', 'zawody'],
    ['a/  zawody', 'lit', 'a)', 'zawody'],
    ['1)  zawody', 'pkt', '1)', 'zawody'],
    ['1/  zawody', 'pkt', '1)', 'zawody'],
    ['Art. 5. 1. Organy', 'art', 'Art. 5.', '1. Organy'],
    ['Art.5a. Organy', 'art', 'Art. 5a.', 'Organy'],
    ['2a. Opinię dołącza się do projektu.', 'ust', '2a.', 'Opinię dołącza się do projektu.'],
    ['2da. Komisja może działać bez przedstawicieli.', 'ust', '2da.', 'Komisja może działać bez przedstawicieli.'],
    ['1) kultura;', 'pkt', '1)', 'kultura;'],
    ['1/ kultura;', 'pkt', '1)', 'kultura;'],
    ['b/ sport,', 'lit', 'b)', 'sport,'],
    ['1aa) mieszkania;', 'pkt', '1aa)', 'mieszkania;'],
    ['3)sport;', 'pkt', '3)', 'sport;'],
    ['a) zawody,', 'lit', 'a)', 'zawody,'],
    ['za) turnieje,', 'lit', 'za)', 'turnieje,'],
    ['ł) biegi,', 'lit', 'ł)', 'biegi,'],
  ])('reads the marker of „%s”', (line, kind, label, rest) => {
    expect(read(line)).toEqual([kind, label, rest]);
  });

  it.each(['-', '–', '—', '−'])('takes „%s” before words for a tiret', (dash) => {
    expect(read(`${dash} osoby prawne`)).toEqual(['tir', '–', 'osoby prawne']);
  });

  it.each(['– – ', '-- ', '– –  '])('takes „%s” for a double tiret', (dashes) => {
    expect(readMarker(`${dashes}spółdzielnie`)).toMatchObject({ kind: 'tir', label: '– –', double: true, length: dashes.length });
  });

  it.each([
    '24.10.2019 r. odbyła się sesja.',
    '1.5 mln zł z budżetu',
    '10 000 zł na zadania',
    '§ 5 ust. 2 stosuje się odpowiednio.',
    '§ 5–7 stosuje się odpowiednio.',
    '§ 5.ust. 2 stosuje się odpowiednio.',
    '§ 5 Statutu stosuje się odpowiednio.',
    '§ 5 Programu stosuje się odpowiednio.',
    '§ 5 programu stosuje się odpowiednio.',
    'Zgodnie z § 5. Program',
    'sport – kultura',
    '1/2 etatu',
    'a/b',
    '1.5. mln',
    'art. 5 ustawy stosuje się.',
    'Art. 5 ustawy stosuje się.',
    '12345. za długa liczba',
    '-5 stopni',
    '–',
    'oraz) nawias',
    'W) wielka litera',
    'Rada uchwala, co następuje:',
    '',
  ])('sees no marker in „%s”', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it('gives all of a marker', () => {
    expect(readMarker('– sport')).toEqual({ kind: 'tir', number: '', label: '–', length: 2, double: false });
    expect(readMarker('2a.  Opinię')).toEqual({ kind: 'ust', number: '2a', label: '2a.', length: 5, double: false });
  });

  it('reads the example of each rule by that rule', () => {
    const units = ['paragraf', 'artykuł', 'ustęp', 'punkt', 'litera', 'tiret'];
    expect(MARKER_RULES.map(({ example }) => readMarker(example)?.kind)).toEqual(MARKER_RULES.map(({ kind }) => kind));
    expect(MARKER_RULES.map(({ says }) => /^\p{L}+/u.exec(says)?.[0])).toEqual(units);
    const headings = HEADING_EXAMPLES.map(({ example }) => readGroupingMarker(example) ?? readAttachmentMarker(example));
    expect(headings.map((marker) => marker?.kind)).toEqual(['dzial', 'rozdz', 'oddz', 'zal']);
    expect(HEADING_EXAMPLES.map(({ kind }) => kind)).toEqual(['dzial', 'rozdz', 'oddz', 'zal']);
    expect(HEADING_EXAMPLES.map(({ says }) => /^\p{L}+/u.exec(says)?.[0])).toEqual(['dział', 'rozdział', 'oddział', 'załącznik']);
  });

  it('keeps a superscript number apart from the number with the same digits', () => {
    const numbers = [
      'Art. 4^1^. Zadania',
      'Art. 4¹. Zadania',
      'Art. 4[1]. Zadania',
      'Art. 18[3a]. Zadania',
      'Art. 41. Zadania',
    ].map((line) => readMarker(line)?.number);
    expect(numbers).toEqual(['4¹', '4¹', '4¹', '18³a', '41']);
  });

  it('counts the carets of a superscript to the marker', () => {
    expect(read('§ 23^1^. Zmiany w programie')).toEqual(['par', '§ 23¹.', 'Zmiany w programie']);
  });
});

describe('readGroupingMarker', () => {
  it.each([
    ['Rozdział 1', 'rozdz', 'Rozdział 1', ''],
    ['Rozdział 1. Postanowienia ogólne', 'rozdz', 'Rozdział 1', 'Postanowienia ogólne'],
    ['ROZDZIAŁ I. Cele programu', 'rozdz', 'ROZDZIAŁ I', 'Cele programu'],
    ['Rozdział IV – Formy współpracy', 'rozdz', 'Rozdział IV', 'Formy współpracy'],
    ['Rozdział 4a. Konkursy', 'rozdz', 'Rozdział 4a', 'Konkursy'],
    ['ROZDZIAŁ IIIA KONKURSY', 'rozdz', 'ROZDZIAŁ IIIA', 'KONKURSY'],
    ['Dział II', 'dzial', 'Dział II', ''],
    ['Oddział 2: Oferty', 'oddz', 'Oddział 2', 'Oferty'],
    ['DZIAŁ PIERWSZY', 'dzial', 'DZIAŁ PIERWSZY', ''],
    ['Dział drugi. Oferty', 'dzial', 'Dział drugi', 'Oferty'],
    ['Oddział trzeci', 'oddz', 'Oddział trzeci', ''],
    ['R o z d z i a ł  I V', 'rozdz', 'Rozdział IV', ''],
    ['R O Z D Z I A Ł  I I. Cele', 'rozdz', 'ROZDZIAŁ II', 'Cele'],
    ['o d d z i a ł 2', 'oddz', 'oddział 2', ''],
  ])('reads „%s”', (line, kind, label, rest) => {
    expect(read(line, readGroupingMarker(line))).toEqual([kind, label, rest]);
  });

  it.each([
    'Rozdział i rozliczenie dotacji',
    'Rozdział środków między zadania',
    'Rozdziały 1 i 2',
    'Dział Promocji i Kultury',
    'Oddział NFZ w Poznaniu',
    'Podział środków 1',
    'Rozdział CELE',
  ])('sees no chapter in „%s”', (line) => {
    expect(readGroupingMarker(line)).toBeNull();
  });
});

describe('readAttachmentMarker', () => {
  it.each([
    ['Załącznik nr 2 do uchwały nr XV/1/2019', '2', 'Załącznik nr 2', 'do uchwały nr XV/1/2019'],
    ['Załącznik Nr 1', '1', 'Załącznik nr 1', ''],
    ['ZAŁĄCZNIK NR 3', '3', 'Załącznik nr 3', ''],
    ['Załącznik nr IV', 'IV', 'Załącznik nr IV', ''],
    ['Załącznik do uchwały Rady Gminy', '1', 'Załącznik', 'do uchwały Rady Gminy'],
    ['Załącznik', '1', 'Załącznik', ''],
    ['Zał. nr 2 do uchwały', '2', 'Zał. nr 2', 'do uchwały'],
    ['Zał.nr 2', '2', 'Zał. nr 2', ''],
    ['Zał.  nr 2', '2', 'Zał. nr 2', ''],
    ['Z a ł ą c z n i k nr 1', '1', 'Załącznik nr 1', ''],
    ['Załącznik nr. 12 do uchwały', '12', 'Załącznik nr 12', 'do uchwały'],
    ['Załącznik  nr  12  do uchwały', '12', 'Załącznik nr 12', 'do uchwały'],
    ['Załącznik numer 3', '3', 'Załącznik nr 3', ''],
    ['Załącznik nr 2a', '2a', 'Załącznik nr 2a', ''],
    ['Załącznik 2', '2', 'Załącznik nr 2', ''],
    ['Załącznik  12  do uchwały', '12', 'Załącznik nr 12', 'do uchwały'],
    ['Załącznik 2 otrzymuje brzmienie', '1', 'Załącznik', '2 otrzymuje brzmienie'],
    ['Załącznik 2doc', '1', 'Załącznik', '2doc'],
    ['Załącznik 2 domów', '1', 'Załącznik', '2 domów'],
    ['Załącznik 123', '1', 'Załącznik', '123'],
    ['Załącznik – Wykaz organów', '1', 'Załącznik', 'Wykaz organów'],
    ['Załącznik nr 1 -  Mapa', '1', 'Załącznik nr 1', 'Mapa'],
    ['Załącznik nr 1 a mapa', '1', 'Załącznik nr 1', 'a mapa'],
    ['Załącznik: wykaz', '1', 'Załącznik', ': wykaz'],
    ['Załącznik –Wykaz', '1', 'Załącznik', '–Wykaz'],
  ])('reads „%s”', (line, number, label, rest) => {
    const marker = readAttachmentMarker(line);
    expect(marker?.number).toBe(number);
    expect(read(line, marker)).toEqual(['zal', label, rest]);
  });

  it('does not take „Załączniki” or „Załącznikiem” for an attachment', () => {
    expect(readAttachmentMarker('Załączniki do oferty')).toBeNull();
    expect(readAttachmentMarker('Załącznikiem jest mapa')).toBeNull();
    expect(readAttachmentMarker('Zał. 2 do uchwały')).toBeNull();
    expect(readAttachmentMarker('Ten załącznik nr 2')).toBeNull();
  });

  it('is no unit below another', () => {
    expect([readAttachmentMarker('Załącznik')?.double, readGroupingMarker('Dział II')?.double]).toEqual([false, false]);
  });
});

describe('bracketTitle', () => {
  it.each([
    ['[Cele programu] 1. Celem głównym', 15],
    ['[Cele programu]', 15],
    ['[Dom] nowy', 5],
    ['[Do] nowy', 0],
    ['[cele programu] 1. Celem', 0],
    ['[Cele programu]. Celem', 0],
    ['1. [Cele programu] Celem', 0],
    ['[Cele [programu]] Celem', 0],
    [`[C${'e'.repeat(160)}] 1.`, 163],
    [`[C${'e'.repeat(161)}] 1.`, 0],
  ])('takes of „%s” %d characters', (words, length) => {
    expect(bracketTitle(words)).toBe(length);
  });
});

describe('opensWithMarker', () => {
  it.each([
    '„§ 2. Rozporządzenie',
    '„4b) żołnierzy',
    '„Art. 5. Organy',
    '„Rozdział 2',
    '"a) sport',
    "'12. Tekst",
    '„ § 3. Rada',
    '„2a[1]) sport',
  ])('sees the number of a unit in %s', (quotation) => {
    expect(opensWithMarker(quotation)).toBe(true);
  });

  it.each(['„sport', '§ 2. Rada', '„12 osób', '„Rozdziały', '„a także', '„w §  2. Rada', '„1)sport', '„2019.', '„„„„„§ 2'])(
    'sees none in %s',
    (quotation) => {
      expect(opensWithMarker(quotation)).toBe(false);
    },
  );
});

describe('isRepealedText', () => {
  it.each([
    '(uchylony)',
    '(uchylona).',
    '(uchylone);',
    '( Uchylony )',
    '(skreślony);',
    '(skreślona),',
    '(utracił moc)',
    '(utraciła moc).',
    '(uznany za nieważny)',
    '(uznana za nieważną);',
    '(uznane za nieważne)',
    '(nieważny)',
    '(nieważna)',
    '(uchylone ) ;',
  ])('accepts „%s”', (text) => {
    expect([isRepealedText(text), isRepealedText(text.replaceAll(' ', '\u00a0\n'))]).toEqual([true, true]);
  });

  it('tells what a decision voided', () => {
    const texts = ['(uznany za nieważny)', '(nieważna)', '(uchylony)', 'Uchwała jest nieważna.'];
    expect(texts.map(isVoidText)).toEqual([true, true, false, false]);
  });

  it.each(['uchylony', '(uchylony) w dniu 1 marca', 'Uchyla się § 7.', '(pominięty)', '§ 2 (uchylony)', ''])(
    'refuses „%s”',
    (text) => {
      expect(isRepealedText(text)).toBe(false);
    },
  );
});

describe('isReasonsHeading', () => {
  it.each([
    'Uzasadnienie',
    'UZASADNIENIE',
    'U Z A S A D N I E N I E',
    ' Uzasadnienie do projektu uchwały ',
    'UZASADNIENIE:',
    'u z a s a d n i e n i e :',
    'Uzasadnienie projektu uchwały',
    'Uzasadnienie uchwały nr 5',
    'Uzasadnienie zarządzenia z 2019 r.',
    `Uzasadnienie do ${'a'.repeat(401)}`,
  ])('accepts „%s”', (line) => {
    expect(isReasonsHeading(line)).toBe(true);
  });

  it.each([
    'Uzasadnienie wyboru oferty',
    'Uzasadnienie.',
    'W uzasadnieniu wskazano',
    'Bez uzasadnienia',
    'Nowe uzasadnienie',
    'Nowe uzasadnienie do uchwały',
    'Uzasadnienie do uchwały jest krótkie.',
    'Uzasadnienie dojazdu',
    'Uzasadnienie:1',
    `Uzasadnienie do ${'a'.repeat(402)}`,
  ])('refuses „%s”', (line) => {
    expect(isReasonsHeading(line)).toBe(false);
  });
});

describe('isSignature', () => {
  it.each([
    'Przewodniczący Rady Miejskiej Leszna',
    'Przewodnicząca Rady Gminy',
    'Wiceprzewodniczący Rady',
    ' Burmistrz  Miasta ',
    'Starosta Leszczyński',
    `Wójt ${'a'.repeat(119)}`,
    'PREZYDENT MIASTA',
    'Wójt',
  ])('accepts „%s”', (line) => {
    expect(isSignature(line)).toBe(true);
  });

  it.each([
    'Prezydent Miasta Leszna ogłasza konkurs.',
    'Prezydentowi Miasta powierza się wykonanie',
    'Wójt: jednostka wykonawcza',
    'Rada Miejska Leszna',
    'Podpisał Wójt',
    'Wójtowie',
    `Wójt ${'a'.repeat(120)}`,
    `Burmistrz ${'bardzo długo '.repeat(15)}`,
  ])('refuses „%s”', (line) => {
    expect(isSignature(line)).toBe(false);
  });
});
