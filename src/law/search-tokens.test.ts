import { describe, expect, it } from 'vitest';
import { growsWithLength } from '../testing/cpu-time.ts';
import { searchTokens } from './search-tokens.ts';

const keys = (text: string): (readonly string[])[] =>
  searchTokens(text).flatMap((token) => (token.kind === 'exact' ? [token.keys] : []));
const first = (text: string): string | undefined => keys(text)[0]?.[0];
const words = (text: string): string[] => searchTokens(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));

describe('searchTokens', () => {
  it.each([
    ['§ 5 ust. 2', '§5 ust 2', 'par. 5 ust. 2', 'paragraf 5 ustęp 2', 'paragrafie 5 ustepie 2', '§\u00a05 ust.\u00a02'],
    ['art. 22[1] ust. 2', 'art. 22¹ ust. 2', 'art 22^1^ ust 2', 'artykuł 22[1], ust. 2'],
    ['art. 19a', 'art 19a', 'artykuł 19a', 'Art. 19 a', 'artykule 19a'],
    ['art. 4 ust. 1 pkt 1aa', 'art 4 ust 1 pkt. 1aa', 'artykuł 4, ust. 1, punkt 1aa'],
    ['XV/200/2019', 'xv/200/2019', 'Xv/200/2019'],
    ['420 000 zł', '420.000 zł', '420000', '420\u00a0000,00 zł', '420 tys. zł'],
    ['301 455,20', '301.455,20', '301455,20'],
    ['24.10.2019', '24 października 2019 r.', '24 pazdziernika 2019', '2019-10-24', '24/10/2019', '24 X 2019'],
    ['1,5%', '1,5 %', '1.5%'],
    ['31 maja', '31 MAJA'],
    ['poz. 1461', 'pozycja 1461', 'poz 1461'],
  ])('gives all spellings of %s one key', (...spellings) => {
    expect(new Set(spellings.map(first)).size).toBe(1);
    expect(first(spellings[0])).toBeDefined();
  });

  it('finds a provision by the provision it is in', () => {
    expect(keys('zgodnie z art. 5a ust. 1 pkt 3 lit. b ustawy')[0]).toEqual([
      'art5aust1pkt3litb',
      'art5aust1pkt3',
      'art5aust1',
      'art5a',
      'ust1',
      'pkt3',
      'litb',
    ]);
  });

  it('finds an act by a part of its number', () => {
    expect(keys('uchwały nr XV/200/2019')[0]).toContain('200/2019');
  });

  it('takes a word that begins like a unit for a word', () => {
    for (const text of ['literatura', 'ustawa ustna', 'punkty odbioru', 'artysta', 'partner', 'parlament'])
      expect(keys(text)).toEqual([]);
  });

  it('takes no conjunction for the letter of a unit', () => {
    expect(keys('§ 3 i § 4')).toEqual([['par3'], ['par4']]);
    expect(first('art. 5 w brzmieniu')).toBe('art5');
  });

  it('takes no number with a superscript for the one without', () => {
    expect(keys('§ 3[1] i § 3 ust. 1[2]')).toEqual([['par3¹'], ['par3ust1²', 'par3', 'ust1²']]);
  });

  it('takes no impossible day for a date', () => {
    expect(first('45.13.2019')).not.toMatch(/^data/);
  });

  it('keeps places of the text, whatever its spaces', () => {
    const text = 'Kwota\u00a0420\u00a0000 zł na „e-usługi”';
    expect(searchTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kwota',
      '420\u00a0000',
      'zł',
      'na',
      'e-usługi',
    ]);
  });

  it.each(['1 ', '§ ', '9', 'a/'])('takes time in proportion to a hostile text of %j', (piece) => {
    expect(growsWithLength(searchTokens, (length) => `${'a/'.repeat(300)}1 ${piece.repeat(length / piece.length)}`)).toBe(true);
  });

  it('divides words at slashes that part no numbers', () => {
    expect(words('i/lub oraz/albo')).toEqual(['i', 'lub', 'oraz', 'albo']);
  });
});
