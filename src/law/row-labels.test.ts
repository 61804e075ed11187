import { describe, expect, it } from 'vitest';
import { labelStyles } from './row-labels.ts';

const inCells = (...numbers: string[]): string[] => labelStyles(numbers.map((number) => ({ number, name: 'Sport' })));
const inNames = (...names: string[]): string[] => labelStyles(names.map((name) => ({ number: ' ', name })));

describe('the manner in which rows are numbered', () => {
  it('is told by the cell of the number', () => {
    expect(inCells('1', '1.', '12)', '1.1', '1.1.2.', 'I', 'II.', 'IV)', 'a', 'b)', 'A', 'B.', '')).toEqual([
      '1',
      '1',
      '1)',
      '1.1',
      '1.1.1',
      'I',
      'I',
      'I)',
      'a',
      'a)',
      'A',
      'A',
      '',
    ]);
  });

  it('is told before the name only by a mark', () => {
    expect(
      inNames('1) szkolenie', '2. turnieje', '3 turnieje', 'I liga', 'I. Sport', 'a) dzieci', '– dzieci', '* seniorzy'),
    ).toEqual(['1)', '1', '', '', 'I', 'a)', '-', '-']);
    expect(inNames('-dzieci', '• dzieci', '—  dzieci', '- 5 osób', 'Sport', '', '1a) sport', 'Ia. sport', '1234. sport')).toEqual(
      ['-', '-', '-', '', '', '', '', '', ''],
    );
  });

  it('takes „C” after „B” for a letter and any other for a Roman number', () => {
    expect(inCells('A', 'B', 'C', 'D')).toEqual(['A', 'A', 'A', 'A']);
    expect(inCells('C', 'D')).toEqual(['I', 'A']);
    expect(inCells('A', 'C')).toEqual(['A', 'I']);
    expect(inCells('H.', 'I.', 'J.', 'I.')).toEqual(['A', 'A', 'A', 'I']);
    expect(inCells('B', 'CI', 'C')).toEqual(['A', 'I', 'A']);
  });
});
