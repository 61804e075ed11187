import { describe, expect, it } from 'vitest';
import { openDictionary } from './dictionary.ts';

const AFFIXES = ['SFX X Y 1', 'SFX X y ego y', 'SFX x Y 2', 'SFX x y a y', 'SFX x y e y'].join('\n');
const WORDS = ['4', 'pełnosprawny/Xxb', 'niepełnosprawny/X', 'radny/X', 'nieśmiały'].join('\n');

describe('openDictionary', () => {
  const dictionary = openDictionary({ words: WORDS, affixes: AFFIXES });

  it('makes the forms of a word by each of its flags', () => {
    expect(dictionary.formsBy('pełnosprawny', 'x')).toEqual(['pełnosprawna', 'pełnosprawne']);
    expect(dictionary.formsOf('radny')).toEqual(['radny', 'radnego']);
  });

  it('knows all forms of a negated word that is listed with some of them', () => {
    expect(dictionary.formsOf('niepełnosprawny')).toContain('niepełnosprawna');
    expect(dictionary.lemmasOf('niepełnosprawna')).toEqual(['niepełnosprawny']);
  });

  it('makes no forms of a word that only begins like a negation', () => {
    expect(dictionary.formsOf('nieśmiały')).toEqual(['nieśmiały']);
  });
});

describe('a form', () => {
  const dictionary = openDictionary({
    words: [
      '9',
      'pełnosprawny/Xxb',
      'niepełnosprawny/X',
      'radny/X',
      'Radny/Z',
      'nieśmiały',
      'rada/M',
      'racja/M',
      'ręka/D',
      'kopia/n',
      'droga/D',
      'drogi/X',
      'miły/X',
      'niemiły',
      'równy/Xb',
    ].join('\n'),
    affixes: [
      'SFX X Y 2',
      'SFX X y ego y',
      'SFX X i iego gi',
      'SFX x Y 2',
      'SFX x y a y',
      'SFX x y e y',
      'SFX M Y 1',
      'SFX M a y [^cjk]a',
      'SFX D Y 2',
      'SFX D a i [gk]a',
      'SFX D a y da',
      'SFX n Y 1',
      'SFX n a 0 ia',
    ].join('\n'),
  });

  it.each([
    ['radny', ['radny']],
    ['radnego', ['radny']],
    ['rady', ['rada']],
    ['ręki', ['ręka']],
    ['kopi', ['kopia']],
    ['drogi', ['drogi', 'droga']],
    ['drogiego', ['drogi']],
    ['pełnosprawne', ['pełnosprawny']],
    ['niepełnosprawne', ['niepełnosprawny']],
    ['niepełnosprawnego', ['niepełnosprawny']],
    ['niepełnosprawny', ['niepełnosprawny']],
    ['nieśmiały', ['nieśmiały']],
    ['9', ['9']],
  ])('„%s” is of %j', (form, lemmas) => {
    expect(dictionary.lemmasOf(form)).toEqual(lemmas);
  });

  it.each(['racjy', 'ręky', 'kopiy', 'radne', 'nieradny', 'nieradnego', 'nieśmiałego', 'nie', 'y', 'ego', '', 'brak', 'kop'])(
    'is none of a word: „%s”',
    (form) => {
      expect(dictionary.lemmasOf(form)).toEqual([]);
    },
  );

  it.each([
    ['radny', ['radny', 'radnego']],
    ['niepełnosprawny', ['niepełnosprawny', 'niepełnosprawnego', 'niepełnosprawna', 'niepełnosprawne']],
    ['kopia', ['kopia', 'kopi']],
    ['racja', ['racja']],
    ['drogi', ['drogi', 'drogiego']],
    ['nieśmiały', ['nieśmiały']],
    ['niemiły', ['niemiły']],
    ['nierówny', ['nierówny', 'nierównego']],
    ['brak', ['brak']],
  ])('is made of „%s”: %j', (lemma, forms) => {
    expect(dictionary.formsOf(lemma)).toEqual(forms);
  });

  it('is made by a flag where a rule of it fits', () => {
    expect(dictionary.formsBy('rada', 'M')).toEqual(['rady']);
    expect(dictionary.formsBy('racja', 'M')).toEqual([]);
    expect(dictionary.formsBy('rada', '?')).toEqual([]);
  });

  it('may be listed without an inflection', () => {
    expect(['radny', 'nieśmiały', 'brak'].map(dictionary.inflects)).toEqual([true, false, false]);
    expect(dictionary.bare()).toEqual(['9', 'nieśmiały', 'niemiły']);
    expect(dictionary.entriesOf('radny')).toEqual([
      { word: 'radny', flags: 'X' },
      { word: 'Radny', flags: 'Z' },
    ]);
  });
});
