import { formatShare } from '../law/money.ts';

/** A share for a column of shares: always with one decimal, so that the commas stand one under another. */
export const columnShare = (part: number, whole: number): string => formatShare(part, whole).replace(/^(\d+)%$/, '$1,0%');
