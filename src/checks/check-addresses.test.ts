import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { act, programme } from '../testing/citations-of.ts';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';
import { OWN_PAGES } from '../model/routes.ts';

const SITE =
  'nazwa: Próba\nmiasto: Gmina Próbna\norgany:\n  - nazwa: Rada Gminy Próbna\n    rodzaj: stanowiący\njezyki: [pl, en]\n';

const deadLinksIn = (others: Readonly<Record<string, string>>, paths: readonly string[]): string[] => {
  const page = `---\ntytul: O serwisie\n---\n\n${paths.map((path) => `[x](${path})`).join('\n\n')}\n`;
  const corpus = corpusOf({
    'serwis.yaml': SITE,
    'strony/o-serwisie.md': page,
    'uchwaly/a.md': act('§ 1. Tekst.'),
    'programy/2020.md': programme('uchwaly/a', '§ 1. Tekst.'),
    ...others,
  });
  return messagesOf(corpus, 'odnosnik-bez-celu').map((message) => /„([^”]*)”/.exec(message)?.[1] ?? message);
};

const deadLinks = (...paths: readonly string[]): string[] => deadLinksIn({}, paths);

describe('a link of a text', () => {
  it('leads to any page the site makes: in other languages, in the guide, of history', () => {
    const found = deadLinks(
      '/en/',
      '/en/programy/',
      '/pomoc/edytor/',
      '/programy/2020/wersje/',
      '/programy/2020/wersje/2020-01-01/',
      '/sfery/',
      '/dane/',
    );
    expect(found).toEqual([]);
  });

  it('leads nowhere where the site makes no such page', () => {
    const missing = ['/uk/', '/en/aktualnosci/', '/sfery/5/', '/pomoc/inne/', '/programy/2020/wersje/2020-02-01/'];
    expect(deadLinks(...missing)).toEqual(missing);
  });
});

describe('a link to the page of a year', () => {
  const news = (month: number, day: number): [string, string] => {
    const date = `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return [`aktualnosci/${date}.md`, `---\ntytul: Wiadomość z ${date}\ndata: ${date}\n---\n\nTekst.\n`];
  };
  const days = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => news(1 + Math.floor(index / 28), 1 + (index % 28))));

  it('leads there where the list is so long that its years have pages', () => {
    expect(deadLinksIn(days(151), ['/aktualnosci/rok/2019/', '/aktualnosci/rok/2018/'])).toEqual(['/aktualnosci/rok/2018/']);
  });

  it('leads nowhere where the list is short', () => {
    expect(deadLinksIn(days(150), ['/aktualnosci/rok/2019/'])).toEqual(['/aktualnosci/rok/2019/']);
  });
});

describe('the pages of the guide', () => {
  it('are those of its files and of the documents it shows', () => {
    const files = readdirSync('src/site/guide').filter((name) => name.endsWith('.md'));
    const pages = readdirSync('src/site/pages/pomoc').filter((name) => !name.startsWith('[') && name !== 'index.astro');
    expect(OWN_PAGES.flatMap(({ path }) => (path.startsWith('/pomoc/') ? [path] : [])).sort()).toEqual(
      [
        '/pomoc/',
        ...['tresc', 'bledy', 'gramatyka'].map((document) => `/pomoc/${document}/`),
        ...files.map((name) => `/pomoc/${name.replace(/^\d+-|\.md$/g, '')}/`),
        ...pages.map((name) => `/pomoc/${name.replace('.astro', '')}/`),
      ].sort(),
    );
  });
});

describe('an address that is taken', () => {
  const PAGE = '---\ntytul: Strona\n---\n\nTekst.\n';

  it.each(['robots.txt', 'ikona-192.png', 'og/uchwala.png', 'pagefind/dane.zip'])('is not given to the file %s', (path) => {
    const { diagnostics, assets } = corpusOf({ 'strony/strona.md': PAGE, [path]: 'x' });
    const taken = diagnostics.filter(({ rule }) => rule === 'plik-adres-zajety');
    expect(taken.map(({ file, blocking }) => [file, blocking])).toEqual([[path, false]]);
    expect(assets).toEqual([]);
  });

  it('is not given to a file where a page has it', () => {
    const { diagnostics, assets } = corpusOf({ 'uchwaly/skan.pdf.md': act('§ 1. Tekst.'), 'uchwaly/skan.pdf': 'x' });
    const taken = diagnostics.filter(({ rule }) => rule === 'plik-adres-zajety');
    expect(taken.map(({ file }) => file)).toEqual(['uchwaly/skan.pdf']);
    expect(assets).toEqual([]);
  });
});
