import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../content/markdown.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { plainText } from '../model/plain-text.ts';
import { linesOf } from '../testing/consolidated.ts';
import { read } from '../testing/read-legal-text.ts';
import type { QuotedWording, WordsPlace } from '../types.ts';
import { applyReplace, inlineOf, withoutDash } from './apply-replace.ts';
import { splitWording } from './instructions/read-wording.ts';
import { isRefusal } from './wording-state.ts';

const TITLE = 'Uchwała nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie klubu';
const TEXT =
  '§ 1. Raz. Dwa. Trzy.\n\n§ 2. Klub:\n\n1) gra;\n\n2) śpiewa\n\n– co dzień.\n\n§ 3. Lista:\n\n– raz,\n\n– dwa,\n\n– trzy.\n\n§ 4. (uchylony)\n\n## Rozdział 2 – Cele\n\n§ 5. 1. A.\n\n2. B.';

const place = (id: string, part: WordsPlace['part'] = 'unit'): WordsPlace => {
  const [from = '', to] = id.split('..');
  return { from: from === '' ? [] : stepsOfId(from), to: to === undefined ? null : stepsOfId(to), part };
};
const wordingOf = (source: string): QuotedWording =>
  source.startsWith('–') ? { lead: parseMarkdown(source, 0, 'legal').children, units: [] } : splitWording(read(source).units);

