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
    przepis: text.describe('Jednostka tego aktu, która nakazuje zmianę, np. par-1-pkt-3.'),
    akt: optional(text).describe('Akt zmieniany: identyfikator lub numer; gdy jest jeden w kluczu zmienia, można pominąć.'),
    operacja: oneOf(OPERATIONS).describe('Co zmiana robi z jednostkami aktu zmienianego.'),
    jednostka: references.describe(
      'Jednostka aktu zmienianego (lub lista), np. par-5-ust-2; przy operacji przenumeruj: dotychczasowa i nowa.',
    ),
    czesc: optional(oneOf(['tytuł', 'wprowadzenie', 'część wspólna'])).describe('Część jednostki, gdy zmiana nie dotyczy całej.'),
    zdanie: optional(wholeNumber).describe('Które zdanie jednostki zmienić.'),
    po: optional(text).describe('Za którą jednostką (albo za którymi wyrazami) dodać.'),
    przed: optional(text).describe('Przed którą jednostką (albo przed którymi wyrazami) dodać.'),
    brzmienie: optional(text).describe('Nowe brzmienie w zapisie Markdown, z oznaczeniami jednostek.'),
    wyrazy: optional(text).describe('Wyrazy, które zmiana zastępuje albo skreśla, dokładnie jak w tekście.'),
    nowe_wyrazy: optional(text).describe('Wyrazy, które zmiana wprowadza.'),
    ile: optional(z.union([wholeNumber, z.literal('wszystkie')], { error: 'liczba od 1 albo „wszystkie”' })).describe(
      'Ile razy wyrazy występują w jednostce (domyślnie 1) albo „wszystkie”.',
    ),
  },
  { error: 'grupa kluczy przepis, operacja, jednostka…' },
) satisfies z.ZodType<StatedChange>;
