import { FIRST_YEAR_OF_ART_5A } from './deadlines.ts';

/** One of the things a programme must contain. */
export interface RequiredElement {
  /** Item of art. 5a ust. 4, 1–11: the number front matter's `elementy` uses. */
  readonly item: number;
  /** What it is, in the statute's words. */
  readonly name: string;
  /** Item of art. 5a ust. 5, where a multi-year programme must have it too. */
  readonly multiYearItem: number | null;
}

const element = (item: number, name: string, multiYearItem: number | null = null): RequiredElement => ({
  item,
  name,
  multiYearItem,
});

/** Art. 5a ust. 4 (yearly programme) and ust. 5 (multi-year) of the statute on public benefit; state of Dz. U. z 2024 r. poz. 1491. */
const REQUIRED_ELEMENTS: readonly RequiredElement[] = [
  element(1, 'cel główny i cele szczegółowe programu', 1),
  element(2, 'zasady współpracy'),
  element(3, 'zakres przedmiotowy', 2),
  element(4, 'formy współpracy, o których mowa w art. 5 ust. 2'),
  element(5, 'priorytetowe zadania publiczne'),
  element(6, 'okres realizacji programu', 3),
  element(7, 'sposób realizacji programu', 4),
  element(8, 'wysokość środków planowanych na realizację programu', 5),
  element(9, 'sposób oceny realizacji programu'),
  element(10, 'informacja o sposobie tworzenia programu oraz o przebiegu konsultacji'),
  element(11, 'tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert w otwartych konkursach ofert'),
];

/** What a programme must contain: eleven elements, five where it is for several years; none in programmes older than art. 5a. */
export function requiredElements(firstYear: number, lastYear: number): readonly RequiredElement[] {
  if (firstYear < FIRST_YEAR_OF_ART_5A) return [];
  return lastYear > firstYear ? REQUIRED_ELEMENTS.filter(({ multiYearItem }) => multiYearItem !== null) : REQUIRED_ELEMENTS;
}
