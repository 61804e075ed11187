import { expect, it } from 'vitest';
import type { LinkedWork } from '../types.ts';
import { worksByKind } from './works-by-kind.ts';

const work = (id: string, kind: string, fields: object = {}): LinkedWork =>
  ({ document: { id, kind, ...fields } }) as unknown as LinkedWork;

it('lists works by kind, the newest first, those of one day by their names', () => {
  const works = [
    work('b', 'act', { date: '2020-01-01' }),
    work('a', 'act', { date: '2020-01-01' }),
    work('c', 'act', { date: '2021-01-01' }),
    work('d', 'act', { date: '2019-01-01' }),
    work('p1', 'programme', { firstYear: 2019 }),
    work('p2', 'programme', { firstYear: 2021 }),
    work('k1', 'competition', { competition: { announced: null } }),
    work('k2', 'competition', { competition: { announced: '2020-02-02' } }),
    work('n', 'news', { date: '2020-05-05' }),
    work('z', 'page'),
    work('y', 'page'),
  ];
  const lists = Object.entries(worksByKind(works)).map(([kind, list]) => [kind, ...list.map(({ document }) => document.id)]);
  expect(lists).toEqual([
    ['programme', 'p2', 'p1'],
    ['competition', 'k2', 'k1'],
    ['act', 'c', 'a', 'b', 'd'],
    ['consultation'],
    ['report'],
    ['news', 'n'],
    ['page', 'y', 'z'],
  ]);
});
