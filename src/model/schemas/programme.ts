import { z } from 'zod';
import type { ProgrammeDocument } from '../../types.ts';
import { commonFields, commonKeys } from './common.ts';
import { contactFields, contactKeys } from './contact.ts';
import { isoDate, oneOf, optional, text, wholeNumber, year } from './primitives.ts';

const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/u;

const isForward = (years: string): boolean => {
  const [, first = '', last = ''] = YEARS.exec(years) ?? [];
  return first < last;
};

/** Items of art. 5a ust. 4 of the statute on public benefit (Dz. U. z 2024 r. poz. 1491), 1–11, to provisions that carry them. */
const elements = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']), text, {
  error: 'grupa kluczy od 1 do 11 z identyfikatorami jednostek',
});

/** Front matter of a programme: `rok`, or `lata` for one of several years. */
export const programmeKeys = z.strictObject({
  tytul: text.describe('Tytuł dokumentu, pokazywany jako nagłówek strony.'),
  rok: optional(year).describe('Rok, cztery cyfry.'),
  lata: optional(
    z
      .string({ error: 'lata w zapisie 2021–2025' })
      .regex(YEARS, { error: 'lata w zapisie 2021–2025' })
      .refine((years) => isForward(years), { error: 'lata od wcześniejszego do późniejszego' }),
  ).describe('Lata programu wieloletniego, np. 2021–2025 (zamiast klucza rok).'),
  uchwala: optional(text).describe('Uchwała, która przyjmuje program: identyfikator lub numer.'),
  zalacznik: wholeNumber.default(1).describe('Którym załącznikiem uchwały jest program; domyślnie 1.'),
  obowiazuje_od: optional(isoDate).describe('Pierwszy dzień realizacji programu; domyślnie 1 stycznia.'),
  obowiazuje_do: optional(isoDate).describe('Ostatni dzień realizacji programu; domyślnie 31 grudnia.'),
  status: oneOf(['projekt', 'konsultowany', 'uchwalony'])
    .default('uchwalony')
    .describe('Stan dokumentu. „Obowiązuje”, „uchylona” i podobne oblicza serwis.'),
  poprzedni_projekt: optional(text).describe(
    'Poprzednia wersja tego projektu: identyfikator (ścieżka pliku bez .md). Strona pokazuje wtedy, co zmieniono.',
  ),
  elementy: optional(elements).describe(
    'Numer elementu z art. 5a ust. 4 ustawy (1–11) i jednostka, która go zawiera, np. 1: rozdz-2.',
  ),
  kontakt: contactKeys,
  ...commonKeys,
});

const STAGES = { projekt: 'draft', konsultowany: 'consulted', uchwalony: 'adopted' } as const;

export function programmeFields(keys: z.output<typeof programmeKeys>) {
  const [, first, last] = YEARS.exec(keys.lata ?? '') ?? [];
  const firstYear = first === undefined ? (keys.rok ?? 0) : Number(first);
  return {
    kind: 'programme',
    title: keys.tytul,
    firstYear,
    lastYear: last === undefined ? firstYear : Number(last),
    attachment: keys.zalacznik,
    inForceFrom: keys.obowiazuje_od,
    inForceTo: keys.obowiazuje_do,
    stage: STAGES[keys.status],
    elements: Object.fromEntries(Object.entries(keys.elementy ?? {})) as Record<string, string>,
    contact: contactFields(keys.kontakt),
    ...commonFields(keys),
  } satisfies Partial<ProgrammeDocument>;
}
