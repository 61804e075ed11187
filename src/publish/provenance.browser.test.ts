import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, pagesOf } from '../testing/built-site.ts';
import { BELOW_A_PATH } from '../testing/shared-envs.ts';
import { sharedSite } from '../testing/shared-site.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const MARK = /poglądow|sample text|зразок тексту/iu;
const ORIGIN = BELOW_A_PATH.SITE_URL;
const BASE = BELOW_A_PATH.BASE_PATH;

interface Listed {
  readonly id: string;
  readonly url: string;
  readonly character: string;
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(' '));
const attribute = (element: Element, name: string): string => element.attrs.find((attr) => attr.name === name)?.value ?? '';

function elements(node: Node, found: Element[] = []): Element[] {
  if ('tagName' in node) found.push(node);
  for (const child of childrenOf(node)) elements(child, found);
  return found;
}

/** What a link stands in: its item, row, answer or section, the nearest. */
const HOLDERS: ReadonlySet<string> = new Set(['li', 'tr', 'dd', 'p', 'section', 'article', 'nav']);
function holderOf(element: Element): Element | null {
  let node: Node | null = element;
  while (node !== null && 'parentNode' in node) {
    node = node.parentNode;
    if (node !== null && 'tagName' in node && HOLDERS.has(node.tagName)) return node;
  }
  return null;
}

/**
 * Whether a link or what it stands in says what its document is: its item or row where it leads to the page itself, else its section where it leads to
 * some part of it.
 */
function saysWhatItIs(link: Element, isToThePage: boolean): boolean {
  for (let holder = holderOf(link); holder !== null; holder = holderOf(holder)) {
    if (MARK.test(textOf(holder))) return true;
    if (['section', 'article', ...(isToThePage ? ['li', 'tr'] : [])].includes(holder.tagName)) return false;
  }
  return MARK.test(textOf(link));
}

