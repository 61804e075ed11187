import { NUMBERING_SINCE_YEAR, SPHERES } from '../../law/spheres.ts';
import { sphereNumbers } from '../../law/sphere-numbers.ts';

const ORDER = new Map(SPHERES.map(({ item }, index) => [item, index]));

/**
 * The items that a cell names, ranges expanded. Items that the statute does not have are kept: another version of the list may
 * have them.
 */
export function spheresOfCell(text: string): string[] {
  const items = sphereNumbers(text).flatMap(({ from, to }) => {
    const [first, last] = [ORDER.get(from), ORDER.get(to)];
    if (from === to || first === undefined || last === undefined || last < first) return from === to ? [from] : [from, to];
    return SPHERES.slice(first, last + 1).map(({ item }) => item);
  });
  return [...new Set(items)];
}

/** Items of a cell that no known version of the statute's list has. */
export const unknownSpheres = (text: string, year: number): string[] =>
  year < NUMBERING_SINCE_YEAR
    ? []
    : [...new Set(sphereNumbers(text).flatMap(({ from, to }) => [from, to]))].filter((item) => !ORDER.has(item));
