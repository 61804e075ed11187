import { describe, expect, it } from 'vitest';
import { act } from '../testing/citations-of.ts';
import { corpusOf } from '../testing/corpus-of.ts';

const FILES = {
  'uchwaly/skan.pdf': '%PDF-1',
  'uchwaly/plan miasta.pdf': '%PDF-1',
  'uchwaly/wniosek.pdf': '%PDF-1',
  'uchwaly/inny.pdf': '%PDF-1',
};
const WITHDRAWN = 'wycofano: { data: 2025-06-03, powod: tekst zawierał dane osobowe }\n';

/** The files that are published beside an act with some words and keys, and a page with others. */
const published = (words: string, keys: string, page = 'Nic.'): readonly string[] =>
  corpusOf({
    ...FILES,
    'uchwaly/a.md': act(words).replace('w_sprawie', `${keys}w_sprawie`),
    'strony/b.md': `---\ntytul: Strona\n---\n\n${page}\n`,
  })
    .assets.map(({ file }) => file.replace('uchwaly/', ''))
    .toSorted();

const ALL = ['inny.pdf', 'plan miasta.pdf', 'skan.pdf', 'wniosek.pdf'];
const without = (...names: readonly string[]): readonly string[] => ALL.filter((name) => !names.includes(name));

describe('the files of a withdrawn document', () => {
  it('are withdrawn with it where its text or its attachments lead to them', () => {
    expect(published('§ 1. Zob. [wniosek](wniosek.pdf) i [akt](c.md).', WITHDRAWN)).toEqual(without('wniosek.pdf'));
    expect(published('§ 1. Tekst.', `${WITHDRAWN}zalaczniki: [{ plik: skan.pdf, tytul: Skan }]\n`)).toEqual(without('skan.pdf'));
  });

  it('are so however their names are coded', () => {
    expect(published('§ 1. Zob. [plan](plan%20miasta.pdf).', WITHDRAWN)).toEqual(without('plan miasta.pdf'));
    expect(published('§ 1. Tekst.', `${WITHDRAWN}zalaczniki: [{ plik: plan%20miasta.pdf, tytul: Plan }]\n`)).toEqual(
      without('plan miasta.pdf'),
    );
  });

  it('stay where something that is published leads to them too', () => {
    expect(published('§ 1. Zob. [wniosek](wniosek.pdf).', WITHDRAWN, 'Zob. [wniosek](../uchwaly/wniosek.pdf).')).toEqual(ALL);
  });

  it('stay with a document that is published', () => {
    expect(published('§ 1. Zob. [wniosek](wniosek.pdf).', 'zalaczniki: [{ plik: skan.pdf, tytul: Skan }]\n')).toEqual(ALL);
  });
});
