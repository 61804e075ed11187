import { describe, expect, it } from 'vitest';
import { reporter } from '../diagnostics/reporter.ts';
import { kindRuleOf, workIdOf } from '../model/kinds.ts';
import { readDocument } from '../checks/read-document.ts';
import type { Diagnostic, Relation } from '../types.ts';
import { numberKey, relationIndex, resolveRelations, type StatingFile } from './resolve-relations.ts';

interface File {
  readonly path: string;
  readonly keys: readonly string[];
}

const act = (path: string, number: string, ...keys: readonly string[]): File => ({
  path: `uchwaly/${path}.md`,
  keys: [`numer: ${number}`, 'organ: Rada Miejska Leszna', 'data: 2018-10-25', 'w_sprawie: w sprawie programu', ...keys],
});
const byOrgan = (file: File, organ: string): File => ({
  ...file,
  keys: file.keys.map((key) => (key.startsWith('organ:') ? `organ: ${organ}` : key)),
});
const programme = (...keys: readonly string[]): File => ({
  path: 'programy/2019.md',
  keys: ['tytul: Program', 'rok: 2019', ...keys],
});

/** Relations and messages of the last file, resolved among all. */
function resolve(...files: readonly File[]): { relations: readonly Relation[]; faults: readonly Diagnostic[] } {
  const read = files.map(({ path, keys }): StatingFile & { path: string } => {
    const rule = kindRuleOf(path);
    if (rule === null) throw new Error(path);
    return {
      ...readDocument({ path, text: ['---', ...keys, '---', '', '§ 1. Treść.'].join('\n') }, rule, [], ''),
      id: workIdOf(path),
      path,
    };
  });
  const documents = read.flatMap(({ document }) => document ?? []);
  const last = read.at(-1);
  if (last === undefined) throw new Error('no file');
  const faults: Diagnostic[] = [];
  return { relations: resolveRelations(last, relationIndex(documents, read), reporter(last.path, faults)), faults };
}

const targets = (...files: readonly File[]): string[] => resolve(...files).relations.map(({ type, to }) => `${type} ${to}`);

describe('a stated relation', () => {
  const target = act('2018/liii-732-2018', 'LIII/732/2018');

  it.each([
    'uchwaly/2018/liii-732-2018',
    '/uchwaly/2018/liii-732-2018/',
    'uchwaly/2018/liii-732-2018.md',
    'LIII/732/2018',
    'liii/732/2018',
    'nr LIII/732/2018',
    'Nr. LIII/ 732 /2018',
  ])('leads to the act named „%s”', (name) => {
    expect(targets(target, act('2019/b', 'XV/1/2019', `zmienia: ['${name}']`))).toEqual(['amends uchwaly/2018/liii-732-2018']);
  });

  it('may stand without brackets, and several keys may state some', () => {
    const own = act('2019/b', 'XV/1/2019', 'uchyla: LIII/732/2018', 'wykonuje: uchwaly/2018/c');
    expect(targets(target, act('2018/c', 'LIII/733/2018'), own)).toEqual([
      'repeals uchwaly/2018/liii-732-2018',
      'implements uchwaly/2018/c',
    ]);
  });

  it('to nothing is reported at its own item, with the nearest name, and left out', () => {
    const { relations, faults } = resolve(
      target,
      act('2019/b', 'XV/1/2019', 'zmienia:', '  - LIII/732/2018', '  - LIII/723/2018'),
    );
    expect(relations).toHaveLength(1);
    expect(faults).toMatchObject([{ rule: 'relacja-bez-celu', line: 8, column: 5, blocking: true }]);
    expect(faults[0]?.message).toContain('Czy chodziło o „LIII/732/2018”?');
  });

  it('to the file itself is reported', () => {
    const { relations, faults } = resolve(act('2019/b', 'XV/1/2019', 'zmienia: uchwaly/2019/b'));
    expect(relations).toEqual([]);
    expect(faults).toMatchObject([{ rule: 'relacja-do-siebie', line: 6 }]);
  });

  it('to a document of the wrong kind is reported', () => {
    const { relations, faults } = resolve(programme(), act('2019/b', 'XV/1/2019', 'zmienia: programy/2019'));
    expect(relations).toEqual([]);
    expect(faults).toMatchObject([{ rule: 'relacja-rodzaj' }]);
  });

  it('of news and pages may lead to any document', () => {
    expect(
      targets(target, programme(), {
        path: 'aktualnosci/a.md',
        keys: ['tytul: A', 'data: 2019-01-01', 'dotyczy: [programy/2019, LIII/732/2018]'],
      }),
    ).toEqual(['about programy/2019', 'about uchwaly/2018/liii-732-2018']);
  });

  it('of a programme leads to the act that adopts it', () => {
    expect(targets(target, programme('uchwala: LIII/732/2018'))).toEqual(['adopts uchwaly/2018/liii-732-2018']);
  });

  it('to a file whose front matter is wrong is no second fault', () => {
    const broken: File = { path: 'uchwaly/2018/zla.md', keys: ['organ: Rada'] };
    expect(resolve(broken, act('2019/b', 'XV/1/2019', 'zmienia: uchwaly/2018/zla'))).toEqual({ relations: [], faults: [] });
  });
});

