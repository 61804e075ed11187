import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../types.ts';
import { printDiagnostics, type MessageFormat } from './print.ts';
import { reporter, sortDiagnostics } from './reporter.ts';
import { RULES } from './rules.ts';

const ERROR: Diagnostic = {
  file: 'uchwaly/2018/liii-732-2018.md',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 17,
  severity: 'error',
  rule: 'data-zapis',
  message: 'Data w kluczu „data” jest niepoprawna: „25.10.2018”.',
  hint: 'Zapisz ją jako 2018-10-25.',
  blocking: true,
};
const WARNING: Diagnostic = {
  ...ERROR,
  line: 9,
  endLine: 9,
  severity: 'warning',
  rule: 'tresc-pusta',
  message: 'Dokument nie ma treści.',
  blocking: false,
};

const print = (format: MessageFormat, ...diagnostics: readonly Diagnostic[]): string =>
  printDiagnostics(diagnostics, format, 'content');

describe('text', () => {
  const text = (...diagnostics: readonly Diagnostic[]): string[] =>
    stripVTControlCharacters(print('text', ...diagnostics)).split('\n');

  it('puts place, severity, message and rule on one line and the remedy on the next', () => {
    expect(text(ERROR).slice(0, 2)).toEqual([
      'uchwaly/2018/liii-732-2018.md:3:7  error  Data w kluczu „data” jest niepoprawna: „25.10.2018”.  data-zapis',
      '    Zapisz ją jako 2018-10-25.',
    ]);
  });

  it('counts errors and warnings in correct Polish', () => {
    expect(text(ERROR, ERROR, WARNING).at(-1)).toBe('Razem: 2 błędy, 1 ostrzeżenie.');
    expect(text(WARNING, WARNING, WARNING, WARNING, WARNING).at(-1)).toBe('Razem: 0 błędów, 5 ostrzeżeń.');
    expect(text()).toEqual(['Treść bez uwag.']);
  });
});

describe('json', () => {
  it('has exactly the fields other programs rely on', () => {
    const [first, second] = JSON.parse(print('json', ERROR, WARNING)) as Record<string, unknown>[];
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'column',
      'endColumn',
      'endLine',
      'file',
      'hint',
      'line',
      'message',
      'rule',
      'severity',
    ]);
    expect(first).toMatchObject({
      file: ERROR.file,
      line: 3,
      column: 7,
      endLine: 3,
      endColumn: 17,
      severity: 'error',
      rule: 'data-zapis',
    });
    expect(second).toMatchObject({ severity: 'warning', message: 'Dokument nie ma treści.' });
  });

  it('is an empty list where nothing is wrong', () => {
    expect(JSON.parse(print('json'))).toEqual([]);
  });
});

describe('github', () => {
  it('is one workflow command for each message, with the content folder in the path', () => {
    expect(print('github', ERROR, WARNING).split('\n')).toEqual([
      '::error file=content/uchwaly/2018/liii-732-2018.md,line=3,endLine=3,col=7,endColumn=17,title=data-zapis::Data w kluczu „data” jest niepoprawna: „25.10.2018”. Zapisz ją jako 2018-10-25.',
      '::warning file=content/uchwaly/2018/liii-732-2018.md,line=9,endLine=9,col=7,endColumn=17,title=tresc-pusta::Dokument nie ma treści. Zapisz ją jako 2018-10-25.',
    ]);
  });

  it('can not be broken out of by a file name or a message', () => {
    const line = print('github', { ...ERROR, file: 'a,b:c%\n.md', message: '100%\r\n::error::x', hint: 'a,b:c' });
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toContain('file=content/a%2Cb%3Ac%25%0A.md,line=');
    expect(line.split('::').slice(2).join('::')).toBe('100%25%0D%0A::error::x a,b:c');
  });
});

describe('sarif', () => {
  interface Sarif {
    version: string;
    runs: [
      {
        tool: { driver: { name: string; rules: { id: string; defaultConfiguration: { level: string } }[] } };
        results: {
          ruleId: string;
          level: string;
          message: { text: string };
          locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }];
        }[];
      },
    ];
  }
  const run = (...diagnostics: readonly Diagnostic[]) => {
    const { version, runs } = JSON.parse(print('sarif', ...diagnostics)) as Sarif;
    return { version, ...runs[0] };
  };

  it('is a log of version 2.1.0 with one result for each message', () => {
    const { version, results } = run(ERROR, WARNING);
    expect(version).toBe('2.1.0');
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['data-zapis', 'error'],
      ['tresc-pusta', 'warning'],
    ]);
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/uchwaly/2018/liii-732-2018.md' },
      region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 17 },
    });
    expect(results[0]?.message.text).toContain('Zapisz ją jako 2018-10-25.');
  });

  it('lists every rule, whether broken or not', () => {
    const { tool, results } = run();
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(RULES));
    expect(tool.driver.rules.find(({ id }) => id === 'plik-bom')?.defaultConfiguration.level).toBe('warning');
    expect(results).toEqual([]);
  });
});

describe('the report of GitLab', () => {
  interface Issue {
    readonly check_name: string;
    readonly severity: string;
    readonly fingerprint: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const issues = (...diagnostics: readonly Diagnostic[]): Issue[] =>
    JSON.parse(printDiagnostics(diagnostics, 'gitlab', 'content')) as Issue[];

  it('has each message at its line, with its rule and severity', () => {
    expect(issues(ERROR, WARNING).map(({ check_name, severity }) => [check_name, severity])).toEqual([
      ['data-zapis', 'major'],
      ['tresc-pusta', 'minor'],
    ]);
    expect(issues(ERROR)[0]?.location).toEqual({ path: 'content/uchwaly/2018/liii-732-2018.md', lines: { begin: 3 } });
  });

  it('tells a message from its twins, and knows it again on another line', () => {
    const [first, twin] = issues(ERROR, ERROR);
    expect(first?.fingerprint).not.toBe(twin?.fingerprint);
    expect(issues({ ...ERROR, line: 9 })[0]?.fingerprint).toBe(first?.fingerprint);
  });
});

describe('reporter and order', () => {
  const place = (line: number, column: number) => ({ line, column, endLine: line, endColumn: column });

  it('fills a message from its rule and its arguments', () => {
    const sink: Diagnostic[] = [];
    reporter('strony/a.md', sink)('klucz-brak', place(1, 4), 'tytul', '');
    expect(sink).toEqual([
      {
        file: 'strony/a.md',
        ...place(1, 4),
        severity: 'error',
        rule: 'klucz-brak',
        message: 'Brakuje wymaganego klucza „tytul”.',
        hint: 'Dopisz wiersz „tytul: …” obok pozostałych kluczy.',
        blocking: true,
      },
    ]);
  });

  it('sorts by file, line, column and rule, by numbers and not by text', () => {
    const one = (file: string, line: number, column: number, rule = 'data-zapis'): Diagnostic => ({
      ...ERROR,
      file,
      line,
      column,
      rule,
    });
    const sorted = [one('a.md', 2, 10), one('a.md', 2, 9, 'b'), one('b.md', 1, 1), one('a.md', 10, 1), one('a.md', 2, 9, 'a')];
    expect(sortDiagnostics(sorted).map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
      ['a.md', 2, 9, 'a'],
      ['a.md', 2, 9, 'b'],
      ['a.md', 2, 10, 'data-zapis'],
      ['a.md', 10, 1, 'data-zapis'],
      ['b.md', 1, 1, 'data-zapis'],
    ]);
    expect(sorted[0]).toMatchObject({ line: 2, column: 10 });
  });
});
