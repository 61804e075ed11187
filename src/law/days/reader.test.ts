import { describe, expect, it } from 'vitest';
import { pathOf, unitNames } from '../../testing/days-in-words.ts';
import { Reader, signs, words } from './reader.ts';

describe('words', () => {
  it('are read in any case, after white space, up to the end of a word', () => {
    const reader = new Reader('  Z dniem ogłoszenia');
    expect(reader.take(words('z dnie'))).toBeNull();
    expect(reader.rest).toBe('  Z dniem ogłoszenia');
    expect(reader.take(words('z dniem'))?.[0]).toBe('Z dniem');
    expect(reader.rest).toBe(' ogłoszenia');
    expect(reader.take(words('ogłoszenia'))?.[0]).toBe('ogłoszenia');
    expect(reader.rest).toBe('');
  });

  it('are read only where the place is', () => {
    const reader = new Reader('wchodzi w życie');
    expect(reader.take(words('w życie'))).toBeNull();
    expect(reader.take(words('wchodzi'))?.index).toBe(0);
    expect(reader.take(words('wchodzi'))).toBeNull();
    expect(reader.take(words('w życie'))?.index).toBe(8);
  });

  it('end before no letter or digit, which signs need not', () => {
    expect(new Reader('r2').take(words('r'))).toBeNull();
    expect(new Reader('rok').take(words('r'))).toBeNull();
    expect(new Reader('rok').take(signs('r'))?.[0]).toBe('r');
  });

  it('of alternatives are whole in each of them', () => {
    expect(new Reader('nr 5').take(words('z|nr'))?.[0]).toBe('nr');
    expect(new Reader('nrx').take(signs('z|nr'))?.[0]).toBe('nr');
  });
});

describe('an attempt', () => {
  it('moves the place only where something is read', () => {
    const reader = new Reader('z dniem 1 maja');
    const first = reader.attempt((own) => (own.take(words('z dniem')) === null ? null : own.take(words('podjęcia'))));
    expect([first, reader.at]).toEqual([null, 0]);
    expect(reader.attempt((own) => own.take(words('z dniem'))?.[0] ?? null)).toBe('z dniem');
    expect(reader.rest).toBe(' 1 maja');
  });
});

describe('units', () => {
  const places = (text: string, at = 0): readonly [string, string] | null => {
    const reader = new Reader(text);
    reader.at = at;
    const found = reader.places();
    return found === null ? null : [unitNames(found), reader.rest];
  };

  it('are read where the place is, after white space', () => {
    expect(places('§ 1 pkt 2 i 3, które')).toEqual(['par-1/pkt-2 par-1/pkt-3', ', które']);
    expect(places('z wyjątkiem  § 4 ust. 1 i', 11)).toEqual(['par-4/ust-1', ' i']);
    expect(places('oraz art. 7', 4)).toEqual(['art-7', '']);
    expect(places('Rozdział 2 i')).toEqual(['rozdz-2', ' i']);
  });

  it.each([
    ['z wyjątkiem § 4', 0],
    ['z wyjątkiem § 4', 5],
    ['Program § 4', 0],
    ['uchwały', 0],
    ['§ 4', 3],
    ['', 0],
  ])('are none in „%s” from %i', (text, at) => {
    expect(places(text, at)).toBeNull();
  });

  it('are all that a sentence names, one way after the other', () => {
    const all = (text: string, context = ''): string => unitNames(new Reader(text).allUnits(pathOf(context)));
    expect(all('Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 3 i § 5 pkt 2–4 oraz art. 6.')).toBe(
      'par-3 par-5/pkt-2–par-5/pkt-4 art-6',
    );
    expect(all('Przepisy ust. 1 obowiązują do czasu, o którym mowa w § 9.', 'par-2')).toBe('par-2/ust-1 par-9');
    expect(all('Uchwała wchodzi w życie niezwłocznie.', 'par-2')).toBe('');
  });
});

describe('words as they are written', () => {
  it('are those of the original, without white space around them', () => {
    const reader = new Reader('wyrazów \uFFFC\uFFFC\uFFFC w § 1', 'wyrazów „a” w § 1');
    reader.take(words('wyrazów'));
    const from = reader.at;
    reader.take(signs('\uFFFC+'));
    reader.take(words('w'));
    expect(reader.wordsSince(from)).toBe('„a” w');
  });
});