describe('a demonstration text', () => {
  let dir = '';
  let documents: readonly Listed[] = [];
  let pages: ReadonlyMap<string, string> = new Map();
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8');
  /** Path of a document's page below the base. */
  const pathOf = ({ url }: Listed): string => url.slice(`${ORIGIN}${BASE}`.length);
  /** The document that a page below the base belongs to, if any. */
  const ownerOf = (name: string): Listed | undefined => documents.find((one) => name.startsWith(pathOf(one)));

  beforeAll(async () => {
    dir = await sharedSite(BELOW_A_PATH);
    documents = (JSON.parse(read('api/v1/index.json')) as { documents: Listed[] }).documents;
    pages = pagesOf(dir);
  });

  it('is there beside texts of the office', () => {
    expect(new Set(documents.map(({ character }) => character))).toEqual(new Set(['official', 'illustrative']));
  });

  it('says so in the title and the description of each of its pages, and no search engine lists them', () => {
    const silent: string[] = [];
    for (const [name, html] of pages) {
      const owner = ownerOf(name);
      if (owner?.character !== 'illustrative' || html.includes('http-equiv="refresh"')) continue;
      const tree = elements(parse(html));
      const title = tree.find(({ tagName }) => tagName === 'title');
      const metas = tree.filter(
        (element) =>
          element.tagName === 'meta' && /description|og:title/u.test(attribute(element, 'name') + attribute(element, 'property')),
      );
      const heads = [title === undefined ? '' : textOf(title), ...metas.map((meta) => attribute(meta, 'content'))];
      if (!heads.every((words) => MARK.test(words))) silent.push(`${name}: ${heads.join(' | ')}`);
      if (!html.includes('name="robots" content="noindex')) silent.push(`${name}: indexed`);
    }
    expect(silent).toEqual([]);
  });

  it('has a picture beside links to its pages that says so, and no other text has', () => {
    const wrong: string[] = [];
    for (const [name, html] of pages) {
      const owner = ownerOf(name);
      if (owner === undefined || html.includes('http-equiv="refresh"')) continue;
      const [, picture = ''] = /property="og:image" content="([^"]*)"/u.exec(html) ?? [];
      const [, words = ''] = /property="og:image:alt" content="([^"]*)"/u.exec(html) ?? [];
      if (!existsSync(join(dir, picture.slice(`${ORIGIN}${BASE}`.length)))) wrong.push(`${name}: no file ${picture}`);
      // A comparison with a demonstration text is one too.
      const isComparison = name.includes('/porownanie/') || name.includes('/zmiany/wobec-projektu/');
      if (!isComparison && MARK.test(words) !== (owner.character === 'illustrative')) wrong.push(`${name}: ${words}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is told wherever another page leads to it', () => {
    const byPath = new Map(documents.map((one) => [`${BASE}${pathOf(one)}`, one]));
    const silent: string[] = [];
    for (const [name, html] of pages) {
      if (ownerOf(name) !== undefined) continue;
      const main = elements(parse(html)).find(({ tagName }) => tagName === 'main');
      if (main === undefined) continue;
      for (const link of elements(main).filter(({ tagName }) => tagName === 'a')) {
        const href = attribute(link, 'href').replace(/#.*/u, '');
        const target = byPath.get(href) ?? documents.find((one) => href.startsWith(`${BASE}${pathOf(one)}`));
        // Pages of the site („O serwisie”) are texts about it, not copies of what an office issued.
        if (target?.character !== 'illustrative' || target.id.startsWith('strony/')) continue;
        if (!saysWhatItIs(link, byPath.has(href))) silent.push(`${name}: ${textOf(link).trim()}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('is told in every data file, feed, calendar and format', () => {
    const characters = new Map(documents.map(({ id, character }) => [id, character]));
    const of = (list: readonly Record<string, unknown>[], key: string): string[] =>
      list
        .filter((one) => one['character'] !== characters.get(String(one[key])))
        .map((one) => `${key} ${String(one[key])}: ${String(one['character'])}`);
    const json = (name: string): Record<string, Record<string, unknown>[]> =>
      JSON.parse(read(name)) as Record<string, Record<string, unknown>[]>;
    expect(of(json('api/v1/tasks.json')['tasks'] ?? [], 'programme')).toEqual([]);
    expect(of(json('api/v1/competitions.json')['competitions'] ?? [], 'document')).toEqual([]);
    expect(of(json('api/v1/ledger.json')['acts'] ?? [], 'document')).toEqual([]);
    expect(of(json('api/v1/manifest.json')['documents'] ?? [], 'id')).toEqual([]);
    const wrong: string[] = [];
    const expected = (address: string): boolean | null => {
      const found = documents.find(({ url }) => address.startsWith(url));
      return found === undefined ? null : found.character === 'illustrative';
    };
    for (const name of filesOf(dir)) {
      if (/^(?!.*zadania).*atom\.xml$/u.test(name)) {
        for (const [entry] of read(name).matchAll(/<entry>.*?<\/entry>/gsu)) {
          const is = expected(/<link href="([^"]*)"/u.exec(entry)?.[1] ?? '');
          const title = `${/<title>(.*?)<\/title>/su.exec(read(name))?.[1] ?? ''} ${/<title[^>]*>(.*?)<\/title>/su.exec(entry)?.[1] ?? ''}`;
          if (is !== null && MARK.test(title) !== is) wrong.push(`${name}: ${title}`);
        }
      }
      if (name.endsWith('.ics')) {
        const text = read(name).replace(/\r?\n /gu, '');
        const calendar = /X-WR-CALNAME:(.*)/u.exec(text)?.[1] ?? '';
        for (const [event] of text.matchAll(/BEGIN:VEVENT.*?END:VEVENT/gsu)) {
          const is = expected(/URL[^:]*:(\S+)/u.exec(event)?.[1] ?? '');
          const summary = /SUMMARY:(.*)/u.exec(event)?.[1] ?? '';
          if (is !== null && MARK.test(`${calendar} ${summary}`) !== is) wrong.push(`${name}: ${summary}`);
        }
      }
      const owner = ownerOf(name);
      if (owner === undefined) continue;
      if (
        name.endsWith('index.md') &&
        MARK.test(/^charakter: .*$/mu.exec(read(name))?.[0] ?? '') !== (owner.character === 'illustrative')
      )
        wrong.push(name);
      if (name.endsWith('akn.xml') && read(name).includes('Tekst poglądowy') !== (owner.character === 'illustrative'))
        wrong.push(name);
      if (name.endsWith('zadania.csv') && read(name).includes('poglądowy') !== (owner.character === 'illustrative'))
        wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('stands beside Polish words that pages in other languages mark as Polish', () => {
    const unmarked: string[] = [];
    const walk = (node: Node, language: string, name: string): void => {
      if ('value' in node && language !== 'pl' && /[ąćęłńśźż]/iu.test(node.value)) unmarked.push(`${name}: ${node.value.trim()}`);
      const own = 'tagName' in node ? attribute(node, 'lang') : '';
      if ('tagName' in node && ['style', 'script', 'head'].includes(node.tagName)) return;
      for (const child of childrenOf(node)) walk(child, own === '' ? language : own, name);
    };
    const foreign = [...pages].filter(([name]) => /^(?:en|uk)\//u.test(name));
    expect(foreign.length).toBeGreaterThan(0);
    for (const [name, html] of foreign) {
      expect(html).toContain(`<html lang="${name.slice(0, 2)}">`);
      walk(parse(html), '', name);
    }
    expect(unmarked).toEqual([]);
  });

  it('is no text of the office, which never says that it is one', () => {
    const wrong = [...pages].flatMap(([name, html]) => {
      const owner = ownerOf(name);
      if (owner?.character !== 'official' || html.includes('http-equiv="refresh"')) return [];
      const title = /<title>(.*?)<\/title>/su.exec(html)?.[1] ?? '';
      // A comparison with a demonstration text is one too.
      const isComparison = name.includes('/porownanie/') || name.includes('/zmiany/wobec-projektu/');
      return MARK.test(title) && !isComparison ? [`${name}: ${title}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
