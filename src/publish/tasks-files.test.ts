import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import type { SiteFile } from './site-file.ts';
import { tasksFiles } from './tasks-files.ts';
import { tasksShape } from './tasks-shapes.ts';

const PROGRAMME = `---
tytul: P
rok: 2026
charakter: poglądowy
---

§ 1. Tak:

| Zadanie | Sfera | Kwota |
| --- | --- | --- |
| =HYPERLINK("x") sport, ruch | 17 | 1 234,50 zł |
| małe granty | 1–33 | 10.000 |
| bez kwoty | 6 | – |
| turystyka | 19 | do 5 000 zł |
`;

const contentOf = (files: readonly SiteFile[], wanted: string): string => {
  const content = files.find(({ path }) => path === wanted)?.content;
  return typeof content === 'string' ? content : '';
};

describe('data files of tasks', () => {
  it('fit their schema and carry złote, spheres as written and as read', () => {
    const files = tasksFiles(corpusOf({ 'programy/p.md': PROGRAMME }));
    const json = contentOf(files, 'programy/p/zadania/zadania.json');
    const { tasks, plans } = tasksShape.parse(JSON.parse(json));
    expect(tasks.map(({ planned, spheresText, spent }) => [planned, spheresText, spent])).toEqual([
      [1234.5, '17', null],
      [10000, '1–33', null],
      [{ read: 'none', words: '–' }, '6', null],
      [{ read: 'partly', words: 'do 5 000 zł' }, '19', null],
    ]);
    expect(tasks[0]).toMatchObject({ programme: 'programy/p', provision: 'par-1', url: '/programy/p/zadania/', spheres: ['17'] });
    expect(plans).toEqual([
      {
        programme: 'programy/p',
        firstYear: 2026,
        lastYear: 2026,
        tasks: 4,
        stated: null,
        computed: null,
        unread: [],
        provision: 'par-1',
      },
    ]);
    expect(tasks[1]?.spheres).toHaveLength(40);
  });

  it('write a spreadsheet that runs nothing and names what is only illustrative', () => {
    const files = tasksFiles(corpusOf({ 'programy/p.md': PROGRAMME }));
    const [header, first, second, , bound] = contentOf(files, 'api/v1/tasks.csv').split('\r\n');
    expect(header?.startsWith('\ufeffprogram,rok_od,rok_do,stan,charakter,zadanie,')).toBe(true);
    expect(first).toBe(
      'programy/p,2026,2026,obowiązujący,poglądowy,"\'=HYPERLINK(""x"") sport, ruch",17,1234.5,,par-1,/programy/p/zadania/,,,,',
    );
    expect(bound).toContain('turystyka,19,,,par-1,/programy/p/zadania/,,do 5 000 zł,,');
    expect(second).toContain('małe granty,1–33,10000,,');
  });
});
