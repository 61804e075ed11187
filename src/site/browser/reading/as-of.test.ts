import { describe, expect, it } from 'vitest';
import { wordingOn } from './as-of.ts';

const entries = [
  { from: '2021-05-01', to: '2021-12-31' },
  { from: '2021-01-01', to: '2021-04-30' },
];

describe('wordingOn', () => {
  it.each([
    ['2021-05-01', 0],
    ['2021-12-31', 0],
    ['2021-04-30', 1],
    ['2021-01-01', 1],
    ['2020-12-31', 'before'],
    ['2022-01-01', 'after'],
  ] as const)('finds the wording of %s: %s', (day, expected) => {
    expect(wordingOn(entries, day)).toBe(expected);
  });

  it('lets a wording without a last day stand for all days to come', () => {
    expect(wordingOn([{ from: '2021-05-01', to: undefined }], '2099-01-01')).toBe(0);
  });

  it('does not say „not yet” or „no longer” of a text whose first day is not known', () => {
    expect(wordingOn([{ from: undefined, to: undefined }], '2021-05-01')).toBe('unknown');
    expect(wordingOn([...entries, { from: undefined, to: undefined }], '2020-01-01')).toBe('unknown');
  });
});
