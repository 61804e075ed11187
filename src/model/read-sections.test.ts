import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../content/markdown.ts';
import type { Unit } from '../types.ts';
import { plainText } from './plain-text.ts';
import { readSections } from './read-sections.ts';
import { allUnits } from './all-units.ts';

const read = (source: string): Unit[] => readSections(parseMarkdown(source, 0, 'prose'), source);
const ids = (source: string): string[] => allUnits(read(source)).map(({ id }) => id);
const lines = (...text: readonly string[]): string => text.join('\n\n');

describe('readSections', () => {
  it('opens a unit at each heading, nested by depth', () => {
    const units = read(lines('## Jak złożyć ofertę', 'Przez internet.', '### Terminy', 'Do 15 czerwca.', '## Kontakt', 'Biuro.'));
    expect(units.map(({ id }) => id)).toEqual(['jak-zlozyc-oferte', 'kontakt']);
    expect(units[0]?.children.map(({ id, text }) => [id, text])).toEqual([['terminy', 'Do 15 czerwca.']]);
    expect(units.every(({ kind, label }) => kind === 'text' && label === '')).toBe(true);
  });

  it('puts what stands before the first heading into „wstep”, beside the headings', () => {
    const units = read(lines('Rada zaprasza.', '## Terminy', 'Do czerwca.'));
    expect(units.map(({ id, heading }) => [id, heading === null ? null : plainText(heading)])).toEqual([
      ['wstep', null],
      ['terminy', 'Terminy'],
    ]);
  });

  it('keeps an outline that skips a depth or climbs back', () => {
    expect(ids(lines('#### Głęboko', '## Płytko', '#### Skok', '### Pośrodku', '# Góra'))).toEqual([
      'gleboko',
      'plytko',
      'skok',
      'posrodku',
      'gora',
    ]);
    expect(
      read(lines('#### Głęboko', '## Płytko', '#### Skok', '### Pośrodku', '# Góra')).map(({ children }) => children.length),
    ).toEqual([0, 2, 0]);
  });

  it('gives a heading that is § or art. the address of the provision', () => {
    expect(ids(lines('## § 3. Zasady', '## Art. 5a. Program', '## 1. Wstęp', '## § 4 ust. 2 – uwagi'))).toEqual([
      'par-3',
      'art-5a',
      '1-wstep',
      '4-ust-2-uwagi',
    ]);
  });

  it('tells repeated headings apart', () => {
    expect(ids(lines('## Uwagi', '## Uwagi', '## Uwagi'))).toEqual(['uwagi', 'uwagi--2', 'uwagi--3']);
  });

  it('names a heading without letters „tekst” and cuts a long one', () => {
    expect(ids('## …')).toEqual(['tekst']);
    const [id = ''] = ids(`## ${'bardzo długi tytuł '.repeat(20)}`);
    expect(id.length).toBeLessThanOrEqual(80);
  });

  it('keeps lists, tables and quotations whole, and their words', () => {
    const [unit] = read(lines('## Wyniki', '1. sport\n2. kultura', '| a | b |\n| --- | --- |\n| 1 | 2 |', '> cytat'));
    expect(unit?.content.map(({ type }) => type)).toEqual(['list', 'table', 'blockquote']);
    expect(unit?.text).toBe('1. sport 2. kultura a b 1 2 cytat');
  });

  it('leaves footnotes and definitions out of the units', () => {
    const [unit, ...others] = read(lines('Zob. [program][p] i przypis[^1].', '[p]: https://leszno.pl', '[^1]: Treść przypisu.'));
    expect(others).toEqual([]);
    expect(unit?.text).toBe('Zob. program i przypis.');
  });

  it('is empty for an empty text', () => {
    expect(read('')).toEqual([]);
  });
});
