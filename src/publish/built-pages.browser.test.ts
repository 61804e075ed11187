import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, pagesOf } from '../testing/built-site.ts';
import { BELOW_A_PATH, IN_OWN_COLOURS, ON_A_PAST_DAY } from '../testing/shared-envs.ts';
import { sharedSite } from '../testing/shared-site.ts';
import { newTown } from '../testing/new-town.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const NEW_TOWN = 'nowy powiat, bez aktualności';

const SITES = [
  { name: 'Leszno', env: {}, base: '/', isLikeTheFirst: false },
  {
    name: 'Leszno pod ścieżką',
    env: BELOW_A_PATH,
    base: '/program/',
    isLikeTheFirst: true,
  },
  { name: 'Leszno w dniu uchwalenia programu na 2020 rok', env: ON_A_PAST_DAY, base: '/program/', isLikeTheFirst: false },
  { name: 'inna gmina', env: IN_OWN_COLOURS, base: '/gmina/', isLikeTheFirst: false },
  { name: NEW_TOWN, env: { CONTENT_DIR: newTown() }, base: '/', isLikeTheFirst: false },
] as const;

function elements(node: Node, found: Element[] = []): Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elements(child, found);
  return found;
}
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;

describe.each(SITES)('$name', ({ name, env, base, isLikeTheFirst }) => {
  let dir = '';
  let pages: ReadonlyMap<string, string> = new Map();
  let trees: ReadonlyMap<string, Element[]> = new Map();
  let files: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    dir = await sharedSite(env);
    pages = pagesOf(dir);
    trees = new Map([...pages].map(([name, html]) => [name, elements(parse(html))]));
    files = new Set(filesOf(dir));
  });

  if (name === NEW_TOWN) {
    it('shows its crest on every page, drawn anew of its shapes', () => {
      for (const html of pages.values()) expect(html).toContain('src="/znaki/herb.svg" alt="Herb powiatu"');
      const drawn = readFileSync(join(dir, 'znaki', 'herb.svg'), 'utf8');
      expect(drawn).toContain('fill="#7a1f3d"');
      expect(drawn).not.toMatch(/script|style/);
    });
  }

  it('has no link or anchor that leads nowhere', () => {
    const ids = new Map([...trees].map(([name, tree]) => [name, new Set(tree.map((element) => attribute(element, 'id')))]));
    const broken: string[] = [];
    for (const [name, tree] of trees) {
      for (const element of tree) {
        if (attribute(element, 'rel') === 'canonical') continue;
        const address = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
        if (address === undefined || /^(?:https?|mailto|tel):/.test(address)) continue;
        const [path = '', fragment = ''] = address.split('#');
        const absolute = path === '' ? `${base}${name}` : path;
        if (!absolute.startsWith(base)) {
          broken.push(`${name}: ${address} (poza ścieżką bazową)`);
          continue;
        }
        const below = absolute.slice(base.length).replace(/\?.*$/, '');
        const file = below === '' || below.endsWith('/') ? posix.join(below, 'index.html') : below;
        if (!files.has(file)) broken.push(`${name}: ${address}`);
        else if (fragment !== '' && ids.get(file)?.has(decodeURIComponent(fragment)) !== true) broken.push(`${name}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  // Its pages differ from those of the first by addresses alone.
  if (!isLikeTheFirst) {
    it('has only valid HTML', async () => {
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:document'],
        rules: {
          // Spelling of void elements and of the doctype is the bundler's; titles of sixty characters can't hold an act's name.
          'void-style': 'off',
          'doctype-style': 'off',
          'long-title': 'off',
          // Files are in folders, addresses are not relative to them.
          'no-inline-style': 'error',
          'no-trailing-whitespace': 'off',
          // Own files only: who can change them can change the hash.
          'require-sri': 'off',
          'prefer-native-element': ['error', { exclude: ['region', 'list'] }],
          'valid-id': ['error', { relaxed: true }],
        },
      });
      const problems: string[] = [];
      for (const [name, html] of pages) {
        const report = await validator.validateString(html, name);
        for (const result of report.results) {
          for (const { line, column, ruleId, message } of result.messages)
            problems.push(`${name}:${String(line)}:${String(column)} ${ruleId} ${message}`);
        }
      }
      expect(problems).toEqual([]);
    });
  }

  it('has no id twice on a page', () => {
    for (const [name, tree] of trees) {
      const ids = tree.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('has nothing inline that the policy forbids, and asks no other server for anything', () => {
    const faults: string[] = [];
    for (const [name, tree] of trees) {
      for (const element of tree) {
        const src = attribute(element, 'src');
        // Names of the page itself and of itself in another language are no requests.
        const isName = attribute(element, 'rel') === 'canonical' || attribute(element, 'hreflang') !== undefined;
        const isScript = element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json';
        const isWrong =
          element.tagName === 'style' ||
          element.attrs.some((attr) => attr.name === 'style' || attr.name.startsWith('on')) ||
          (isScript && (src?.startsWith(`${base}_astro/`) !== true || attribute(element, 'type') !== 'module')) ||
          (['img', 'link', 'script'].includes(element.tagName) &&
            !isName &&
            /^https?:|^\/\//.test(src ?? attribute(element, 'href') ?? ''));
        if (isWrong)
          faults.push(`${name} <${element.tagName} ${element.attrs.map((attr) => `${attr.name}="${attr.value}"`).join(' ')}>`);
      }
      const policy = tree.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
      const words = policy === undefined ? '' : (attribute(policy, 'content') ?? '');
      if (!words.includes("default-src 'none'") || /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/.test(words))
        faults.push(`${name}: ${words}`);
    }
    expect(faults).toEqual([]);
  });

  it('says on every page of our own text that it is illustrative', () => {
    const index = JSON.parse(readFileSync(join(dir, 'api/v1/index.json'), 'utf8')) as {
      documents: { id: string; url: string; api: string }[];
    };
    // Addresses are full where that of the site is known.
    const below = (address: string): string => new URL(address, 'https://serwis.example').pathname.slice(base.length);
    for (const { url, api } of index.documents) {
      const { character } = JSON.parse(readFileSync(join(dir, below(api)), 'utf8')) as { character: string };
      const html = pages.get(`${below(url)}index.html`) ?? '';
      expect(html.includes('<strong>Tekst poglądowy.'), url).toBe(character === 'illustrative');
    }
  });
});
