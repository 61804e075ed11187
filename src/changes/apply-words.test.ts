import { describe, expect, it } from 'vitest';
import type { Inflection } from '../law/inflection/inflection.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { linesOf } from '../testing/consolidated.ts';
import { read } from '../testing/read-legal-text.ts';
import type { WordsPlace } from '../types.ts';
import { applyWords } from './apply-words.ts';
import type { WordsEffect } from './edit-matches.ts';
import { isRefusal } from './wording-state.ts';

const place = (id: string, part: WordsPlace['part'] = 'unit'): WordsPlace => ({
  from: id === '' ? [] : stepsOfId(id),
  to: null,
  part,
});

/** The text of „§ 1” with words changed, or why they stay. */
function changed(
  text: string,
  fields: Partial<WordsEffect>,
  places: readonly WordsPlace[] = [place('par-1')],
): readonly string[] | string {
  const effect: WordsEffect = {
    type: 'words',
    places,
    find: '',
    put: '',
    mode: 'replace',
    occurrences: { exactly: 1 },
    ...fields,
  };
  const next = applyWords({ title: 'Uchwała w sprawie klubu', units: read(text).units }, effect, {} as Inflection);
  if (isRefusal(next)) return next.refused;
  const lines = linesOf(next.units).map((line) => line.replace(/^par-1: /u, ''));
  return next.title === 'Uchwała w sprawie klubu' ? lines : [next.title, ...lines];
}

describe('words at the end of a text', () => {
  it.each([
    ['Klub gra.', 'i śpiewa', 'Klub gra i śpiewa.'],
    ['Klub gra;', 'i śpiewa', 'Klub gra i śpiewa;'],
    ['Klub gra,', 'i śpiewa', 'Klub gra, i śpiewa'],
    ['Klub gra', 'i śpiewa', 'Klub gra i śpiewa'],
    ['Klub gra.', 'i śpiewa.', 'Klub gra i śpiewa.'],
    ['Klub gra.', 'i śpiewa;', 'Klub gra i śpiewa;'],
    ['Klub gra,', 'i śpiewa;', 'Klub gra, i śpiewa;'],
    ['Klub gra.', ', a także śpiewa', 'Klub gra, a także śpiewa.'],
    ['Klub gra.', 'Śpiewa też.', 'Klub gra. Śpiewa też.'],
    ['Klub gra;', 'Śpiewa też.', 'Klub gra Śpiewa też.'],
    ['Klub gra.', 'Wójtowi', 'Klub gra Wójtowi.'],
    ['Klub gra od 2019 r.', 'do 2020', 'Klub gra od 2019 r. do 2020.'],
    ['Klub gra od 2019 r.', 'do lata.', 'Klub gra od 2019 r. do lata.'],
  ])('„%s” with „%s” is „%s”', (text, put, expected) => {
    expect(changed(`§ 1. ${text}`, { mode: 'end', put })).toEqual([expected]);
  });

  it('keep the mark that the same order gave', () => {
    expect(changed('§ 1. Klub gra,', { mode: 'end', put: 'oraz śpiewa.', keepsMark: true })).toEqual(['Klub gra, oraz śpiewa.']);
  });

  it('stand after the last unit below', () => {
    expect(changed('§ 1. Klub:\n\n1) gra;\n\n2) śpiewa.', { mode: 'end', put: 'co dzień' })).toEqual([
      'Klub:',
      'par-1-pkt-1: gra;',
      'par-1-pkt-2: śpiewa co dzień.',
    ]);
  });

  it('are refused where the unit is not there', () => {
    expect(changed('§ 1. Klub.', { mode: 'end', put: 'x' }, [place('par-9')])).toBe('nie ma jednostki § 9');
  });
});

