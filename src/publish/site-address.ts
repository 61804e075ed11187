import { underBase } from '../model/under-base.ts';
import type { Settings } from '../types.ts';

/** Origin assumed without `SITE_URL`: that of `npm start`. */
const LOCAL_ORIGIN = 'http://localhost:4321';

/** Full address of a path below the base, for formats that know no relative ones (Atom, sitemaps). */
export const siteAddress = (path: string, { siteUrl, basePath }: Settings): string =>
  `${siteUrl ?? LOCAL_ORIGIN}${underBase(basePath, path)}`;
