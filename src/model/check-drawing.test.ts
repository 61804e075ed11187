import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../types.ts';
import { isDrawable } from './check-drawing.ts';

function check(text: string): { readonly drawable: boolean; readonly said: readonly string[] } {
  const diagnostics: Diagnostic[] = [];
  const drawable = isDrawable({ path: 'znaki/herb.svg', text }, diagnostics);
  return { drawable, said: diagnostics.map(({ rule, message }) => `${rule}: ${message}`) };
}

describe('a logo', () => {
  it('of shapes alone is drawn, whatever the program that made it wrote for itself', () => {
    expect(check('<svg xmlns:inkscape="x"><inkscape:page/><g><path d="M0 0"/></g></svg>')).toEqual({ drawable: true, said: [] });
  });

  it('with words or pictures is drawn without them, which is said', () => {
    expect(check('<svg><text>Gmina</text><image/><path d="M0 0"/></svg>')).toEqual({
      drawable: true,
      said: [
        'logo-w-czesci: Z rysunku logo serwis nie pokaże elementów: text, image. Publikowane są tylko kształty i ich barwy.',
      ],
    });
  });

  it.each(['<svg><path></svg>', '<html></html>', '', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'])(
    'is not drawn: %s',
    (text) => {
      expect(check(text)).toEqual({
        drawable: false,
        said: ['logo-nieczytelne: Plik logo nie jest poprawnym rysunkiem SVG, więc serwis będzie bez logo.'],
      });
    },
  );
});
