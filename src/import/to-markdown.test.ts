import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { readUnits } from '../model/read-units.ts';
import { parseMarkdown } from '../content/markdown.ts';
import type { Unit } from '../types.ts';
import { paragraph, plainPiece, type SourceBlock, type TextPiece } from './blocks.ts';
import { createLosses } from './losses.ts';
import { toMarkdown } from './to-markdown.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { allUnits } from '../model/all-units.ts';

const markdown = (blocks: readonly SourceBlock[]): string => toMarkdown({ blocks, notes: new Map() }, 'legal', createLosses());

function unitsOf(blocks: readonly SourceBlock[]): readonly Unit[] {
  const source = markdown(blocks);
  return allUnits(readUnits(parseMarkdown(source, 0, 'legal'), source, lineIndex(source), reporter('uchwaly/a.md', [])));
}

const texts = (blocks: readonly SourceBlock[]): string[] => unitsOf(blocks).map(({ label, text }) => `${label} ${text}`.trim());

const piece = (value: string, bold = false, italic = false): TextPiece => ({ ...plainPiece(value), bold, italic });
const cell = (text: string, covered = false) => ({ paragraphs: text === '' ? [] : [paragraph([plainPiece(text)])], covered });

describe('Markdown of an import', () => {
  it('reads back as the same characters, whatever they mean in Markdown', () => {
    const special = fc.constantFrom(
      ...'*_`<>[]()#+-=~|\\&;!^:."„”§1a) '.split(''),
      'http://a_b',
      '&amp;',
      '---',
      '[^1]',
      '![x](y)',
      '<b>',
      '**',
    );
    const line = fc
      .array(special, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, (text) => {
        expect(texts([paragraph([plainPiece(`Tekst ${text}`)], '§ 1.')])).toEqual([`§ 1. Tekst ${text}`]);
      }),
      propertyRuns(400),
    );
  });

  it('keeps a first character that Markdown would take for markup', () => {
    for (const text of [
      '# Tekst',
      '> Tekst',
      '+ Tekst',
      '* Tekst',
      '~~~ Tekst',
      '| a | b |',
      '___',
      '***',
      '[1]: Tekst',
      '```',
    ]) {
      expect(texts([paragraph([plainPiece(text)])])).toEqual([text]);
    }
  });

  it('keeps emphasis that sets words apart, and nothing else', () => {
    const marked = markdown([
      paragraph([piece('Termin '), piece('31 maja', true), piece(' jest '), piece('ostateczny', false, true), piece('.')]),
    ]);
    expect(marked).toBe('Termin **31 maja** jest *ostateczny*.');
    expect(markdown([paragraph([piece('Cały akapit', true)])])).toBe('Cały akapit');
    expect(markdown([paragraph([piece('§ 1.', true), piece(' Tekst')])])).toBe('§ 1. Tekst');
    // Here the marks would not be read as emphasis.
    expect(texts([paragraph([piece('przed'), piece('„w”', true), piece('po')])])).toEqual(['przed„w”po']);
  });

  it('puts § without a full stop on a line of its own', () => {
    expect(texts([paragraph([plainPiece('Uchwala się program.')], '§ 1')])).toEqual(['§ 1. Uchwala się program.']);
  });

  it('makes no heading and no chapter of quoted new wording', () => {
    const quoted = [
      paragraph([plainPiece('W uchwale rozdział 2 otrzymuje brzmienie:')], '§ 1.'),
      paragraph([plainPiece('„Rozdział 2')], '', 1),
      paragraph([plainPiece('Rozdział 3')], '', 1),
      paragraph([plainPiece('Zadania”.')], '', 1),
    ];
    expect(markdown(quoted)).not.toContain('#');
    expect(unitsOf(quoted).map(({ id }) => id)).toEqual(['par-1']);
  });

  it('writes a table cell by cell', () => {
    const rows = [
      [cell('Lp.'), cell('Zadanie | cel'), cell('Kwota')],
      [cell('1.'), cell('*Sport*'), cell('10 000')],
      [cell('Razem'), cell('', true), cell('10 000')],
    ];
    expect(markdown([{ type: 'table', rows }])).toBe(
      ['| Lp. | Zadanie \\| cel | Kwota |', '| --- | --- | --- |', '| 1. | \\*Sport\\* | 10 000 |', '| Razem |  | 10 000 |'].join(
        '\n',
      ),
    );
  });

  it('writes lists of prose so that Markdown counts them as they were', () => {
    const prose = (...blocks: readonly SourceBlock[]): string =>
      toMarkdown({ blocks, notes: new Map() }, 'prose', createLosses());
    expect(
      prose(paragraph([plainPiece('a')], '1.'), paragraph([plainPiece('b')], '2.'), paragraph([plainPiece('c')], '1.')),
    ).toBe('1. a\n\n2. b\n\n1\\. c');
    expect(prose(paragraph([plainPiece('a')], '1)'))).toBe('1\\) a');
    expect(prose(paragraph([plainPiece('a')], '•'))).toBe('- a');
  });
});
