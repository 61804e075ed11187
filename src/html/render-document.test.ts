import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { kindRuleOf, pathOf } from '../model/kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import { unitIds } from '../model/unit-ids.ts';
import type { Addresses } from '../types.ts';
import { unchangedWork } from '../testing/unchanged-work.ts';
import { renderDocument } from './render-document.ts';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'uchwaly/2019/xv.md': ['organ: Rada Miejska Leszna', 'data: 2019-10-24', 'w_sprawie: w sprawie programu'],
  'strony/deklaracja.md': ['tytul: Deklaracja dostępności'],
};

function render(path: string, body: string): string {
  const rule = kindRuleOf(path);
  if (rule === null) throw new Error(path);
  const { document } = readDocument({ path, text: ['---', ...(KEYS[path] ?? []), '---', '', body, ''].join('\n') }, rule, [], '');
  if (document === null) throw new Error('wrong front matter');
  const addresses: Addresses = {
    pages: new Map<string, ReadonlySet<string>>([
      ['/', new Set()],
      ['/programy/2020/', new Set(['par-5'])],
      [pathOf(document.id), unitIds(document.units)],
    ]),
    files: new Map(['/uchwaly/2019/skan.pdf', '/uchwaly/2019/mapa.png'].map((path) => [path, path])),
    unpublished: new Map<string, string>(),
  };
  const work = {
    ...unchangedWork(document),
    path: pathOf(document.id),
    status: 'in-force',
    performed: false,
    apart: null,
    outgoing: [],
    incoming: [],
  } as const;
  return renderDocument(work, work.versions[0], addresses, '/program/', {
    marksOf: () => [],
    citedCount: () => 0,
    citedList: '#',
  });
}

const act = (body: string): string => render('uchwaly/2019/xv.md', body);
const page = (body: string): string => render('strony/deklaracja.md', body);

/** Elements of a rendered text, as a browser would read it. */
function elements(html: string, tagName?: string): Element[] {
  const found: Element[] = [];
  visit(rehype().data('settings', { fragment: true }).parse(html), 'element', (node: Element) => {
    if (tagName === undefined || node.tagName === tagName) found.push(node);
  });
  return found;
}

const attributes = (html: string, name: string): unknown[] =>
  elements(html).flatMap(({ properties }) => (properties[name] === undefined ? [] : [properties[name]]));

