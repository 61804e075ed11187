import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseWhole, type MarkdownDialect } from './markdown.ts';
import { parseByChunks } from './plain-chunks.ts';
import { propertyRuns } from '../testing/property-runs.ts';

/** Tree with offsets of text alone: what the model reads. */
const essence = (node: Nodes): unknown => ({
  type: node.type,
  ...('value' in node ? { value: node.value, at: node.position?.start.offset } : {}),
  ...('depth' in node ? { depth: node.depth } : {}),
  ...('ordered' in node ? { ordered: node.ordered, start: node.start } : {}),
  ...('spread' in node ? { spread: node.spread } : {}),
  ...('url' in node ? { url: node.url } : {}),
  ...('align' in node ? { align: node.align } : {}),
  ...('children' in node ? { children: node.children.map(essence) } : {}),
});
const same = (text: string, dialect: MarkdownDialect): void => {
  const whole: Root = parseWhole(text, 0, dialect);
  expect(essence(parseMarkdown(text, 0, dialect))).toEqual(essence(whole));
};

const CHARACTERS = Array.from('ab1.)-–§ \n\t*_[]<>&|#~`\\"„”=+:!^(');

const LINES = [
  '§ 1. Uchwala się program.',
  '1. Ustęp pierwszy,',
  '  2) punkt z wcięciem',
  'a) litera; ',
  '– tiret',
  '- tiret zwykły',
  '---',
  '- - -',
  '> „cytat”',
  '> 1. dalej',
  '## Rozdział 1',
  '| a | b |',
  '| --- | ---: |',
  '| x | 1 |',
  '|  | 2 zł – „x” |',
  '|y|',
  '| :-: |:--|',
  '| c | d',
  '|a|b| c |',
  '###  Tytuł  z odstępami  ',
  '####### siedem',
  '# koniec #',
  '**§ 2.** pogrubione',
  'kwota < 5 zł & reszta',
  '\\1. znak',
  'art. 4^1^ i `kod`',
  '[skan](skan.pdf)',
  '<b>html</b>',
  '    cztery odstępy',
  '\ttabulator',
  'twardy koniec  ',
  '= znak równości',
  '===',
  '+ plus',
  '&nbsp;twarda',
  '# ',
  '1) punkt',
  '2. ustęp',
  '10. dalej',
  '* gwiazdka',
  '  dalszy ciąg',
  '```',
  '[a]: /b',
  '[a]',
  '',
  '',
  '   ',
];

const CELLS = ['', ' ', 'a', ' Zadanie ', 'a  b', '–', '1 200,50 zł', '\u00a0x\u00a0', ' *x* ', '\\|', '#', '\t', ':-:', '&lt;'];
const cell = fc.constantFrom(...CELLS);
const line = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('|', '|', '|', ' |', ''),
    fc.constantFrom('|', '|', '|', '| ', ''),
  )
  .map(([cells, before, after]) => `${before}${cells.join('|')}${after}`);
const rule = fc
  .array(fc.constantFrom('---', ' --- ', ':-', '-:', ' :---: ', '-', ':'), { minLength: 1, maxLength: 3 })
  .map((marks) => `|${marks.join('|')}|`);
const table = fc.tuple(line, rule, fc.array(line, { maxLength: 4 })).map(([head, under, rows]) => [head, under, ...rows]);
const heading = fc
  .tuple(
    fc.constantFrom('#', '##', ' ##', '#######', '\\#'),
    fc.constantFrom(' ', '  ', '\t', ''),
    cell,
    fc.constantFrom('', ' ', ' #', '  '),
  )
  .map((parts) => [parts.join('')]);

describe.each<MarkdownDialect>(['legal', 'prose'])('parsing by chunks of %s', (dialect) => {
  it('gives what the parser gives for the whole text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        same(lines.join(end), dialect);
      }),
      propertyRuns(3000),
    );
  });

  it('gives the same for tables and headings, right and wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(table, heading), { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (blocks, end) => {
        same(blocks.map((block) => block.join(end)).join(end + end), dialect);
      }),
      propertyRuns(3000),
    );
  });

  it('gives the same for any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS) }), (text) => {
        same(text, dialect);
      }),
      propertyRuns(3000),
    );
  });
});

it('writes paragraphs, headings and tables of words alone without the parser', () => {
  const text = '## Rozdział 1\n\n§ 1. Uchwala się.\n\n| Zadanie | Kwota |\n| --- | ---: |\n| Sport | 5 zł |\n|  | 7 zł |\n';
  const parse = (source: string): Root => {
    throw new Error(source);
  };
  expect(parseByChunks(text, 0, 'legal', parse)?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table']);
});

/** As in a document laid out with spaces; to look at each of them anew from each would take minutes. */
const GAP = ' '.repeat(300_000);

it.each([`§ 1. Wójt${GAP}Gminy`, `## Rozdział 1${GAP}Nazwa`, `| a | b |\n| --- | --- |\n| x${GAP}y | z |`, `\t${GAP}x`])(
  'reads a long run of spaces at once: %#',
  (text) => {
    for (const dialect of ['legal', 'prose'] as const) expect(parseMarkdown(text, 0, dialect).children).toHaveLength(1);
  },
);
