import { describe, expect, it } from 'vitest';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';

const site = (look: string): Record<string, string> => ({
  'serwis.yaml': `miasto: Gmina\norgany: [{ nazwa: Rada Gminy }]\nwyglad:\n${look}\n`,
  'strony/o-nas.md': '---\ntytul: O nas\n---\n\nTekst.\n',
});

describe('the look of a town', () => {
  it('is reported where its colours can not be read, at the colour', () => {
    const corpus = corpusOf(site("  kolory: { akcent: '#9fd3e0' }"));
    const messages = messagesOf(corpus, 'kolory-nieczytelne');
    expect(messages[0]).toMatch(
      /^4:21 Kolory „akcent” i „papier” są zbyt podobne, aby dało się je razem przeczytać: kontrast 1,\d\d, a potrzeba/,
    );
    expect(corpus.diagnostics.some(({ blocking }) => blocking)).toBe(false);
  });

  it('is silent about colours that read well', () => {
    expect(corpusOf(site("  kolory: { akcent: '#7a1f3d' }")).diagnostics).toEqual([]);
  });

  it('takes a colour in its full spelling only, and knows no other keys', () => {
    const corpus = corpusOf(site("  kolory: { akcent: czerwony, akcnt_tlo: '#ffffff' }"));
    expect(corpus.diagnostics.map(({ rule }) => rule).sort()).toEqual(['klucz-nieznany', 'wartosc-rodzaj']);
    expect(corpus.diagnostics.find(({ rule }) => rule === 'klucz-nieznany')?.message).toContain('Czy chodziło o „akcent_tlo”');
  });

  it('leaves out a logo that is not in the content, and says so', () => {
    const corpus = corpusOf({ ...site('  logo: znak.png'), 'znaki/znak.png': 'x' });
    expect(corpus.site.look.logo).toBeNull();
    expect(messagesOf(corpus, 'plik-brak')).toEqual(['4:9 Nie ma pliku „znak.png”, który jest tu wskazany.']);
  });
});
