import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../testing/property-runs.ts';
import { all } from '../testing/read-legal-text.ts';
import { plainText } from './plain-text.ts';

interface Piece {
  readonly source: string;
  readonly words: string;
}

const plain = (text: string): Piece => ({ source: text, words: text });

const WORDS = fc
  .array(
    fc.constantFrom(
      'Rada',
      'program',
      'kultura,',
      'sport;',
      'oferta.',
      'zadania:',
      '„nowe',
      'brzmienie:',
      '„',
      'treść”',
      '§ 3',
      'ust. 1',
      'art. 5a',
      'Łąka',
      '2020 r.',
      '10 000 zł',
    ),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));

const MARKERS = fc.constantFrom(
  '§ 1. ',
  '§ 2. 1. ',
  '§3. ',
  '§ 5a. ',
  'Art. 5. ',
  '1. ',
  '2a. ',
  '1) ',
  '1aa) ',
  '2) ',
  'a) ',
  'za) ',
  'ł) ',
  '– ',
  '- ',
  '– – ',
  '',
  'Rozdział 1 ',
  'Rozdział 2. ',
  'ROZDZIAŁ II. ',
  'Dział I ',
  'Oddział 1 ',
  'Załącznik nr 1 ',
  'Załącznik ',
  'Przewodniczący Rady ',
  'Prezydent ',
);

const LINE: fc.Arbitrary<Piece> = fc
  .record({
    marker: MARKERS,
    words: WORDS,
    shape: fc.constantFrom('bare', 'heading', 'bold', 'quote', 'indented', 'code', 'table'),
  })
  .map(({ marker, words, shape }): Piece => {
    const text = (marker + words).trim();
    const safe = text === '' ? 'Tekst' : text;
    switch (shape) {
      case 'heading':
        return { source: `### ${safe}`, words: safe };
      case 'bold':
        return marker.trim() === '' ? plain(safe) : { source: `**${marker.trim()}** ${words}`.trim(), words: safe };
      case 'code':
        return marker.trim() === '' ? plain(safe) : { source: `\`${marker.trim()}\` ${words}`.trim(), words: safe };
      case 'quote':
        return { source: `\n> ${safe}\n`, words: safe };
      case 'indented':
        return { source: `    ${safe}`, words: safe };
      case 'table':
        return { source: `\n| ${safe} | x |\n| --- | --- |\n| y | ${words} |\n`, words: `${safe} x y ${words}` };
      case 'bare':
        return plain(safe);
    }
  });

const SOURCE = fc
  .array(fc.tuple(LINE, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n')), { maxLength: 14 })
  .map((pieces): Piece => ({
    source: pieces.map(([{ source }, end]) => source + end).join(''),
    words: pieces.map(([{ words }]) => words).join(' '),
  }));

/** Letters and digits alone: labels are shown in one way whatever the source's dots, dashes and spaces. */
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('any sequence of lines', () => {
  const runs = propertyRuns(400);

  it('gives unique ids', () => {
    fc.assert(
      fc.property(SOURCE, ({ source }) => {
        const ids = all(source).map(({ id }) => id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      runs,
    );
  });

  it('puts every word into exactly one unit, in order', () => {
    fc.assert(
      fc.property(SOURCE, ({ source, words }) => {
        const read = all(source).flatMap(({ label, heading, text }) => [label, heading === null ? '' : plainText(heading), text]);
        expect(tokens(read.join(' '))).toEqual(tokens(words));
      }),
      runs,
    );
  });

  it('never throws, whatever the characters', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      MARKERS,
      fc.constantFrom('\n', '\r\n', '> ', '# ', '**', '`', '|', '[^1]', '<b>', '![', '](', '\\', '&amp;', '„', '”', '- - -'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const ids = all(pieces.join('')).map(({ id }) => id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      runs,
    );
  });

  it('gives units whose offsets never go back', () => {
    fc.assert(
      fc.property(SOURCE, ({ source }) => {
        const offsets = all(source).map(({ at }) => at);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.every((at) => at >= 0 && at <= source.length)).toBe(true);
      }),
      runs,
    );
  });
});
