import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';
import { readingCases } from '../testing/reading-cases.ts';
import type { Corpus, ProgrammeDocument } from '../types.ts';
import { programmeElements } from './programme-elements.ts';

const PROGRAMMES = resolve(import.meta.dirname, '..', 'testing', 'fixtures', 'leszno', 'programy');

function found(corpus: Corpus): string[] {
  const document = corpus.byKind.programme[0]?.document as ProgrammeDocument;
  return programmeElements(document, document.units).map(
    ({ item, found: fact }) => `${String(item)} ${fact?.place.unit ?? 'brak'}`,
  );
}

const yearly = (text: string, keys = ''): Record<string, string> => ({
  'programy/p.md': `---\ntytul: Program\nrok: 2020\n${keys}---\n\n${text}\n`,
});

describe('elements of a programme are found where they stand', () => {
  it.each(readingCases(resolve(import.meta.dirname, 'fixtures', 'elements.md')))('$name', ({ passage, read }) => {
    const lines = found(corpusOf(yearly(passage))).filter((line) => !line.endsWith('brak'));
    expect(lines.join(', ')).toBe(read);
  });
});

describe('elements under a line that says nothing', () => {
  it.each([
    ['§ 2. Do czego dążymy\n\nCelem głównym jest rozwój współpracy.', '1'],
    ['§ 7. Kalendarz\n\nProgram obowiązuje w roku kalendarzowym 2020.', '6'],
    [
      'CZĘŚĆ I\nJAK POWSTAŁ\n\n1. Projekt poddano konsultacjom z Radą Pożytku.\n\nCZĘŚĆ II\nKIEDY\n\n1. Program trwa rok.',
      '6,10',
    ],
  ])('are found by their own words: %s', (text, wanted) => {
    const lines = found(corpusOf(yearly(text))).filter((line) => !line.endsWith('brak'));
    expect(lines.map((line) => line.split(' ')[0]).join()).toBe(wanted);
  });
});

describe('elements of a programme', () => {
  it('are wanted of no programme older than art. 5a', () => {
    const corpus = corpusOf({ 'programy/p.md': '---\ntytul: P\nrok: 2010\n---\n\nRozdział 1. Cele\n\n§ 1. Cel.\n' });
    expect(found(corpus)).toEqual([]);
    expect(messagesOf(corpus, 'element-programu-brak')).toEqual([]);
  });

  it.each(['2019', '2020', '2021', '2026', '2027'])('are all found by the headings of the programme for %s alone', (year) => {
    const text = readFileSync(resolve(PROGRAMMES, `${year}.md`), 'utf8')
      .replace(/^elementy:\n(?: {2}.*\n)+/m, '')
      .replace(/^uchwala:.*\n/m, '');
    const corpus = corpusOf({ [`programy/${year}.md`]: text });
    expect(messagesOf(corpus, 'element-programu-brak')).toEqual([]);
  });

  it('are led to the provision front matter names before any heading', () => {
    const corpus = corpusOf(
      yearly('Rozdział 1. Cele programu\n\n§ 1. Cel.\n\nRozdział 2. Środki finansowe\n\n§ 2. Kwota.', 'elementy: { 1: par-1 }\n'),
    );
    expect(found(corpus).filter((line) => !line.endsWith('brak'))).toEqual(['1 par-1', '8 rozdz-2']);
  });

  it('does not take the rules of committees for the principles of cooperation', () => {
    const corpus = corpusOf(yearly('Rozdział 1. Tryb powoływania i zasady działania komisji konkursowych\n\n§ 1. Komisja.'));
    expect(found(corpus).filter((line) => !line.endsWith('brak'))).toEqual(['11 rozdz-1']);
  });

  it('are carried by a titled unit whose words say nothing else, and by the ustęp where they do', () => {
    const text =
      '§ 1. Cele\n\n1. Celem głównym Programu jest rozwój.\n\n2. Cele szczegółowe: sport.\n\n§ 2. Cele i zasady\n\n1. Współpraca opiera się na zasadzie jawności.';
    expect(found(corpusOf(yearly(text))).slice(0, 2)).toEqual(['1 par-1', '2 par-2-ust-1']);
  });

  it('are told by a run-in title, and by no words of a table', () => {
    const table = '| Wskaźnik | Wartość |\n| --- | --- |\n| wysokość środków | 10 |';
    const text = `§ 1. Zasady. Jawność i partnerstwo.\n\n§ 2. Wskaźnikami są:\n\n${table}`;
    expect(found(corpusOf(yearly(text))).filter((line) => !line.endsWith('brak'))).toEqual(['2 par-1', '9 par-2']);
  });

  it('are named in a warning where they are missing, at the key that could name them', () => {
    const corpus = corpusOf(
      yearly(
        'Rozdział 1. Cele, zasady, zakres i formy współpracy\n\n§ 1. Cel.\n\nRozdział 2. Zadania priorytetowe, okres i sposób realizacji programu oraz środki\n\n§ 2. Tak.\n\nRozdział 3. Ocena i przebieg konsultacji\n\n§ 3. Tak.',
      ),
    );
    expect(messagesOf(corpus, 'element-programu-brak')).toEqual([
      '2:1 W programie nie rozpoznano elementów, których wymaga art. 5a ust. 4 ustawy o działalności pożytku publicznego: tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert w otwartych konkursach ofert (pkt 11).',
    ]);
  });

  it('are five in a programme for several years', () => {
    const corpus = corpusOf({ 'programy/p.md': '---\ntytul: P\nlata: 2021–2025\n---\n\nRozdział 1. Cele\n\n§ 1. Cel.\n' });
    expect(found(corpus)).toEqual(['1 rozdz-1', '3 brak', '6 brak', '7 brak', '8 brak']);
    expect(messagesOf(corpus, 'element-programu-brak')[0]).toContain('art. 5a ust. 5');
  });

  it('are not carried by a repealed provision', () => {
    const corpus = corpusOf(yearly('Rozdział 1. Cele\n\n§ 1. (uchylony)', 'elementy: { 1: par-1 }\n'));
    expect(found(corpus)[0]).toBe('1 brak');
  });
});
