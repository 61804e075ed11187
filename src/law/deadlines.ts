import type { IsoDate } from '../types.ts';

/**
 * First year of programmes under art. 5a, which the act of 22 January 2010 (Dz. U. Nr 28 poz. 146) added from 12 March 2010: it wants a
 * programme by 30 November of the year before, and the first such day was that of 2010. Older programmes and their reports followed other rules.
 */
export const FIRST_YEAR_OF_ART_5A = 2011;

/** Last year for which reports were due by 30 April: the act Dz. U. z 2015 r. poz. 1339 moved it to 31 May from 9 November 2015. */
const LAST_YEAR_OF_APRIL = 2014;

const day = (year: number, monthAndDay: string): IsoDate => `${String(year).padStart(4, '0')}-${monthAndDay}` as IsoDate;

/** Last day to adopt the yearly programme for a year: 30 November of the year before (art. 5a ust. 1); `null` before the rule. */
export const adoptionDeadline = (year: number): IsoDate | null => (year < FIRST_YEAR_OF_ART_5A ? null : day(year - 1, '11-30'));

/** Last day to submit and publish the report on a year: 31 May of the next (art. 5a ust. 3), 30 April for years up to 2014; `null` before the rule. */
export const reportDeadline = (year: number): IsoDate | null =>
  year < FIRST_YEAR_OF_ART_5A ? null : day(year + 1, year <= LAST_YEAR_OF_APRIL ? '04-30' : '05-31');
