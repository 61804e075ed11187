import { describe, expect, it } from 'vitest';
import { reporter } from '../diagnostics/reporter.ts';
import type { Diagnostic } from '../types.ts';
import { decode } from './decode.ts';

function read(bytes: Uint8Array): { text: string | null; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  return { text: decode(bytes, reporter('uchwaly/a.md', faults)), faults };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, order: 'le' | 'be', mark = ''): Uint8Array => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** Texts as old Polish editors save them; the bytes of a few letters suffice. */
const OLD: Readonly<Record<'Windows-1250' | 'ISO-8859-2', Readonly<Record<string, number>>>> = {
  'Windows-1250': { ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0x9c, ź: 0x9f, ż: 0xbf, '„': 0x84, '”': 0x94 },
  'ISO-8859-2': { ą: 0xb1, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0xb6, ź: 0xbc, ż: 0xbf },
};
const old = (text: string, encoding: keyof typeof OLD): Uint8Array =>
  Uint8Array.from(text, (character) => OLD[encoding][character] ?? character.charCodeAt(0));

const ACT = '---\ntytul: Program\n---\n\n§ 1. Uchwala się program współpracy.\n';

describe('decode', () => {
  it('reads UTF-8 as it is', () => {
    expect(read(utf8(ACT))).toEqual({ text: ACT, faults: [] });
    expect(read(utf8(''))).toEqual({ text: '', faults: [] });
  });

  it('keeps CRLF and turns a lone carriage return into a line end', () => {
    expect(read(utf8('a\rb\r\nc\n\rd')).text).toBe('a\nb\r\nc\n\nd');
  });

  it('puts a space for every control character, as Word and PDF leave them, and warns once where the first is', () => {
    const { text, faults } = read(utf8('---\ntytul: a\u000bb\u0085\n---\n\n§ 1.\u000c Tak\u202e.\n'));
    expect(text).toBe('---\ntytul: a b \n---\n\n§ 1.  Tak .\n');
    expect(faults.map(({ rule, line, column, message }) => [rule, line, column, message])).toEqual([
      [
        'znak-sterujacy',
        2,
        9,
        'W pliku są niewidoczne znaki sterujące (pierwszy to U+000B, wszystkich: 4); na stronie zastąpią je odstępy.',
      ],
    ]);
  });

  it('takes a byte order mark off and warns', () => {
    const { text, faults } = read(utf8(`\uFEFF${ACT}`));
    expect(text).toBe(ACT);
    expect(faults).toMatchObject([{ rule: 'plik-bom', severity: 'warning', blocking: false, line: 1, column: 1 }]);
  });

  it('keeps a mark that does not stand at the start', () => {
    expect(read(utf8('a\uFEFFb'))).toEqual({ text: 'a\uFEFFb', faults: [] });
  });

  it.each([
    ['little-endian with a mark', utf16(ACT, 'le', '\uFEFF')],
    ['big-endian with a mark', utf16(ACT, 'be', '\uFEFF')],
    ['little-endian without a mark', utf16(ACT, 'le')],
    ['big-endian without a mark', utf16(ACT, 'be')],
    ['with many Polish letters and no mark', utf16('Zażółć gęślą jaźń, święta uchwało.\n'.repeat(4), 'le')],
  ])('refuses UTF-16 %s by its name', (_, bytes) => {
    const { text, faults } = read(bytes);
    expect(text).toBeNull();
    expect(faults).toMatchObject([{ rule: 'plik-utf16', line: 1, column: 1, blocking: true }]);
  });

  it.each([
    ['Windows-1250', 'Rada\n\nUchwała', 3, 6, '0xB3'],
    ['ISO-8859-2', 'Treść\n', 1, 4, '0xB6'],
    ['Windows-1250', 'wspólna treść programu', 1, 4, '0xF3'],
    ['Windows-1250', 'program\r\nwspółpracy z „organizacją”', 2, 4, '0xF3'],
    ['ISO-8859-2', 'a\nb\nproszę, będą', 3, 6, '0xEA'],
    ['Windows-1250', 'w dzień', 1, 7, '0xF1'],
    ['ISO-8859-2', 'są źródła', 1, 2, '0xB1'],
    ['Windows-1250', 'Zażalenie i ćwiczenie', 1, 3, '0xBF'],
  ] as const)('recognises %s in %j and names the first bad byte', (encoding, text, line, column, byte) => {
    const { text: result, faults } = read(old(text, encoding));
    expect(result).toBeNull();
    expect(faults).toMatchObject([
      { rule: 'plik-kodowanie', line, column, endLine: line, endColumn: column + 1, blocking: true },
    ]);
    expect(faults[0]?.message).toContain(`bajt ${byte} `);
    expect(faults[0]?.message).toContain(encoding);
  });

  it('counts columns in characters, not in bytes, before the bad byte', () => {
    const bytes = new Uint8Array([...utf8('Żółć – 😀'), 0xb3, ...utf8(' dalej')]);
    expect(read(bytes).faults).toMatchObject([{ line: 1, column: 10 }]);
  });

  it('does not count a byte order mark as a column', () => {
    const bytes = new Uint8Array([...utf8('\uFEFFUchwa'), 0xb3, 0x61]);
    expect(read(bytes).faults).toMatchObject([{ rule: 'plik-kodowanie', line: 1, column: 6 }]);
  });

  it('names the first byte of a character that is cut off at the end of the file', () => {
    const { faults } = read(utf8('radą').subarray(0, 4));
    expect(faults).toMatchObject([{ rule: 'plik-kodowanie', line: 1, column: 4 }]);
    expect(faults[0]?.message).toContain('(bajt 0xC4 ');
  });

  it('guesses no encoding where no Polish letter comes out', () => {
    const { faults } = read(latin('abc\xff'));
    expect(faults[0]?.message).not.toContain('wygląda');
  });

  it('refuses a zero byte at its place', () => {
    const { text, faults } = read(utf8('Uchwała\nRady\0 Miejskiej Leszna'));
    expect(text).toBeNull();
    expect(faults).toMatchObject([{ rule: 'plik-znak-nul', line: 2, column: 5, blocking: true }]);
  });
});
