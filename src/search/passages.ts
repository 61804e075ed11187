import { fold } from '../law/fold.ts';
import type { SearchUnit } from './search-record.ts';

/** For each provision of a programme, what passage it is of, and the anchor of that. */
export type Passages = readonly (readonly [passage: string, anchor: string])[];

/** What a heading says without numbers, years and marks. */
export const wordsOfHeading = (heading: string): string =>
  fold(heading)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/**
 * What tells that provisions of two programmes are one passage: the heading that a provision stands under, or the number of its § where it
 * has none.
 */
export function passagesOf(units: readonly Pick<SearchUnit, 'anchor' | 'heading'>[]): Passages {
  return units.map(({ anchor }, index) => {
    const above = units.slice(0, index + 1).findLast((unit) => {
      return unit.heading !== '' && (unit.anchor === anchor || anchor.startsWith(`${unit.anchor}-`));
    });
    const number = anchor.split('-').slice(0, 2).join('-');
    return above === undefined ? [number, number] : [wordsOfHeading(above.heading), above.anchor];
  });
}

/** A programme by its number in an index, its title without years, and its passages. */
interface ProgrammePassages {
  readonly page: number;
  readonly title: string;
  readonly passages: Passages;
}

/** Signs for the passages of a series of programmes: from „0” on, without the bar that parts the columns. */
const signOf = (number: number): string => String.fromCharCode(number < 76 ? 48 + number : 85 + number);

/**
 * What is said of programmes that others of the same title, for other years, stand beside, a line each: number in the index, number of the
 * series, a sign for the passage of each provision, and the anchor of each passage in the order of their first signs; parted by bars.
 * „12|0|0011222|par-1 par-2 rozdz-2”
 */
export function passageLines(programmes: readonly ProgrammePassages[]): string {
  const series = [...Map.groupBy(programmes, ({ title }) => title).values()].filter((list) => list.length > 1);
  return series
    .flatMap((list, number) => {
      const signs = new Map<string, string>();
      return list.map(({ page, passages }) => {
        const anchors = new Map<string, string>();
        const own = passages.map(([passage, anchor]) => {
          const sign = signs.get(passage) ?? signOf(signs.size);
          signs.set(passage, sign);
          if (!anchors.has(sign)) anchors.set(sign, anchor);
          return sign;
        });
        return [page, number, own.join(''), [...anchors.values()].join(' ')].join('|');
      });
    })
    .join('\n');
}
