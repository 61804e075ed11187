import { describe, expect, it } from 'vitest';
import type { Match } from './answer.ts';
import type { Fragment } from './engine.ts';
import type { FeatureTable } from './features.ts';
import { foldYears } from './fold-years.ts';

/** A document that was found by its second unit. */
interface Found {
  readonly kind?: string;
  readonly year: string;
  readonly status?: string;
  readonly title?: string;
  readonly units: Fragment['units'];
  readonly from?: string;
}

const COMMITTEES = [
  ['par-14', '§ 14', 'Tryb powoływania komisji konkursowych'],
  ['par-14-ust-2', '§ 14 ust. 2', ''],
] as const;
const MOVED = [
  ['par-17', '§ 17', 'TRYB POWOŁYWANIA KOMISJI KONKURSOWYCH'],
  ['par-17-ust-1', '§ 17 ust. 1', ''],
] as const;
const MONEY = [
  ['par-16', '§ 16', 'Wysokość środków'],
  ['par-16-ust-1', '§ 16 ust. 1', ''],
] as const;
const UNTITLED = [
  ['par-4', '§ 4', ''],
  ['par-5', '§ 5', ''],
] as const;

async function folded(documents: Readonly<Record<string, Found>>, years: readonly string[] = []): Promise<string[]> {
  const table: FeatureTable = new Map(
    Object.entries(documents).map(([name, { kind = 'programy', year, status = 'nie-obowiazuje' }]) => [
      name,
      { values: { rodzaj: [kind], rok: [year], status: [status] }, date: `${year}0101` },
    ]),
  );
  const matches = Object.entries(documents).map(([name, { title, year, units, from }]): Match => {
    const meta = { title: title ?? `Program współpracy na rok ${year}`, ...(from === undefined ? {} : { from }) };
    const data = (): Promise<Fragment> => Promise.resolve({ url: `/${name}/`, meta, units, blocks: [0], excerpt: '' });
    return { hit: { name, score: 1, units: new Map([[2, 1]]), data }, score: 1, units: [2], together: [2], coverage: 1 };
  });
  return (await foldYears(matches, table, years)).map(
    ({ match, others }) => `${match.hit.name}${others.map(({ hit }) => ` +${hit.name}`).join('')}`,
  );
}

describe('a passage of programmes for several years', () => {
  it('stands once, that in force on top, whatever its number', async () => {
    expect(
      await folded({
        a: { year: '2025', units: COMMITTEES },
        page: { kind: 'strony', year: '2024', units: COMMITTEES },
        b: { year: '2026', status: 'obowiazuje', units: MOVED },
        c: { year: '2027', status: 'projekt', units: MOVED },
      }),
    ).toEqual(['b +a +c', 'page']);
  });

  it('is led by the latest where none is in force, and by the best where a year is named', async () => {
    const documents = { a: { year: '2024', units: COMMITTEES }, b: { year: '2025', units: COMMITTEES } };
    expect(await folded(documents)).toEqual(['b +a']);
    expect(await folded(documents, ['2024'])).toEqual(['a +b']);
  });

  it.each<[string, Record<string, Found>]>([
    ['says something else', { a: { year: '2025', units: COMMITTEES }, b: { year: '2026', units: MONEY } }],
    [
      'is of another programme',
      {
        a: { year: '2025', units: COMMITTEES },
        b: { year: '2025', title: 'Program ochrony zdrowia na rok 2025', units: COMMITTEES },
      },
    ],
    [
      'is a former wording',
      { a: { year: '2025', units: COMMITTEES }, b: { year: '2025', from: '2025-01-01', units: COMMITTEES } },
    ],
    [
      'has no title and another number',
      { a: { year: '2025', units: UNTITLED }, b: { year: '2026', units: [...UNTITLED.slice(1), ['par-6', '§ 6', '']] } },
    ],
  ])('stands by itself where it %s', async (_, documents) => {
    expect(await folded(documents)).toEqual(['a', 'b']);
  });

  it('without a title is known by its number', async () => {
    expect(await folded({ a: { year: '2025', units: UNTITLED }, b: { year: '2026', units: UNTITLED } })).toEqual(['b +a']);
  });
});
