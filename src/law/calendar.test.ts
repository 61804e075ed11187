import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../types.ts';
import { isWeekday, isWorkingDay, weekdayOf, workingDayFrom } from './calendar.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('the calendar', () => {
  it('knows days of the week', () => {
    expect(weekdayOf(day('2019-10-24'))).toBe('czwartek');
    expect(isWeekday('środę', day('2026-11-25'))).toBe(true);
    expect(isWeekday('poniedziałek', day('2019-10-24'))).toBe(false);
  });

  it('knows holidays, also those that move with Easter', () => {
    for (const holiday of ['2020-01-01', '2020-04-13', '2020-06-11', '2024-04-01', '2024-05-30', '2025-12-24', '2026-11-11']) {
      expect(isWorkingDay(day(holiday))).toBe(false);
    }
    for (const working of ['2020-04-14', '2024-12-24', '2020-06-12']) expect(isWorkingDay(day(working))).toBe(true);
  });

  it('goes on to the next day on which offices work', () => {
    expect(workingDayFrom(day('2026-05-01'))).toBe('2026-05-04');
    expect(workingDayFrom(day('2026-05-05'))).toBe('2026-05-05');
  });
});
