import { z } from 'zod';
import type { ConsultationDocument, NewsDocument, PageDocument, ReportDocument } from '../../types.ts';
import { commonFields, commonKeys } from './common.ts';
import { competitionBlock, competitionOf } from './competition.ts';
import { isoDate, references, text, year } from './primitives.ts';

/** Front matter of a news item. */
export const newsKeys = z.strictObject({
  tytul: text.describe('Tytuł dokumentu, pokazywany jako nagłówek strony.'),
  data: isoDate.describe('Dzień w zapisie RRRR-MM-DD.'),
  dotyczy: references.describe('Powiązane dokumenty: identyfikatory (ścieżki plików bez .md).'),
  konkurs: competitionBlock,
  ...commonKeys,
});

export const newsFields = (keys: z.output<typeof newsKeys>) =>
  ({
    kind: 'news',
    title: keys.tytul,
    date: keys.data,
    competition: keys.konkurs === null ? null : competitionOf(keys.konkurs),
    ...commonFields(keys),
  }) satisfies Partial<NewsDocument>;

/** Front matter of a consultation: `data` is the day of the notice, `od` and `do` the first and last day for remarks. */
export const consultationKeys = z.strictObject({
  tytul: text.describe('Tytuł dokumentu, pokazywany jako nagłówek strony.'),
  data: isoDate.describe('Dzień ogłoszenia konsultacji, w zapisie RRRR-MM-DD.'),
  od: isoDate.describe('Pierwszy dzień zgłaszania uwag, w zapisie RRRR-MM-DD.'),
  do: isoDate.describe('Ostatni dzień zgłaszania uwag, w zapisie RRRR-MM-DD.'),
  dotyczy: references.describe('Powiązane dokumenty: identyfikatory (ścieżki plików bez .md).'),
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
export const reportKeys = z.strictObject({
  tytul: text.describe('Tytuł dokumentu, pokazywany jako nagłówek strony.'),
  rok: year.describe('Rok, za który jest sprawozdanie.'),
  data: isoDate.describe('Dzień przedłożenia sprawozdania, w zapisie RRRR-MM-DD.'),
  dotyczy: references.describe('Powiązane dokumenty: identyfikatory (ścieżki plików bez .md).'),
  ...commonKeys,
});

export const reportFields = (keys: z.output<typeof reportKeys>) =>
  ({
    kind: 'report',
    title: keys.tytul,
    year: keys.rok,
    date: keys.data,

    ...commonFields(keys),
  }) satisfies Partial<ReportDocument>;

/** Front matter of any other page. */
export const pageKeys = z.strictObject({
  tytul: text.describe('Tytuł dokumentu, pokazywany jako nagłówek strony.'),
  dotyczy: references.describe('Powiązane dokumenty: identyfikatory (ścieżki plików bez .md).'),
  ...commonKeys,
});

export const pageFields = (keys: z.output<typeof pageKeys>) =>
  ({ kind: 'page', title: keys.tytul, ...commonFields(keys) }) satisfies Partial<PageDocument>;
