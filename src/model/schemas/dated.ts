import { z } from 'zod';
import type { ConsultationDocument, NewsDocument, PageDocument, ReportDocument } from '../../types.ts';
import { commonFields, commonKeys } from './common.ts';
import { isoDate, references, text, year } from './primitives.ts';

/** Front matter of a news item. */
export const newsKeys = z.strictObject({ tytul: text, data: isoDate, dotyczy: references, ...commonKeys });

export const newsFields = (keys: z.output<typeof newsKeys>) =>
  ({ kind: 'news', title: keys.tytul, date: keys.data, ...commonFields(keys) }) satisfies Partial<NewsDocument>;

/** Front matter of a consultation: `data` is the day of the notice, `od` and `do` the first and last day for remarks. */
export const consultationKeys = z.strictObject({
  tytul: text,
  data: isoDate,
  od: isoDate,
  do: isoDate,
  dotyczy: references,
  ...commonKeys,
});

export const consultationFields = (keys: z.output<typeof consultationKeys>) =>
  ({
    kind: 'consultation',
    title: keys.tytul,
    date: keys.data,
    from: keys.od,
    to: keys.do,

    ...commonFields(keys),
  }) satisfies Partial<ConsultationDocument>;

/** Front matter of a yearly report: `rok` is the year reported on, `data` the day it was submitted. */
export const reportKeys = z.strictObject({ tytul: text, rok: year, data: isoDate, dotyczy: references, ...commonKeys });

export const reportFields = (keys: z.output<typeof reportKeys>) =>
  ({
    kind: 'report',
    title: keys.tytul,
    year: keys.rok,
    date: keys.data,

    ...commonFields(keys),
  }) satisfies Partial<ReportDocument>;

/** Front matter of any other page. */
export const pageKeys = z.strictObject({ tytul: text, dotyczy: references, ...commonKeys });

export const pageFields = (keys: z.output<typeof pageKeys>) =>
  ({ kind: 'page', title: keys.tytul, ...commonFields(keys) }) satisfies Partial<PageDocument>;
