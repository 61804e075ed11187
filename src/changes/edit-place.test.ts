import { describe, expect, it } from 'vitest';
import { plainText } from '../model/plain-text.ts';
import { linesOf } from '../testing/consolidated.ts';
import { read, unit } from '../testing/read-legal-text.ts';
import type { WordsPlace } from '../types.ts';
import { editLastLine, editPlace, editTitle, editWhole, lastLineOf, replaceEach } from './edit-place.ts';
import type { Editor } from './edit-words.ts';

/** Every „klub” becomes „dom”. */
const rename: Editor = (raw) =>
  [...raw.matchAll(/klub/giu)].map(({ index, 0: { length } }) => ({ from: index, to: index + length, put: 'dom' }));

const TEXT =
  '§ 1. Klub. Klub działa:\n\n1) klub gra;\n\n2) klub śpiewa\n\n– gdy klub chce.\n\n§ 2. Klub.\n\n## Rozdział 2 – Klub\n\n§ 3. Klub.';

describe('the text of a place', () => {
  const edited = (part: WordsPlace['part']): string[] =>
    linesOf([editPlace(unit(TEXT, 'par-1'), { from: [], to: null, part }, rename)]);

  it.each<[string, WordsPlace['part'], readonly string[]]>([
    [
      'of a unit is all below it',
      'unit',
      ['par-1: dom. dom działa:', 'par-1-pkt-1: dom gra;', 'par-1-pkt-2: dom śpiewa', 'par-1-wsp: gdy dom chce.'],
    ],
    [
      'of an introduction is the words of the unit itself',
      'introduction',
      ['par-1: dom. dom działa:', 'par-1-pkt-1: klub gra;', 'par-1-pkt-2: klub śpiewa', 'par-1-wsp: gdy klub chce.'],
    ],
    [
      'of a common part is that part',
      'common',
      ['par-1: Klub. Klub działa:', 'par-1-pkt-1: klub gra;', 'par-1-pkt-2: klub śpiewa', 'par-1-wsp: gdy dom chce.'],
    ],
    [
      'of a sentence is that sentence',
      { sentence: 1 },
      ['par-1: dom. Klub działa:', 'par-1-pkt-1: klub gra;', 'par-1-pkt-2: klub śpiewa', 'par-1-wsp: gdy klub chce.'],
    ],
    [
      'of a title that is not there is nothing',
      'title',
      ['par-1: Klub. Klub działa:', 'par-1-pkt-1: klub gra;', 'par-1-pkt-2: klub śpiewa', 'par-1-wsp: gdy klub chce.'],
    ],
  ])('%s', (_, part, expected) => {
    expect(edited(part)).toEqual(expected);
  });

  it('of a title is the heading alone', () => {
    const chapter = unit(TEXT, 'rozdz-2');
    expect(linesOf([editPlace(chapter, { from: [], to: null, part: 'title' }, rename)])).toEqual([
      'rozdz-2: [dom]',
      'par-3: Klub.',
    ]);
  });
});

describe('a whole text', () => {
  it('is edited but for its preamble, signature and reasons', () => {
    const source = 'Klub wita.\n\n§ 1. Klub.\n\nPrzewodniczący klubu';
    expect(linesOf(editWhole(read(source).units, rename)).map((line) => line.replace(/^\S+ /u, ''))).toEqual([
      'Klub wita.',
      'dom.',
      'Przewodniczący klubu',
    ]);
  });

  it('that stands below its title as a heading is edited too, and the heading is not', () => {
    const { units } = read('# Uchwała w sprawie klubu\n\n§ 1. Klub.');
    const lines = linesOf(editWhole(units, rename));
    expect(lines.at(-1)).toBe('par-1: dom.');
    expect(lines[0]).toContain('klubu');
  });
});

