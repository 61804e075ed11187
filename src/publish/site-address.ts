import { underBase } from '../model/under-base.ts';
import type { Settings } from '../types.ts';

/** Origin assumed without `SITE_URL`: that of `npm start`. */
const LOCAL_ORIGIN = 'http://localhost:4321';

/** Full address of a path below the base, for formats that know no relative ones (Atom, sitemaps). */
export const siteAddress = (path: string, { siteUrl, basePath }: Settings): string =>
  `${siteUrl ?? LOCAL_ORIGIN}${underBase(basePath, path)}`;

/** The same where the origin is known, else the path alone: for files that are kept apart from the site. */
export const knownAddress = (path: string, { siteUrl, basePath }: Settings): string =>
  `${siteUrl ?? ''}${underBase(basePath, path)}`;
