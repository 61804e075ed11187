import type { IsoDate } from '../types.ts';
import { writtenDates } from './written-dates.ts';

/** The days a text names in full, in order; days that don't exist are left out. */
export const datesInText = (text: string): IsoDate[] => writtenDates(text).map(({ date }) => date);
