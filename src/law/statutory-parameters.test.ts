import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../types.ts';
import { parameterOn, parametersBetween, parameterText, STATUTORY_PARAMETERS, type ParameterId } from './statutory-parameters.ts';

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

  it('stand in the provisions of the statute, from day to day, by their source', () => {
    const rows = STATUTORY_PARAMETERS.map(({ id, provision, value, unit, bound, from, to, source }) =>
      [id, provision, `${bound} ${String(value)} ${unit}`, `${from ?? '?'}–${to ?? ''}`, source].join(' | '),
    );
    expect(rows).toEqual([
      'small-grant | art. 19a ust. 1 | most 10000 zł | ?–2026-08-31 | Dz. U. z 2024 r. poz. 1491',
      'small-grant | art. 19a ust. 1 | most 20000 zł | 2026-09-01– | Dz. U. z 2026 r. poz. 1040',
      'small-grant-days | art. 19a ust. 1 | most 90 dni | ?–2026-08-31 | Dz. U. z 2024 r. poz. 1491',
      'small-grant-days | art. 19a ust. 1 | most null dni | 2026-09-01– | Dz. U. z 2026 r. poz. 1040',
      'small-grants-of-organisation | art. 19a ust. 6 | most 20000 zł | ?–2026-08-31 | Dz. U. z 2024 r. poz. 1491',
      'small-grants-of-organisation | art. 19a ust. 6 | most 40000 zł | 2026-09-01– | Dz. U. z 2026 r. poz. 1040',
      'small-grants-share | art. 19a ust. 7 | most 20 % | ?–2026-08-31 | Dz. U. z 2024 r. poz. 1491',
      'small-grants-share | art. 19a ust. 7 | most 30 % | 2026-09-01– | Dz. U. z 2026 r. poz. 1040',
      'offer-shown-days | art. 19a ust. 3 | least 7 dni | ?–2026-08-31 | Dz. U. z 2024 r. poz. 1491',
      'offer-remarks-days | art. 19a ust. 4 | least 7 dni | ?–2026-08-31 | Dz. U. z 2024 r. poz. 1491',
      'competition-days | art. 13 ust. 1 | least 21 dni | ?– | Dz. U. z 2024 r. poz. 1491',
      'reasons-days | art. 15 ust. 2i | least 30 dni | ?– | Dz. U. z 2024 r. poz. 1491',
      'adoption | art. 5a ust. 1 | most 11-30 dzień | 2010-03-12– | Dz. U. z 2010 r. Nr 28, poz. 146',
      'report | art. 5a ust. 3 | most 04-30 dzień | 2010-03-12–2015-11-08 | Dz. U. z 2010 r. Nr 28, poz. 146',
      'report | art. 5a ust. 3 | most 05-31 dzień | 2015-11-09– | Dz. U. z 2015 r. poz. 1339',
    ]);
  });

  it('are written as Polish writes them, without words where they are a day or none', () => {
    const texts = (['small-grant', 'small-grants-share', 'competition-days', 'adoption', 'small-grant-days'] as const).map(
      (id) => {
        const row = parameterOn(id, '2026-09-01' as IsoDate);
        return row === null ? null : parameterText(row);
      },
    );
    expect(texts).toEqual(['20\u00a0000\u00a0zł', '30%', '21\u00a0dni', '', '']);
  });

  it('are one on each day, each with its source', () => {
    for (const { id, from, source } of STATUTORY_PARAMETERS) {
      const day = from ?? ('2020-01-01' as IsoDate);
      expect(parametersBetween(id, day, day)).toHaveLength(1);
      expect(source).toMatch(/^Dz\. U\. z \d{4} r\. (?:Nr \d+, )?poz\. \d+$/);
    }
  });
});
