import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../content/markdown.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Effect, RowName, Unit, WordsPlace } from '../types.ts';
import { applyRows, changeTable, editCells } from './apply-table.ts';
import { isRefusal, type Refusal, type WordingState } from './wording-state.ts';

const NUMBERED =
  '| Lp. | Nazwa | Kwota |\n| --- | --- | --- |\n| 1. | Sport | 50 zł |\n| 2. | Kultura | 60 zł |\n| 3a) | Kino  letnie | 70 zł |';
const NAMED = '| Zadanie | Kwota |\n| --- | --- |\n| Sport | 50 zł |\n| Kultura | 60 zł |';
const text = (table: string): string => `§ 1. Stawki:\n\n${table}\n\n§ 2. Koniec.`;

const row = (by: RowName['by'], name: string): RowName => ({ by, name });
const place = (part: unknown, from = 'par-1'): WordsPlace =>
  ({ from: from === '' ? [] : stepsOfId(from), to: null, part }) as WordsPlace;
const markdown = (table: string): unknown => ({ lead: parseMarkdown(table, 0, 'legal').children, units: [] });

/** The rows of all tables, cells with a bar between them. */
const rows = (units: readonly Unit[]): string[] =>
  units.flatMap(({ content, children }) => [
    ...content.flatMap((node) =>
      node.type === 'table'
        ? node.children.map((line) =>
            line.children.map((cell) => cell.children.map((one) => ('value' in one ? one.value : '')).join('')).join('|'),
          )
        : [],
    ),
    ...rows(children),
  ]);

const outcome = (result: WordingState | readonly Unit[] | Refusal): string | readonly string[] =>
  isRefusal(result) ? result.refused : rows('units' in result ? result.units : result);
const state = (table: string): WordingState => ({ title: 'T', units: read(text(table)).units });

const put = (table: string, operation: 'insert' | 'replace', name: RowName | null, wording: string): string | readonly string[] =>
  outcome(
    applyRows(state(table), {
      type: 'rows',
      place: place(name === null ? 'table' : { row: name, column: null }),
      operation,
      wording: markdown(wording),
    } as unknown as Extract<Effect, { type: 'rows' }>),
  );

const HEAD = 'Lp.|Nazwa|Kwota';
const [SPORT, CULTURE, CINEMA] = ['1.|Sport|50 zł', '2.|Kultura|60 zł', '3a)|Kino letnie|70 zł'];
const squeezed = (list: string | readonly string[]): string | readonly string[] =>
  typeof list === 'string' ? list : list.map((line) => line.replace(/ +/gu, ' '));
const FRESH = '| Lp. | Nazwa | Kwota |\n| --- | --- | --- |\n| 4 | Muzyka | 80 zł |';

describe('rows of a table', () => {
  it.each<[string, 'insert' | 'replace', RowName | null, readonly string[]]>([
    ['at its end', 'insert', null, [HEAD, SPORT, CULTURE, CINEMA, '4|Muzyka|80 zł']],
    ['after a row', 'insert', row('number', '1'), [HEAD, SPORT, '4|Muzyka|80 zł', CULTURE, CINEMA]],
    ['after the last', 'insert', row('place', '-1'), [HEAD, SPORT, CULTURE, CINEMA, '4|Muzyka|80 zł']],
    ['after a row named by its words', 'insert', row('words', 'kino letnie'), [HEAD, SPORT, CULTURE, CINEMA, '4|Muzyka|80 zł']],
    ['in the place of a row', 'replace', row('number', '2'), [HEAD, SPORT, '4|Muzyka|80 zł', CINEMA]],
    ['in the place of a row with a letter', 'replace', row('number', '3a'), [HEAD, SPORT, CULTURE, '4|Muzyka|80 zł']],
  ])('stand %s', (_, operation, name, expected) => {
    expect(squeezed(put(NUMBERED, operation, name, FRESH))).toEqual(expected);
  });

  it('may come without a heading that repeats that of the table', () => {
    const bare = '| 4 | Muzyka | 80 zł |\n| --- | --- | --- |\n| 5 | Taniec | 90 zł |';
    expect(squeezed(put(NUMBERED, 'insert', null, bare))).toEqual([
      HEAD,
      SPORT,
      CULTURE,
      CINEMA,
      '4|Muzyka|80 zł',
      '5|Taniec|90 zł',
    ]);
  });

  it('are refused where their table, their place or their width is another', () => {
    expect(put(NUMBERED, 'insert', null, 'Muzyka')).toBe(put(NUMBERED, 'insert', null, '| A | B |\n| --- | --- |\n| 1 | 2 |'));
    expect(put(NUMBERED, 'insert', null, '| Lp. | Nazwa | Kwota |\n| --- | --- | --- |')).toContain('tabel');
    expect(put(NUMBERED, 'replace', null, FRESH)).toEqual(expect.any(String));
    expect(put(NUMBERED, 'insert', row('number', '9'), FRESH)).toEqual(expect.any(String));
  });
});

