import { describe, expect, it } from 'vitest';
import { actFile, consolidated, linesOf } from '../testing/consolidated.ts';
import type { Work } from '../types.ts';
import { versionOn } from '../model/version-on.ts';

const FILES = [
  actFile('baza', 'X/1/2019', '2019-03-01', '§ 1. Stary.', 'wchodzi_w_zycie: 2019-04-01'),
  actFile(
    'zmiana',
    'XX/2/2020',
    '2020-03-01',
    '§ 1. W uchwale nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. § 1 otrzymuje brzmienie: „§ 1. Nowy.”.',
    'zmienia: [uchwaly/baza]',
    'wchodzi_w_zycie: 2020-06-01',
  ),
];
const baseOf = (): Work | undefined => consolidated(FILES).works.get('uchwaly/baza');

/** The text in force on a day. */
function textOn(day: string): string[] {
  const work = baseOf();
  return work === undefined ? [] : linesOf(versionOn(work, day as never).units);
}

describe('the wording of a day', () => {
  it('is the new one on its first day, the old one on the day before', () => {
    expect(textOn('2020-06-01')).toEqual(['par-1: Nowy.']);
    expect(textOn('2020-05-31')).toEqual(['par-1: Stary.']);
  });

  it('is the new one ever after, and the first one before any was in force', () => {
    expect(textOn('2031-01-01')).toEqual(['par-1: Nowy.']);
    expect(textOn('2019-04-01')).toEqual(['par-1: Stary.']);
    expect(textOn('2000-01-01')).toEqual(['par-1: Stary.']);
  });

  it('ends on the day before the next begins', () => {
    expect(baseOf()?.versions.map(({ inForceFrom, inForceTo }) => [inForceFrom, inForceTo])).toEqual([
      ['2019-04-01', '2020-05-31'],
      ['2020-06-01', null],
    ]);
  });
});
