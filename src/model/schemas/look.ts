import { z } from 'zod';
import type { ColourToken } from '../../types/look.ts';
import { optional, text } from './primitives.ts';

/** The colours of the look by the names an editor uses. */
export const COLOUR_KEYS: Readonly<Record<string, ColourToken>> = {
  papier: 'paper',
  tlo: 'surface',
  tekst: 'ink',
  tekst_pomocniczy: 'ink-soft',
  linia: 'rule',
  akcent: 'accent',
  akcent_mocny: 'accent-strong',
  akcent_tlo: 'accent-surface',
  fokus: 'focus',
  wyroznienie: 'mark',
  dobrze: 'good-ink',
  dobrze_tlo: 'good-surface',
  uwaga: 'warning-ink',
  uwaga_tlo: 'warning-surface',
};

const colour = z
  .string({ error: 'kolor w zapisie #0f4c5c (w cudzysłowie)' })
  .regex(/^#[\da-f]{6}$/i, { error: 'kolor w zapisie #0f4c5c (w cudzysłowie)' })
  .transform((value) => value.toLowerCase());

const colours = z.strictObject(
  Object.fromEntries(
    Object.keys(COLOUR_KEYS).map((key) => [key, optional(colour).describe(`Barwa „${key.replace(/_/g, ' ')}”, np. #1f3a5f.`)]),
  ),
  {
    error: `grupa kluczy ${Object.keys(COLOUR_KEYS).join(', ')}`,
  },
);

/** `wyglad` of `serwis.yaml`: colours for light and dark, and a logo from the content folder. */
export const lookKeys = z.strictObject(
  {
    logo: optional(text).describe('Ścieżka pliku z logo w katalogu treści.'),
    logo_opis: optional(text).describe('Opis logo dla osób, które go nie widzą.'),
    kolory: optional(colours).describe('Barwy jasnego wyglądu.'),
    kolory_ciemne: optional(colours).describe('Barwy ciemnego wyglądu.'),
  },
  { error: 'grupa kluczy logo, logo_opis, kolory, kolory_ciemne' },
);

/** Colours an editor has set, by their tokens. */
export const statedColours = (keys: z.output<typeof colours> | null): Partial<Record<ColourToken, string>> =>
  Object.fromEntries(
    Object.entries(keys ?? {}).flatMap(([key, value]) => {
      const token = COLOUR_KEYS[key];
      return token === undefined || typeof value !== 'string' ? [] : [[token, value]];
    }),
  );
