import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';

const messages = (keys: string, text: string): string[] =>
  corpusOf({ 'konkursy/a.md': `---\ntytul: Konkurs\n${keys}---\n\n${text}\n` }, '2027-01-04')
    .diagnostics.filter(({ file, rule }) => file === 'konkursy/a.md' && rule.startsWith('konkurs-'))
    .map(({ line, rule, message }) => `${String(line)} ${rule} ${message.replaceAll('\u00a0', ' ')}`);

describe('the text of an announcement', () => {
  it('is quoted at its line where it says what no key states', () => {
    const found = messages(
      'sfery: 17\nogloszono: 2027-01-02\nrealizacja: { do: 2027-12-31 }\nmiejsce: Urząd\n',
      'Na zadanie przeznacza się 20 000 zł.\n\nOferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.',
    );
    expect(found).toEqual([
      '9 konkurs-nieodczytane Ogłoszenie mówi „Na zadanie przeznacza się 20 000 zł.”, a klucza „kwota” nie ma; strona napisze, że tego nie odczytano.',
      '11 konkurs-nieodczytane Ogłoszenie mówi „Oferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.”, a klucza „termin” nie ma; strona napisze, że tego nie odczytano.',
    ]);
  });

  it('is quoted from its table', () => {
    const found = messages(
      'kwota: 30000\nogloszono: 2027-01-02\ntermin: 2027-01-29\nrealizacja: { do: 2027-12-31 }\nmiejsce: Urząd\n',
      'Zadania:\n\n| Lp. | Zadanie | Kwota (zł) |\n| --- | --- | --- |\n| 1 | Biegi uliczne | 30 000 |',
    );
    expect(found).toEqual([
      expect.stringContaining('12 konkurs-nieodczytane Ogłoszenie mówi „Biegi uliczne”, a klucza „zadania”') as unknown,
    ]);
  });

  it('has no message where keys state it, and one of the front matter where it is silent', () => {
    const keys =
      'sfery: 17\nkwota: 20000\nogloszono: 2027-01-02\ntermin: 2027-01-29\nrealizacja: { do: 2027-12-31 }\nmiejsce: Urząd\n';
    expect(messages(keys, 'Oferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.')).toEqual([]);
    expect(messages('sfery: 17\nkwota: 20000\nogloszono: 2027-01-02\n', 'Zapraszamy.')).toEqual([
      expect.stringContaining('2 konkurs-informacja-brak') as unknown,
    ]);
  });
});
