import { describe, expect, it } from 'vitest';
import { historyPages } from '../html/history/history-pages.ts';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';
import { robotsOf } from './robots.ts';

const SITE = 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\n';
const programme = (year: number, character: string): string =>
  `---\ntytul: Program współpracy z organizacjami na rok ${String(year)}\nrok: ${String(year)}\ncharakter: ${character}\n---\n\n§ 1. Celem jest współpraca.\n`;
const files = (site = SITE): Record<string, string> => ({
  'serwis.yaml': site,
  'programy/2024.md': programme(2024, 'urzędowy'),
  'programy/2025.md': programme(2025, 'poglądowy'),
});

/** Addresses of pages that search engines may list. */
const listed = (site?: string): string[] => {
  const corpus = corpusOf(files(site));
  return corpus.works.flatMap((work) => [
    ...(robotsOf(work, corpus) === null ? [work.path] : []),
    ...historyPages(work, corpus).flatMap(({ path, canonical, indexed }) => (indexed && path === canonical ? [path] : [])),
  ]);
};

describe('demonstration texts', () => {
  it('are kept from search engines, with their history and with comparisons they take part in', () => {
    expect(listed()).toEqual(['/programy/2024/']);
  });

  it('are listed where the town says so', () => {
    expect(listed(`${SITE}pogladowe_w_wyszukiwarkach: true\n`)).toEqual([
      '/programy/2024/',
      '/programy/2025/',
      '/programy/2025/porownanie/2024/',
    ]);
  });
});

describe('addresses of social networks', () => {
  it.each([
    'https://twitter.com/search?q=Gmina',
    'https://www.instagram.com/explore/tags/gmina/',
    'https://www.youtube.com/results?search_query=Gmina',
    'https://www.facebook.com/hashtag/gmina',
  ])('that only search are not shown, and the clerk is told: %s', (address) => {
    const corpus = corpusOf(files(`${SITE}spolecznosci:\n  youtube: ${address}\n  bip: https://bip.proba.example/\n`));
    expect(corpus.site.social).toEqual([{ network: 'bip', url: 'https://bip.proba.example/' }]);
    expect(messagesOf(corpus, 'spolecznosci-wyszukiwanie')).toHaveLength(1);
  });

  it('of accounts are shown', () => {
    const corpus = corpusOf(
      files(
        `${SITE}spolecznosci: { youtube: 'https://www.youtube.com/@gminaprobna', facebook: 'https://www.facebook.com/researchgmina' }\n`,
      ),
    );
    expect(corpus.site.social).toHaveLength(2);
    expect(messagesOf(corpus, 'spolecznosci-wyszukiwanie')).toEqual([]);
  });
});
