import { describe, expect, it } from 'vitest';
import {
  isReasonsHeading,
  isRepealedText,
  isSignature,
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
  ])('reads „%s”', (line, number, label, rest) => {
    const marker = readAttachmentMarker(line);
    expect(marker?.number).toBe(number);
    expect(read(line, marker)).toEqual(['zal', label, rest]);
  });

  it('does not take „Załączniki” or „Załącznikiem” for an attachment', () => {
    expect(readAttachmentMarker('Załączniki do oferty')).toBeNull();
    expect(readAttachmentMarker('Załącznikiem jest mapa')).toBeNull();
  });
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
  ])('accepts „%s”', (text) => {
    expect(isRepealedText(text)).toBe(true);
  });

  it.each(['uchylony', '(uchylony) w dniu 1 marca', 'Uchyla się § 7.', '(pominięty)', ''])('refuses „%s”', (text) => {
    expect(isRepealedText(text)).toBe(false);
  });
});

describe('isReasonsHeading', () => {
  it.each(['Uzasadnienie', 'UZASADNIENIE', 'U Z A S A D N I E N I E', ' Uzasadnienie do projektu uchwały '])(
    'accepts „%s”',
    (line) => {
      expect(isReasonsHeading(line)).toBe(true);
    },
  );

  it.each(['Uzasadnienie wyboru oferty', 'Uzasadnienie.', 'W uzasadnieniu wskazano', 'Bez uzasadnienia'])(
    'refuses „%s”',
    (line) => {
      expect(isReasonsHeading(line)).toBe(false);
    },
  );
});

describe('isSignature', () => {
  it.each([
    'Przewodniczący Rady Miejskiej Leszna',
    'Przewodnicząca Rady Gminy',
    'Wiceprzewodniczący Rady',
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
    `Burmistrz ${'bardzo długo '.repeat(15)}`,
  ])('refuses „%s”', (line) => {
    expect(isSignature(line)).toBe(false);
  });
});
