import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';

const FILES = { 'strony/mapa.png': 'png', 'strony/plan.pdf': 'pdf', 'znaki/herb.png': 'png' };

/** What is said of a page with this text, as „line:column rule”. */
const faultsOf = (body: string): string[] =>
  corpusOf({ ...FILES, 'strony/proba.md': `---\ntytul: Próba\n---\n${body}` })
    .diagnostics.filter(({ file }) => file === 'strony/proba.md')
    .map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);

describe('a picture of another site', () => {
  it.each([
    ['![mapa](https://mapy.example/gmina.png)\n', '4:1'],
    ['Tekst ![mapa](//mapy.example/gmina.png)\n', '4:7'],
    ['Tekst ![mapa](data:image/png;base64,AAAA)\n', '4:7'],
    ['![mapa][m]\n\n[m]: http://mapy.example/gmina.png\n', '4:1'],
    ['![m][] dalej\n\n[m]: //mapy.example/gmina.png\n', '4:1'],
    ['![m]\n\n[m]: <https://mapy.example/gmina.png>\n', '4:1'],
    ['[![mapa](https://mapy.example/gmina.png)](/)\n', '4:2'],
    ['Słowo[^1].\n\n[^1]: ![mapa](https://mapy.example/gmina.png)\n', '6:7'],
    ['| Mapa |\n| --- |\n| ![mapa](https://mapy.example/gmina.png) |\n', '6:3'],
    ['Tekst <img alt="mapa" src="https://mapy.example/gmina.png"> dalej.\n', '4:7'],
    ['<p><IMG alt=">" SRC=https://mapy.example/gmina.png></p>\n', '4:4'],
    ['Tekst <img alt="mapa" src="&#104;ttps://mapy.example/gmina.png"> dalej.\n', '4:7'],
    ['Tekst <image alt="mapa" src="https://mapy.example/gmina.png"> dalej.\n', '4:7'],
    ['Tekst <img alt="mapa" src="data:image/png;base64,AAAA"> dalej.\n', '4:7'],
    ['Tekst <img alt="mapa" src="mapa.png" srcset="mapa.png 1x, //mapy.example/gmina.png 2x"> dalej.\n', '4:7'],
    ['<picture>\n<source srcset="https://mapy.example/gmina.webp">\n<img alt="mapa" src="mapa.png">\n</picture>\n', '5:1'],
    ['<div style="background: url(\'https://mapy.example/gmina.png\')">Tekst</div>\n', '4:1'],
    ['> <p><img alt="mapa" src="https://mapy.example/gmina.png"></p>\n', '4:6'],
  ])('is one error at its place: %s', (body, place) => {
    expect(faultsOf(body)).toEqual([`${place} obraz-obcy`]);
  });

  it('is said once where a browser may choose of several sizes of it', () => {
    const url = 'https://mapy.example/gmina.png';
    expect(faultsOf(`<picture><source srcset="${url}"><img alt="mapa" src="${url}" srcset="${url} 2x"></picture>\n`)).toEqual([
      '4:10 obraz-obcy',
    ]);
  });
});

describe('a picture of the content', () => {
  it.each(['![mapa](mapa.png)', '<img src="/znaki/herb.png" alt="herb">', '![mapa][m]\n\n[m]: mapa.png'])(
    'is no fault: %s',
    (body) => {
      expect(faultsOf(`${body}\n`)).toEqual([]);
    },
  );

  it.each(['![plan](plan.pdf)', '<img alt="mapa" src="plan.pdf">', '![lista](/programy/)', '![tu](#par-1)'])(
    'is a picture, and no other file or page: %s',
    (body) => {
      expect(faultsOf(`${body}\n`)).toEqual(['4:1 obraz-rodzaj']);
    },
  );

  it.each(['![mapa](brak.png)', '<img alt="mapa" src="brak.png">', '> <img alt="mapa" src="brak.png">'])(
    'is there: %s',
    (body) => {
      expect(faultsOf(`${body}\n`)).toEqual([`4:${body.startsWith('>') ? '3' : '1'} plik-brak`]);
    },
  );
});

describe('what is no picture', () => {
  it.each([
    '[strona](https://gmina.example/)',
    '<https://mapy.example/gmina.png>',
    '<!-- <img alt="mapa" src="https://mapy.example/gmina.png"> -->',
    '`![mapa](https://mapy.example/gmina.png)`',
  ])('is not taken for one: %s', (body) => {
    expect(faultsOf(`${body}\n`)).toEqual([]);
  });

  it.each([
    ['Tekst <a href="brak.pdf">skan</a>.\n', '4:7 plik-brak'],
    ['Tekst <a href="/uchwaly/brak/">uchwała</a>.\n', '4:7 odnosnik-bez-celu'],
    ['Tekst <a href="javascript:alert(1)">kliknij</a>.\n', '4:7 odnosnik-niedozwolony'],
  ])('is a link of raw HTML, which must lead somewhere as well: %s', (body, wanted) => {
    expect(faultsOf(body)).toEqual([wanted]);
  });
});
