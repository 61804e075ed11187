import { describe, expect, it } from 'vitest';
import { numberParts, sessionNumber } from './act-number.ts';
import { amountInWords } from './amount-words.ts';
import { readCount, readOrdinal } from './days/numbers.ts';
import { Reader } from './days/reader.ts';
import { ordinalOf } from './ordinals.ts';
import { loweredDigits, raisedNumber } from './raised-number.ts';
import { romanValue } from './roman.ts';
import { wordSignAt } from './word-signs.ts';

describe('ordinal numbers', () => {
  const ROW =
    'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty dwudziesty'.split(
      ' ',
    );

  it('count from one to twenty', () => {
    expect(ROW.map(ordinalOf)).toEqual(ROW.map((_, index) => String(index + 1)));
  });

  it.each(['drugie', 'drugiego', 'drugiemu', 'drugim', 'drugich', 'drugimi', 'druga', 'drugą', 'drugiej'])(
    'are read in any case: %s',
    (word) => {
      expect(ordinalOf(word)).toBe('2');
    },
  );

  it.each(['ostatnie', 'ostatniego', 'ostatnim', 'ostatni'])('tell the last: %s', (word) => {
    expect(ordinalOf(word)).toBe('-1');
  });

  it.each(['drugorzędny', 'piątek', 'czwartek', 'ostatnio', 'dwa', 'trzecioklasista', ''])('are not „%s”', (word) => {
    expect(ordinalOf(word)).toBeNull();
  });
});

describe('Roman numerals', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['VIII', 8],
    ['IX', 9],
    ['XIV', 14],
    ['XIX', 19],
    ['XL', 40],
    ['LIII', 53],
    ['XCIX', 99],
    ['CD', 400],
    ['MCMXC', 1990],
    ['MMXXVI', 2026],
    ['XXIX', 29],
  ])('%s is %i', (numeral, value) => {
    expect(romanValue(numeral)).toBe(value);
  });
});

describe('the number of an act', () => {
  it.each([
    ['LIII/732/2018', 53, 2018],
    ['LIII / 732 / 2018', 53, 2018],
    ['XV.100.2019', 15, 2019],
    ['XV/100/19', 15, 2019],
    ['100/2019', null, 2019],
    ['100/19', null, null],
    ['XV/100', 15, null],
    ['XV', null, null],
    ['15/100/1989', null, null],
    ['15/100/2100', null, null],
    ['15/100/1990', null, 1990],
    ['15/100/2099', null, 2099],
    ['1234/abc', null, null],
  ])('„%s” tells session %j and year %j', (number, session, year) => {
    expect(numberParts(number)).toEqual({ session, year });
  });

  it.each([
    ['LIII', 53],
    ['53', 53],
    ['LIII sesja', 53],
    ['sesja nr LIII', 53],
    ['Nr 53', 53],
    ['xv', 15],
    ['15 nadzwyczajna.', 15],
    ['1530', null],
    ['pierwsza', null],
    ['LIII, 54', null],
  ])('„%s” is session %j', (session, number) => {
    expect(sessionNumber(session)).toBe(number);
  });
});

describe('a sum in words', () => {
  it('is made of the words for one to nineteen, for tens and for hundreds', () => {
    const small =
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'.split(
        ' ',
      );
    const tens =
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(' ');
    const hundreds = 'sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'.split(' ');
    expect(small.map(amountInWords)).toEqual(small.map((_, index) => index));
    expect(tens.map(amountInWords)).toEqual(tens.map((_, index) => 20 + index * 10));
    expect(hundreds.map(amountInWords)).toEqual(hundreds.map((_, index) => 100 + index * 100));
  });

  it.each([
    ['jeden milion złotych', 1_000_000],
    ['dwa miliony złotych sto', null],
    ['pięć milionów złotych 100', 5_000_000],
    ['miliard', 1_000_000_000],
    ['pięć miliardów PLN i zero groszy', 5_000_000_000],
    ['sto złotych i 00', 100],
    ['sto złotych i 000', null],
    ['sto złotych groszyk', null],
    ['sto złociutkich', null],
    ['sto złociszy i złotych', null],
    ['sto złp', null],
    ['sto plny', null],
    ['stysiąc', null],
    ['tysiącami', null],
    ['półmilion', null],
    ['milionami', null],
    ['półmiliard', null],
    ['miliardami', null],
  ])('„%s” is %j', (words, sum) => {
    expect(amountInWords(words)).toBe(sum);
  });

  it.each([
    ['zero złotych', 0],
    ['jeden złoty', 1],
    ['dwanaście złotych', 12],
    ['dziewiętnaście zł', 19],
    ['dwadzieścia złotych', 20],
    ['dziewięćdziesiąt dziewięć złotych', 99],
    ['sto złotych', 100],
    ['dziewięćset złotych', 900],
    ['sto pięćdziesiąt tysięcy złotych 00/100', 150_000],
    ['tysiąc złotych', 1000],
    ['dwa tysiące trzysta czterdzieści pięć', 2345],
    ['Jeden milion dwieście tysięcy złotych i zero groszy', 1_200_000],
    ['dwa miliony trzy złote', 2_000_003],
    ['pięć milionów PLN', 5_000_000],
    ['dwie złote', 2],
    ['trzy miliardy złotych', 3_000_000_000],
  ])('„%s” is %i', (words, sum) => {
    expect(amountInWords(words)).toBe(sum);
  });

  it.each([
    'sto złotych 50/100',
    'około stu złotych',
    'sto wiele złotych',
    'złotych',
    '',
    'dwa miliony… złotych',
    'sto... złotych',
  ])('is none in „%s”', (words) => {
    expect(amountInWords(words)).toBeNull();
  });
});

