import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from './non-breaking.ts';

/** Non-breaking spaces made visible. */
const shown = (text: string): string => keepTogether(text).replace(/\u00a0/g, '~');

describe('keepTogether', () => {
  it.each([
    ['w § 5 ust. 2 pkt 3 lit. a tiret pierwsze', 'w~§~5 ust.~2 pkt~3 lit.~a~tiret~pierwsze'],
    ['§§ 5 i 6 stosuje się', '§§~5 i~6 stosuje się'],
    ['i w z daleka', 'i~w~z~daleka'],
    [
      'uchwała nr XV/1/2019 z dnia 24 października 2019 r. o zmianie',
      'uchwała nr~XV/1/2019 z~dnia 24~października 2019~r.~o~zmianie',
    ],
    ['Dz. U. z 2018 r. poz. 450', 'Dz.~U. z~2018~r.~poz.~450'],
    ['kwota 1 250 000 zł', 'kwota 1~250~000~zł'],
    ['40 tys. osób, 5 % budżetu, 14 dni', '40~tys. osób, 5~% budżetu, 14~dni'],
    ['(a w szczególności)', '(a~w~szczególności)'],
    ['Rozdział 3 stosuje się', 'Rozdział~3 stosuje się'],
  ])('keeps „%s” together as „%s”', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'oferta za rok miniony',
    'Rada Miejska Leszna',
    'smart. 5 minut',
    'rok 20195 budżet',
    'umowa 3 stron',
    'prawa  dwa odstępy',
  ])('leaves „%s” as it is', (text) => {
    expect(keepTogether(text)).toBe(text);
  });

  it('does not join a word that merely begins like a currency or a month', () => {
    expect(shown('3 złożone oferty')).toBe('3 złożone oferty');
    expect(shown('5 majątków')).toBe('5 majątków');
  });

  it('changes nothing but spaces, and nothing more when repeated', () => {
    const piece = fc.constantFrom(
      'w',
      'i',
      '§',
      'ust.',
      'pkt',
      '5',
      '2a',
      '000',
      'zł',
      'r.',
      'maja',
      'Rada',
      '„Program”',
      '10',
      'nr',
      'XV',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        const kept = keepTogether(text);
        expect(kept.replace(/\u00a0/g, ' ')).toBe(text);
        expect(keepTogether(kept)).toBe(kept);
      }),
    );
  });
});
