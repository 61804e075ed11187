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
