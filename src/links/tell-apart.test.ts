import { describe, expect, it } from 'vitest';
import type { Relations, Work } from '../types.ts';
import { tellApart } from './tell-apart.ts';

interface Given {
  readonly id: string;
  readonly organ?: string;
  readonly stage?: string;
  readonly title?: string;
  readonly last?: number;
}

/** What tells some programmes of 2020 apart, by file. */
function apart(...programmes: readonly Given[]): Record<string, string> {
  const works = programmes.map(({ id, stage = 'adopted', title = 'Program', last = 2020 }) => ({
    document: { kind: 'programme', id, firstYear: 2020, lastYear: last, stage, title },
  }));
  const adopted = programmes.filter(({ organ }) => organ !== undefined);
  const outgoing = new Map(
    adopted.map(({ id }) => [
      id,
      [
        { type: 'about', to: 'x' },
        { type: 'adopts', from: id, to: `akt-${id}` },
      ],
    ]),
  );
  const byId = new Map(adopted.map(({ id, organ }) => [`akt-${id}`, { kind: 'act', organ }]));
  const page = { document: { kind: 'page', id: 'strona', title: 'Program' } };
  return Object.fromEntries(tellApart([...works, page] as unknown as Work[], { outgoing, byId } as unknown as Relations));
}

describe('programmes of the same years', () => {
  it.each<[string, Record<string, string>, ...Given[]]>([
    ['alone has no mark', {}, { id: 'a', organ: 'Rada Gminy' }],
    ['of other years have none', {}, { id: 'a', organ: 'Rada Gminy' }, { id: 'b', organ: 'Rada Powiatu', last: 2021 }],
    [
      'are told apart by the organ',
      { a: 'Rada Gminy', b: 'Rada Powiatu' },
      { id: 'a', organ: 'Rada Gminy' },
      { id: 'b', organ: 'Rada Powiatu', title: 'Inny' },
    ],
    [
      'of one organ by the draft',
      { b: 'projekt' },
      { id: 'a', organ: 'Rada Gminy' },
      { id: 'b', organ: 'Rada Gminy', stage: 'draft', title: 'Inny' },
    ],
    [
      'of an unknown organ by the draft',
      { b: 'projekt' },
      { id: 'a', organ: 'Rada Gminy' },
      { id: 'b', stage: 'draft', title: 'Inny' },
    ],
    [
      'of one organ by the title',
      { a: 'Program', b: 'Inny' },
      { id: 'a', organ: 'Rada Gminy' },
      { id: 'b', organ: 'Rada Gminy', title: 'Inny' },
    ],
    ['of one title by the file', { a: 'a', b: 'b' }, { id: 'a' }, { id: 'b' }],
    [
      'of which two are drafts by the title',
      { a: 'A', b: 'B', c: 'C' },
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', stage: 'draft' },
      { id: 'c', title: 'C', stage: 'draft' },
    ],
  ])('%s', (_, expected, ...programmes) => {
    expect(apart(...programmes)).toEqual(expected);
  });
});
