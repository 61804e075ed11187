import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpusOf } from '../../../testing/corpus-of.ts';
import { currentWording } from '../wording-file.ts';
import { markdownFile } from './markdown-file.ts';

const corpus = corpusOf({
  'uchwaly/zasady.md': [
    '---',
    'numer: I/1/2020',
    'organ: Rada Gminy Próbna',
    'data: 2020-01-02',
    'wchodzi_w_zycie: 2020-01-10',
    'w_sprawie: "w sprawie: zasad #1"',
    'charakter: poglądowy',
    '---',
    '',
    '## Rozdział 1',
    '',
    'Przepisy ogólne',
    '',
    '§ 1. 1. Jak stanowi § 2, *ważne*[^1] i <u>podkreślone</u>:',
    '1) punkt;',
    '2a) drugi.',
    '',
    '| A | B |',
    '| --- | ---: |',
    '| 1 \\| 2 | 3 |',
    '',
    '§ 2. Zobacz [kontakt](../strony/kontakt.md) i [nic](nie-ma.md).',
    '',
    '[^1]: Przypis.',
  ].join('\n'),
  'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\n- jeden\n- dwa\n',
});

const fileOf = (id: string): string => markdownFile(currentWording(corpus.byId.get(id) ?? expect.fail(id), corpus), corpus);

describe('a document as Markdown', () => {
  const file = fileOf('uchwaly/zasady');

  it('says in its front matter what it is, on which day, and that it is a demonstration text', () => {
    const [, yaml = ''] = /^---\n([\s\S]*?)---\n/.exec(file) ?? [];
    expect(parse(yaml)).toEqual({
      tytul: 'Uchwała nr I/1/2020 Rady Gminy Próbna z dnia 2 stycznia 2020 r. w sprawie: zasad #1',
      rodzaj: 'uchwała',
      numer: 'I/1/2020',
      organ: 'Rada Gminy Próbna',
      data: '2020-01-02',
      adres: '/uchwaly/zasady/',
      stan: 'obowiązująca',
      stan_na_dzien: '2026-11-24',
      brzmienie_od: '2020-01-10',
      brzmienie_do: null,
      charakter: 'poglądowy',
    });
    expect(file).toContain('\n> Tekst poglądowy. ');
  });

  it('has units with the numbers of the source, tables, footnotes, and links that lead to pages', () => {
    const body = file.slice(file.indexOf('\n## ')).replaceAll('\u00a0', ' ');
    expect(body).toBe(
      [
        '',
        '## Rozdział 1 Przepisy ogólne',
        '',
        '### § 1.',
        '',
        '1. Jak stanowi [§ 2](/uchwaly/zasady/#par-2), *ważne*[^1] i podkreślone:',
        '',
        '1) punkt;',
        '',
        '2a) drugi.',
        '',
        '| A | B |',
        '| - | -: |',
        '| 1 \\| 2 | 3 |',
        '',
        '### § 2.',
        '',
        'Zobacz [kontakt](/kontakt/) i nic.',
        '',
        '[^1]: Przypis.',
        '',
      ].join('\n'),
    );
  });

  it('keeps the lists of prose', () => {
    expect(fileOf('strony/kontakt')).toMatch(/\n- jeden\n- dwa\n$/);
  });
});
