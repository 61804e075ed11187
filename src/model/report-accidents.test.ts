import { describe, expect, it } from 'vitest';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';
import type { RuleId } from '../diagnostics/rules.ts';

const page = (text: string): Record<string, string | Uint8Array> => ({
  'strony/kontakt.md': `---\ntytul: Kontakt\n---\n\n${text}\n`,
  'strony/mapa.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
});
const told = (text: string, rule: RuleId): string[] => messagesOf(corpusOf(page(text)), rule);

describe('what happens to texts in the making', () => {
  it('is a sheet pasted as text', () => {
    const sheet = 'Zadania:\n\nZadanie\tKwota\tUwagi\nSport\t10 000\t\nKultura\t5 000\tjak w 2025\n\nRazem 15 000.';
    expect(told(sheet, 'arkusz-wklejony')).toEqual([
      '7:1 Wiersze wklejone z arkusza (rozdzielone tabulatorami) nie są tabelą, więc na stronie zleją się w jeden akapit.',
    ]);
    expect(corpusOf(page(sheet)).diagnostics[0]?.hint).toContain('„| Zadanie | Kwota | Uwagi |”');
    expect(told('1.\tRada uchwala program.\n2.\tWójt go wykonuje.', 'arkusz-wklejony')).toEqual([]);
    expect(told('1.\tSport\t10 000\n2.\tKultura\t5 000', 'arkusz-wklejony')).toHaveLength(1);
    expect(told('Jeden wiersz\tz tabulatorem.', 'arkusz-wklejony')).toEqual([]);
  });

  it('is a picture without a description or without an address', () => {
    expect(told('![](mapa.png)', 'obraz-bez-opisu')).toHaveLength(1);
    expect(told('![Mapa](mapa.png)', 'obraz-bez-opisu')).toEqual([]);
    expect(told('![]()', 'obraz-pusty')).toHaveLength(1);
    expect(corpusOf(page('![]()')).diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['obraz-pusty', 'warning'],
    ]);
  });

  it.each(['[napisz](mailto:)', '[napisz](mailto:?subject=Pytanie)', '[zadzwoń](tel:)', '[statut]()'])(
    'is a link that leads nowhere: %s',
    (text) => {
      const corpus = corpusOf(page(text));
      expect(corpus.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['odnosnik-pusty', 'warning']]);
    },
  );

  it('is a heading that skips a level', () => {
    expect(told('## Zasady\n\nTekst.\n\n#### Wnioski\n\nTekst.', 'naglowek-poziom')).toEqual([
      '9:1 Nagłówek „####” pomija poziom, więc spis treści i czytniki ekranu pokażą go w złym miejscu.',
    ]);
    expect(told('## Zasady\n\n### Wnioski\n\n## Kontakt\n\nTekst.', 'naglowek-poziom')).toEqual([]);
  });
});