/** Words of a rendered text. */
const words = (html: string): string =>
  html
    .replace(/<\/?(?:p|div|section|h\d|li|ol|a)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();

describe('provisions', () => {
  it('carry their id, and their label leads to it under its full name', () => {
    const html = act('§ 5. 1. Zadania:\n\n1) kultura;\n\na) teatr.');
    expect(attributes(html, 'id')).toEqual(['par-5', 'par-5-ust-1', 'par-5-ust-1-pkt-1', 'par-5-ust-1-pkt-1-lit-a']);
    expect(elements(html, 'a').map(({ properties }) => [properties['href'], properties['title']])).toEqual([
      ['#par-5', '§ 5'],
      ['#par-5-ust-1', '§ 5 ust. 1'],
      ['#par-5-ust-1-pkt-1', '§ 5 ust. 1 pkt 1'],
      ['#par-5-ust-1-pkt-1-lit-a', '§ 5 ust. 1 pkt 1 lit. a'],
    ]);
  });

  it('keep every label of the source, in whatever order', () => {
    const html = act('§ 5. Zadania:\n\n1) a;\n\n7) b;\n\n2) c.');
    expect(words(html)).toBe('§ 5. Zadania: 1) a; 7) b; 2) c.');
    expect(elements(html, 'ol')).toEqual([]);
  });

  it('have headings that never skip a level', () => {
    const html = act('## Dział I\n\n## Rozdział 1. Cele\n\n§ 1. A.\n\n## Załącznik nr 1\n\n§ 1. B.');
    const levels = elements(html).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels[0]).toBe(2);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  it('have no link inside a link', () => {
    const html = act('## Rozdział 1. [Cele](/programy/2020/)\n\n### § 1. [Program](/programy/2020/)');
    for (const link of elements(html, 'a')) {
      visit(link, 'element', (node) => {
        expect(node === link || node.tagName !== 'a').toBe(true);
      });
    }
    expect(elements(html, 'a').filter(({ properties }) => properties['href'] === '/program/programy/2020/')).toHaveLength(2);
  });

  it('leave no marks of their own making behind', () => {
    expect(act('§ 1. A.')).not.toContain('data-own');
  });
});

describe('raw HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src="/x.png" onerror="alert(1)">',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<iframe src="https://zly.example"></iframe>',
    '<style>body{display:none}</style>',
    '<p style="position:fixed">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" java&#9;script:alert(1)">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<form action="https://zly.example"><button formaction="javascript:alert(1)">a</button></form>',
    '<object data="x"></object><embed src="x">',
    '<base href="https://zly.example/"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x">',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<div onclick="alert(1)" class="broken-link" tabindex="5">a</div>',
  ])('is cut down to what is safe: %s', (html) => {
    for (const output of [
      page(`Tekst ${html} dalej.\n\n${html}\n`),
      act(`§ 1. Tekst ${html} dalej.`),
      page(`Tekst[^1].\n\n[^1]: Uwaga ${html}.`),
    ]) {
      const nodes = elements(output);
      expect(
        nodes
          .map(({ tagName }) => tagName)
          .filter((name) => /^(?:script|iframe|style|object|embed|base|meta|link|form|button|svg|math|noscript)$/.test(name)),
      ).toEqual([]);
      for (const { properties } of nodes) {
        expect(Object.keys(properties).filter((name) => /^on|^style$|^formAction$/i.test(name))).toEqual([]);
        expect(String(properties['href'] ?? '')).not.toMatch(/^\s*(?:java|data)/i);
      }
      expect(words(output)).toContain('Tekst');
    }
  });

  it('does not show the inside of what it takes out', () => {
    expect(words(page('Tekst <script>alert(1)</script> dalej <style>body{}</style>.'))).not.toMatch(/alert|body/);
  });

  it('can not take the id of a provision or clobber a global', () => {
    const html = act('§ 1. A <span id="par-2">b</span> <b id="location" name="cookie">c</b>\n\n§ 2. C.');
    expect(attributes(html, 'id')).toEqual(['par-1', 'par-2']);
    expect(elements(html, 'span').filter(({ properties }) => properties['id'] !== undefined)).toEqual([]);
    expect(attributes(html, 'name')).toEqual([]);
  });

  it('has every id once', () => {
    const html = page(
      '# A11y wstęp\n\n<p id="a11y-wstep">Jeden</p>\n\n<p id="a11y-url">Dwa</p>\n\n## Dalej\n\n<p id="a11y-url">Trzy</p>\n',
    );
    const ids = attributes(html, 'id');
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toEqual(expect.arrayContaining(['a11y-wstep', 'a11y-wstep--2', 'a11y-url', 'a11y-url--2']));
  });

  it('keeps the ids of the accessibility statement and its dates', () => {
    const html = page(
      '<p id="a11y-wstep">Urząd zapewnia dostępność <time id="a11y-data-publikacja" datetime="2020-09-23">23 września 2020 r.</time></p>\n\n' +
        'Stan: <span id="a11y-status">częściowo zgodna</span>, <a id="a11y-url" href="https://leszno.pl">strona</a>',
    );
    expect(attributes(html, 'id')).toEqual(
      expect.arrayContaining(['a11y-wstep', 'a11y-data-publikacja', 'a11y-status', 'a11y-url']),
    );
    expect(attributes(html, 'dateTime')).toEqual(['2020-09-23']);
  });

  it('keeps the plain elements an editor may need', () => {
    const html = page(
      '<abbr title="Biuletyn Informacji Publicznej">BIP</abbr>, <mark>ważne</mark>, x<sub>n</sub>, <span lang="en">hello</span>',
    );
    expect(elements(html).map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['abbr', 'mark', 'sub', 'span']));
    expect(attributes(html, 'lang')).toEqual(['en']);
  });

  it.each([
    ['the kind and first number of a list', '<ol type="a" start="3"><li>lit. c</li></ol>', 'ol', { type: 'a', start: 3 }],
    ['Roman numbers of a list', '<ol type="I"><li>Dział</li></ol>', 'ol', { type: 'I' }],
    ['no kind of list that there is not', '<ol type="x"><li>Dział</li></ol>', 'ol', {}],
    ['the number of an item', '<ol><li value="7">pkt 7</li></ol>', 'li', { value: '7' }],
    [
      'the title of a link',
      '<a href="/programy/2020/" title="Program na 2020 rok">program</a>',
      'a',
      { title: 'Program na 2020 rok' },
    ],
  ])('keeps %s', (_, html, name, wanted) => {
    const [element] = elements(page(html), name);
    expect(element?.properties).toEqual(name === 'a' ? expect.objectContaining(wanted) : wanted);
  });

  it('keeps the title of a link of Markdown', () => {
    for (const body of [
      'Zob. [program](/programy/2020/ "Na „2020” rok").',
      'Zob. <b>nasz</b> [program](/programy/2020/ "Na „2020” rok").',
    ])
      expect(elements(page(body), 'a').map(({ properties }) => properties['title'])).toEqual(['Na „2020” rok']);
  });

  it('does not swallow the provisions after a tag that is never closed', () => {
    const html = act('§ 1. A <b>pogrubione\n\n§ 2. B.');
    const [first, second] = elements(html, 'section');
    expect([first?.properties['id'], second?.properties['id']]).toEqual(['par-1', 'par-2']);
    expect(elements(html, 'b')).toHaveLength(1);
  });
});