describe('the title of an act', () => {
  const TITLE = 'Uchwała nr X/1/2019 Rady Gminy Przykładowo z dnia 1 marca 2019 r. w sprawie klubu seniora';
  const state = (heading: string, title = TITLE) => ({ title, units: read(`# ${heading}\n\n§ 1. Klub.`).units });
  const titles = (heading: string, whole = TITLE): string[] => {
    const { title, units } = editTitle(state(heading, whole), rename);
    return [title, ...units.flatMap((one) => (one.heading === null ? [] : [plainText(one.heading)]))];
  };

  it.each([
    [TITLE],
    ['w sprawie klubu seniora'],
    ['UCHWAŁA NR X/1/2019 z 1 marca 2019 r. w sprawie klubu seniora w Przykładowie Dolnym i Górnym'],
  ])('is edited with the heading of the text that repeats it: „%s”', (heading) => {
    const title = heading.endsWith('Górnym') ? `${TITLE} w Przykładowie Dolnym i Górnym` : TITLE;
    expect(titles(heading, title)).toEqual([title.replace('klub', 'dom'), heading.replace('klub', 'dom')]);
  });

  it('is edited alone where a heading is another text', () => {
    expect(titles('Postanowienia klubu')).toEqual([TITLE.replace('klub', 'dom'), 'Postanowienia klubu']);
  });

  it('may be edited otherwise than the heading', () => {
    const { title, units } = editTitle(state(TITLE), rename, () => []);
    expect(title).toBe(TITLE.replace('klub', 'dom'));
    expect(units[0]?.heading === null ? null : plainText(units[0]?.heading ?? [])).toBe(TITLE);
  });
});

describe('neighbours', () => {
  it('are changed one by one, in a text and in a unit', () => {
    const { units } = read('§ 1. A:\n\n1) b;\n\n2) c.\n\n§ 2. D.');
    const [first, second] = units;
    const [one, two] = first?.children ?? [];
    if (first === undefined || second === undefined || one === undefined || two === undefined) throw new Error('no units');
    const loud = (own: typeof first): typeof first => ({ ...own, text: own.text.toUpperCase() });
    const inside = replaceEach(
      units,
      [
        { unit: one, above: [first] },
        { unit: two, above: [first] },
      ],
      loud,
    );
    expect(linesOf(inside)).toEqual(['par-1: A:', 'par-1-pkt-1: B;', 'par-1-pkt-2: C.', 'par-2: D.']);
    const atTop = replaceEach(units, [{ unit: first, above: [] }], (own) => ({ ...own, text: 'X:' }));
    expect(linesOf(atTop)).toEqual(['par-1: X:', 'par-1-pkt-1: b;', 'par-1-pkt-2: c.', 'par-2: D.']);
  });
});

describe('the last line of a unit', () => {
  const end: Editor = (line) => [{ from: line.length - 1, to: line.length, put: '!' }];

  it.each([
    ['§ 1. Raz. Dwa.', ['par-1: Raz. Dwa!'], 'Raz. Dwa.'],
    ['§ 1. Klub:\n\n1) gra;\n\n2) śpiewa.', ['par-1: Klub:', 'par-1-pkt-1: gra;', 'par-1-pkt-2: śpiewa!'], 'śpiewa.'],
    [
      '§ 1. Klub:\n\n1) gra;\n\n2) śpiewa\n\n– co dzień.',
      ['par-1: Klub:', 'par-1-pkt-1: gra;', 'par-1-pkt-2: śpiewa', 'par-1-wsp: co dzień!'],
      'co dzień.',
    ],
  ])('is the last one below it: „%s”', (source, expected, last) => {
    const [own] = read(source).units;
    if (own === undefined) throw new Error('no unit');
    expect(linesOf([editLastLine(own, end)])).toEqual(expected);
    expect(lastLineOf(own).trimStart()).toBe(last);
  });

  it('is the last of several paragraphs', () => {
    const own = unit('§ 1. Raz.\n\nDwa.', 'par-1');
    const paragraphs = own.content.length;
    expect(linesOf([editLastLine(own, end)])[0]).toMatch(paragraphs === 2 ? /Raz\.[\s\S]*Dwa!$/u : /Raz[.!]$/u);
  });
});
