import { describe, expect, it } from 'vitest';
import type { Ending, LegalDocument, OfficialText, Version } from '../types.ts';
import { workEvents } from './work-events.ts';

const ACT = {
  kind: 'act',
  stage: 'adopted',
  date: '2019-03-01',
  publication: { date: '2019-03-10' },
  inForceFrom: '2019-03-25',
  inForceTo: '2024-12-31',
};
const version = (inForceFrom: string | null, ...types: readonly string[]): Version =>
  ({ inForceFrom, events: types.map((type) => ({ type, document: `uchwaly/${type}` })) }) as unknown as Version;

const told = (
  document: Readonly<Record<string, unknown>>,
  versions: readonly Version[] = [],
  endings: readonly (readonly [string, string])[] = [],
  official: readonly string[] = [],
): string[] =>
  workEvents(
    document as unknown as LegalDocument,
    versions,
    endings.map(([type, date]) => ({ type, date, document: 'uchwaly/z' })) as unknown as Ending[],
    official.map((date) => ({ date, document: 'uchwaly/t' })) as unknown as OfficialText[],
  ).map(({ type, date, document: cause }) => [date, type, ...(cause === null ? [] : [cause])].join(' '));

describe('what happened to a document', () => {
  it('is told in the order of time', () => {
    expect(
      told(
        ACT,
        [
          version('2019-03-25'),
          version('2021-01-01', 'corrects', 'amends'),
          version('2022-01-01', 'annuls', 'restores'),
          version(null, 'amends'),
        ],
        [['repealed', '2023-01-01']],
        ['2022-06-01'],
      ),
    ).toEqual([
      '2019-03-01 adopted',
      '2019-03-10 published',
      '2019-03-25 entered',
      '2021-01-01 corrected uchwaly/corrects',
      '2021-01-01 amended uchwaly/amends',
      '2022-01-01 annulled uchwaly/annuls',
      '2022-01-01 restored uchwaly/restores',
      '2022-06-01 consolidated uchwaly/t',
      '2023-01-01 repealed uchwaly/z',
      '2024-12-31 expired',
    ]);
  });

  it('on one day stands in the order in which it can happen', () => {
    const day = '2020-01-01';
    const act = { ...ACT, date: day, publication: { date: day }, inForceFrom: day, inForceTo: day };
    expect(
      told(act, [version(day, 'restores', 'annuls', 'amends', 'corrects')], [['repealed', day]], [day])
        .map((line) => line.split(' ')[1])
        .join(' → '),
    ).toBe('adopted → published → entered → corrected → amended → consolidated → annulled → restored → repealed → expired');
  });

  it('is not told of days that are not known, nor of the adoption of a draft', () => {
    const bare = { ...ACT, publication: null, inForceFrom: null, inForceTo: null };
    expect(told(bare)).toEqual(['2019-03-01 adopted']);
    expect(told({ ...bare, stage: 'draft' })).toEqual([]);
    expect(told({ ...bare, stage: 'void' })).toEqual(['2019-03-01 adopted']);
    expect(told({ ...bare, date: null })).toEqual([]);
  });

  it('of a programme is told without an adoption of its own, and of a page not at all', () => {
    expect(told({ ...ACT, kind: 'programme' })).toEqual(['2019-03-25 entered', '2024-12-31 expired']);
    expect(told({ ...ACT, kind: 'page' })).toEqual([]);
  });
});
