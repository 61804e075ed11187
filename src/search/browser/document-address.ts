/**
 * The address of a document by its path: below the base of the site, or, in the index of a portal, below the address of the town whose
 * name is the first part of the path. `towns`: addresses of sites by that name, each with a slash at its end.
 */
export function documentAddress(path: string, base: string, towns: Readonly<Record<string, string>> | undefined): string {
  const below = path.replace(/^\//, '');
  const slash = below.indexOf('/');
  const town = towns?.[below.slice(0, slash)];
  return town === undefined ? base + below : town + below.slice(slash + 1);
}
