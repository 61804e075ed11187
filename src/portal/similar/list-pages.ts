import type { SimilarGroup } from '../types.ts';

/** Groups on one page of the list. */
const GROUPS_A_PAGE = 100;

/** The pages of the list of groups; one, with nothing on it, where there are none. */
export const similarListPages = (groups: readonly SimilarGroup[]): readonly (readonly SimilarGroup[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(groups.length / GROUPS_A_PAGE)) }, (_, page) =>
    groups.slice(page * GROUPS_A_PAGE, (page + 1) * GROUPS_A_PAGE),
  );

/** Whether a group has demonstration texts alone. */
export const allIllustrative = ({ provisions }: SimilarGroup): boolean =>
  provisions.every(({ document }) => document.character === 'illustrative');
