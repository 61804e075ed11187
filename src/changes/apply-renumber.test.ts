import { describe, expect, it } from 'vitest';
import { allUnits } from '../model/all-units.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { read } from '../testing/read-legal-text.ts';
import type { UnitRange } from '../types.ts';
import { applyRenumber } from './apply-renumber.ts';
import { isRefusal } from './wording-state.ts';

const TEXT =
  '§ 1. 1. A:\n\n1) b;\n\n2) c;\n\n3) d.\n\n2. (uchylony)\n\n3. E.\n\n§ 2. Zwykły.\n\n§ 3. Lista:\n\na) f,\n\nb) g,\n\nc) h.\n\nArt. 7. J.';

const range = (id: string): UnitRange => {
  const [from = '', to] = id.split('..');
  return { from: stepsOfId(from), to: to === undefined ? null : stepsOfId(to) };
};

/** Each unit as „id label text”, or why the numbers stay. */
function renumbered(from: readonly string[], to: readonly string[], wrap = false): readonly string[] | string {
  const state = applyRenumber(
    { title: 'T', units: read(TEXT).units },
    { type: 'renumber', wrap, from: from.map(range), to: to.map(range) },
  );
  if (isRefusal(state)) return state.refused;
  const before = new Set(allUnits(read(TEXT).units).map(({ id, label, text }) => `${id} ${label} ${text}`));
  return allUnits(state.units)
    .map(({ id, label, text }) => `${id} ${label} ${text}`)
    .filter((line) => !before.has(line));
}

describe('units that get other numbers', () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['par-2'], ['par-2a'], ['par-2a § 2a. Zwykły.']],
    [['art-7'], ['art-8'], ['art-8 Art. 8. J.']],
    [['par-1-ust-3'], ['par-1-ust-4'], ['par-1-ust-4 4. E.']],
    [['par-1-ust-3'], ['par-1-ust-2'], ['par-1-ust-2 2. E.']],
    [['par-3-lit-c'], ['par-3-lit-d'], ['par-3-lit-d d) h.']],
    [
      ['par-1-ust-1-pkt-1..par-1-ust-1-pkt-3'],
      ['par-1-ust-1-pkt-2..par-1-ust-1-pkt-4'],
      ['par-1-ust-1-pkt-2 2) b;', 'par-1-ust-1-pkt-3 3) c;', 'par-1-ust-1-pkt-4 4) d.'],
    ],
    [['par-3-lit-a..par-3-lit-c'], ['par-3-lit-b..par-3-lit-d'], ['par-3-lit-b b) f,', 'par-3-lit-c c) g,', 'par-3-lit-d d) h.']],
    [
      ['par-1-ust-1'],
      ['par-1-ust-5'],
      ['par-1-ust-5 5. A:', 'par-1-ust-5-pkt-1 1) b;', 'par-1-ust-5-pkt-2 2) c;', 'par-1-ust-5-pkt-3 3) d.'],
    ],
  ])('%j as %j have them, and those below have other ids', (from, to, expected) => {
    expect(renumbered(from, to)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['another unit keeps', ['par-1-ust-1-pkt-1'], ['par-1-ust-1-pkt-2'], 'numer jest zajęty przez jednostkę pkt 2'],
    [
      'are fewer',
      ['par-1-ust-1-pkt-1..par-1-ust-1-pkt-3'],
      ['par-1-ust-1-pkt-4..par-1-ust-1-pkt-5'],
      'liczba jednostek i nowych numerów nie jest taka sama',
    ],
    ['are more', ['par-3-lit-a'], ['par-3-lit-d..par-3-lit-e'], 'liczba jednostek i nowych numerów nie jest taka sama'],
    ['are of other units', ['par-1-ust-3'], ['par-1-pkt-3'], 'liczba jednostek i nowych numerów nie jest taka sama'],
    [
      'can’t be counted',
      ['par-3-lit-a..par-3-lit-b'],
      ['par-3-lit-aa..par-3-lit-ab'],
      'liczba jednostek i nowych numerów nie jest taka sama',
    ],
    [
      'are for units of several places',
      ['par-1-ust-1', 'par-2'],
      ['par-1-ust-5', 'par-4'],
      'liczba jednostek i nowych numerów nie jest taka sama',
    ],
    ['are for units that are not there', ['par-9'], ['par-10'], 'nie ma jednostki § 9'],
    ['are none', ['par-2'], [], 'liczba jednostek i nowych numerów nie jest taka sama'],
  ])('keep them where the new ones %s', (_, from, to, reason) => {
    expect(renumbered(from, to)).toBe(reason);
  });
});

describe('the whole text of a unit', () => {
  it('becomes the first unit below it', () => {
    expect(renumbered(['par-2'], ['par-2-ust-1'], true)).toEqual(['par-2 § 2. ', 'par-2-ust-1 1. Zwykły.']);
    expect(renumbered(['par-3'], ['par-3-ust-1'], true)).toEqual([
      'par-3 § 3. ',
      'par-3-ust-1 1. Lista:',
      'par-3-ust-1-lit-a a) f,',
      'par-3-ust-1-lit-b b) g,',
      'par-3-ust-1-lit-c c) h.',
    ]);
  });

  it('does not where there are such units, or the new one is none below', () => {
    expect(renumbered(['par-1'], ['par-1-ust-1'], true)).toBe('jednostka § 1 ust. 1 już istnieje');
    expect(renumbered(['par-2'], ['par-4'], true)).toBe('jednostka § 4 już istnieje');
    expect(renumbered(['par-3-lit-a'], ['par-3-pkt-1'], true)).toBe('jednostka § 3 pkt 1 już istnieje');
    expect(renumbered(['par-9'], ['par-9-ust-1'], true)).toBe('nie ma jednostki § 9');
    expect(renumbered(['par-2'], [], true)).toEqual(expect.any(String));
  });
});
