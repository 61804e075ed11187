import { describe, expect, it } from 'vitest';
import { readFrom } from '../../testing/days-in-words.ts';
import { readCount, readOrdinal } from './numbers.ts';

const count = (text: string): readonly [number, string] | null => readFrom(text, readCount);
const ordinal = (text: string): readonly [number, string] | null => readFrom(text, readOrdinal);

const GENITIVES =
  'jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu'.split(
    ' ',
  );
const TENS =
  'dwudziestu trzydziestu czterdziestu pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu'.split(
    ' ',
  );
const ORDINALS =
  'pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego'.split(
    ' ',
  );

describe('a number of days, weeks or months', () => {
  it.each(GENITIVES.map((word, index) => [word, index + 1] as const))('„%s” is %i', (word, value) => {
    expect(count(`${word} dni`)).toEqual([value, ' dni']);
  });

  it.each(TENS.map((word, index) => [word, (index + 2) * 10] as const))('„%s” is %i', (word, value) => {
    expect(count(`${word} dni`)).toEqual([value, ' dni']);
    expect(count(`${word} jeden dni`)).toEqual([value + 1, ' dni']);
    expect(count(`${word} dwóch dni`)).toEqual([value + 2, ' dni']);
    expect(count(`${word} dziewięciu dni`)).toEqual([value + 9, ' dni']);
  });

  it.each([
    ['jednym', 1],
    ['dwu', 2],
    ['dwoma', 2],
    ['14', 14],
    ['Czternastu', 14],
    ['14-tu', 14],
    ['6 - ciu', 6],
    ['7-miu', 7],
    ['3-ech', 3],
    ['2-u', 2],
    ['20-stu', 20],
    ['365', 365],
    ['14 (czternastu)', 14],
    ['30 (słownie: trzydziestu)', 30],
    ['30 (słownie trzydziestu)', 30],
    ['21 ( dwudziestu jeden )', 21],
  ])('„%s” is %i', (text, value) => {
    expect(count(`${text} dni`)).toEqual([value, ' dni']);
  });

  it.each([
    '30 (czternastu) dni',
    '30 (trzydziestu dni',
    '30 (30) dni',
    '1000 dni',
    '14/2 dni',
    '14.5 dni',
    '14x dni',
    'dni',
    '',
    'czternaście dni',
    'czternastudniowego',
    'jeden dni',
  ])('is not told by „%s”', (text) => {
    expect(count(text)).toBeNull();
  });

  it('is no longer than the words that make one', () => {
    expect(count('dwudziestu dziesięciu')).toEqual([20, ' dziesięciu']);
    expect(count('dwudziestu jednego')).toEqual([20, ' jednego']);
    expect(count('czternastu jeden')).toEqual([14, ' jeden']);
    expect(count('14 dni (czternastu)')).toEqual([14, ' dni (czternastu)']);
  });
});

describe('a day of the month', () => {
  it.each(ORDINALS.map((word, index) => [word, index + 1] as const))('„%s” is the %i.', (word, value) => {
    expect(ordinal(`${word} maja`)).toEqual([value, ' maja']);
  });

  it.each([
    ...ORDINALS.slice(0, 9).map((word, index) => [`dwudziestego ${word}`, 21 + index] as const),
    ['dwudziestym piątym', 25],
    ['trzydziestego', 30],
    ['trzydziestym', 30],
    ['trzydziestego pierwszego', 31],
    ['Pierwszym', 1],
    ['1', 1],
    ['1.', 1],
    ['1-go', 1],
    ['1 szego', 1],
    ['1-szym', 1],
    ['5-ego', 5],
    ['5ym', 5],
    ['31', 31],
  ] as const)('„%s” is the %i.', (text, value) => {
    expect(ordinal(`${text} maja`)).toEqual([value, ' maja']);
  });

  it.each([
    'trzydziestego drugiego maja',
    'ostatniego dnia',
    'dnia pierwszego',
    '32 maja',
    '1/2 maja',
    '1-2 maja',
    '100 maja',
    '',
    'czterdziestego maja',
  ])('is not told by „%s”', (text) => {
    expect(ordinal(text)).toBeNull();
  });

  it('is no longer than the words that make one', () => {
    expect(ordinal('dwudziestego dziesiątego')).toEqual([20, ' dziesiątego']);
    expect(ordinal('dwudziestego dnia')).toEqual([20, ' dnia']);
    expect(ordinal('piątego drugiego')).toEqual([5, ' drugiego']);
  });
});
