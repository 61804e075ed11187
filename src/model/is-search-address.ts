/** Paths that list what others wrote about a word: `/search`, `/results`, `/explore/tags/leszno`, `/hashtag/leszno`. */
const SEARCH_PATH = /^\/(?:search|results|szukaj|find|hashtag|tags?|explore(?:\/(?:tags|search))?|topics?)(?:\/|$)/iu;
const SEARCH_KEYS = ['q', 'search_query', 'query', 'keywords', 'search'] as const;

/** Whether an address of a social network leads to the results of a search and to nobody's account: `https://twitter.com/search?q=Leszno`. */
export function isSearchAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (SEARCH_PATH.test(url.pathname) || SEARCH_KEYS.some((key) => url.searchParams.has(key)));
}
