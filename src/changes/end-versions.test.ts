import { describe, expect, it } from 'vitest';
import type { IsoDate, LegalDocument, Version } from '../types.ts';
import type { Ending } from './endings.ts';
import { endVersions, statedEnd } from './end-versions.ts';

const version = (inForceFrom: string | null, inForceTo: string | null): Version =>
  ({ inForceFrom, inForceTo }) as unknown as Version;
const ending = (date: string): Ending => ({ type: 'repealed', date, document: 'uchwaly/b' }) as unknown as Ending;
const ended = (versions: readonly [Version, ...Version[]], ...days: readonly string[]): (string | null)[] =>
  endVersions(versions, days.map(ending)).map(({ inForceTo }) => inForceTo);

describe('the wordings of a document that ends', () => {
  const two: readonly [Version, ...Version[]] = [version('2019-04-01', '2020-05-31'), version('2020-06-01', null)];

  it('end the day before the first end, where they last till then', () => {
    expect(ended(two, '2021-01-01')).toEqual(['2020-05-31', '2020-12-31']);
    expect(ended(two, '2022-01-01', '2021-01-01')).toEqual(['2020-05-31', '2020-12-31']);
    expect(ended(two, '2020-06-01')).toEqual(['2020-05-31', null]);
    expect(ended(two, '2020-05-31')).toEqual(['2020-05-30', null]);
    expect(ended(two, '2020-06-02')).toEqual(['2020-05-31', '2020-06-01']);
  });

  it('keep an earlier end of their own, and end where they begin on no known day', () => {
    expect(ended([version('2019-04-01', '2019-12-31')], '2021-01-01')).toEqual(['2019-12-31']);
    expect(ended([version('2019-04-01', '2021-12-31')], '2021-01-01')).toEqual(['2020-12-31']);
    expect(ended([version(null, null)], '2021-01-01')).toEqual(['2020-12-31']);
  });

  it('stay as they are where nothing ends them', () => {
    expect(endVersions(two, [])).toEqual(two);
  });
});

describe('the last day that the front matter states', () => {
  const document = (fields: Readonly<Record<string, unknown>>): LegalDocument => fields as unknown as LegalDocument;
  const day = '2020-12-31' as IsoDate;

  it('is that of an act or a programme, and of nothing else', () => {
    expect(statedEnd(document({ kind: 'act', statedDays: { to: day }, inForceTo: '2021-01-01' }))).toBe(day);
    expect(statedEnd(document({ kind: 'programme', inForceTo: day }))).toBe(day);
    expect(statedEnd(document({ kind: 'news', inForceTo: day }))).toBeNull();
  });
});
