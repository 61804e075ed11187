import { describe, expect, it } from 'vitest';
import { capitalised, isAcronym, isCapital, likeWord, sentenceStarts } from './capitals.ts';
import { isDeclinedAcronym, lookAlikes, resembles } from './look-alikes.ts';
import { isUnlikely } from './unlikely-forms.ts';
import { endOf, evenedOut, wordsOf, type Word } from './words-of.ts';

describe('a word that no dictionary explains', () => {
  it.each([
    ['pumptrack', 'pumptrack', true],
    ['pumptracku', 'pumptrack', true],
    ['pumptracach', 'pumptrack', true],
    ['pumptr', 'pumptrack', true],
    ['pumpt', 'pumptrack', false],
    ['pumptrackowe', 'pumptrack', true],
    ['pumptrackowego', 'pumptrack', false],
    ['kotem', 'kot', true],
    ['kotemxx', 'kot', true],
    ['kotemxxx', 'kot', false],
    ['koc', 'kot', false],
    ['abc', 'ab', false],
    ['ab', 'abc', false],
    ['ab', 'ab', true],
    ['szkoła', 'pumptrack', false],
  ])('„%s” may be a form of „%s”: %j', (form, word, wanted) => {
    expect(resembles(form, word)).toBe(wanted);
  });

  it('is looked for as it may be declined', () => {
    const found = (line: string, text: string): string[] => lookAlikes(line, text).map(({ from, to }) => line.slice(from, to));
    expect(found('Na pumptracku, obok pumptracka i przy torze.', 'pumptrack')).toEqual(['pumptracku', 'pumptracka']);
    expect(found('Pumptrack Leszno, pumptracku Leszna, pumptrack', 'pumptrack leszno')).toEqual([
      'Pumptrack Leszno',
      'pumptracku Leszna',
    ]);
    expect(found('pumptrack', 'skatepark')).toEqual([]);
    expect(found('pumptrack', '–')).toEqual([]);
    expect(found('pumptrack', '')).toEqual([]);
    expect(found('', 'pumptrack')).toEqual([]);
  });

  it('is an acronym with an ending', () => {
    const word = (text: string): Word => ({ from: 0, to: text.length, text, lower: text.toLowerCase() });
    const declined = (text: string): boolean => isDeclinedAcronym(word(text), word('MOPS'));
    expect(['MOPS-u', 'MOPSie', 'MOPSem', 'MOPS-owi', 'MOPS-'].map(declined)).toEqual([true, true, true, true, false]);
    expect(['MOPS', 'MOPSO', 'MOPS-owiec', 'mopsu', 'GMOPSu', 'MOPSu2', 'MOPS--u'].map(declined)).toEqual(
      Array.from({ length: 7 }, () => false),
    );
  });
});

describe('capitals', () => {
  it.each(['MOPS', 'GOPSiR', 'ZUS', 'AB', 'PKP2', 'MOPSu', 'ŁDK', 'GoK'])('„%s” is an acronym', (word) => {
    expect(isAcronym(word)).toBe(true);
  });

  it.each(['Mops', 'm', 'aMOPS', 'A', 'A1', 'Ab', '2PKP', 'e-PUAP', 'Nowa-Huta', ''])('„%s” is none', (word) => {
    expect(isAcronym(word)).toBe(false);
  });

  it('are those of the word a form stands for', () => {
    expect([
      likeWord('wójtem', 'Koordynator'),
      likeWord('wójtem', 'koordynator'),
      capitalised(''),
      capitalised('łaźnia'),
    ]).toEqual(['Wójtem', 'wójtem', '', 'Łaźnia']);
    expect(['Rada', 'rada', 'eRada', 'Łódź', '5', ''].map(isCapital)).toEqual([true, false, false, true, false, false]);
  });

  it.each([
    ['Rada uchwala. Wójt wykonuje.', ['Rada', 'Wójt']],
    ['rada', ['rada']],
    ['§ 3. Rada', ['Rada']],
    ['§3. 1. Rada', ['Rada']],
    ['2) rada', ['rada']],
    ['2a) rada', ['rada']],
    ['12) rada', ['rada']],
    ['§ 13. 12. Rada', ['Rada']],
    ['1. 2) a) „Rada', ['Rada']],
    ['ab) Rada', ['Rada']],
    ['– Rada', ['Rada']],
    ['• Rada', ['Rada']],
    ['* «Rada', ['Rada']],
    ['  (Rada', ['Rada']],
  ])('may begin a word after a label: „%s”', (line, begun) => {
    const starts = [...sentenceStarts(line)].map((at) => /^\p{L}+/u.exec(line.slice(at))?.[0]);
    expect(starts.filter((word) => word !== undefined && !/^(?:a|ab)$/u.test(word))).toEqual(begun);
  });

  it.each(['abc) Rada', '3 Rada', 'x. Rada'])('do not begin one in the middle of „%s”', (line) => {
    expect(sentenceStarts(line).has(line.indexOf('Rada'))).toBe(false);
  });
});

