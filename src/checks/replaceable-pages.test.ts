import { expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';

const page = (path: string) => corpusOf({ [path]: '---\ntytul: Jak u nas dostać dotację\n---\n\nNasz tekst.\n' });

it('lets a page of the town take the address of the way to a grant, and no other of the site', () => {
  expect(page('strony/jak-dostac-dotacje.md').diagnostics).toEqual([]);
  expect(page('strony/mapa-serwisu.md').diagnostics.map(({ rule }) => rule)).toEqual(['adres-zajety']);
});
