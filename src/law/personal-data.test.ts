import { describe, expect, it } from 'vitest';
import { personalNumbers } from './personal-data.ts';

const found = (text: string): string[] =>
  personalNumbers(text).map(({ what, at, length }) => `${what} ${text.slice(at, at + length)}`);

describe('a PESEL number', () => {
  it.each([
    // Born in the 20th, the 21st and the 19th century, on the first and the last days and months there are.
    'Działkę dzierżawi 44051401359.',
    '02270803624',
    '80010112340',
    '80123112341',
    '80010100000',
  ])('is known by its check digit and date: „%s”', (text) => {
    expect(found(text)).toEqual([`PESEL ${/\d{11}/.exec(text)?.[0] ?? ''}`]);
  });

  it.each([
    // A wrong check digit; month 0 and 13, day 0 and 32.
    '44051401358',
    '80001512346',
    '80131512342',
    '80010012343',
    '80013212344',
    // Parts of longer numbers.
    '144051401359',
    '440514013590',
    '1/44051401359',
    '44051401359/1',
    '1.44051401359',
    '44051401359-1',
    'Pracownicy PESEL-u: 44051401358',
  ])('is no other number: „%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'PESEL 44051401358',
    'PESEL: 44051401358',
    'nr PESEL – 44051401358',
    'pesel nr\n44051401358',
    'PESEL numer: 44051401358',
  ])('is what the words before it name: „%s”', (text) => {
    expect(found(text)).toEqual(['PESEL 44051401358']);
  });
});

describe('a bank account', () => {
  it.each(['79 1020 4027 0000 1102 0001 2345', '79102040270000110200012345', 'PL79-1020-4027-0000-1102-0001-2345'])(
    'is known by its check digits: „%s”',
    (text) => {
      expect(found(`Wpłaty: ${text}.`)).toEqual([`account ${text.replace('PL', '')}`]);
    },
  );

  it.each([
    'rachunek bankowy nr',
    'rachunku:',
    'konto',
    'konta',
    'na koncie Gminy; na kontu',
    'kontem',
    'konto Gminy Nowe Miasto nr:',
    'konto numer PL',
    'rachunek\nbankowy –',
  ])('is what the words before it name: „%s …”', (words) => {
    expect(found(`${words} 80 1020 4027 0000 1102 0001 2345`)).toEqual(['account 80 1020 4027 0000 1102 0001 2345']);
  });

  it.each(['kod', 'kontrola', 'autokonto', 'konto; dalej jest', 'konto Gminy z wieloma innymi dodatkowymi słowami'])(
    'is no other number: „%s …”',
    (words) => {
      expect(found(`${words} 80 1020 4027 0000 1102 0001 2345`)).toEqual([]);
    },
  );

  it('is no part of a longer number', () => {
    expect(found('1791020402700001102000123456')).toEqual([]);
  });
});

describe('a mobile telephone', () => {
  it.each([
    '+48 601 234 567',
    '+48601234567',
    '0048-601-234-567',
    '601-234-567',
    '48 601-234-567',
    '+48\u00a0601\u00a0234\u00a0567',
  ])('is known by how it is written: „%s”', (number) => {
    expect(found(`Kontakt: ${number}.`)).toEqual([`mobile ${number}`]);
  });

  it.each([
    'tel.',
    'tel',
    'Telefon:',
    'telefonu',
    'kom.',
    'komórka',
    'tel. kom.',
    'telefon kontaktowy:',
    'tel. nr',
    'telefon numer',
    'tel. :',
  ])('is what the words before it name: „%s …”', (words) => {
    expect(found(`${words} 601 234 567`)).toEqual(['mobile 601 234 567']);
    expect(found(`${words}\n 881234567`)).toEqual(['mobile 881234567']);
  });

  it.each([
    'Kwota 601 234 567',
    'hotel 601 234 567',
    'telefon komisji to 601 234 567',
    'tel. 655 298 100',
    'tel. 601 234-567',
    'tel. 1/601 234 567',
    'tel. 601 234 5678',
    'tel. 601 234 567/8',
    'działka 1-601-234-567',
  ])('is no other number: „%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('numbers stand in the order of the text', () => {
  expect(found('tel. 601 234 567, PESEL 44051401359, konto 79 1020 4027 0000 1102 0001 2345')).toEqual([
    'mobile 601 234 567',
    'PESEL 44051401359',
    'account 79 1020 4027 0000 1102 0001 2345',
  ]);
});