describe('the words of a line', () => {
  const shown = (text: string): string[] => wordsOf(text).map((word) => word.text);

  it.each([
    ['Rada Gminy, uchwala.', ['Rada', 'Gminy', 'uchwala']],
    ['e-usługa i MOPS-u', ['e-usługa', 'i', 'MOPS-u']],
    ['e\u2011usługa i e\u2010usługa', ['e-usługa', 'i', 'e-usługa']],
    ['gmi\u00adna, gmi\u200bny', ['gmina', 'gminy']],
    ['z\u0301dz\u0301bło', ['źdźbło']],
    ['§ 3a', ['3a']],
    ['rada – gmina -gminy', ['rada', 'gmina', 'gminy']],
    ['– – ,', []],
    ['', []],
  ])('are read: „%s”', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it('have their places and small letters', () => {
    expect(wordsOf('w Gmi\u00adnie.')).toEqual([
      { from: 0, to: 1, text: 'w', lower: 'w' },
      { from: 2, to: 9, text: 'Gminie', lower: 'gminie' },
    ]);
  });

  it('are evened out', () => {
    expect(evenedOut('Rada\u00a0 \nGmi\u00adny\ufeff z\u0301')).toBe('Rada Gminy ź');
  });

  it.each([
    [' gminy', 'rada gminy', 4, 10],
    [' gminy', 'rada \u00a0gminy.', 4, 11],
    [' gminy', 'rada gmi\u00adny', 4, 11],
    [' gminy', 'rada \u200bgminy i', 4, 11],
    [' gminy nr 3', 'rada gminy  nr 3.', 4, 16],
    [' gminy', 'rada gminyx', 4, null],
    [' nr 3', 'rada nr 31', 4, null],
    [' nr 3)', 'rada nr 3)1', 4, 10],
    [' gminy', 'radagminy', 4, null],
    [' gminy', 'rada powiatu', 4, null],
    [' gminy', 'rada', 4, null],
    ['', 'rada', 4, 4],
  ])('„%s” ends in „%s” from %i at %j', (wanted, line, at, end) => {
    expect(endOf(wanted, line, at)).toBe(end);
  });
});

describe('a form of a verb that acts do not use', () => {
  it.each([
    ['ustaw', 'ustawić', true],
    ['umów', 'umówić', true],
    ['sposób', 'sposobić', true],
    ['powiecie', 'powiedzieć', true],
    ['uczeń', 'uczenie', true],
    ['gość', 'gościć', true],
    ['nagród', 'nagrodzić', false],
    ['liczyć', 'liczyć', true],
    ['licz', 'liczyć', true],
    ['przekazuje', 'przekazywać', false],
    ['kar', 'karać', false],
    ['gości', 'gościć', false],
    ['wymaga', 'wymagać', false],
    ['cienia', 'cieniać', false],
  ])('„%s” of „%s”: %j', (form, verb, wanted) => {
    expect(isUnlikely(form, verb)).toBe(wanted);
  });
});
