import fc from 'fast-check';
import type { Nodes, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { alignedOffset } from './align.ts';
import { parseMarkdown } from './markdown.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const texts = (source: string): Text[] => {
  const found: Text[] = [];
  visit(parseMarkdown(source, 0, 'legal') as Nodes, 'text', (node) => {
    found.push(node);
  });
  return found;
};

/** Offset in the source of the first place at which a word stands in the parsed text. */
function offsetOf(word: string, source: string): number {
  const node = texts(source).find(({ value }) => value.includes(word));
  if (node === undefined) throw new Error(`no „${word}” in the parsed text`);
  return alignedOffset(source, node.position?.start.offset ?? 0, node.value, node.value.indexOf(word));
}

describe('alignedOffset', () => {
  it.each([
    ['a plain line', 'Rada Miejska uchwala program', 'program'],
    ['a backslash escape', '1\\. Rada \\* uchwala program', 'program'],
    ['a backslash that escapes nothing', 'C:\\dane \\i program', 'program'],
    ['two backslashes', 'znak \\\\ i program', 'program'],
    ['a named reference', '&sect; 5 i &amp; oraz program', 'program'],
    ['a numeric reference', '&#167; 5 i &#x26; oraz program', 'program'],
    ['a reference beyond the basic plane', 'znak &#128512; oraz program', 'program'],
    ['an ampersand that is no reference', 'R&D oraz &nieznane; program', 'program'],
    ['white space after a line end', 'Rada\n    Miejska uchwala program', 'program'],
    ['white space before a line end', 'Rada \t\nuchwala program', 'program'],
    ['CRLF line ends', 'Rada\r\n  Miejska\r\nuchwala program', 'program'],
    ['quotation marks of a blockquote', '> Rada\n> Miejska\n> uchwala program', 'program'],
    ['an indented reference', 'Rada\n   &sect; 5 program', 'program'],
    ['an indented escape', 'Rada\n   \\* oraz program', 'program'],
    ['characters of two UTF-16 units', '😀 oraz 😀 program', 'program'],
  ])('finds a word after %s', (_, source, word) => {
    expect(offsetOf(word, source)).toBe(source.indexOf(word));
  });

  it('finds the first character of an escaped or referred word at its markup', () => {
    expect(offsetOf('*', 'Rada \\* uchwala')).toBe(5);
    expect(offsetOf('§', 'Rada &sect; 5')).toBe(5);
  });

  it('gives the end of the text for the end of the value', () => {
    expect(alignedOffset('xx Rada &sect;', 3, 'Rada §', 6)).toBe(14);
  });

  it('finds every letter of any text made of words, escapes, references and line ends', () => {
    const piece = fc.constantFrom(
      'Rada',
      'łąka ',
      '\\*',
      '\\\\',
      '&sect;',
      '&amp;',
      '&#38;',
      '& ',
      ' ',
      '\n',
      '\n   ',
      ' \n',
      '\r\n',
      '\r\n \t',
      '„x”',
      '\\ ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const source = `A${pieces.join('')}Z`;
        for (const node of texts(source)) {
          const at = node.position?.start.offset ?? 0;
          for (let index = 0; index < node.value.length; index++) {
            const character = node.value.charAt(index);
            if (/\p{L}/u.test(character)) expect(source[alignedOffset(source, at, node.value, index)]).toBe(character);
          }
        }
      }),
      propertyRuns(500),
    );
  });
});
