import { describe, expect, it } from 'vitest';
import { stepsOfId } from '../model/steps-of-id.ts';
import { read } from '../testing/read-legal-text.ts';
import { allUnits } from '../model/all-units.ts';
import type { Effect } from '../types.ts';
import { applyInsert } from './apply-insert.ts';
import { isRefusal } from './wording-state.ts';

type Insert = Extract<Effect, { type: 'insert' }>;

const TEXT =
  '§ 1. Klub:\n\n1) gra;\n\n3) śpiewa\n\n– co dzień.\n\n§ 2. Zwykły tekst.\n\n§ 3. 1. A.\n\n2. (uchylony)\n\n3. Dom:\n\na) stoi,\n\nb) leży.\n\n§ 5. Klub:\n\n– gra,\n\n– śpiewa.\n\nPrzewodniczący';

interface Given {
  readonly under?: string;
  readonly after?: string;
  readonly before?: string;
  readonly announced?: string;
}

/** Ids of a text as new units leave it, or why they don't stand in it. */
function inserted(wording: string, { under = '', after, before, announced }: Given, text = TEXT): readonly string[] | string {
  const anchor =
    after === undefined
      ? before === undefined
        ? null
        : { side: 'before', path: stepsOfId(before) }
      : { side: 'after', path: stepsOfId(after) };
  const fresh = read(wording).units;
  const state = applyInsert({ title: 'T', units: read(text).units }, {
    type: 'insert',
    under: under === '' ? [] : stepsOfId(under),
    anchor,
    announced: announced === undefined ? [] : [{ from: stepsOfId(announced), to: null }],
    wording: { lead: [], units: fresh },
  } as Insert);
  return isRefusal(state) ? state.refused : allUnits(state.units).map(({ id }) => id);
}

const around = (list: readonly string[] | string, id: string): readonly (string | undefined)[] | string =>
  typeof list === 'string' ? list : [list[list.indexOf(id) - 1], list[list.indexOf(id) + 1]];

