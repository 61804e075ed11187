import { describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { all, headingOf, lines, outline, read, unit } from '../testing/read-legal-text.ts';

describe('quoted new wording', () => {
  const rest = ['2) uchyla się § 4.', '§ 2. Uchwała wchodzi w życie.'];

  it('has no units of its own where it begins on the line of the operation', () => {
    expect(
      outline(lines('§ 1. W uchwale:', '1) § 3 otrzymuje brzmienie: „§ 3. 1. Zadania:', '1) kultura;', '2) sport.”;', ...rest)),
    ).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: § 3 otrzymuje brzmienie: „§ 3. 1. Zadania: 1) kultura; 2) sport.”;',
      'par-1-pkt-2: uchyla się § 4.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('has no units of its own where it begins on the next line', () => {
    expect(
      outline(
        lines('§ 1. W uchwale:', '1) po § 3 dodaje się § 3a w brzmieniu:', '„§ 3a. 1. Zadania «małe».', '2. Granty.”;', ...rest),
      ),
    ).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: po § 3 dodaje się § 3a w brzmieniu: „§ 3a. 1. Zadania «małe». 2. Granty.”;',
      'par-1-pkt-2: uchyla się § 4.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('has no units of its own in a blockquote', () => {
    expect(
      outline(lines('§ 1. W uchwale:', '1) § 3 otrzymuje brzmienie:', '> § 3. 1. Zadania.\n>\n> 2. Granty.', ...rest)),
    ).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: § 3 otrzymuje brzmienie: § 3. 1. Zadania. 2. Granty.',
      'par-1-pkt-2: uchyla się § 4.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('ends where its last quotation mark stands, in a table too', () => {
    const table = '| zadanie | kwota |\n| --- | --- |\n| sport | 100 zł”. |';
    expect(all(lines('§ 1. W uchwale:', '1) § 3 otrzymuje brzmienie: „§ 3. Kwoty:', table, ...rest)).map(({ id }) => id)).toEqual(
      ['par-1', 'par-1-pkt-1', 'par-1-pkt-2', 'par-2'],
    );
  });

  it('does not swallow the act where it is never closed', () => {
    expect(all(lines('§ 1. Nowe brzmienie: „§ 3. Zadania.', '2) sport.', '§ 2. Wchodzi w życie.')).map(({ id }) => id)).toEqual([
      'par-1',
      'par-1-pkt-2',
      'par-2',
    ]);
  });

  it('is not confused with a name in quotation marks', () => {
    expect(all(lines('§ 1. Uchwala się „Program', '§ 2. Współpraca” trwa.')).map(({ id }) => id)).toEqual(['par-1', 'par-2']);
  });
});

describe('blocks and markup inside units', () => {
  it('keep tables and quotations in the unit they follow', () => {
    const source = lines('§ 1. Kwoty:', '| zadanie | kwota |\n| --- | --: |\n| 1) sport | 100 |', '> § 7. Cytat.', '§ 2. Dalej.');
    expect(unit(source, 'par-1').content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'blockquote']);
    expect(all(source).map(({ id }) => id)).toEqual(['par-1', 'par-2']);
  });

  it('put a table before the first unit into text', () => {
    expect(outline(lines('| a | b |\n| --- | --- |', '§ 1. A.'))).toEqual(['wstep: a b', 'par-1: A.']);
  });

  it.each([
    ['**§ 1.** Uchwala się.', '**1.** Program.'],
    ['**§ 1. Uchwala się.**', '***1.*** Program.'],
    ['*§ 1.* Uchwala się.', '`1.` Program.'],
    ['<b>§ 1.</b> Uchwala się.', '<b>1. Program.</b>'],
    ['&sect; 1. Uchwala się.', '1\\. Program.'],
  ])('read markers through markup: %s', (...source) => {
    expect(outline(lines(...source))).toEqual(['par-1: Uchwala się.', 'par-1-ust-1: Program.']);
  });

  it('keep the markup of the words after a marker', () => {
    expect(unit('1) **cel *główny* programu**;', 'pkt-1').content).toMatchObject([
      { type: 'paragraph', children: [{ type: 'strong', children: [{}, { type: 'emphasis' }, {}] }, { value: ';' }] },
    ]);
  });

  it('keep the offset of every word, after markers, escapes and references', () => {
    const source = lines('§ 1. 1. Kwota \\* program', '**2.** &sect; 7 zadania', '1) *nowy*\nwiersz');
    const offsets: [string, string][] = [];
    for (const { content } of all(source)) {
      visit({ type: 'root', children: [...content] } as Root, 'text', ({ value, data }) => {
        const at = (data as { at?: number } | undefined)?.at;
        if (at !== undefined) offsets.push([value, source.slice(at, at + 6)]);
      });
    }
    expect(offsets).toEqual([
      ['Kwota * program', 'Kwota '],
      ['§ 7 zadania', '&sect;'],
      ['nowy', 'nowy*\n'],
      ['wiersz', 'wiersz'],
    ]);
  });
});

describe('text without a number', () => {
  it('is the preamble before the first unit', () => {
    const source = lines('Na podstawie art. 18 ustawy uchwala się, co następuje:', '§ 1. Program.');
    expect(outline(source)).toEqual(['wstep: Na podstawie art. 18 ustawy uchwala się, co następuje:', 'par-1: Program.']);
    expect(unit(source, 'wstep')).toMatchObject({ kind: 'text', label: '' });
  });

  it('is the signature after the last unit', () => {
    const source = lines(
      '## Rozdział 1. Cele',
      '§ 1. 1. Uchwała wchodzi w życie.',
      'Przewodniczący Rady Miejskiej Leszna',
      'Jan Kowalski',
    );
    expect(outline(source).slice(1)).toEqual([
      'par-1',
      'par-1-ust-1: Uchwała wchodzi w życie.',
      'podpis: Przewodniczący Rady Miejskiej Leszna Jan Kowalski',
    ]);
    expect(read(source).units.map(({ id }) => id)).toEqual(['rozdz-1', 'podpis']);
  });

  it('is no signature in the middle of a sentence', () => {
    expect(all(lines('§ 1. Program wykonuje', 'Prezydent Miasta Leszna'))).toHaveLength(1);
  });

  it.each(['## Uzasadnienie', 'Uzasadnienie', 'U Z A S A D N I E N I E', '**UZASADNIENIE**'])(
    'is the reasons after „%s”, outside any chapter',
    (heading) => {
      const source = lines('## Rozdział 1. Cele', '§ 1. Program.', heading, 'Obowiązek wynika z ustawy.', '1. Skutki finansowe.');
      expect(outline(source).slice(-2)).toEqual([
        'uzasadnienie: Obowiązek wynika z ustawy.',
        'uzasadnienie-ust-1: Skutki finansowe.',
      ]);
      expect(read(source).units.map(({ id }) => id)).toEqual(['rozdz-1', 'uzasadnienie']);
    },
  );

  it('keeps a heading that is no marker', () => {
    const source = lines('# Wstęp', 'Leszno współpracuje.', '§ 1. Program.');
    expect(outline(source)).toEqual(['wstep: Leszno współpracuje.', 'par-1: Program.']);
    expect(headingOf(unit(source, 'wstep'))).toBe('Wstęp');
  });

  it('is nothing at all in an empty text', () => {
    expect(read('')).toEqual({ units: [], faults: [] });
    expect(read('\n \n')).toEqual({ units: [], faults: [] });
  });
});
