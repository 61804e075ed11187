/** Address of a page or file of the site, given as a path that begins with a slash, where the site stands under a base: `/program/`. */
export const underBase = (basePath: string, path: string): string => basePath + path.slice(1);
