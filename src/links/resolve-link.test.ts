import { describe, expect, it } from 'vitest';
import { isForeign, isPictureFile, resolveLink } from './resolve-link.ts';

const FOLDER = 'uchwaly/2019';
const resolve = (url: string) => resolveLink(url, FOLDER);

describe('an address that could run or leave the site unseen', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'java\u00a0script:alert(1)',
    'javascript://leszno.pl/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:image/svg+xml;base64,PHN2Zz4=',
    'file:///etc/passwd',
    'blob:https://leszno.pl/1',
    'ftp://leszno.pl/plik',
    'C:\\dokumenty\\uchwala.doc',
    '//zly.example/strona',
    '\\\\zly.example\\strona',
    '/\t/zly.example',
  ])('is forbidden: %j', (url) => {
    expect(resolve(url)).toEqual({ kind: 'forbidden' });
  });

  it('leads nowhere outside when its colon is encoded', () => {
    expect(resolve('javascript%3Aalert(1)')).toEqual({
      kind: 'internal',
      query: '',
      path: '/uchwaly/2019/javascript:alert(1)/',
      fragment: '',
    });
  });
});

describe('a full address', () => {
  it.each(['https://leszno.pl/a?b=c#d', 'http://leszno.pl', 'HTTPS://LESZNO.PL', 'mailto:op@leszno.pl', 'tel:+48655298100'])(
    'is kept as written: %s',
    (url) => {
      expect(resolve(url)).toEqual({ kind: 'external', url });
    },
  );
});

describe('an address inside the site', () => {
  it.each([
    ['/programy/2020/', '/programy/2020/', ''],
    ['/programy/2020', '/programy/2020/', ''],
    ['/programy/2020/#par-5-ust-2', '/programy/2020/', 'par-5-ust-2'],
    ['/programy/2020#par-5', '/programy/2020/', 'par-5'],
    ['/', '/', ''],
    ['../../programy/2020.md', '/programy/2020/', ''],
    ['../../programy/2020.md#par-5', '/programy/2020/', 'par-5'],
    ['xv-200-2019.md', '/uchwaly/2019/xv-200-2019/', ''],
    ['./xv-200-2019.MD', '/uchwaly/2019/xv-200-2019/', ''],
    ['/strony/kontakt.md', '/kontakt/', ''],
    ['../../strony/kontakt.md#biuro', '/kontakt/', 'biuro'],
    ['../2018/liii-732-2018/', '/uchwaly/2018/liii-732-2018/', ''],
    ['../../../../../etc/', '/etc/', ''],
    ['/programy/../programy/2020/', '/programy/2020/', ''],
    ['/szukaj/?q=sport', '/szukaj/', ''],
    ['/programy/2020/#lit-%C5%82', '/programy/2020/', 'lit-ł'],
    ['/zly%zapis/', '/zly%zapis/', ''],
  ])('%s is a page', (url, path, fragment) => {
    expect(resolve(url)).toEqual({ kind: 'internal', path, query: url.startsWith('/szukaj') ? '?q=sport' : '', fragment });
  });

  it.each([
    ['skan.pdf', '/uchwaly/2019/skan.pdf'],
    ['../../pliki/Wzór%20oferty.docx', '/pliki/Wzór oferty.docx'],
    ['/pliki/mapa.png?wersja=2#a', '/pliki/mapa.png'],
    ['./a/../b.zip', '/uchwaly/2019/b.zip'],
  ])('%s is a file', (url, path) => {
    expect(resolve(url)).toEqual({ kind: 'file', path });
  });

  it.each([
    ['#par-5', 'par-5'],
    ['#lit-%C5%82', 'lit-ł'],
    [' #par-5', 'par-5'],
    ['#', ''],
    ['#100%', '100%'],
  ])('%j is a place on the same page', (url, id) => {
    expect(resolve(url)).toEqual({ kind: 'fragment', id });
  });
});

describe('a picture', () => {
  it.each([
    ['zdjecie.png', false, true],
    ['zdjecie.jpg', false, true],
    ['zdjecie.JPEG', false, true],
    ['mapa.webp', false, true],
    ['mapa.gif', false, true],
    ['mapa.pdf', false, false],
    ['mapa.gif.md', false, false],
    ['https://example.org/zdjecie.png', true, false],
    ['javascript:alert(1)', true, false],
    ['#zdjecie.png', false, false],
  ])('%s is foreign: %j, is a file shown as a picture: %j', (url, foreign, picture) => {
    const target = resolveLink(url, 'uchwaly');
    expect([isForeign(target), isPictureFile(target)]).toEqual([foreign, picture]);
  });
});
