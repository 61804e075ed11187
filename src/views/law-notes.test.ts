import { describe, expect, it } from 'vitest';
import { corpusOf, corpusOfTown, messagesOf } from '../testing/corpus-of.ts';
import type { Corpus } from '../types.ts';
import { lawNotes } from './law-notes.ts';

const TEXT = `§ 1. Małe granty

1. Wysokość dofinansowania w trybie art. 19a ustawy nie może przekroczyć 10 000 zł, a zadanie jest realizowane w okresie nie dłuższym niż 90 dni.

2. Jedna organizacja może otrzymać w danym roku nie więcej niż 20 000 zł.

3. Środki te nie mogą przekroczyć 20% dotacji.

§ 2. Termin składania ofert nie może być krótszy niż 21 dni.`;

const programme = (year: string, text = TEXT): Record<string, string> => ({
  'programy/p.md': `---\ntytul: Program\nrok: ${year}\nstatus: projekt\n---\n\n${text}\n`,
});

const notes = (corpus: Corpus): string[] =>
  corpus.works
    .flatMap((work) => lawNotes(work, corpus))
    .map(({ provision, words, text }) => `${provision} „${words}” ${text}`.replace(/\u00a0/g, ' '));

describe('a text with figures of a former law', () => {
  it('carries notes since the day of the change', () => {
    const source = '(Dz. U. z 2026 r. poz. 1040).';
    expect(notes(corpusOf(programme('2025'), '2026-09-01'))).toEqual([
      `par-1-ust-1 „10 000 zł” od 1 września 2026 r. art. 19a ust. 1 ustawy stanowi: 20 000 zł ${source}`,
      `par-1-ust-1 „90 dni” od 1 września 2026 r. art. 19a ust. 1 ustawy nie zawiera takiego ograniczenia ${source}`,
      `par-1-ust-2 „nie więcej niż 20 000 zł” od 1 września 2026 r. art. 19a ust. 6 ustawy stanowi: 40 000 zł ${source}`,
      `par-1-ust-3 „20%” od 1 września 2026 r. art. 19a ust. 7 ustawy stanowi: 30% ${source}`,
    ]);
  });

  it('carries none before', () => {
    expect(notes(corpusOf(programme('2025'), '2026-08-31'))).toEqual([]);
  });

  it('is a programme for 2026 adopted before the change', () => {
    const corpus = corpusOfTown();
    const work = corpus.byId.get('programy/2026');
    expect(work === undefined ? [] : lawNotes(work, corpus).map(({ words }) => words.replace(/\u00a0/g, ' '))).toEqual([
      'nie przekracza 10 000 zł',
      '90 dni',
      'nie więcej niż 20 000 zł',
      '20%',
    ]);
    expect(messagesOf(corpus, 'kwota-ustawowa')).toEqual([]);
  });
});

describe('figures that the statute has on no day of a programme', () => {
  const told = (year: string, text?: string): string[] =>
    messagesOf(corpusOf(programme(year, text)), 'kwota-ustawowa').map((message) => message.split(' ', 1)[0] ?? '');

  it('are told where they are those of a former law', () => {
    expect(told('2027')).toEqual(['9:74', '9:139', '11:49', '13:35']);
    expect(told('2025')).toEqual([]);
  });

  it('are not told in a year that has both', () => {
    expect(told('2026')).toEqual([]);
    expect(told('2026', TEXT.replace('10 000', '20 000'))).toEqual([]);
  });

  it('are told where they go beyond a bound', () => {
    expect(told('2025', TEXT.replace('10 000', '15 000').replace('21 dni', '14 dni'))).toEqual(['9:74', '15:54']);
    expect(told('2025', TEXT.replace('10 000', '8 000').replace('21 dni', '30 dni'))).toEqual([]);
  });
});