describe('a number that two acts share', () => {
  const council = act('2010/a', 'XLVI/1/2010');
  const mayor = byOrgan(act('2010/b', 'XLVI/1/2010'), 'Prezydent Miasta Leszna');

  it('means the act of the same organ', () => {
    expect(targets(council, mayor, act('2019/c', 'XV/1/2019', 'zmienia: XLVI/1/2010'))).toEqual(['amends uchwaly/2010/a']);
    expect(targets(council, mayor, byOrgan(act('2019/c', '5/2019', 'zmienia: XLVI/1/2010'), 'Prezydent Miasta Leszna'))).toEqual([
      'amends uchwaly/2010/b',
    ]);
  });

  it('is ambiguous elsewhere, and both are named', () => {
    const { relations, faults } = resolve(council, mayor, programme('uchwala: XLVI/1/2010'));
    expect(relations).toEqual([]);
    expect(faults).toMatchObject([{ rule: 'relacja-niejednoznaczna' }]);
    expect(faults[0]?.message).toContain('uchwaly/2010/a, uchwaly/2010/b');
  });

  it('can be told apart by the id', () => {
    expect(targets(council, mayor, programme('uchwala: uchwaly/2010/b'))).toEqual(['adopts uchwaly/2010/b']);
  });
});

describe('numberKey', () => {
  it('is the same however the number is written', () => {
    expect(new Set(['XLVI/570/2010', 'nr XLVI/570/2010', 'Nr XLVI/ 570/2010', 'xlvi/570/2010'].map(numberKey)).size).toBe(1);
  });

  it('differs for different numbers', () => {
    expect(numberKey('XLVI/57/2010')).not.toBe(numberKey('XLVI/5/72010'));
    expect(numberKey('14/11/2022')).not.toBe(numberKey('141/1/2022'));
  });
});

describe('an act meant by its number', () => {
  const council = act('2010/a', 'XLVI/1/2010');
  const draft = act('2010/projekt', 'XLVI/1/2010', 'status: projekt');

  it('is the adopted one before its draft, and the draft where nothing else has the number', () => {
    expect(targets(draft, council, act('2019/c', 'XV/1/2019', 'zmienia: XLVI/1/2010'))).toEqual(['amends uchwaly/2010/a']);
    expect(targets(draft, act('2019/c', 'XV/1/2019', 'zmienia: XLVI/1/2010'))).toEqual(['amends uchwaly/2010/projekt']);
  });

  it('may be of another organ where the own organ has none of that number', () => {
    const mayor = byOrgan(council, 'Prezydent Miasta Leszna');
    expect(targets(mayor, act('2019/c', 'XV/1/2019', 'zmienia: XLVI/1/2010'))).toEqual(['amends uchwaly/2010/a']);
  });
});

describe('a reference to what cannot be read', () => {
  const missing = (file: File, name: string): readonly string[] =>
    resolve(file, act('2019/b', 'XV/1/2019', `zmienia: '${name}'`)).faults.map(({ rule }) => rule);
  const broken = (path: string, ...keys: readonly string[]): File => ({ path, keys: ['organ: Rada', ...keys] });

  it.each([
    ['/uchwaly/2018/zla/', 'uchwaly/2018/zla.md'],
    ['uchwaly/2018/zla.md', 'uchwaly/2018/zla.md'],
    ['V/5/2018', 'uchwaly/2018/zla.md'],
  ])('is no fault, as an act without a number may be „%s”', (name, path) => {
    expect(missing(broken(path), name)).toEqual([]);
  });

  it.each([
    ['uchwaly/2018/inna', 'uchwaly/2018/zla.md'],
    ['/uchwaly/2018/inna/', 'uchwaly/2018/zla.md'],
    ['V/5/2018', 'programy/2018.md'],
  ])('is a fault where „%s” can be none of them', (name, path) => {
    expect(missing(broken(path), name)).toEqual(['relacja-bez-celu']);
  });

  it('is a fault where the number of the file that cannot be read is another', () => {
    expect(missing(broken('uchwaly/2018/zla.md', 'numer: V/5/2018'), 'V/5/2018')).toEqual([]);
    expect(missing(broken('uchwaly/2018/zla.md', 'numer: V/5/2018'), 'V/6/2018')).toEqual(['relacja-bez-celu']);
  });
});

describe('a document of the wrong kind or stage', () => {
  const draftAct = act('2018/projekt', 'I/2/2018', 'status: projekt');

  it('says what is wanted', () => {
    const consultation = (target: string): File => ({
      path: 'konsultacje/2018.md',
      keys: ['tytul: Konsultacje', 'data: 2018-10-01', 'od: 2018-10-01', 'do: 2018-10-15', `projekt_uchwaly: ${target}`],
    });
    const wrong = (...files: readonly File[]): string => resolve(...files).faults[0]?.message ?? '';
    expect(wrong(programme(), act('2019/b', 'XV/1/2019', 'uchyla: programy/2019'))).toContain('akt z katalogu „uchwaly”');
    expect(wrong(act('2018/c', 'I/1/2018'), consultation('uchwaly/2018/c'))).toContain('projekt (dokument z „status: projekt”)');
    expect(targets(draftAct, consultation('uchwaly/2018/projekt'))).toEqual(['drafted uchwaly/2018/projekt']);
  });

  it('of a competition must be a programme', () => {
    const competition: File = {
      path: 'konkursy/2019-sport.md',
      keys: ['tytul: Konkurs', 'data: 2019-01-10', 'program: uchwaly/2018/c'],
    };
    expect(resolve(act('2018/c', 'I/1/2018'), competition).faults[0]?.message).toContain('program z katalogu „programy”');
  });
});
