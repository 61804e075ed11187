import { describe, expect, it } from 'vitest';
import { read } from '../testing/read-legal-text.ts';
import { linesOf } from '../testing/consolidated.ts';
import { allUnits } from '../model/all-units.ts';
import type { Unit } from '../types.ts';
import { chainOf, moved, recountTirets, withChildren, withUnit } from './edit-tree.ts';

const TEXT = '§ 1. 1. Klub:\n\n1) gra;\n\n2) śpiewa\n\n– co tydzień.\n\n2. Dalej.\n\n§ 2. Koniec.';
const { units } = read(TEXT);
const byId = (id: string, list: readonly Unit[] = units): Unit => {
  const found = allUnits(list).find((unit) => unit.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const ids = (list: readonly Unit[]): string[] => allUnits(list).map(({ id }) => id);
const [first, second, point] = [byId('par-1'), byId('par-1-ust-1'), byId('par-1-ust-1-pkt-1')];

describe('a tree with another unit in it', () => {
  it('has it in the place of the old one, and shares what stands beside the way there', () => {
    const next = withUnit(units, [first, second], point, [{ ...point, text: 'tańczy;' }]);
    expect(linesOf(next)).toEqual(linesOf(units).map((line) => line.replace('gra;', 'tańczy;')));
    expect(next[1]).toBe(units[1]);
    expect(next[0]?.children[1]).toBe(first.children[1]);
  });

  it('loses the old one where nothing comes for it', () => {
    expect(ids(withUnit(units, [first, second], point, []))).toEqual(ids(units).filter((id) => id !== point.id));
    expect(ids(withUnit(units, [], first, []))).toEqual(['par-2']);
  });

  it('has other units at its top, where no unit is named above', () => {
    expect(ids(withChildren(units, [], (list) => list.slice(1)))).toEqual(['par-2']);
    expect(ids(withChildren(units, [first], (list) => list.slice(1)))).toEqual(['par-1', 'par-1-ust-2', 'par-2']);
  });
});

describe('a unit in another place', () => {
  it('has the ids of that place, with all below it', () => {
    const there = moved(second, chainOf([first]), chainOf([byId('par-2')]));
    expect(ids([there])).toEqual(['par-2-ust-1', 'par-2-ust-1-pkt-1', 'par-2-ust-1-pkt-2', 'par-2-ust-1-wsp']);
  });

  it('may have another number', () => {
    expect(ids([moved(second, chainOf([first]), chainOf([first]), '3')])).toEqual([
      'par-1-ust-3',
      'par-1-ust-3-pkt-1',
      'par-1-ust-3-pkt-2',
      'par-1-ust-3-wsp',
    ]);
  });

  it('is the very same where its place and number are', () => {
    expect(moved(second, chainOf([first]), chainOf([first]))).toBe(second);
    expect(moved(first, null, null)).toBe(first);
  });

  it('keeps what tells it from another of its number', () => {
    const twice = read('§ 1. Raz.\n\n§ 1. Dwa.').units;
    const again = twice[1];
    if (again === undefined) throw new Error('no second');
    expect(again.id).toBe('par-1--2');
    const attachment = read('§ 1. A.\n\n## Załącznik nr 1\n\n§ 1. B.').units[1];
    expect(moved(again, null, chainOf(attachment === undefined ? [] : [attachment])).id).toBe('zal-1-par-1--2');
  });

  it('that stands in a chapter has no id of it, and one in an attachment has', () => {
    const chapter = read('## Rozdział 2\n\n§ 5. 1. A.\n\n2. B.').units[0];
    const inner = chapter?.children[0];
    if (chapter === undefined || inner === undefined) throw new Error('no chapter');
    expect(ids([moved(first, null, chainOf([chapter]))])[0]).toBe('par-1');
    expect(moved(inner, chainOf([chapter]), null).id).toBe('par-5');
  });
});

describe('tirets', () => {
  const list = read('§ 1. Klub:\n\n– gra,\n\n– śpiewa,\n\n– tańczy.').units[0];
  const tirets = list?.children ?? [];
  const above = chainOf(list === undefined ? [] : [list]);

  it('are counted anew by their place', () => {
    expect(recountTirets([...tirets].reverse(), above).map(({ id, text }) => `${id} ${text}`)).toEqual([
      'par-1-tir-1 tańczy.',
      'par-1-tir-2 śpiewa,',
      'par-1-tir-3 gra,',
    ]);
  });

  it('in their places are the very same, as other units are', () => {
    const counted = recountTirets(tirets, above);
    expect(counted.every((unit, index) => unit === tirets[index])).toBe(true);
    expect(recountTirets([point, ...tirets], above)).toEqual([point, ...tirets]);
  });
});
