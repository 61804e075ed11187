import { describe, expect, it } from 'vitest';
import { growsWithLength } from '../testing/cpu-time.ts';
import { eachToken, searchTokens } from './search-tokens.ts';

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

  it.each([
    // Provisions.
    [
      'zgodnie z art. 5a ust. 1 pkt 3 lit. b ustawy',
      [['art5aust1pkt3litb', 'art5aust1pkt3', 'art5aust1', 'art5a', 'ust1', 'pkt3', 'litb']],
    ],
    ['§§ 5', [['par5']]],
    ['par.5 lit c', [['par5litc', 'par5', 'litc']]],
    ['ustęp 2 punkt 3', [['ust2pkt3', 'ust2', 'pkt3']]],
    ['ust.2, a także pkt. 4 i literę d', [['ust2'], ['pkt4'], ['litd']]],
    ['art. 5, ust. 2, ', [['art5ust2', 'art5', 'ust2']]],
    // Numbers of acts.
    ['uchwały nr XV/200/2019', [['xv/200/2019', 'xv/200', '200/2019', '200', '2019']]],
    ['Łódź/5', [['lodz/5', '5']]],
    // Days, with the month in words, in figures and in Roman numerals.
    ['24 października 2019 r.', [['data20191024', 'dzien1024', 'październik', '2019']]],
    ['1 stycznia', [['dzien0101', 'styczeń']]],
    ['31.12.2019', [['data20191231', 'dzien1231', 'grudzień', '2019']]],
    ['2019-01-01', [['data20190101', 'dzien0101', 'styczeń', '2019']]],
    ['00.10.2019', [['00', '2019']]],
    ['32.10.2019', [['32', '2019']]],
    ['10.00.2019', [['10', '2019']]],
    ['10.13.2019', [['10', '2019']]],
    ['39 maja', [['39']]],
    ['45.13.2019', [['45.13'], ['2019']]],
    // Sums and shares.
    ['420 000 zł', [['420000']]],
    ['1 234 567,50', [['1234567.5']]],
    ['12345.678', [['12345.68']]],
    ['123.4567', [['123.46']]],
    ['30 tys. zł', [['30000']]],
    ['30 tysięcy', [['30000']]],
    ['2,5 mln zł', [['2500000']]],
    ['2 miliony', [['2000000']]],
    ['3 mld', [['3000000000']]],
    ['3 miliardy', [['3000000000']]],
    ['1,5 %', [['1.5%', '1.5']]],
    ['10,126', [['10.13']]],
    ['0,5', [['0.5']]],
    ['007', [['007']]],
    // Positions of a journal.
    ['poz. 1461', [['poz1461', '1461']]],
    ['pozycja 5', [['poz5', '5']]],
  ])('finds what „%s” names under its keys', (text, wanted) => {
    expect(keys(text)).toEqual(wanted);
  });

  it('knows the months by their Roman numerals', () => {
    const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
    expect(numerals.map((numeral) => first(`5 ${numeral} 2019`))).toEqual(
      numerals.map((_, index) => `data2019${String(index + 1).padStart(2, '0')}05`),
    );
    expect(first('5 XIII 2019')).toBe('5');
  });

  it('takes a word that begins like a unit for a word', () => {
    for (const text of ['literatura', 'ustawa ustna', 'punkty odbioru', 'artysta', 'partner', 'parlament', 'pozycja'])
      expect(keys(text)).toEqual([]);
  });

  it('takes no conjunction for the letter of a unit', () => {
    expect(keys('§ 3 i § 4')).toEqual([['par3'], ['par4']]);
    expect(first('art. 5 w brzmieniu')).toBe('art5');
  });

  it('takes no number with a superscript for the one without', () => {
    expect(keys('§ 3[1] i § 3 ust. 1[2]')).toEqual([['par3¹'], ['par3ust1²', 'par3', 'ust1²']]);
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
    const text = 'i/lub/albo.';
    expect(searchTokens(text)).toEqual([
      { kind: 'word', text: 'i', start: 0, end: 1, keys: [] },
      { kind: 'word', text: 'lub', start: 2, end: 5, keys: [] },
      { kind: 'word', text: 'albo', start: 6, end: 10, keys: [] },
    ]);
  });

  it('says which words are made of several', () => {
    const found: [string, boolean][] = [];
    const onWord = (text: string, _: number, isCompound: boolean): void => {
      found.push([text, isCompound]);
    };
    eachToken('E\u2011usługi, d’Arc sport i „karta_miasta” - § albo o’ko/e-lub x', onWord, () => undefined);
    expect(found).toEqual([
      ['e-usługi', true],
      ['d’arc', true],
      ['sport', false],
      ['i', false],
      ['karta_miasta', true],
      ['albo', false],
      ['o’ko', true],
      ['e-lub', true],
      ['x', false],
    ]);
  });

  it('gives something exact with its words in small letters, without the comma after it', () => {
    expect(searchTokens('Zob. Art. 5, ')).toEqual([
      { kind: 'word', text: 'zob', start: 0, end: 3, keys: [] },
      { kind: 'exact', text: 'art. 5', start: 5, end: 11, keys: ['art5'] },
    ]);
    expect(searchTokens('Art. 5, , i')[0]).toMatchObject({ text: 'art. 5', end: 6 });
  });
});

describe('digits above and below the line', () => {
  const wordsOf = (text: string): string[] => searchTokens(text).map(({ text: word }) => word);

  it.each([
    ['zieleń 15 m² i 3 dm³', 'zieleń 15 m2 i 3 dm3'],
    ['emisja CO₂ i PM₁₀, woda H₂O', 'emisja CO2 i PM10, woda H2O'],
  ])('„%s” is the same as „%s”', (small, plain) => {
    expect(wordsOf(small)).toEqual(wordsOf(plain));
    expect(searchTokens(small).map(({ start, end }) => small.slice(start, end).length)).toEqual(
      searchTokens(plain).map(({ text }) => text.length),
    );
  });

  it('stay what they are in numbers of provisions and as marks of footnotes', () => {
    expect(searchTokens('§ 15¹')[0]?.keys).toEqual(['par15¹']);
    expect(wordsOf('organizacji² pozarządowych')).toEqual(['organizacji', 'pozarządowych']);
  });
});
