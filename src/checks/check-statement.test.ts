import { describe, expect, it } from 'vitest';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';

const statement = (...head: readonly string[]): Record<string, string> => ({
  'strony/deklaracja-dostepnosci.md': [
    '---',
    'tytul: Deklaracja dostępności',
    ...head,
    '---',
    '',
    'Adres: <span id="a11y-url">(uzupełni urząd: adres serwisu)</span>.',
    '',
    'Przegląd: [uzupełni urząd: data przeglądu]',
    '',
    'Punkt (parter) jest dostępny.',
    '',
  ].join('\n'),
});

describe('the accessibility statement', () => {
  it('is an error at each place that the office has not filled in', () => {
    expect(messagesOf(corpusOf(statement()), 'deklaracja-nieuzupelniona')).toEqual([
      '5:28 W deklaracji dostępności zostało miejsce do uzupełnienia: „uzupełni urząd: adres serwisu”.',
      '7:11 W deklaracji dostępności zostało miejsce do uzupełnienia: „uzupełni urząd: data przeglądu”.',
    ]);
  });

  it('is a warning at the same places while it says that it is a form', () => {
    const corpus = corpusOf(statement('charakter: poglądowy'));
    expect(messagesOf(corpus, 'deklaracja-wzor')).toHaveLength(2);
    expect(messagesOf(corpus, 'deklaracja-nieuzupelniona')).toEqual([]);
  });
});
