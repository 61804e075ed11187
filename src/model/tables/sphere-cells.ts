import { NUMBERING_SINCE_YEAR, SPHERES } from '../../law/spheres.ts';
import { sphereNumbers } from '../../law/sphere-numbers.ts';

const ORDER = new Map(SPHERES.map(({ item }, index) => [item, index]));

/** The items a cell names, ranges written out. Items the statute does not have are kept: an older or newer list may have had them. */
export function spheresOfCell(text: string): string[] {
  const items = sphereNumbers(text).flatMap(({ from, to }) => {
    const [first, last] = [ORDER.get(from), ORDER.get(to)];
    if (from === to || first === undefined || last === undefined || last < first) return from === to ? [from] : [from, to];
    return SPHERES.slice(first, last + 1).map(({ item }) => item);
  });
  return [...new Set(items)];
}

/** Items a cell names that no list of the statute known here has: a slip of the pen. */
export const unknownSpheres = (text: string, year: number): string[] =>
  year < NUMBERING_SINCE_YEAR
    ? []
    : [...new Set(sphereNumbers(text).flatMap(({ from, to }) => [from, to]))].filter((item) => !ORDER.has(item));
