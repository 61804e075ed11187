import { PORTAL_PAGES } from '../strings/portal.ts';

/** Addresses of the portal's pages, below its base. */
export const townPath = (slug: string): string => `${PORTAL_PAGES.towns.path}${slug}/`;
export const townSimilarPath = (slug: string): string => `${townPath(slug)}podobne/`;
export const yearPath = (year: number): string => `${PORTAL_PAGES.programmes.path}${String(year)}/`;
export const yearSpherePath = (year: number, item: string): string => `${yearPath(year)}sfera-${item}/`;
export const groupPath = (id: string): string => `${PORTAL_PAGES.similar.path}${id}/`;
export const similarListPath = (page: number): string =>
  page === 1 ? PORTAL_PAGES.similar.path : `${PORTAL_PAGES.similar.path}strona-${String(page)}/`;