/** Lines that are gone and new, or why nothing was replaced. */
function replaced(targets: readonly WordsPlace[], wording: string, text = TEXT): readonly string[] | string {
  const before = read(text).units;
  const next = applyReplace({ title: TITLE, units: before }, { type: 'replace', targets, wording: wordingOf(wording) });
  if (isRefusal(next)) return next.refused;
  const [old, fresh] = [linesOf(before), linesOf(next.units)];
  return [
    ...(next.title === TITLE ? [] : [`= ${next.title}`]),
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('a unit that is reworded', () => {
  it.each<[string, string, readonly string[]]>([
    ['par-1', '§ 1. Nowy.', ['- par-1: Raz. Dwa. Trzy.', '+ par-1: Nowy.']],
    ['par-1', 'Nowy.', ['- par-1: Raz. Dwa. Trzy.', '+ par-1: Nowy.']],
    ['par-4', '§ 4. Znów jest.', ['- par-4: (uchylony)', '+ par-4: Znów jest.']],
    ['par-5-ust-2', '2. Nowy:\n\n1) x.', ['- par-5-ust-2: B.', '+ par-5-ust-2: Nowy:', '+ par-5-ust-2-pkt-1: x.']],
    [
      'par-2',
      'Dom:\n\n1) stoi.',
      [
        '- par-2: Klub:',
        '- par-2-pkt-1: gra;',
        '- par-2-pkt-2: śpiewa',
        '- par-2-wsp: co dzień.',
        '+ par-2: Dom:',
        '+ par-2-pkt-1: stoi.',
      ],
    ],
    [
      'par-2-pkt-1..par-2-pkt-2',
      '1) a;\n\n2) b',
      ['- par-2-pkt-1: gra;', '- par-2-pkt-2: śpiewa', '+ par-2-pkt-1: a;', '+ par-2-pkt-2: b'],
    ],
  ])('%s gives way to „%s”', (id, wording, expected) => {
    expect(replaced([place(id)], wording)).toEqual(expected);
  });

  it('may be several, each given way to its own', () => {
    expect(replaced([place('par-1'), place('par-4')], '§ 1. A.\n\n§ 4. B.')).toEqual([
      '- par-1: Raz. Dwa. Trzy.',
      '- par-4: (uchylony)',
      '+ par-1: A.',
      '+ par-4: B.',
    ]);
  });

  it('is no longer repealed', () => {
    const next = applyReplace(
      { title: TITLE, units: read(TEXT).units },
      { type: 'replace', targets: [place('par-4')], wording: wordingOf('Znów jest.') },
    );
    expect(isRefusal(next) ? next.refused : next.units.find(({ id }) => id === 'par-4')?.repealed).toBe(false);
  });

  it('of two of its number keeps its id', () => {
    const twice = '§ 1. A:\n\n1) x;\n\n2) y.\n\n§ 1. B:\n\n1) z.';
    expect(read(twice).units.map(({ id }) => id)).toEqual(['par-1', 'par-1--2']);
  });

  it.each<[readonly WordsPlace[], string, string]>([
    [[place('par-9')], '§ 9. X.', 'nie ma jednostki § 9'],
    [[place('par-9')], 'X.', 'nie ma jednostki § 9'],
    [[place('par-1'), place('par-9')], '§ 1. A.\n\n§ 9. B.', 'nie ma jednostki § 9'],
    [[], '§ 1. A.', 'nie odczytano tego polecenia w całości'],
  ])('is refused: %#', (targets, wording, reason) => {
    expect(replaced(targets, wording)).toBe(reason);
  });
});

describe('a part that is reworded', () => {
  it.each<[WordsPlace, string, readonly string[] | string]>([
    [place('par-2', 'introduction'), 'Dom:', ['- par-2: Klub:', '+ par-2: Dom:']],
    [place('par-1', 'introduction'), 'Dom:', 'jednostka § 1 nie ma takiej części'],
    [place('par-5', 'introduction'), 'Dom:', 'jednostka § 5 nie ma takiej części'],
    [place('par-2', 'common'), '– co tydzień.', ['- par-2-wsp: co dzień.', '+ par-2-wsp: co tydzień.']],
    [place('par-2', 'common'), 'co tydzień.', ['- par-2-wsp: co dzień.', '+ par-2-wsp: co tydzień.']],
    [place('par-1', 'common'), 'x', 'jednostka § 1 nie ma takiej części'],
    [place('rozdz-2', 'title'), 'Zadania', ['- rozdz-2: [Cele]', '+ rozdz-2: [Zadania]']],
    [place('par-1', 'title'), 'Zadania', ['- par-1: Raz. Dwa. Trzy.', '+ par-1: [Zadania] Raz. Dwa. Trzy.']],
    [place('par-1', { sentence: 2 }), 'Dwanaście.', ['- par-1: Raz. Dwa. Trzy.', '+ par-1: Raz. Dwanaście. Trzy.']],
    [place('par-1', { sentence: -1 }), 'Koniec.', ['- par-1: Raz. Dwa. Trzy.', '+ par-1: Raz. Dwa. Koniec.']],
    [place('par-1', { sentence: 4 }), 'X.', 'w jednostce § 1 nie ma takiego zdania'],
    [place('par-9', { sentence: 1 }), 'X.', 'nie ma jednostki § 9'],
  ])('%j becomes „%s”', (target, wording, expected) => {
    expect(replaced([target], wording)).toEqual(expected);
  });

  it('may be several sentences in a row', () => {
    const both = [place('par-1', { sentence: 1 }), place('par-1', { sentence: 2 })];
    expect(replaced(both, 'Jeden. Drugi.')).toEqual(['- par-1: Raz. Dwa. Trzy.', '+ par-1: Jeden. Drugi. Trzy.']);
    expect(replaced([place('par-1', { sentence: 3 }), place('par-1', { sentence: 4 })], 'X.')).toBe(
      'w jednostce § 1 nie ma takiego zdania',
    );
  });
});

describe('the title of an act', () => {
  const titled = (wording: string): string | undefined => {
    const lines = replaced([place('', 'title')], wording);
    return typeof lines === 'string' ? lines : lines[0];
  };

  it.each([
    ['w sprawie domu', `= ${TITLE.replace('klubu', 'domu')}`],
    ['w sprawie domu.', `= ${TITLE.replace('klubu', 'domu')}`],
    ['Uchwała w sprawie domu', '= Uchwała w sprawie domu'],
    ['zarządzenie w sprawie domu;', '= zarządzenie w sprawie domu'],
  ])('becomes „%s” where it was about another thing', (wording, expected) => {
    expect(titled(wording)).toBe(expected);
  });
});

describe('the words of a wording', () => {
  const lead = (markdown: string): QuotedWording => ({
    lead: parseMarkdown(markdown, 0, 'legal').children,
    units: [],
  });

  it('are inline content, a line for each paragraph and no other block', () => {
    const nodes = inlineOf(lead('Raz\n\nDwa\n\n> Trzy'));
    expect(nodes.map((node) => ('value' in node ? node.value : ''))).toEqual(['Raz', '\n', 'Dwa']);
  });

  it.each([
    ['– co dzień', 'co dzień'],
    ['—co dzień', 'co dzień'],
    ['co – dzień', 'co – dzień'],
  ])('„%s” lose the dash that they begin with', (markdown, expected) => {
    expect(plainText(withoutDash(lead(markdown)))).toBe(expected);
  });
});
