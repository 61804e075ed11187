import { describe, expect, it } from 'vitest';
import { act, citationsOf } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const ADOPTED = act('§ 1. Zasady.\n\n§ 2. 1. Opłaty.\n\n2. Ulgi.\n\n§ 3. Wejście w życie.', {
  numer: 'XV/200/2019',
  data: '2019-10-24',
});

/** Where the units of a sentence lead that names the act „uchwaly/zasady”, in an act that has §§ 1–3 too. */
const unitsOf = (sentence: string): string[] =>
  citationsOf(
    corpusOf({
      'uchwaly/zasady.md': ADOPTED,
      'uchwaly/a.md': act(`§ 1. ${sentence}\n\n§ 2. Własne opłaty.\n\n§ 3. Własne ulgi.`, { data: '2020-02-01' }),
    }),
    'uchwaly/a',
  ).filter((found) => found.startsWith('§'));

describe('a unit after the act named first', () => {
  it.each([
    'W uchwale nr XV/200/2019 jest mowa o § 2.',
    'W uchwale nr XV/200/2019 Rady Gminy Próbna z dnia 24 października 2019 r. przywołano § 2.',
    'Uchwała nr XV/200/2019 powtarza § 2.',
    'Uchwałą nr XV/200/2019 (Dz. Urz. Woj. Wielkopolskiego poz. 512) zmieniono § 2.',
    'W związku z uchwałą nr XV/200/2019 stosuje się odpowiednio § 2.',
  ])('that does not say whose it is leads nowhere: „%s”', (sentence) => {
    expect(unitsOf(sentence)).toEqual(['§ 2 → unknown']);
  });

  it.each(['W uchwale nr XV/200/2019 opłaty są w § 2.', 'Z uchwały nr XV/200/2019 wynika, że opłaty są w § 2.'])(
    'is of that act where the words say so: „%s”',
    (sentence) => {
      expect(unitsOf(sentence)).toEqual(['§ 2 → /uchwaly/zasady/#par-2']);
    },
  );

  it.each([
    'Uchwałę nr XV/200/2019 stosuje się nadal, z zastrzeżeniem § 2.',
    'Wykonanie uchwały nr XV/200/2019 powierza się osobie wskazanej w § 2.',
    'Ulgi z uchwały nr XV/200/2019 przyznaje się w sposób opisany w § 2.',
    'Obowiązuje uchwała nr XV/200/2019; opłaty określa § 2.',
    'Uchwała nr XV/200/2019 oraz § 2.',
  ])('is of the text itself where the words turn back to it: „%s”', (sentence) => {
    expect(unitsOf(sentence)).toEqual(['§ 2 → #par-2']);
  });
});
