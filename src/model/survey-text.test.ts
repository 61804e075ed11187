import { describe, expect, it } from 'vitest';
import { readPage } from '../testing/page-words.ts';

describe('a picture of another site', () => {
  it.each([
    ['![mapa](https://mapy.example/gmina.png)\n', '4:1 Obraz „https://mapy.example/gmina.png” jest spoza serwisu'],
    ['Tekst ![mapa](//mapy.example/gmina.png)\n', '4:7 Obraz „//mapy.example/gmina.png” jest spoza serwisu'],
    ['![mapa][m]\n\n[m]: http://mapy.example/gmina.png\n', '4:1 Obraz „http://mapy.example/gmina.png” jest spoza serwisu'],
    [
      'Tekst <img alt="mapa" src="https://mapy.example/gmina.png"> dalej.\n',
      '4:7 Obraz „https://mapy.example/gmina.png” jest spoza serwisu',
    ],
    ['Tekst <img src="data:image/png;base64,AAAA"> dalej.\n', '4:7 Obraz „data:image/png;base64,AAAA” jest spoza serwisu'],
  ])('is an error at its place: %s', (body, wanted) => {
    const found = (readPage(body, 'prose')?.diagnostics ?? []).filter(({ rule }) => rule === 'obraz-obcy');
    expect(
      found.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message.split(',')[0] ?? ''}`)[0],
    ).toContain(wanted.split(',')[0]);
    expect(found[0]?.severity).toBe('error');
  });

  it('is none where it is a file of the content, and a link to another site is no picture', () => {
    const body = '![mapa](mapa.png) <img src="/znaki/herb.png" alt="herb"> [strona](https://gmina.example/)\n';
    expect((readPage(body, 'prose')?.diagnostics ?? []).map(({ rule }) => rule)).toEqual([]);
  });
});
