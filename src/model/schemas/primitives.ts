/** Types of values in front matter. Each has a description in Polish, which messages show as the expected value. */
import { z } from 'zod';
import { formatAmount } from '../../law/money.ts';
import type { Deadline, IsoDate } from '../../types.ts';

const isRealDate = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A line of text; a number is taken as the text it was written as. */
export const text = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string({ error: 'tekst' }).trim().min(1, { error: 'niepusty tekst' }),
);

/** A day as `RRRR-MM-DD` that exists in the calendar. */
export const isoDate = z.unknown().transform((value, context): IsoDate => {
  if (value === undefined) {
    context.issues.push({ code: 'invalid_type', expected: 'string', input: value, message: 'data RRRR-MM-DD' });
    return z.NEVER;
  }
  if (typeof value === 'string' && isRealDate(value)) return value as IsoDate;
  context.issues.push({ code: 'custom', input: value, message: 'data' });
  return z.NEVER;
});

/** „2026-01-15”, „2026-01-15 15:30”, „2026-01-15 9.00” */
const DEADLINE = /^(\d{4}-\d{2}-\d{2})(?:[ T]+([01]?\d|2[0-3])[:.]([0-5]\d))?$/u;

/** A day as `RRRR-MM-DD`, or such a day and an hour of it. */
export const deadline = z.unknown().transform((value, context): Deadline => {
  const [, day = '', hour, minute = ''] = typeof value === 'string' ? (DEADLINE.exec(value.trim()) ?? []) : [];
  if (isRealDate(day)) return { day: day as IsoDate, hour: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}` };
  context.issues.push({ code: 'custom', input: value, message: 'data' });
  return z.NEVER;
});

/** A sum: a number of złote, or words („250 000 zł”, „do 20 000 zł”). */
export const amount = z.preprocess(
  (value) => (typeof value === 'number' && value >= 0 ? formatAmount(Math.round(value * 100)) : value),
  z.string({ error: 'kwota w złotych' }).trim().min(1, { error: 'kwota w złotych' }),
);

export const year = z
  .int({ error: 'rok (cztery cyfry)' })
  .min(1900, { error: 'rok od 1900' })
  .max(2200, { error: 'rok do 2200' });

export const wholeNumber = z.int({ error: 'liczba całkowita' }).min(1, { error: 'liczba od 1' });

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item, {
    error: item instanceof z.ZodObject ? `lista grup kluczy ${Object.keys(item.shape).join(', ')}` : 'lista',
  });

/** One document or several, by id or number; a single one may stand without brackets. */
export const references = z.preprocess(
  (value) => (value === undefined || value === null || Array.isArray(value) ? (value ?? undefined) : [value]),
  listOf(text).default([]),
);

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: 'wartość z listy' });

/** A key that may be left out or left empty. */
export const optional = <Inner extends z.ZodType>(inner: Inner) => inner.nullish().transform((value) => value ?? null);

export const webAddress = z.url({ protocol: /^https?$/, error: 'adres zaczynający się od https://' });
