import type { IsoDate } from '../types.ts';

/** The day of a moment in Poland: „2015-06-07T22:30:00Z” is 8 June there. */
export const polishDay = (moment: Date): IsoDate => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' }) as IsoDate;
