import { describe, expect, it } from 'vitest';
import { FOREIGN, FOREIGN_LANGUAGES } from './foreign.ts';

/** All sentences of a language by their place; functions are asked with a mark that must come back. */
function sentences(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, (value as (mark: string) => string)('§MARK§')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${place}.${key}`));
}

describe.each(FOREIGN_LANGUAGES)('the words of %s', (language) => {
  const all = sentences(FOREIGN[language]);

  it('are all there, say what they are given and hold no Polish', () => {
    for (const [place, text] of all) {
      expect(text.trim(), place).not.toBe('');
      expect(text, place).not.toMatch(/[ąćęłńśźż]/iu);
      if (/\.(?:lead|programme|until|stateOn)$/.test(place) && !place.includes('sections'))
        expect(text, place).toContain('§MARK§');
    }
  });

  it('are in the letters of the language', () => {
    const letters = language === 'uk' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
    for (const [place, text] of all) expect(text, place).toMatch(letters);
  });
});
