import { describe, expect, it } from 'vitest';
import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import type { Diagnostic } from '../types.ts';
import { parseYaml, type YamlData } from './yaml.ts';

function parse(source: string, before = ''): { yaml: YamlData | null; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const yaml = parseYaml(source, before.length, lineIndex(before + source), reporter('uchwaly/a.md', faults));
  return { yaml, faults };
}

const data = (source: string): unknown => parse(source).yaml?.data;
const places = (faults: readonly Diagnostic[]): string[] =>
  faults.map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`);

describe('parseYaml', () => {
  it('keeps dates as text', () => {
    expect(data('data: 2018-10-25')).toEqual({ data: '2018-10-25' });
  });

  it.each([
    ['0123', '0123'],
    ['1.50', '1.50'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['+5', '+5'],
    ['12345678901234567890', '12345678901234567890'],
    ['.inf', '.inf'],
    ['2020', 2020],
    ['1.5', 1.5],
    ['-3', -3],
  ])('reads the number %s as a clerk means it', (written, value) => {
    expect(data(`numer: ${written}`)).toEqual({ numer: value });
  });

  it.each(['yes', 'no', 'on', 'tak', 'NIE', '12:30'])('keeps „%s” as text', (word) => {
    expect(data(`sesja: ${word}`)).toEqual({ sesja: word });
  });

  it('reads empty input as no keys', () => {
    expect(data('')).toEqual({});
    expect(data('\n# tylko komentarz\n')).toEqual({});
  });

  it('knows the places of keys and values, of lists and groups too', () => {
    const { yaml } = parse('organ: Rada\nzmienia:\n  - uchwaly/a\n  - uchwaly/b\npublikacja: { rok: 2018 }\n', '---\n');
    expect(yaml?.keys['organ']).toMatchObject({ line: 2, column: 1, endColumn: 6 });
    expect(yaml?.values['organ']).toMatchObject({ line: 2, column: 8, endColumn: 12 });
    expect(yaml?.values['zmienia.1']).toMatchObject({ line: 5, column: 5, endColumn: 14 });
    expect(yaml?.values['publikacja.rok']).toMatchObject({ line: 6, column: 20, endColumn: 24 });
  });

  it('gives a key without a value the place of the key', () => {
    const { yaml } = parse('organ: Rada\nnumer:\ndata: 2018-10-25\n');
    expect(yaml?.data['numer']).toBeNull();
    expect(yaml?.values['numer']?.line).toBe(2);
  });

  it('reports a repeated key at its second place, by name', () => {
    const { yaml, faults } = parse('data: 2019-10-25\norgan: Rada\ndata: 2019-10-26\n');
    expect(yaml).toBeNull();
    expect(places(faults)).toEqual(['yaml-klucz-powtorzony 3:1']);
    expect(faults[0]?.message).toContain('„data”');
  });

  it('reports all syntax faults, not the first only', () => {
    const { yaml, faults } = parse('data: 2019-10-25\ndata: 2019-10-26\norgan: "Rada\n');
    expect(yaml).toBeNull();
    expect(faults.map(({ rule }) => rule)).toEqual(['yaml-klucz-powtorzony', 'yaml-skladnia']);
  });

  it.each([
    ['a colon inside a value', 'w_sprawie: uchwała: zmiana\n'],
    ['a tab as indentation', 'publikacja:\n\trok: 2018\n'],
    ['an unclosed bracket', 'zmienia: [uchwaly/a\n'],
    ['a value that starts with a percent sign or an at', 'opis: @miasto\n'],
    ['several documents', 'a: 1\n---\nb: 2\n'],
  ])('explains %s in Polish', (_, source) => {
    const { yaml, faults } = parse(source);
    expect(yaml).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    for (const { rule, message } of faults) {
      expect(rule).toBe('yaml-skladnia');
      expect(message).not.toMatch(/\b(?:the|must|with|at line|Nested|Implicit|Unresolved|Missing)\b/);
    }
  });

  it('refuses names of values and what repeats them, each at its place', () => {
    const { yaml, faults } = parse('organ: &o Rada\nopis: *o\nuwagi: *o\n');
    expect(yaml).toBeNull();
    expect(places(faults)).toEqual(['yaml-skladnia 1:8', 'yaml-skladnia 2:7', 'yaml-skladnia 3:8']);
  });

  it('tells words behind „ #” in a value of words, which are a remark, and no others', () => {
    const { yaml, faults } = parse(
      "tytul: Budowa # 3 etap\nopis: 'Etap # 2'\nuwagi: C#\nrodzaj: skan # nie oryginał\n# uwaga\nwycofano: { powod: błąd # 1 }\n",
    );
    expect(yaml).toBeNull();
    expect(faults.map(({ rule }) => rule)).not.toContain('yaml-komentarz');
    const whole = parse("tytul: Budowa # 3 etap\nopis: 'Etap # 2'\nuwagi: C#\nrodzaj: skan # nie oryginał\n# uwaga\n");
    expect(places(whole.faults)).toEqual(['yaml-komentarz 1:14']);
    expect(whole.yaml?.data['tytul']).toBe('Budowa');
  });

  it('says one thing of marks of a merge and of hard spaces at the start of a line, whatever the parser makes of them', () => {
    for (const source of ['tytul: A\n<<<<<<< HEAD\nopis: a\n=======\nopis: b\n>>>>>>> main\n', 'wycofano:\n\u00a0\u00a0data: 2020-01-01\n'])
      expect(places(parse(source).faults)).toEqual(['yaml-skladnia 2:1']);
  });

  it('does not unfold an alias bomb', () => {
    const bomb =
      'a: &a [x, x]\n' +
      ['b', 'c', 'd', 'e', 'f'].map((name, i) => `${name}: &${name} [*${'abcdef'.charAt(i)}, *${'abcdef'.charAt(i)}]`).join('\n');
    expect(parse(bomb).yaml).toBeNull();
  });

  it.each(['- pierwsza\n- druga\n', 'sam tekst\n', '42\n'])('refuses %j, which is no set of keys', (source) => {
    const { yaml, faults } = parse(source);
    expect(yaml).toBeNull();
    expect(places(faults)).toEqual(['yaml-skladnia 1:1']);
  });

  it('keeps the key __proto__ away from prototypes', () => {
    const { yaml } = parse('__proto__: { admin: true }\nconstructor: { prototype: { admin: true } }\n');
    expect(Object.keys(yaml?.data ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(yaml?.data)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('runs no tag', () => {
    expect(data('a: !!js/function "function () { throw 1 }"')).toEqual({ a: 'function () { throw 1 }' });
  });

  it('survives nesting deeper than it follows', () => {
    const { yaml, faults } = parse(`a: ${'['.repeat(40)}${']'.repeat(40)}`);
    expect(yaml?.data['a']).toBeInstanceOf(Array);
    expect(faults).toEqual([]);
  });
});

describe('a mark that is not closed', () => {
  it.each([
    ['tytul: "Kontakt\ndata: 2020-01-01\n', '1:8', 'cudzysłów otwarty w tym miejscu'],
    ['opis: a\ntytul: "Kontakt\nuwagi: "Tekst"\n', '2:8', 'cudzysłów otwarty w tym miejscu'],
    ["tytul: 'Kontakt\nuwagi: 'Tekst'\n", '1:8', 'apostrof otwarty w tym miejscu'],
    ['zmienia: [uchwaly/a, uchwaly/b\ndata: 2020-01-01\n', '1:10', 'nawias „[” otwarty w tym miejscu'],
  ])('is shown where it opens: %j', (source, place, words) => {
    const { faults } = parse(source);
    expect(places(faults)).toEqual([`yaml-skladnia ${place}`]);
    expect(faults[0]?.message).toContain(words);
  });
});

describe('tabs', () => {
  it('are one fault for each line, with the remedy', () => {
    const { faults } = parse('zalaczniki:\n  -\tplik: skan.pdf\n    tytul: Skan\n');
    expect(faults.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'Błąd zapisu YAML: tabulator zamiast odstępów we wcięciu.',
        'Popraw ten wiersz. Zamień tabulatory na odstępy: po dwa na każdy poziom wcięcia.',
      ],
    ]);
  });
});
