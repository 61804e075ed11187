import { z } from 'zod';
import type { StatedChange } from '../../types.ts';
import { oneOf, optional, references, text, wholeNumber } from './primitives.ts';

const OPERATIONS = ['zastąp', 'dodaj', 'uchyl', 'zastąp wyrazy', 'dodaj wyrazy', 'skreśl wyrazy', 'przenumeruj'] as const;

/**
 * A change stated by hand under `zmiany`, where the act's own words can't be read: which provision of the act orders it (`przepis`), what
 * it does (`operacja`), to which units (`jednostka`, by id).
 */
export const changeKeys = z.strictObject(
  {
    przepis: text,
    akt: optional(text),
    operacja: oneOf(OPERATIONS),
    jednostka: references,
    czesc: optional(oneOf(['tytuł', 'wprowadzenie', 'część wspólna'])),
    zdanie: optional(wholeNumber),
    po: optional(text),
    przed: optional(text),
    brzmienie: optional(text),
    wyrazy: optional(text),
    nowe_wyrazy: optional(text),
    ile: optional(z.union([wholeNumber, z.literal('wszystkie')], { error: 'liczba od 1 albo „wszystkie”' })),
  },
  { error: 'grupa kluczy przepis, operacja, jednostka…' },
) satisfies z.ZodType<StatedChange>;
