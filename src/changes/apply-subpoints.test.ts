import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../content/markdown.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { rawText } from '../model/plain-text.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Effect, Unit } from '../types.ts';
import { applySubpoints } from './apply-subpoints.ts';
import { isRefusal } from './wording-state.ts';

type Subpoints = Extract<Effect, { type: 'subpoints' }>;

const TEXT =
  '1. Budynek:\n\n1.1. ściany:\n\n1.1.1. zewnętrzne,\n\n1.1.2. wewnętrzne,\n\n1.2. dach,\n\n1.10. komin.\n\n2. Teren:\n\n2.1. ogrodzenie.';

/** The blocks of a text with podpunkty changed, or why they are not. */
function changed(
  operation: Subpoints['operation'],
  numbers: readonly string[],
  wording: string | null = null,
  under = 'ust-1',
): readonly string[] | string {
  const lead = wording === null ? null : parseMarkdown(wording, 0, 'legal').children;
  const next = applySubpoints(
    { title: 'T', units: read(TEXT).units },
    {
      type: 'subpoints',
      operation,
      numbers,
      under: stepsOfId(under),
      wording: lead === null ? null : { lead, units: [] },
    },
  );
  if (isRefusal(next)) return next.refused;
  const blocks = (unit: Unit): string[] => [
    ...unit.content.map((node) => rawText([node]).trim()),
    ...unit.children.flatMap(blocks),
  ];
  return next.units.flatMap(blocks);
}

const ALL = [
  'Budynek:',
  '1.1. ściany:',
  '1.1.1. zewnętrzne,',
  '1.1.2. wewnętrzne,',
  '1.2. dach,',
  '1.10. komin.',
  'Teren:',
  '2.1. ogrodzenie.',
];
const but = (lines: Readonly<Record<string, string | readonly string[]>>): string[] =>
  ALL.flatMap((line) => lines[line.split(' ')[0] ?? ''] ?? line);

describe('a podpunkt', () => {
  it('that is repealed keeps its number, and loses those below it', () => {
    expect(changed('repeal', ['1.2'])).toEqual(but({ '1.2.': '1.2. (uchylony)' }));
    expect(changed('repeal', ['1.1'])).toEqual(but({ '1.1.': '1.1. (uchylony)', '1.1.1.': [], '1.1.2.': [] }));
    expect(changed('repeal', ['1.1.1', '1.10'])).toEqual(but({ '1.1.1.': '1.1.1. (uchylony)', '1.10.': '1.10. (uchylony)' }));
  });

  it('gives way to new words, with those below it', () => {
    expect(changed('replace', ['1.1'], '1.1. mury.')).toEqual(but({ '1.1.': '1.1. mury.', '1.1.1.': [], '1.1.2.': [] }));
    expect(changed('replace', ['1.2', '1.10'], '1.2. strop,\n\n1.10. piec.')).toEqual(
      but({ '1.2.': '1.2. strop,', '1.10.': '1.10. piec.' }),
    );
  });

  it('that is new stands after the last smaller one', () => {
    expect(changed('insert', ['1.3'], '1.3. okna,')).toEqual(but({ '1.2.': ['1.2. dach,', '1.3. okna,'] }));
    expect(changed('insert', ['1.11'], '1.11. piwnica.')).toEqual(but({ '1.10.': ['1.10. komin.', '1.11. piwnica.'] }));
    expect(changed('insert', ['1.1.3'], '1.1.3. działowe,')).toEqual(
      but({ '1.1.2.': ['1.1.2. wewnętrzne,', '1.1.3. działowe,'] }),
    );
    expect(changed('insert', ['2.2'], '2.2. brama.', 'ust-2')).toEqual(but({ '2.1.': ['2.1. ogrodzenie.', '2.2. brama.'] }));
    expect(changed('insert', ['1.0'], '1.0. fundament,')).toEqual(but({ '1.10.': ['1.10. komin.', '1.0. fundament,'] }));
  });

  it('closes with another mark', () => {
    expect(changed({ from: ',', to: ';' }, ['1.2'])).toEqual(but({ '1.2.': '1.2. dach;' }));
    expect(changed({ from: '.', to: ',' }, ['1.2'])).toEqual(ALL);
    expect(changed({ from: '.', to: ';' }, ['1.2'])).toBe('jednostka ppkt 1.2 nie kończy się znakiem „.”');
  });

  it.each<[string, Subpoints['operation'], readonly string[], string | null, string]>([
    ['is not there', 'repeal', ['1.9'], null, 'nie ma jednostki ppkt 1.9'],
    ['to be replaced is not there', 'replace', ['1.9'], '1.9. x', 'nie ma jednostki ppkt 1.9'],
    ['whose mark changes is not there', { from: ',', to: ';' }, ['1.9'], null, 'nie ma jednostki ppkt 1.9'],
    ['is there already', 'insert', ['1.2'], '1.2. x', 'jednostka ppkt 1.2 już istnieje'],
    ['of the same unit can’t be changed', 'repeal', ['1.2', '1.9'], null, 'nie ma jednostki ppkt 1.9'],
  ])('that %s leaves the text as it is', (_, operation, numbers, wording, reason) => {
    expect(changed(operation, numbers, wording)).toBe(reason);
  });

  it('without new words is not replaced, and of a unit that is not there is not changed', () => {
    expect(changed('replace', ['1.2'])).toEqual(expect.any(String));
    expect(changed('repeal', ['1.2'], null, 'ust-9')).toBe('nie ma jednostki ust. 9');
  });
});
