import { describe, expect, it } from 'vitest';
import { moveProgramme } from './move-programme.ts';
import { moveText } from './move-text.ts';

const moved = (text: string): string => moveText(text, 2020, 1).text;
const remarks = (text: string): (string | null)[] => moveText(text, 2020, 1).moves.map(({ remark }) => remark);

describe('a text moved to the next year', () => {
  it('has its years and days a year later', () => {
    expect(moved('Program na 2020 rok realizuje się od dnia 1 stycznia 2020 r. do dnia 31 grudnia 2020 r.')).toBe(
      'Program na 2021 rok realizuje się od dnia 1 stycznia 2021 r. do dnia 31 grudnia 2021 r.',
    );
    expect(moved('sprawozdanie do dnia 31 maja 2021 r., program na 2019 rok')).toBe(
      'sprawozdanie do dnia 31 maja 2022 r., program na 2020 rok',
    );
  });

  it('leaves acts, journals, sums and far years as they are', () => {
    for (const text of [
      'ustawa z dnia 24 kwietnia 2003 r. (Dz. U. z 2019 r. poz. 688 i 1570)',
      'uchwałą nr LIII/732/2019 Rady z dnia 25 października 2019 r.',
      'kwotę 2020 zł i 2 020 000 zł',
      'na podstawie art. 5 (Dz. Urz. Woj. Wielkopolskiego z 2020 r. poz. 2020)',
      'kadencja 2014–2018',
      '[program](/programy/2020/)',
    ]) {
      expect(moved(text)).toBe(text);
    }
  });

  it('tells what it left, so that somebody looks', () => {
    expect(remarks('uchwałą z dnia 25 października 2019 r.')).toEqual([expect.stringContaining('data innego aktu')]);
    expect(remarks('(Dz. U. z 2019 r. poz. 688)')).toEqual([expect.stringContaining('dziennika')]);
  });

  it('keeps the day of the week that is named', () => {
    expect(moved('spotkanie w poniedziałek 9 marca 2020 r.')).toBe('spotkanie w poniedziałek 8 marca 2021 r.');
    expect(moved('we wtorek, dnia 1 września 2020 r.')).toBe('we wtorek, dnia 31 sierpnia 2021 r.');
  });

  it('tells where a day would fall on a holiday, and where the old text was wrong', () => {
    expect(remarks('do dnia 31 stycznia 2020 r.')).toEqual([
      '31 stycznia 2021 r. to niedziela; najbliższy dzień pracy: 1 lutego 2021 r.',
    ]);
    expect(remarks('w poniedziałek 10 marca 2020 r.')).toEqual([
      'w poprzednim programie 10 marca 2020 r. to wtorek, a nie „poniedziałek”',
    ]);
  });

  it('has 28 February where there is no 29th', () => {
    expect(moved('do 29 lutego 2020 r.')).toBe('do 28 lutego 2021 r.');
  });
});

describe('a programme moved to the next year', () => {
  const source = [
    '---',
    'tytul: Program współpracy na 2020 rok',
    'rok: 2020',
    'uchwala: uchwaly/2019/xv-1-2019',
    'obowiazuje_od: 2020-01-01',
    'obowiazuje_do: 2020-12-31',
    'elementy:',
    '  6: par-1',
    'uwagi: stara uwaga',
    '---',
    '',
    '§ 1. Program obejmuje 2020 rok.',
    '',
  ].join('\n');

  it('is a draft without the old adopting act', () => {
    const { text, path } = moveProgramme(source, 2020, 2021);
    expect(path).toBe('programy/2021.md');
    expect(text).toBe(
      [
        '---',
        'tytul: Program współpracy na 2021 rok',
        'rok: 2021',
        'obowiazuje_od: 2021-01-01',
        'obowiazuje_do: 2021-12-31',
        'elementy:',
        '  6: par-1',
        'status: projekt',
        '---',
        '',
        '§ 1. Program obejmuje 2021 rok.',
        '',
      ].join('\n'),
    );
  });

  it('lists each move with its line in the new file', () => {
    const { moves } = moveProgramme(source, 2020, 2021);
    expect(moves.map(({ line, before, after }) => [line, before, after])).toEqual([
      [2, '2020', '2021'],
      [11, '2020', '2021'],
    ]);
  });
});
