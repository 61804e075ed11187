import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';

const act = (number: string, keys = ''): string =>
  `---\nnumer: ${number}\norgan: Rada Gminy Próbna\ndata: 2019-03-01\nw_sprawie: w sprawie próby\n${keys}---\n\n§ 1. Uchwała wchodzi w życie z dniem podjęcia.\n`;

const rules = (files: Readonly<Record<string, string>>): string[] =>
  corpusOf(files).diagnostics.map(({ file, rule }) => `${file} ${rule}`);

describe('a file that can not be read', () => {
  const references = {
    'uchwaly/b.md': act('I/2/2019', 'zmienia: [uchwaly/a, /uchwaly/a/, uchwaly/a.md, I/1/2019, nr I/1/2019]\n'),
    'aktualnosci/n.md': '---\ntytul: N\ndata: 2019-05-05\ndotyczy: uchwaly/a\n---\n\nZob. [uchwałę](/uchwaly/a/#par-1).\n',
  };

  it.each([
    ['has YAML at fault', act('I/1/2019', 'sesja: "II\n'), 'yaml-skladnia'],
    ['has an unknown key', act('I/1/2019', 'sesia: II\n'), 'klucz-nieznany'],
    ['has front matter that is not closed', '---\nnumer: I/1/2019\n\n§ 1. Tak.\n', 'metryczka-niezamknieta'],
    ['has no front matter', 'UCHWAŁA NR I/1/2019\n\n§ 1. Tak.\n', 'metryczka-brak'],
    ['holds a sign no text has', act('I/1/2019').replace('życie', 'ż\0cie'), 'plik-znak-nul'],
  ])('is told once where it %s, and no reference to it is', (_, text, rule) => {
    expect(rules({ 'uchwaly/a.md': text, ...references })).toEqual([`uchwaly/a.md ${rule}`]);
  });

  it('does not excuse references to what is not there', () => {
    const files = { 'uchwaly/a.md': act('I/1/2019', 'sesia: II\n'), 'uchwaly/b.md': act('I/2/2019', 'zmienia: [I/7/2019]\n') };
    expect(rules(files)).toEqual(['uchwaly/a.md klucz-nieznany', 'uchwaly/b.md relacja-bez-celu']);
  });
});
