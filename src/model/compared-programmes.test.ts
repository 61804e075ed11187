import { describe, expect, it } from 'vitest';
import type { LinkedWork, ProgrammeDocument, WorkId } from '../types.ts';
import { comparedPairs, seriesOfProgramme } from './compared-programmes.ts';

interface Given {
  readonly id?: string;
  readonly title?: string;
  readonly stage?: ProgrammeDocument['stage'];
  readonly last?: number;
  readonly organ?: string;
}

const COOPERATION = 'Program współpracy z organizacjami pozarządowymi';

/** A programme of a year, and the act that adopts it where an organ is named. */
function programme(
  year: number,
  { id = String(year), title = COOPERATION, stage = 'adopted', last = year, organ }: Given = {},
): LinkedWork[] {
  const work = {
    path: `/programy/${id}/`,
    document: {
      kind: 'programme',
      id: id as WorkId,
      title: `${title} na rok ${String(year)}`,
      firstYear: year,
      lastYear: last,
      stage,
    },
    outgoing: organ === undefined ? [] : [{ type: 'adopts', from: id, to: `akt-${id}` }],
  } as unknown as LinkedWork;
  const act = {
    path: `/uchwaly/${id}/`,
    document: { kind: 'act', id: `akt-${id}`, organ },
    outgoing: [],
  } as unknown as LinkedWork;
  return organ === undefined ? [work] : [work, act];
}

const pairs = (works: readonly LinkedWork[]): string[] =>
  comparedPairs(works).map(({ earlier, later }) => `${earlier.document.id} → ${later.document.id}`);

describe('compared programmes', () => {
  it('are all pairs of years where there are few, across gaps, each once and from the older to the newer', () => {
    const works = [2019, 2026, 2020].flatMap((year) => programme(year));
    expect(comparedPairs(works).map(({ path, former }) => [path, former])).toEqual([
      ['/programy/2020/porownanie/2019/', '/programy/2019/porownanie/2020/'],
      ['/programy/2026/porownanie/2019/', '/programy/2019/porownanie/2026/'],
      ['/programy/2026/porownanie/2020/', '/programy/2020/porownanie/2026/'],
    ]);
  });

  it('are those of near years in a long series, so that pairs do not grow with the square', () => {
    const works = Array.from({ length: 31 }, (_, index) => programme(2000 + index)).flat();
    expect(pairs(works).filter((pair) => pair.endsWith('→ 2015'))).toEqual(['2012 → 2015', '2013 → 2015', '2014 → 2015']);
    expect(pairs(works)).toHaveLength((8 * 7) / 2 + 23 * 3);
  });

  it('stay when the series grows', () => {
    const series = (length: number): LinkedWork[] => Array.from({ length }, (_, index) => programme(2000 + index)).flat();
    for (let length = 2; length < 20; length++)
      expect(pairs(series(length + 1))).toEqual(expect.arrayContaining(pairs(series(length))));
  });

  it('are those beside it for a draft whose year has an adopted programme, at addresses of the draft', () => {
    const draft = programme(2020, { id: 'projekt', stage: 'draft' });
    const works = [programme(2018), programme(2019), draft, programme(2020), programme(2021)].flat();
    const own = comparedPairs(works).filter(({ path }) => path.startsWith('/programy/projekt/'));
    expect(own.map(({ path, earlier, later, former }) => [path, earlier.document.id, later.document.id, former])).toEqual([
      ['/programy/projekt/porownanie/2019/', '2019', 'projekt', null],
      ['/programy/projekt/porownanie/2021/', 'projekt', '2021', null],
    ]);
  });

  it('are of one kind where a year has several', () => {
    const titles = [COOPERATION, 'Powiatowy program ochrony zdrowia psychicznego', 'Program przeciwdziałania przemocy domowej'];
    const works = [2025, 2026].flatMap((year) =>
      titles.flatMap((title, index) => programme(year, { id: `${String(year)}-${'abc'.charAt(index)}`, title })),
    );
    expect(pairs(works)).toEqual(['2025-a → 2026-a', '2025-b → 2026-b', '2025-c → 2026-c']);
  });

  it('are of one organ where programmes of several are told by their acts', () => {
    const works = [2025, 2026].flatMap((year) =>
      ['Rada Gminy Wola', 'Rada Gminy Borek'].flatMap((organ, index) =>
        programme(year, { id: `${String(year)}-${'ab'.charAt(index)}`, organ }),
      ),
    );
    expect(pairs(works)).toEqual(['2025-a → 2026-a', '2025-b → 2026-b']);
  });

  it('are of one title where nothing else tells programmes of a year apart, and none where the title does not either', () => {
    const works = [2025, 2026].flatMap((year) =>
      ['Wola', 'Borek'].flatMap((name) =>
        programme(year, { id: `${String(year)}-${name}`, title: `Program współpracy Gminy ${name}` }),
      ),
    );
    expect(pairs(works)).toEqual(['2025-Wola → 2026-Wola', '2025-Borek → 2026-Borek']);
  });

  it('are not programmes about different matters, though each is the only one of its year', () => {
    expect(pairs([...programme(2025), ...programme(2026, { title: 'Gminny program rewitalizacji' })])).toEqual([]);
  });

  it('make a series of one programme a year', () => {
    const works = [programme(2026, { id: 'projekt', stage: 'draft' }), programme(2026), programme(2019)].flat();
    expect(seriesOfProgramme(works, 'projekt' as WorkId).map(({ id }) => id)).toEqual(['2019', '2026']);
  });
});
