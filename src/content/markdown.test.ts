import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';

const types = (root: Root): string[] => root.children.map(({ type }) => type);
const legal = (text: string): Root => parseMarkdown(text, 0, 'legal');
const prose = (text: string): Root => parseMarkdown(text, 0, 'prose');

describe('parseMarkdown of legal text', () => {
  it.each([
    ['a numbered list', '1. kultura\n2. sport'],
    ['a numbered list with brackets', '1) kultura;\n2) sport.'],
    ['a list of dashes', '- osoby prawne\n- spółdzielnie'],
    ['an indented line', '    a) zawody'],
    ['a line over dashes', '– osoby\n---'],
    ['a line over equals signs', 'Program\n==='],
    ['what looks like a definition', '[1]: zgodnie z uchwałą'],
    ['what looks like fenced code', '~~~\n§ 1'],
    ['a tag alone on a line', '<div>\ntekst'],
  ])('keeps %s as words of a paragraph', (_, text) => {
    expect(types(legal(text)).filter((type) => type !== 'thematicBreak')).toEqual(['paragraph']);
  });

  it('reads headings, tables, quotations and footnotes', () => {
    const root = legal(
      '## Rozdział 1\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n> § 3. Nowe brzmienie.\n\nTekst[^1].\n\n[^1]: Przypis.\n',
    );
    expect(types(root)).toEqual(['heading', 'table', 'blockquote', 'paragraph', 'footnoteDefinition']);
  });

  it('does not make links of bare addresses', () => {
    const [paragraph] = legal('Zob. www.leszno.pl oraz https://leszno.pl.').children;
    expect(paragraph).toMatchObject({ children: [{ type: 'text' }] });
  });
});

describe('parseMarkdown of prose', () => {
  it('reads ordinary lists, underlined headings and fenced code', () => {
    expect(types(prose('- jeden\n- dwa\n\nTytuł\n---\n\n```\nkod\n```\n'))).toEqual(['list', 'heading', 'code']);
  });

  it('does not take an indented line for code', () => {
    expect(types(prose('    wcięty tekst'))).toEqual(['paragraph']);
  });
});

describe('positions', () => {
  it.each(['legal', 'prose'] as const)('are offsets in the file, front matter and carriage returns included (%s)', (dialect) => {
    for (const end of ['\n', '\r\n']) {
      const keys = ['---', 'tytul: A', '---'].join(end);
      const text = [keys, '', 'Treść **dokumentu**.', '', '§ 1. Koniec.'].join(end);
      const offsets = parseMarkdown(text, keys.length, dialect).children.map(({ position }) => position?.start.offset);
      expect(offsets).toEqual([text.indexOf('Treść'), text.indexOf('§')]);
    }
  });

  it('never show front matter as text', () => {
    const text = '---\n# komentarz\nopis: tekst\n---';
    expect(parseMarkdown(text, text.length, 'prose').children).toEqual([]);
    expect(parseMarkdown(text, 0, 'prose').children).not.toEqual([]);
  });
});
