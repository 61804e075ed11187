import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../dictionary/dictionary.ts';
import { lexicon } from './lexicon.ts';
import { readPhrase } from './phrase.ts';

const words = lexicon(openDictionary(readDictionary()));

/** The words that change, those that stay, and each reading: number, base forms with their genders, the head. */
function read(text: string): string[] | null {
  const phrase = readPhrase(text, words);
  if (phrase === null) return null;
  const readings = phrase.readings.map(
    ({ number, changing, head, acronym }) =>
      `${number} ${changing.map(({ lemma, kind, gender }) => `${lemma} ${kind} ${gender}`).join(', ')} <${head.lemma}>${acronym ? ' acronym' : ''}`,
  );
  return [
    `${phrase.words.map((word) => word.text).join('+')}|${phrase.tail}|${phrase.tailWords.map((word) => word.text).join('+')}`,
    ...readings,
  ];
}

describe('quoted words', () => {
  it.each([
    ['rada', ['rada||', 'sg rada noun feminine <rada>']],
    ['rady', ['rady||', 'pl rada noun feminine <rada>']],
    [' rada ', ['rada||', 'sg rada noun feminine <rada>']],
    ['rada gminna', ['rada+gminna||', 'sg rada noun feminine, gminny adjective feminine <rada>']],
    ['gminna rada', ['gminna+rada||', 'sg gminny adjective feminine, rada noun feminine <rada>']],
    ['szkoły podstawowe', ['szkoły+podstawowe||', 'pl szkoła noun feminine, podstawowy adjective feminine <szkoła>']],
    [
      'komisja konkursowa gminna',
      [
        'komisja+konkursowa+gminna||',
        'sg komisja noun feminine, konkursowy adjective feminine, gminny adjective feminine <komisja>',
      ],
    ],
    ['droga', ['droga||', 'sg droga noun feminine <droga>']],
    [
      'przewodniczący',
      ['przewodniczący||', 'sg przewodniczący noun person <przewodniczący>', 'pl przewodniczący noun person <przewodniczący>'],
    ],
    [
      'niepełnosprawny',
      [
        'niepełnosprawny||',
        'sg niepełnosprawny noun person <niepełnosprawny>',
        'sg niepełnosprawny adjective person <niepełnosprawny>',
        'sg niepełnosprawny adjective animate <niepełnosprawny>',
        'sg niepełnosprawny adjective thing <niepełnosprawny>',
      ],
    ],
    [
      'gminny',
      [
        'gminny||',
        'sg gminny adjective person <gminny>',
        'sg gminny adjective animate <gminny>',
        'sg gminny adjective thing <gminny>',
      ],
    ],
  ])('change together: „%s”', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    ['Rada Gminy', 'Rada| Gminy|Gminy'],
    ['rada  gminy', 'rada| gminy|gminy'],
    ['dyrektor szkoły podstawowej', 'dyrektor| szkoły podstawowej|szkoły+podstawowej'],
    ['komisja do spraw młodzieży', 'komisja| do spraw młodzieży|do+spraw+młodzieży'],
    ['opłata za pobyt', 'opłata| za pobyt|za+pobyt'],
    ['szkoła nr 3', 'szkoła| nr 3|nr+3'],
    ['szkoła 3a', 'szkoła| 3a|3a'],
    ['Urząd Gminy Leszno', 'Urząd| Gminy Leszno|Gminy+Leszno'],
    ['rada gminy oraz', 'rada| gminy oraz|gminy+oraz'],
    ['urząd miasta i gminy', 'urząd| miasta i gminy|miasta+i+gminy'],
  ])('have words after them that stay: „%s”', (text, wanted) => {
    expect(read(text)?.[0]).toBe(wanted);
  });

  it.each('w we z ze do od na o po za dla przy przez pod nad przed bez u między wobec się nr im ds 5 12b'.split(' '))(
    'stay after „%s”',
    (word) => {
      expect(read(`rada ${word} wójt`)?.[0]).toBe(`rada| ${word} wójt|${word}+wójt`);
    },
  );

  it.each(['i', 'oraz', 'lub', 'albo', 'a', 'bądź', 'czy', 'ani'])('are two where „%s” joins them', (word) => {
    expect(read(`wójt ${word} skarbnik`)).toBeNull();
    expect(read(`rada ${word} gminy`)).toBeNull();
  });

  it.each([
    'komisja, rada',
    'wniosek – skarga',
    'rada-, gminy',
    'kierownik biura i sekretarz',
    'opiekun dziecko',
    'Gmina Leszno',
    'komisja konkursowe',
    'rada przekazuje',
    'xyzw',
    'radzie',
    '„rada',
    '– rada',
    '',
    ' ',
  ])('are not understood: „%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['MOPS', ['MOPS||', 'sg mops noun thing <mops> acronym']],
    ['MOPS w Lesznie', ['MOPS| w Lesznie|w+Lesznie', 'sg mops noun thing <mops> acronym']],
    ['MOPS Leszno', null],
    ['MOPS, rada', null],
  ])('may be an acronym: „%s”', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('of letters are the same in every cell', () => {
    const [reading] = readPhrase('MOPS', words)?.readings ?? [];
    expect(new Set(Object.values(reading?.head.forms ?? {}).flat())).toEqual(new Set(['mops']));
  });
});