describe('numbers of days', () => {
  const whole = (read: (reader: Reader) => number | null, text: string): number | string | null => {
    const reader = new Reader(text);
    const value = read(reader);
    return value === null || reader.rest.trim() === '' ? value : `${String(value)}|${reader.rest.trim()}`;
  };

  it.each([
    ['14', 14],
    ['14-tu', 14],
    ['14 (czternastu)', 14],
    ['14 (słownie: czternastu)', 14],
    ['14 (piętnastu)', null],
    ['14 (czternastu', null],
    ['czternastu', 14],
    ['jednego', 1],
    ['dwóch', 2],
    ['dwudziestu', 20],
    ['dwudziestu jeden', 21],
    ['trzydziestu dwóch', 32],
    ['dziewięćdziesięciu dziewięciu', 99],
    ['dwudziestu piętnastu', '20|piętnastu'],
    ['kilku', null],
    ['14/2', null],
    ['14a', null],
  ])('„%s” counts %j', (text, count) => {
    expect(whole(readCount, text)).toBe(count);
  });

  it('are known in the cases that „po upływie” and „po” want', () => {
    const small =
      'jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu'.split(
        ' ',
      );
    const tens =
      'dwudziestu trzydziestu czterdziestu pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu'.split(
        ' ',
      );
    expect(small.map((word) => whole(readCount, word))).toEqual(small.map((_, index) => index + 1));
    expect(tens.map((word) => whole(readCount, word))).toEqual(tens.map((_, index) => 20 + index * 10));
    const after = ['jeden', ...small.slice(1, 9)];
    expect(after.map((word) => whole(readCount, `dwudziestu ${word}`))).toEqual(after.map((_, index) => 21 + index));
    expect(['jednym', 'dwu', 'dwoma', 'dwudziestu jednego'].map((word) => whole(readCount, word))).toEqual([
      1,
      2,
      2,
      '20|jednego',
    ]);
  });

  it.each([
    ['pierwszego', 1],
    ['piętnastym', 15],
    ['dwudziestego', 20],
    ['dwudziestego pierwszego', 21],
    ['dwudziestego dziesiątego', '20|dziesiątego'],
    ['trzydziestego', 30],
    ['trzydziestego pierwszego', 31],
    ['trzydziestego drugiego', null],
    ['1.', 1],
    ['1-go', 1],
    ['31', 31],
    ['32', null],
    ['ostatniego', null],
    ['dnia', null],
  ])('„%s” is the day %j of a month', (text, day) => {
    expect(whole(readOrdinal, text)).toBe(day);
  });
});

describe('a raised number', () => {
  it.each([
    ['22[1]', '22¹'],
    ['22^1^', '22¹'],
    ['22¹', '22¹'],
    ['18[3a]', '18³a'],
    ['4^10^ i 5[234]', '4¹⁰ i 5²³⁴'],
    ['22[abc]', '22[abc]'],
    ['221', '221'],
  ])('written „%s” is „%s”', (written, known) => {
    expect(raisedNumber(written)).toBe(known);
  });

  it('can be lowered', () => {
    expect(loweredDigits('¹²³⁴⁵⁶⁷⁸⁹⁰a')).toBe('1234567890a');
  });
});

describe('a sign of a word', () => {
  it.each([
    ['a', 1],
    ['Ż', 1],
    ['7', 1],
    ['ж', 1],
    ['\u{20000}', 2],
    ['ấ', 1],
    [' ', 0],
    ['-', 0],
    ['„', 0],
    ['\u{1F600}', 0],
    ['', 0],
  ])('„%s” has the length %i', (text, length) => {
    expect(wordSignAt(text, 0)).toBe(length);
  });
});
