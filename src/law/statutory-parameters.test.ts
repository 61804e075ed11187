import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../types.ts';
import { parameterOn, parametersBetween, STATUTORY_PARAMETERS, type ParameterId } from './statutory-parameters.ts';

const on = (id: ParameterId, day: string): number | string | null | undefined => parameterOn(id, day as IsoDate)?.value;

describe('figures of the statute by day', () => {
  it('are the limits of art. 19a before and since 1 September 2026', () => {
    const limits: readonly ParameterId[] = [
      'small-grant',
      'small-grant-days',
      'small-grants-of-organisation',
      'small-grants-share',
    ];
    expect(limits.map((id) => on(id, '2026-08-31'))).toEqual([10_000, 90, 20_000, 20]);
    expect(limits.map((id) => on(id, '2026-09-01'))).toEqual([20_000, null, 40_000, 30]);
  });

  it('are both in a year that has both', () => {
    expect(parametersBetween('small-grant', '2026-01-01' as IsoDate, '2026-12-31' as IsoDate).map(({ value }) => value)).toEqual([
      10_000, 20_000,
    ]);
  });

  it('are unknown on days for which none is established', () => {
    expect(on('offer-shown-days', '2026-09-01')).toBeUndefined();
    expect(on('adoption', '2009-11-30')).toBeUndefined();
  });

  it('are the deadlines of reports before and since 9 November 2015', () => {
    expect([on('report', '2015-11-08'), on('report', '2015-11-09')]).toEqual(['04-30', '05-31']);
  });

  it('are one on each day, each with its source', () => {
    for (const { id, from, source } of STATUTORY_PARAMETERS) {
      const day = from ?? ('2020-01-01' as IsoDate);
      expect(parametersBetween(id, day, day)).toHaveLength(1);
      expect(source).toMatch(/^Dz\. U\. z \d{4} r\. (?:Nr \d+, )?poz\. \d+$/);
    }
  });
});
