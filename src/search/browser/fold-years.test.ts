import { describe, expect, it } from 'vitest';
import type { Match } from './answer.ts';
import type { FeatureTable } from './features.ts';
import { foldYears } from './fold-years.ts';
import { passageLines, passagesOf, wordsOfHeading } from '../passages.ts';
import { readPassages } from './passages.ts';
import type { IndexPart } from './parts.ts';

/** A document that was found by its second unit. */
interface Found {
  readonly kind?: string;
  readonly year: string;
  readonly status?: string;
  readonly title?: string;
  readonly units: readonly (readonly [anchor: string, name: string, heading: string])[];
  /** Whether it is a former wording, of which no passages are kept. */
  readonly isFormer?: boolean;
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

function folded(documents: Readonly<Record<string, Found>>, years: readonly string[] = []): string[] {
  const all = Object.entries(documents);
  const table: FeatureTable = new Map(
    all.map(([name, { kind = 'programy', year, status = 'nie-obowiazuje' }]) => [
      name,
      { values: { rodzaj: [kind], rok: [year], status: [status] }, date: `${year}0101` },
    ]),
  );
  const ustepy = passageLines(
    all.flatMap(([, { kind = 'programy', year, title = `Program współpracy na rok ${year}`, units, isFormer = false }], page) =>
      kind !== 'programy' || isFormer
        ? []
        : [
            {
              page,
              title: wordsOfHeading(title),
              passages: passagesOf(units.map(([anchor, , heading]) => ({ anchor, heading }))),
            },
          ],
    ),
  );
  const part = { entry: { ustepy }, nameOf: (page: number) => all[page]?.[0] ?? '' } as unknown as IndexPart;
  const matches = all.map(([name]): Match => {
    const known = { id: name, url: `/${name}/`, title: name, caption: '', date: '', wording: null };
    const load = (): Promise<never> => Promise.reject(new Error('nothing need be loaded'));
    const hit = { name, score: 1, units: new Map([[2, 1]]), known, partOf: () => 0, load };
    return { hit, score: 1, units: [2], together: [2], coverage: 1 };
  });
  return foldYears(matches, table, readPassages([part]), years).map(
    ({ match, others }) => `${match.hit.name}${others.map(({ hit }) => ` +${hit.name}`).join('')}`,
  );
}

describe('a passage of programmes for several years', () => {
  it('stands once, that in force on top, whatever its number', () => {
    expect(
      folded({
        a: { year: '2025', units: COMMITTEES },
        page: { kind: 'strony', year: '2024', units: COMMITTEES },
        b: { year: '2026', status: 'obowiazuje', units: MOVED },
        c: { year: '2027', status: 'projekt', units: MOVED },
      }),
    ).toEqual(['b +a +c', 'page']);
  });

  it('is led by the latest where none is in force, and by the best where a year is named', () => {
    const documents = { a: { year: '2024', units: COMMITTEES }, b: { year: '2025', units: COMMITTEES } };
    expect(folded(documents)).toEqual(['b +a']);
    expect(folded(documents, ['2024'])).toEqual(['a +b']);
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
    ['is a former wording', { a: { year: '2025', units: COMMITTEES }, b: { year: '2025', isFormer: true, units: COMMITTEES } }],
    [
      'has no title and another number',
      { a: { year: '2025', units: UNTITLED }, b: { year: '2026', units: [...UNTITLED.slice(1), ['par-6', '§ 6', '']] } },
    ],
  ])('stands by itself where it %s', (_, documents) => {
    expect(folded(documents)).toEqual(['a', 'b']);
  });

  it('without a title is known by its number', () => {
    expect(folded({ a: { year: '2025', units: UNTITLED }, b: { year: '2026', units: UNTITLED } })).toEqual(['b +a']);
  });
});
