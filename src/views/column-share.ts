import { formatShare } from '../law/money.ts';

/** A share with one decimal always, so that the commas of a column are aligned. */
export const columnShare = (part: number, whole: number): string => formatShare(part, whole).replace(/^(\d+)%$/, '$1,0%');
