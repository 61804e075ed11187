import type { EdapElement } from './edap-tree.ts';

/** Where an element stands: names of the units above it („§ 2”, „ust. 1”), and the names of the elements. */
export interface EdapPlace {
  readonly units: readonly string[];
  readonly path: readonly string[];
  /** Rank of the unit it is in; 0 outside of any. */
  readonly rank: number;
}

/** „§ 2 ust. 1 (uchwala/paragraf/ustep)” */
export const placeName = ({ units, path }: EdapPlace): string => [...units, `(${path.join('/')})`].join(' ');

export const within = (place: EdapPlace, { name }: EdapElement, unit = '', rank = place.rank): EdapPlace => ({
  units: unit === '' ? place.units : [...place.units, unit],
  path: [...place.path, name],
  rank,
});
