import { describe, expect, it } from 'vitest';
import { headingOf, lines, outline, read, unit } from '../testing/read-legal-text.ts';

const rules = (source: string): string[] =>
  read(source).faults.map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`);

describe('numbers without a full stop', () => {
  it('begin ustępy where they count from 1 and stand after sentences', () => {
    const source = lines(
      '§ 3',
      '1 Program realizuje Wójt.',
      '2 Zadania obejmują:',
      '1) sport;',
      '2) kulturę.',
      '3 O wynikach, o których mowa w ust. 1, informuje się mieszkańców.',
    );
    expect(outline(source)).toEqual([
      'par-3',
      'par-3-ust-1: Program realizuje Wójt.',
      'par-3-ust-2: Zadania obejmują:',
      'par-3-ust-2-pkt-1: sport;',
      'par-3-ust-2-pkt-2: kulturę.',
      'par-3-ust-3: O wynikach, o których mowa w ust. 1, informuje się mieszkańców.',
    ]);
    expect(rules(source)).toEqual([]);
    expect(unit(source, 'par-3-ust-2').label).toBe('2.');
  });

  it('do so on the line of the § and in a text without blank lines', () => {
    expect(outline('§ 4. 1 Program realizuje Wójt.\n2 Zadania zleca się w konkursie.\n§ 5. Dalej.')).toEqual([
      'par-4',
      'par-4-ust-1: Program realizuje Wójt.',
      'par-4-ust-2: Zadania zleca się w konkursie.',
      'par-5: Dalej.',
    ]);
  });

  it.each([
    ['rows of a table that was lost', lines('§ 3. Zadania:', '1 Sport 10 000 zł', '2 Kultura 5 000 zł')],
    ['items', lines('§ 3. Zadania:', '1 Sport;', '2 Kultura.')],
    [
      'ustępy with full stops beside them',
      lines('§ 3. 1. Wójt ogłasza konkurs.', '1 Program jest jawny.', '2 Zadania są jawne.'),
    ],
    ['lines outside a §', lines('Cele programu', '1 Program jest jawny.', '2 Zadania są jawne.')],
    ['brackets', lines('§ 3. Cele', '(1) Program jest jawny.', '(2) Zadania są jawne.')],
  ])('are told, and no units, where they may be something else: %s', (_, source) => {
    expect(rules(source).map((rule) => rule.split(' ')[0])).toEqual(['oznaczenie-bez-kropki']);
    expect(
      read(source).units.flatMap(({ children }) => children.filter(({ kind }) => kind === 'ust' || kind === 'pkt')),
    ).toHaveLength(source.includes('1. Wójt') ? 1 : 0);
  });

  it.each([
    ['a number that nothing follows', lines('§ 3. Święto przypada w dniu', '3 Maja jest wolny.', 'Dalej.')],
    ['a number alone', lines('§ 3. Zadania', '1 Program jest jawny.')],
    ['years', lines('§ 3. Lata', '2024 Rok spokoju.', '2025 Rok zmian.')],
  ])('are words where no row proves them: %s', (_, source) => {
    expect(rules(source)).toEqual([]);
    expect(read(source).units[0]?.children ?? []).toEqual([]);
  });
});

describe('titles with a number in brackets', () => {
  it('are parts, in capitals and as headings', () => {
    for (const title of ['(1) CELE PROGRAMU', '## (1) Cele programu']) {
      const source = lines(
        title,
        '1. Celem jest współpraca.',
        title.replace('1', '2').replace(/cele/iu, 'ZASADY'),
        '1. Zasadą jest jawność.',
      );
      const { units, faults } = read(source);
      expect(units.map(({ label }) => label)).toEqual(['(1)', '(2)']);
      expect(units.map(headingOf)[0]?.toLowerCase()).toBe('cele programu');
      expect(units.map(({ children }) => children.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
        ['ust Celem jest współpraca.'],
        ['ust Zasadą jest jawność.'],
      ]);
      expect(faults).toEqual([]);
    }
  });
});