describe('a new unit', () => {
  it.each<[string, string, Given, string, readonly [string | undefined, string]]>([
    ['§ 4. Nowy.', 'stands by its number', {}, 'par-4', ['par-3-ust-3-lit-b', 'par-5']],
    ['§ 0. Nowy.', 'stands first where its number is the least', {}, 'par-0', [undefined, 'par-1']],
    ['§ 6. Nowy.', 'stands after the last of its kind', {}, 'par-6', ['par-5-tir-2', 'podpisy']],
    ['2) tańczy;', 'stands among points', { under: 'par-1' }, 'par-1-pkt-2', ['par-1-pkt-1', 'par-1-pkt-3']],
    ['4) tańczy.', 'stands before the common part', { under: 'par-1' }, 'par-1-pkt-4', ['par-1-pkt-3', 'par-1-wsp']],
    ['§ 4. Nowy.', 'stands after the unit that is named', { after: 'par-3' }, 'par-4', ['par-3-ust-3-lit-b', 'par-5']],
    ['§ 4. Nowy.', 'stands before the unit that is named', { before: 'par-5' }, 'par-4', ['par-3-ust-3-lit-b', 'par-5']],
    ['c) śpi.', 'stands among letters', { under: 'par-3-ust-3' }, 'par-3-ust-3-lit-c', ['par-3-ust-3-lit-b', 'par-5']],
  ])('„%s” %s', (wording, _, given, id, expected) => {
    const list = inserted(wording, given);
    const [before, after] = around(list, id) as readonly (string | undefined)[];
    expect([before, expected[1] === 'podpisy' ? 'podpisy' : after]).toEqual(expected);
  });

  it('takes the number of a repealed one', () => {
    const list = inserted('2. Nowy.', { under: 'par-3' });
    expect(typeof list === 'string' ? list : list.filter((id) => id.startsWith('par-3'))).toEqual([
      'par-3',
      'par-3-ust-1',
      'par-3-ust-2',
      'par-3-ust-3',
      'par-3-ust-3-lit-a',
      'par-3-ust-3-lit-b',
    ]);
  });

  it('is refused with the reason', () => {
    expect(inserted('§ 2. Nowy.', {})).toBe('jednostka § 2 już istnieje');
    expect(inserted('§ 6. Nowy.', { after: 'par-2' })).toBe('numer jednostki § 6 nie pasuje do miejsca, w którym ma stanąć');
    expect(inserted('§ 1a. Nowy.', { after: 'par-3' })).toBe('numer jednostki § 1a nie pasuje do miejsca, w którym ma stanąć');
    expect(inserted('§ 1a. Nowy.', { after: 'par-9' })).toBe('nie ma jednostki § 9');
    expect(inserted('1) nowy;', { under: 'par-9' })).toBe('nie ma jednostki § 9');
    expect(inserted('1) nowy;', { under: 'par-2' })).toBe(
      'jednostka § 2 ma zwykły tekst i nie dzieli się na jednostki tego rodzaju',
    );
    expect(inserted('2. Nowy.', { under: 'par-2' })).toBe(
      'jednostka § 2 ma zwykły tekst i nie dzieli się na jednostki tego rodzaju',
    );
    expect(inserted('2. Nowy.', { under: 'par-1' })).toBe(
      'jednostka § 1 ma zwykły tekst i nie dzieli się na jednostki tego rodzaju',
    );
    expect(inserted('2) nowy;', {})).toBe('jednostka cały akt ma zwykły tekst i nie dzieli się na jednostki tego rodzaju');
    expect(inserted('2) nowy;', { after: 'par-2' })).toContain('nie leży w tej, do której ma być dodana następna');
    expect(inserted('4. Nowy.', { under: 'par-1', announced: 'par-1-pkt-4' })).toBe(
      'nowe brzmienie zawiera inne jednostki, niż zapowiada polecenie',
    );
  });

  it('opens a list where the unit ends with a colon or a dash', () => {
    expect(inserted('1) nowy.', { under: 'par-1' }, '§ 1. Klub:')).toEqual(['par-1', 'par-1-pkt-1']);
    expect(inserted('1) nowy.', { under: 'par-1' }, '§ 1. Klub –')).toEqual(['par-1', 'par-1-pkt-1']);
    expect(inserted('1) nowy.', { under: 'par-1' }, '§ 1. (uchylony)')).toEqual(['par-1', 'par-1-pkt-1']);
  });

  it('stands among §§ below the title of a text pasted with it', () => {
    expect(inserted('§ 3. Nowy.', {}, '# Uchwała w sprawie klubu\n\n§ 1. A.\n\n§ 2. B.')).toContain('par-3');
  });
});

describe('several new units', () => {
  it('stand in a row, each by its number', () => {
    const list = inserted('§ 3a. A.\n\n§ 3b. B.\n\n§ 4. C.', { after: 'par-3' });
    expect(typeof list === 'string' ? list : list.filter((id) => /^par-\d+[a-z]?$/u.test(id))).toEqual([
      'par-1',
      'par-2',
      'par-3',
      'par-3a',
      'par-3b',
      'par-4',
      'par-5',
    ]);
  });

  it('of which one has no place leave all out', () => {
    expect(inserted('§ 3a. A.\n\n§ 2. B.', { after: 'par-3' })).toBe('jednostka § 2 już istnieje');
  });

  it('without numbers stand after the one that is named, in their order', () => {
    const text = '§ 5. Klub:\n\n– gra,\n\n– śpiewa.';
    const state = applyInsert({ title: 'T', units: read(text).units }, {
      type: 'insert',
      under: stepsOfId('par-5'),
      anchor: { side: 'after', path: stepsOfId('par-5-tir-1') },
      announced: [],
      wording: { lead: [], units: read('§ 1. X:\n\n– tańczy,\n\n– biega,').units[0]?.children ?? [] },
    } as unknown as Insert);
    expect(isRefusal(state) ? state.refused : allUnits(state.units).map(({ id, text: words }) => `${id} ${words}`)).toEqual([
      'par-5 Klub:',
      'par-5-tir-1 gra,',
      'par-5-tir-2 tańczy,',
      'par-5-tir-3 biega,',
      'par-5-tir-4 śpiewa.',
    ]);
  });
});
