import type { IsoDate } from '../types.ts';
import { parameterOn } from './statutory-parameters.ts';

/**
 * First year of programmes under art. 5a, which the act of 22 January 2010 (Dz. U. Nr 28 poz. 146) added from 12 March 2010: it wants a
 * programme by 30 November of the year before, and the first such day was that of 2010. Older programmes and their reports followed other rules.
 */
export const FIRST_YEAR_OF_ART_5A = 2011;

/** The day that the law in force at the beginning of a year sets in it; `null` where none is established. */
function dayIn(id: 'adoption' | 'report', year: number): IsoDate | null {
  const calendarYear = String(year).padStart(4, '0');
  const day =
    parameterOn(id, `${calendarYear}-01-01` as IsoDate)?.value ?? parameterOn(id, `${calendarYear}-12-31` as IsoDate)?.value;
  return typeof day === 'string' ? (`${calendarYear}-${day}` as IsoDate) : null;
}

/** Last day to adopt the yearly programme for a year: 30 November of the year before (art. 5a ust. 1); `null` before the rule. */
export const adoptionDeadline = (year: number): IsoDate | null =>
  year < FIRST_YEAR_OF_ART_5A ? null : dayIn('adoption', year - 1);

/** Last day to submit and publish the report on a year: 31 May of the next (art. 5a ust. 3), 30 April for years up to 2014; `null` before the rule. */
export const reportDeadline = (year: number): IsoDate | null => (year < FIRST_YEAR_OF_ART_5A ? null : dayIn('report', year + 1));
