import { describe, expect, it } from 'vitest';
import { read } from '../testing/read-legal-text.ts';
import type { Unit } from '../types.ts';
import { compareWordings, idsIn } from './compare-wordings.ts';

const TEXT = '§ 1. Klub:\n\n1) gra;\n\n2) śpiewa.\n\n§ 2. Koniec.\n\n## Rozdział 2 – Cele\n\n§ 3. Cel.';

/** What parts two texts, by ids; each text read anew, so that they share nothing. */
function parted(before: string, after: string): Record<string, readonly string[]> {
  const { removed, added, changed, bereft } = compareWordings(read(before).units, read(after).units);
  const lists = { removed: removed.map(({ id }) => id), added: added.map(({ id }) => id), changed, bereft };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

describe('what parts two texts', () => {
  it.each<[string, string, Record<string, string[]>]>([
    ['nothing where they are the same', TEXT, {}],
    ['words of a unit', TEXT.replace('gra', 'tańczy'), { changed: ['par-1-pkt-1'] }],
    ['words of a unit above others', TEXT.replace('Klub:', 'Dom:'), { changed: ['par-1'] }],
    ['a title', TEXT.replace('Cele', 'Zadania'), { changed: ['rozdz-2'] }],
    ['a title that is gone', TEXT.replace(' – Cele', ''), { changed: ['rozdz-2'] }],
    ['a repeal', TEXT.replace('Koniec.', '(uchylony)'), { changed: ['par-2'] }],
    ['a unit more', `${TEXT}\n\n§ 4. Nowy.`, { added: ['par-4'] }],
    [
      'a unit more below another',
      TEXT.replace('2) śpiewa.', '2) śpiewa;\n\n3) tańczy.'),
      { changed: ['par-1-pkt-2'], added: ['par-1-pkt-3'] },
    ],
    ['a unit less', TEXT.replace('§ 2. Koniec.\n\n', ''), { removed: ['par-2'] }],
    [
      'a unit less below another, which has lost it',
      TEXT.replace('1) gra;\n\n', ''),
      { removed: ['par-1-pkt-1'], bereft: ['par-1'] },
    ],
    ['a unit that has another number', TEXT.replace('§ 2.', '§ 2a.'), { removed: ['par-2'], added: ['par-2a'] }],
  ])('is %s', (_, after, expected) => {
    expect(parted(TEXT, after)).toEqual(expected);
  });

  it('is found among what they share', () => {
    const { units } = read(TEXT);
    const [first, second, third] = units;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no units');
    const fresh: Unit = { ...second, text: 'Nowy koniec.' };
    expect(compareWordings(units, [first, fresh, third])).toEqual({ removed: [], added: [], changed: ['par-2'], bereft: [] });
    expect(compareWordings(units, [first, third])).toEqual({ removed: [second], added: [], changed: [], bereft: [] });
    expect(compareWordings([first, third], units)).toEqual({ removed: [], added: [second], changed: [], bereft: [] });
    expect(compareWordings([first, second, second], [first, second]).removed).toEqual([second]);
    expect(compareWordings(units, units)).toEqual({ removed: [], added: [], changed: [], bereft: [] });
    const relabelled: Unit = { ...second, label: '§ 2 ' };
    expect(compareWordings(units, [first, relabelled, third]).changed).toEqual(['par-2']);
  });

  it('is told by ids of units with all below them', () => {
    const [first] = read(TEXT).units;
    expect(first === undefined ? [] : idsIn(first)).toEqual(['par-1', 'par-1-pkt-1', 'par-1-pkt-2']);
  });
});