describe('how often words stand in a place', () => {
  const THRICE = '§ 1. raz, raz i raz.\n\n§ 2. raz.';
  it.each<[WordsEffect['occurrences'], readonly string[] | null]>([
    [{ only: 2 }, ['raz, dwa i raz.', 'par-2: raz.']],
    [{ only: 3 }, ['raz, raz i dwa.', 'par-2: raz.']],
    [{ only: 4 }, null],
    [{ exactly: 3 }, ['dwa, dwa i dwa.', 'par-2: raz.']],
    [{ exactly: 1 }, null],
    [{ exactly: 4 }, null],
    ['all', ['dwa, dwa i dwa.', 'par-2: raz.']],
  ])('of three, %j', (occurrences, expected) => {
    const result = changed(THRICE, { find: 'raz', put: 'dwa', occurrences });
    expect(expected === null ? typeof result : result).toEqual(expected ?? 'string');
  });

  it('none are refused even where all are meant', () => {
    expect(changed(THRICE, { find: 'pięć', put: 'sześć', occurrences: 'all' })).toBe(
      'nie znaleziono wyrazów „pięć” w jednostce § 1',
    );
  });

  it('counts through a whole text, and in each place by itself', () => {
    expect(changed(THRICE, { find: 'raz', put: 'dwa', occurrences: { exactly: 4 } }, [place('')])).toEqual([
      'dwa, dwa i dwa.',
      'par-2: dwa.',
    ]);
    expect(changed(THRICE, { find: 'raz', put: 'dwa', occurrences: 'all' }, [place('par-1'), place('par-2')])).toEqual([
      'dwa, dwa i dwa.',
      'par-2: dwa.',
    ]);
    expect(changed(THRICE, { find: 'i', put: 'oraz' }, [place('par-1'), place('par-2')])).toEqual(expect.any(String));
  });

  it('counts a title and a sentence apart from the rest', () => {
    expect(changed(THRICE, { find: 'klubu', put: 'domu' }, [place('', 'title')])).toEqual([
      'Uchwała w sprawie domu',
      'raz, raz i raz.',
      'par-2: raz.',
    ]);
    expect(changed('§ 1. Jest raz. Jest raz.', { find: 'raz', put: 'dwa' }, [place('par-1', { sentence: 2 })])).toEqual([
      'Jest raz. Jest dwa.',
    ]);
    expect(changed('§ 1. Jest 18 r. ż. Koniec raz.', { find: 'raz', put: 'dwa' }, [place('par-1', { sentence: 2 })])).toBe(
      'nie wiadomo na pewno, gdzie kończą się zdania w jednostce § 1',
    );
  });
});

describe('white space beside words', () => {
  it.each<[WordsEffect['mode'], string, string, string, string]>([
    ['delete', 'Klub (mały) gra.', 'mały', '', 'Klub () gra.'],
    ['delete', 'Mały klub gra.', 'Mały', '', 'klub gra.'],
    ['delete', 'Klub gra, śpiewa.', ', śpiewa', '', 'Klub gra.'],
    ['delete', 'Klub „mały dom” gra.', 'mały', '', 'Klub „dom” gra.'],
    ['delete', 'Klub mały gra.', 'mały', '', 'Klub gra.'],
    ['delete', 'Klub mały, stary gra.', 'mały', '', 'Klub, stary gra.'],
    ['after', 'Klub gra.', 'Klub', 'mały', 'Klub mały gra.'],
    ['after', 'Klub gra.', 'Klub', ', który', 'Klub, który gra.'],
    ['before', 'Klub gra.', 'gra', 'często', 'Klub często gra.'],
    ['replace', 'Klub gra.', 'gra', ', który gra', 'Klub, który gra.'],
    ['replace', 'Klub, mały, gra.', ', mały,', 'mały', 'Klub mały gra.'],
    ['replace', 'Klub, mały.', ', mały', '; duży', 'Klub; duży.'],
    ['replace', 'Klub, gra.', ', gra', 'gra', 'Klub gra.'],
  ])('%s: „%s”, „%s”, „%s”', (mode, text, find, put, expected) => {
    expect(changed(`§ 1. ${text}`, { mode, find, put })).toEqual([expected]);
  });

  it('around the words of an order is none of theirs', () => {
    expect(changed('§ 1. Klub gra.', { find: 'gra', put: '  śpiewa ' })).toEqual(['Klub śpiewa.']);
  });
});
