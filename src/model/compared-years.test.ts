import { describe, expect, it } from 'vitest';
import type { LegalDocument, ProgrammeDocument, WorkId } from '../types.ts';
import { comparedYears } from './compared-years.ts';

const programme = (year: number, fields: Partial<ProgrammeDocument> = {}): LegalDocument =>
  ({
    kind: 'programme',
    id: `programy/${String(year)}` as WorkId,
    firstYear: year,
    lastYear: year,
    stage: 'adopted',
    ...fields,
  }) as ProgrammeDocument;

describe('years a programme is compared with', () => {
  it('are all others where there are few, also across gaps', () => {
    const documents = [2019, 2020, 2021, 2026].map((year) => programme(year));
    expect(documents.map(comparedYears(documents))).toEqual([
      [2020, 2021, 2026],
      [2019, 2021, 2026],
      [2019, 2020, 2026],
      [2019, 2020, 2021],
    ]);
  });

  it('are the near ones in a long series, so that pairs do not grow with the square', () => {
    const documents = Array.from({ length: 31 }, (_, index) => programme(2000 + index));
    const years = documents.map(comparedYears(documents));
    expect(years[0]).toEqual([2001, 2002, 2003]);
    expect(years[15]).toEqual([2012, 2013, 2014, 2016, 2017, 2018]);
  });

  it('are those beside it for a draft whose year has an adopted programme', () => {
    const draft = programme(2020, { id: 'programy/projekt' as WorkId, stage: 'draft' });
    const documents = [programme(2018), programme(2019), draft, programme(2020), programme(2021)];
    expect(comparedYears(documents)(draft)).toEqual([2019, 2021]);
  });

  it('are none for other documents', () => {
    expect(comparedYears([programme(2019)])({ kind: 'news' } as LegalDocument)).toEqual([]);
  });
});