describe('tables', () => {
  const TABLE = '| zadanie | kwota |\n| --- | --: |\n| sport | 100 |';

  it.each([
    ['in a text without raw HTML', ''],
    ['in a text with raw HTML', '<b>Uwaga</b>\n\n'],
  ])('have column headers and stand in a box that takes focus and has a name, %s', (_, before) => {
    const html = act(`§ 1. Kwoty:\n\n${before}${TABLE}\n\n§ 2. Dalej:\n\n${TABLE}`);
    expect(elements(html, 'th').map(({ properties }) => properties['scope'])).toEqual(['col', 'col', 'col', 'col']);
    const boxes = elements(html, 'div').filter(({ children }) =>
      children.some((child) => child.type === 'element' && child.tagName === 'table'),
    );
    expect(boxes.map(({ properties }) => [properties['role'], properties['tabIndex'], properties['ariaLabel']])).toEqual([
      ['region', 0, 'Tabela 1'],
      ['region', 0, 'Tabela 2'],
    ]);
    expect(elements(html, 'td').map(({ properties }) => properties['className'])).toEqual([
      undefined,
      ['numeric'],
      undefined,
      ['numeric'],
    ]);
  });
});

describe('words', () => {
  it('raise superscript numbers, in labels too', () => {
    const html = act('Art. 4^1^. Stosuje się art. 23^1a^ ustawy i 2^n.');
    expect(html).toContain('23<sup>1a</sup> ustawy');
    expect(words(html)).toContain('Art. 4¹.');
    expect(attributes(html, 'id')).toEqual(['art-4-1']);
    expect(words(html)).toContain('2^n.');
  });

  it('raise the numbers of superscripts in brackets, and keep the brackets to be read and copied', () => {
    const html = act('§ 4. A.\n\n§ 4[1]. Stosuje się art. 22[1] ustawy, a nie uwagę [1].');
    expect(html).toContain('22<sup><span class="visually-hidden">[</span>1<span class="visually-hidden">]</span></sup> ustawy');
    expect(words(html)).toContain('art. 22[1] ustawy, a nie uwagę [1].');
    expect(attributes(html, 'id')).toEqual(['par-4', 'par-4-1']);
  });

  it('have non-breaking spaces where Polish wants them, and change nothing else', () => {
    const html = act('§ 1. Zgodnie z § 5 ust. 2 w dniu 5 maja 2020 r. przyznano 10 000 zł.');
    expect(html).toContain(
      'Zgodnie z\u00a0§\u00a05 ust.\u00a02 w\u00a0dniu 5\u00a0maja 2020\u00a0r.\u00a0przyznano 10\u00a0000\u00a0zł.',
    );
    expect(html).toContain('>§\u00a01.<');
  });

  it('do not change inside code', () => {
    expect(page('Wpisz `w § 5`.')).toContain('<code>w § 5</code>');
  });
});

