import { describe, expect, it } from 'vitest';
import type { Asset, Attachment, Site, TextLink } from '../types.ts';
import { ledTo } from './led-to.ts';

const asset = (path: string): Asset => ({ path }) as Asset;
const link = (url: string): TextLink => ({ url }) as TextLink;
const files = new Map(['/pliki/wzor.pdf', '/pliki/mapa.pdf', '/logo.svg', '/pliki/inne.pdf'].map((path) => [path, path]));
const isLedTo = ledTo(
  [{ file: 'strony/kontakt.md', links: [link('../pliki/wzor.pdf'), link('https://example.org/pliki/inne.pdf'), link('#a')] }],
  new Map([['uchwaly/a', [{ asset: asset('pliki/mapa.pdf') }, { asset: null }] as unknown as Attachment[]]]),
  { files },
  { look: { logo: { path: '/logo.svg' } } } as unknown as Site,
);

describe('a file of the content', () => {
  it.each([
    ['pliki/wzor.pdf', true],
    ['pliki/mapa.pdf', true],
    ['logo.svg', true],
    ['pliki/inne.pdf', false],
  ])('%s is led to: %s', (path, expected) => {
    expect(isLedTo(asset(path))).toBe(expected);
  });

  it('is not led to by a logo where there is none', () => {
    expect(ledTo([], new Map(), { files }, { look: { logo: null } } as unknown as Site)(asset('logo.svg'))).toBe(false);
  });
});
