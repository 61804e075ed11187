import { describe, expect, it } from 'vitest';
import {
  axisAmounts,
  formatAmount,
  formatChange,
  formatShare,
  moneyPhrases,
  readAmount,
  readMoneyCell,
  saysNoMoney,
} from './money.ts';

describe('reading an amount', () => {
  it.each([
    ['10 000 zł', 10_000],
    ['10\u00a0000\u00a0zł', 10_000],
    ['10\u202f000 zł', 10_000],
    ['30.000 zł', 30_000],
    ['30.000', 30_000],
    ['50 000zł', 50_000],
    ['250 000 PLN', 250_000],
    ['40 000,00 zł (słownie: czterdzieści tysięcy złotych)', 40_000],
    ['5 000,00 zł (pięć tysięcy złotych 00/100)', 5_000],
    ['2 500 zł brutto', 2_500],
    ['kwota 8 000 zł', 8_000],
    ['1.234.567,89 zł', 1_234_567.89],
    ['1 234.50', 1_234.5],
    ['10 000,- zł', 10_000],
    ['10 000 zł 00/100', 10_000],
    ['9.500 zł', 9_500],
    ['2 380 000', 2_380_000],
    ['410000', 410_000],
    ['2,5 mln zł', 2_500_000],
    ['350 tys. zł', 350_000],
    ['0', 0],
    ['500 złotych', 500],
    ['45 000*', 45_000],
    ["10'000 zł", 10_000],
    ['1’234’567,50 zł', 1_234_567.5],
    ["12'500", 12_500],
  ])('takes %s', (text, zloty) => {
    expect(readAmount(text)).toBe(Math.round(zloty * 100));
  });

  it.each([
    '',
    '–',
    'do 10 000 zł',
    '30%',
    '10 000 – 20 000 zł',
    '1,500 zł',
    '10 00 zł',
    '12 miesięcy',
    '2019/2020',
    '24 umowy',
    '-5 zł',
    '40 000,00 zł (słownie: czterdzieści pięć tysięcy złotych)',
    '100 000200 000',
    "10'00 zł",
    "1'5 zł",
  ])('does not guess %s', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('takes an amount too long to be exact for no amount', () => {
    expect(readAmount('99999999999999999999 zł')).toBeNull();
  });

  it.each<readonly [string, readonly (readonly [number | null, string])[]]>([
    ['zabezpiecza się sto pięćdziesiąt tysięcy złotych na sport', [[15_000_000, 'sto pięćdziesiąt tysięcy złotych']]],
    ['do dwóch tysięcy złotych', [[null, 'do dwóch tysięcy złotych']]],
    ['na kwotę dwudziestu ośmiu tysięcy złotych', [[null, 'dwudziestu ośmiu tysięcy złotych']]],
    [
      '150 000 zł (słownie: sto pięćdziesiąt tysięcy złotych)',
      [[15_000_000, '150 000 zł (słownie: sto pięćdziesiąt tysięcy złotych)']],
    ],
    ['kwota sto tysięcy złotych (100 000 zł)', [[10_000_000, '100 000 zł']]],
    ['pięć wniosków i kilka złotych', []],
  ])('reads sums in words once: %s', (text, wanted) => {
    expect(moneyPhrases(text).map(({ amount, at, length }) => [amount, text.slice(at, at + length)])).toEqual(wanted);
  });

  it('takes no part of a number for an amount', () => {
    expect(moneyPhrases("kwota 10'500 zł").map(({ amount }) => amount)).toEqual([1_050_000]);
    expect(moneyPhrases("kwota 10'50 zł i '300 zł'").map(({ amount }) => amount)).toEqual([30_000]);
  });

  it('finds the amounts of a sentence and leaves other numbers', () => {
    const text = 'W 2020 r. planuje się kwotę 2 380 000 zł (słownie: dwa miliony…), w tym 45.000 zł na § 3 ust. 2.';
    expect(moneyPhrases(text).map(({ amount, at, length }) => [amount, text.slice(at, at + length)])).toEqual([
      [238_000_000, '2 380 000 zł (słownie: dwa miliony…)'],
      [4_500_000, '45.000 zł'],
    ]);
  });

  it.each([
    ['do 5 000 zł na ofertę', 'do 5 000 zł'],
    ['w kwocie nie mniejszej niż 100 000 zł', 'nie mniejszej niż 100 000 zł'],
    ['od 5 do 10 tys. zł', 'od 5 do 10 tys. zł'],
    ['5–10 tys. zł', '5–10 tys. zł'],
    ['po 200 zł', 'po 200 zł'],
    ['1 000 zł miesięcznie', '1 000 zł miesięcznie'],
    ['10 000 zł (słownie: sto tysięcy złotych)', '10 000 zł (słownie: sto tysięcy złotych)'],
  ])('takes „%s” for a phrase without one sum', (text, words) => {
    expect(moneyPhrases(text).map(({ amount, at, length }) => [amount, text.slice(at, at + length)])).toEqual([[null, words]]);
  });

  it('does not join a sum with a year before it, and reads one broken at the end of a line', () => {
    expect(moneyPhrases('w latach 2019-2020 100 000 zł; rok 2021 – 100\n000 zł').map(({ amount }) => amount)).toEqual([
      10_000_000, 10_000_000,
    ]);
  });

  it('counts bare numbers as the heading says and leaves a cell that contradicts it', () => {
    expect(['60', '60 tys. zł', '60 000 zł'].map((cell) => readMoneyCell(cell, 1000))).toEqual([6_000_000, 6_000_000, null]);
  });
});

describe('writing an amount', () => {
  it('groups thousands with non-breaking spaces and shows grosze only where there are any', () => {
    expect(formatAmount(100_000)).toBe('1\u00a0000\u00a0zł');
    expect(formatAmount(123_450)).toBe('1\u00a0234,50\u00a0zł');
    expect(formatAmount(0)).toBe('0\u00a0zł');
  });

  it('gives shares with one place', () => {
    expect(formatShare(870, 2380)).toBe('36,6%');
    expect(formatShare(1, 0)).toBe('0%');
  });
});

describe('a cell without money', () => {
  it.each([
    ...['–', '--', '―', ' — ', 'brak', 'Brak.', 'bezkosztowo', 'nie dotyczy', 'nie planuje się', 'Nie przewiduje się.'],
    ...[
      'bez kosztów',
      'bez nakładów',
      'bez środków',
      'bez\u00a0 środków\u00a0 finansowych',
      'nie\u00a0 planuje\u00a0 się',
      'nie\n dotyczy',
    ],
  ])('says so: „%s”', (cell) => {
    expect(saysNoMoney(cell)).toBe(true);
  });

  it.each(['– 100', '100 –', 'a–', 'brak danych', 'W gminie brak', 'nie planuje się konkursu', 'bez zmian', ''])(
    'is not „%s”',
    (cell) => {
      expect(saysNoMoney(cell)).toBe(false);
    },
  );
});

describe('a sum in words and in figures', () => {
  it.each([
    ['10 zł (słownie złotych: dziesięć)', 1000],
    ['10 zł (słownie  zł : dziesięć)', 1000],
    ['10 zł (słownie: dziesięć)', 1000],
    ['10 zł (słownie złotych: jedenaście)', null],
    ['10 zł (słownie zł: jedenaście)', null],
    ['10,50 zł (słownie: dziesięć złotych)', 1050],
    [' 10 zł ', 1000],
    ['10,5 zł', 1050],
    ['10,– zł', 1000],
    ['9007199254740993 zł', null],
  ])('„%s” is %j', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it('is none in running text where the two differ', () => {
    const figures = (text: string): (number | null)[] => moneyPhrases(text).map(({ figure }) => figure);
    expect(figures('Daje się 10 zł (słownie złotych: dziesięć) i 20 zł (słownie zł : dziesięć).')).toEqual([1000, null]);
    expect(figures('Daje się 10,50 zł (słownie: dziesięć złotych).')).toEqual([1050]);
    expect(figures('Daje się 10 osobom.')).toEqual([]);
    expect(figures('Daje się 9007199254740993 zł (słownie: dziesięć złotych).')).toEqual([null]);
  });
});

describe('sums of a column in thousands', () => {
  it.each([
    ['60', 1000, 6_000_000],
    ['60 tys.', 1000, 6_000_000],
    ['60  tys. zł', 1000, 6_000_000],
    ['2 mln zł', 1000, 200_000_000],
    ['2 miliony zł', 1, 200_000_000],
    ['60 zł', 1000, null],
    ['60 zł', 1, 6000],
    ['do 60', 1000, null],
    ['90071992547409', 1000, null],
  ])('„%s” of %d is %j', (text, unit, amount) => {
    expect(readMoneyCell(text, unit)).toBe(amount);
  });
});

describe('amounts of one picture', () => {
  it.each([
    [[238_000_000, 41_000_000], 'mln\u00a0zł', ['2,38', '0,41']],
    [[41_000_000, 123_400, 0], 'tys.\u00a0zł', ['410', '1,23', '0']],
    [[99_999_900], 'tys.\u00a0zł', ['1000']],
    [[100_000_000], 'mln\u00a0zł', ['1']],
  ])('share one unit (%j)', (amounts, unit, texts) => {
    const axis = axisAmounts(amounts);
    expect([axis.unit, amounts.map(axis.text)]).toEqual([unit, texts]);
  });
});

describe('a change of an amount', () => {
  it.each([
    [10_000, 11_500, '+15\u00a0zł (+15%)'],
    [11_500, 10_000, '\u221215\u00a0zł (\u221213%)'],
    [0, 10_000, '+100\u00a0zł'],
    [10_000, 0, '\u2212100\u00a0zł'],
    [100_000_000, 100_001_000, '+10\u00a0zł (poniżej 0,1%)'],
    [10_000, 10_000, null],
  ])('from %d to %d is %j', (before, after, text) => {
    expect(formatChange(before, after)).toBe(text);
  });
});