describe('links', () => {
  const hrefs = (html: string): unknown[] => elements(html, 'a').map(({ properties }) => properties['href']);

  it('inside the site get the base path', () => {
    const html = act('[a](/programy/2020/#par-5) [b](../../programy/2020.md) [c](skan.pdf) [d](/) ![e](mapa.png)');
    expect(hrefs(html)).toEqual([
      '/program/programy/2020/#par-5',
      '/program/programy/2020/',
      '/program/uchwaly/2019/skan.pdf',
      '/program/',
    ]);
    expect(elements(html, 'img').map(({ properties }) => [properties['src'], properties['alt']])).toEqual([
      ['/program/uchwaly/2019/mapa.png', 'e'],
    ]);
  });

  it('to nothing become text', () => {
    const html = act(
      '[program](/programy/2091/), [skan](brak.pdf), [skrypt](<javascript:alert(1)>), [§ 9](#par-9), ![Mapa](brak.png)',
    );
    expect(hrefs(html)).toEqual([]);
    expect(elements(html, 'img')).toEqual([]);
    expect(words(html)).toBe('program, skan, skrypt, § 9, [brak obrazu: Mapa]');
    expect(elements(html, 'span').every(({ properties }) => String(properties['className']) === 'broken-link')).toBe(true);
  });

  it('to a page without the place named lead to the page', () => {
    expect(hrefs(act('[a](/programy/2020/#par-99)'))).toEqual(['/program/programy/2020/']);
  });

  it('to other sites stay as they are', () => {
    const html = act('[BIP](https://bip.leszno.pl/?a=1&b=2#c) [poczta](mailto:op@leszno.pl)');
    expect(hrefs(html)).toEqual(['https://bip.leszno.pl/?a=1&b=2#c', 'mailto:op@leszno.pl']);
    expect(elements(html, 'a').map(({ properties }) => properties['rel'])).toEqual([['external'], undefined]);
  });

  it('to pictures of other sites become words, since the pages load nothing from there', () => {
    for (const html of [
      act('![Mapa](https://mapy.example/a.png) i <img src="//mapy.example/b.png" alt="Herb">'),
      page('<picture><source srcset="https://x.example/a.png"><img src="https://x.example/a.png" alt="Mapa"></picture> Herb'),
    ]) {
      expect(elements(html, 'img')).toEqual([]);
      expect(html).not.toMatch(/(?:src|srcset)="/);
      expect(words(html)).toContain('[brak obrazu: Mapa]');
      expect(words(html)).toContain('Herb');
    }
  });

  it('to pictures that are none become words, too', () => {
    for (const html of [act('![Plan](/skany/plan.pdf)'), page('<img src="/programy/2020/" alt="Plan">')]) {
      expect(elements(html, 'img')).toEqual([]);
      expect(words(html)).toContain('[brak obrazu: Plan]');
    }
  });

  it('in raw HTML are led the same way', () => {
    expect(hrefs(page('<a href="/programy/2020/">a</a> <a href="/brak/">b</a>'))).toEqual(['/program/programy/2020/']);
  });
});

describe('footnotes', () => {
  it.each([
    ['without raw HTML', ''],
    ['with raw HTML', ' <b>ważne</b>'],
  ])('are named in Polish and lead there and back, in a text %s', (_, more) => {
    const html = act(
      `§ 1. Treść[^1] i dalej[^uwaga]${more}.\n\n[^1]: Pierwszy przypis.\n\n[^uwaga]: Zob. [program](/programy/2020/).`,
    );
    const ids = new Set(attributes(html, 'id'));
    const links = elements(html, 'a').filter(({ properties }) => String(properties['href']).startsWith('#'));
    expect(links).toHaveLength(5);
    for (const { properties } of links) expect(ids).toContain(String(properties['href']).slice(1));
    for (const described of attributes(html, 'ariaDescribedBy').flat()) expect(ids).toContain(described);
    expect(attributes(html, 'ariaLabel')).toEqual(['Wróć do miejsca przypisu 1', 'Wróć do miejsca przypisu 2']);
    expect(words(html)).toContain('Przypisy Pierwszy przypis.');
    expect(html).toContain('href="/program/programy/2020/"');
  });

  it('may hold safe raw HTML', () => {
    const html = act('§ 1. Treść[^1].\n\n[^1]: Zob. <b>Program</b>.');
    expect(elements(html, 'b')).toHaveLength(1);
    expect(html).not.toContain('&#x3C;b>');
  });
});
