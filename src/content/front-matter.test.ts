import { describe, expect, it } from 'vitest';
import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import type { Diagnostic } from '../types.ts';
import { parseFrontMatter, type FrontMatter } from './front-matter.ts';

function parse(text: string): { result: FrontMatter | null; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  return { result: parseFrontMatter(text, lineIndex(text), reporter('strony/kontakt.md', faults)), faults };
}

const rules = (text: string): string[] => parse(text).faults.map(({ rule }) => rule);

describe('parseFrontMatter', () => {
  it('reads the keys and where the text begins', () => {
    const text = '---\ntytul: Kontakt\n---\nBiuro czynne codziennie.\n';
    const { result, faults } = parse(text);
    expect(faults).toEqual([]);
    expect(result?.data).toEqual({ tytul: 'Kontakt' });
    expect(text.slice(result?.bodyStart).trim()).toBe('Biuro czynne codziennie.');
  });

  it('keeps dates and numbers with leading zeros as text', () => {
    const { result } = parse('---\ndata: 2018-10-25\nnumer: 0123\nrok: 2018\n---\n');
    expect(result?.data).toEqual({ data: '2018-10-25', numer: '0123', rok: 2018 });
  });

  it.each(['js', 'javascript', 'coffee', 'json', 'toml'])('reports front matter in %s and does not read it', (language) => {
    const { result, faults } = parse(`---${language}\n{ tytul: (globalThis.uruchomiono = true) }\n---\nTekst`);
    expect(result).toBeNull();
    expect(faults).toMatchObject([{ rule: 'metryczka-jezyk', line: 1, column: 1, blocking: true }]);
    expect(faults[0]?.message).toContain(`„${language}”`);
    expect(globalThis).not.toHaveProperty('uruchomiono');
  });

  it('does not run JavaScript after a space either', () => {
    expect(rules('--- js\nmodule.exports = {}\n---\n')).toEqual(['metryczka-jezyk']);
  });

  it('accepts the language yaml, white space after the dashes and an end of the file right after them', () => {
    for (const text of ['---yaml\ntytul: A\n---', '--- yaml\ntytul: A\n---\n', '---  \ntytul: A\n---\t\nTekst']) {
      expect(parse(text)).toMatchObject({ result: { data: { tytul: 'A' } }, faults: [] });
    }
  });

  it('gives the same keys, lines and columns for LF and CRLF', () => {
    const text = '---\ntytul: Kontakt\ndotyczy:\n  - programy/2020\n  - programy/2019\n---\nTekst.\n';
    const [unix, windows] = [parse(text), parse(text.replaceAll('\n', '\r\n'))];
    expect(windows.faults).toEqual([]);
    expect(windows.result?.data).toEqual(unix.result?.data);
    expect(windows.result?.keys).toEqual(unix.result?.keys);
    expect(windows.result?.values['dotyczy.1']).toEqual(unix.result?.values['dotyczy.1']);
    expect(text.replaceAll('\n', '\r\n').slice(windows.result?.bodyStart).trim()).toBe('Tekst.');
  });

  it('reports a fault of YAML at the same place for LF and CRLF and after trailing white space', () => {
    for (const text of [
      '---\ntytul: A\norgan: "B\n---\n',
      '---\r\ntytul: A\r\norgan: "B\r\n---\r\n',
      '---  \ntytul: A\norgan: "B\n---\n',
    ]) {
      const places = parse(text).faults.map(({ rule, line }) => `${rule} ${String(line)}`);
      expect(places).toEqual(['yaml-skladnia 3']);
    }
  });

  it('counts columns from the start of the file line', () => {
    const { result } = parse('---\ntytul: Kontakt\n---\n');
    expect(result?.values['tytul']).toEqual({ line: 2, column: 8, endLine: 2, endColumn: 15 });
  });

  it.each([
    ['', 'dokument-pusty'],
    ['Uchwała nr XV/1/2019', 'metryczka-brak'],
    ['\n---\ntytul: A\n---\n', 'metryczka-brak'],
    ['----\ntytul: A\n----\n', 'metryczka-brak'],
    ['---', 'metryczka-niezamknieta'],
    ['---\ntytul: A\n\nTekst', 'metryczka-niezamknieta'],
    ['---\ntytul: A\n ---\nTekst', 'metryczka-niezamknieta'],
    ['---\ntytul: A\n-----\nTekst', 'metryczka-niezamknieta'],
  ])('reports %j as %s', (text, rule) => {
    expect(parse(text).result).toBeNull();
    expect(rules(text)).toEqual([rule]);
  });

  it('takes an indented line of dashes for part of a value', () => {
    const { result } = parse('---\nuwagi: |\n  przed\n  ---\n  po\ntytul: A\n---\nTekst\n\n---\n');
    expect(result?.data).toEqual({ uwagi: 'przed\n---\npo\n', tytul: 'A' });
  });

  it('reports a value that breaks off at a line starting with dashes', () => {
    const { result, faults } = parse('---\ntytul: A\n---b: 1\n---\nTekst');
    expect(result).toBeNull();
    expect(faults).toMatchObject([{ rule: 'yaml-skladnia', line: 3 }]);
  });

  it('leaves dashes in the text to the text', () => {
    const text = '---\ntytul: A\n---\nPierwsza część\n\n---\n\nDruga część\n';
    expect(text.slice(parse(text).result?.bodyStart)).toContain('Pierwsza część\n\n---\n\nDruga');
  });

  it.each(['---\n---\nTekst', '---\n\n---\nTekst', '---\n# nic\n---\nTekst', '---\r\n---\r\nTekst'])(
    'reads the empty block %j as no keys',
    (text) => {
      const { result, faults } = parse(text);
      expect(faults).toEqual([]);
      expect(result?.data).toEqual({});
      expect(text.slice(result?.bodyStart).trim()).toBe('Tekst');
    },
  );

  it('refuses aliases', () => {
    expect(rules('---\norgan: &o Rada\nopis: *o\n---\n')).toEqual(['yaml-skladnia', 'yaml-skladnia']);
  });

  it('keeps the key __proto__ away from prototypes', () => {
    const { result } = parse('---\n__proto__:\n  admin: true\ntytul: A\n---\n');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect((result?.data as { admin?: unknown } | undefined)?.admin).toBeUndefined();
    expect(Object.keys(result?.data ?? {})).toContain('__proto__');
  });

  it('gives independent objects for the same input', () => {
    const text = '---\ntytul: A\ndotyczy: [programy/2020]\n---\n';
    const [first, second] = [parse(text).result, parse(text).result];
    expect(first).toEqual(second);
    (first?.data['dotyczy'] as string[]).push('programy/1999');
    expect(second?.data['dotyczy']).toEqual(['programy/2020']);
    expect(parse(text).result?.data['dotyczy']).toEqual(['programy/2020']);
  });

  it('reports the same fault again for the same broken input', () => {
    const text = '---\ntytul: "A\n---\n';
    expect(rules(text)).toEqual(['yaml-skladnia']);
    expect(rules(text)).toEqual(['yaml-skladnia']);
  });
});