describe('a row that is named', () => {
  const without = (table: string, name: RowName): string | readonly string[] =>
    squeezed(outcome(changeTable(state(table), place({ row: name, column: null }), null)));

  it.each<[string, RowName, readonly string[]]>([
    [NUMBERED, row('number', '1'), [HEAD, CULTURE, CINEMA]],
    [NUMBERED, row('place', '1'), [HEAD, CULTURE, CINEMA]],
    [NUMBERED, row('place', '-1'), [HEAD, SPORT, CULTURE]],
    [NUMBERED, row('words', ' Kultura '), [HEAD, SPORT, CINEMA]],
    [NAMED, row('number', '2'), ['Zadanie|Kwota', 'Sport|50 zł']],
    [NAMED, row('place', '2'), ['Zadanie|Kwota', 'Sport|50 zł']],
    [NAMED, row('words', 'SPORT'), ['Zadanie|Kwota', 'Kultura|60 zł']],
  ])('goes from a table: %#', (table, name, expected) => {
    expect(without(table, name)).toEqual(expected);
  });

  it.each<[string, string, RowName]>([
    ['has no such number', NUMBERED, row('number', '3')],
    ['has another number in that place', NUMBERED, row('place', '3')],
    ['has no such place', NAMED, row('number', '3')],
    ['has no such words', NAMED, row('words', 'Zadanie')],
    ['has the words twice', NAMED.replace('Kultura', 'Sport'), row('words', 'Sport')],
    ['has the number twice', NUMBERED.replace('2.', '1.'), row('number', '1')],
  ])('is refused where the table %s', (_, table, name) => {
    expect(without(table, name)).toEqual(expect.any(String));
  });
});

describe('a table', () => {
  it('gives way to another, whole', () => {
    const next = changeTable(state(NUMBERED), place('table'), markdown(NAMED) as never);
    expect(outcome(next)).toEqual(['Zadanie|Kwota', 'Sport|50 zł', 'Kultura|60 zł']);
    expect(outcome(changeTable(state(NUMBERED), place('table'), markdown('Słowa.') as never))).toEqual(expect.any(String));
    expect(outcome(changeTable(state(NUMBERED), place('table'), null))).toEqual(expect.any(String));
  });

  it('must be the only one of its place', () => {
    const two = { title: 'T', units: read(`${text(NUMBERED)}\n\n${NAMED}`).units };
    expect(outcome(changeTable(two, place('table', ''), markdown(NAMED) as never))).toEqual(expect.any(String));
    expect(outcome(changeTable(state(NUMBERED), place('table', 'par-2'), markdown(NAMED) as never))).toEqual(expect.any(String));
    expect(outcome(changeTable(state(NUMBERED), place('table', ''), markdown(NAMED) as never))).toEqual([
      'Zadanie|Kwota',
      'Sport|50 zł',
      'Kultura|60 zł',
    ]);
  });

  it('loses no cell alone', () => {
    expect(outcome(changeTable(state(NUMBERED), place({ row: row('number', '1'), column: 'Kwota' }), null))).toEqual(
      expect.any(String),
    );
    expect(outcome(changeTable(state(NUMBERED), place({ row: null, column: 'Kwota' }), null))).toEqual(expect.any(String));
  });
});

describe('cells of a place', () => {
  const doubled = (part: unknown): string | readonly string[] =>
    squeezed(
      outcome(
        editCells(state(NUMBERED).units, place(part), (line) =>
          line === '' ? [] : [{ from: line.length, to: line.length, put: '!' }],
        ),
      ),
    );

  it.each<[string, unknown, readonly string[]]>([
    [
      'of a whole table are all',
      'table',
      ['Lp.!|Nazwa!|Kwota!', '1.!|Sport!|50 zł!', '2.!|Kultura!|60 zł!', '3a)!|Kino letnie!|70 zł!'],
    ],
    ['of a row are its own', { row: row('number', '2'), column: null }, [HEAD, SPORT, '2.!|Kultura!|60 zł!', CINEMA]],
    [
      'of a column are those under its heading, and it',
      { row: null, column: 'kwota' },
      ['Lp.|Nazwa|Kwota!', '1.|Sport|50 zł!', '2.|Kultura|60 zł!', '3a)|Kino letnie|70 zł!'],
    ],
    ['of a row and a column are one', { row: row('number', '1'), column: '#2' }, [HEAD, '1.|Sport!|50 zł', CULTURE, CINEMA]],
    ['of the last column are there', { row: row('number', '1'), column: '#3' }, [HEAD, '1.|Sport|50 zł!', CULTURE, CINEMA]],
  ])('%s', (_, part, expected) => {
    expect(doubled(part)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['a column that is not there', { row: null, column: 'Cena' }],
    ['a place among columns that is not there', { row: null, column: '#4' }],
    ['a row that is not there', { row: row('number', '7'), column: null }],
    ['no table', 'unit'],
  ])('are none of %s', (_, part) => {
    expect(doubled(part)).toEqual(expect.any(String));
  });
});
