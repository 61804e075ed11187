import { describe, expect, it } from 'vitest';
import { numbered, wordFile, wordParagraph } from '../../testing/office-files.ts';
import { visibleText } from '../blocks.ts';
import { createLosses } from '../losses.ts';
import { openArchive } from '../open-archive.ts';
import { readDocx } from './read-docx.ts';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${more}</w:num>`;
const startAt = (index: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${String(index)}"><w:startOverride w:val="${String(value)}"/></w:lvlOverride>`;

function lines(body: readonly string[], numbering: string, styles = ''): string[] {
  const { blocks } = readDocx(openArchive(wordFile({ body: body.join(''), numbering, styles })), createLosses());
  return blocks.map((block) => (block.type === 'paragraph' ? visibleText(block) : 'tabela'));
}

const p = (text: string, list: number, at: number): string => wordParagraph(text, numbered(list, at));

describe('numbers of a Word file', () => {
  it('begin anew below each number of a level above', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '§ %1.'), level(1, 'decimal', '%2)'), level(2, 'lowerLetter', '%3)')) + num(1, 0);
    expect(
      lines(
        [p('a', 1, 0), p('b', 1, 1), p('c', 1, 2), p('d', 1, 2), p('e', 1, 1), p('f', 1, 2), p('g', 1, 0), p('h', 1, 1)],
        numbering,
      ),
    ).toEqual(['§ 1. a', '1) b', 'a) c', 'b) d', '2) e', 'a) f', '§ 2. g', '1) h']);
  });

  it('run on where a level says that it never begins anew', () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', 'Rozdział %1'), level(1, 'decimal', '§ %2.', '<w:lvlRestart w:val="0"/>')) + num(1, 0);
    expect(lines([p('A', 1, 0), p('b', 1, 1), p('c', 1, 1), p('D', 1, 0), p('e', 1, 1)], numbering)).toEqual([
      'Rozdział I A',
      '§ 1. b',
      '§ 2. c',
      'Rozdział II D',
      '§ 3. e',
    ]);
  });

  it('begin anew only after the level they name', () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '%1.'),
        level(1, 'lowerLetter', '%2)'),
        level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>'),
      ) + num(1, 0);
    expect(
      lines([p('a', 1, 0), p('b', 1, 1), p('c', 1, 2), p('d', 1, 1), p('e', 1, 2), p('f', 1, 0), p('g', 1, 2)], numbering),
    ).toEqual(['1. a', 'a) b', '(1) c', 'b) d', '(2) e', '2. f', '(1) g']);
  });

  it('are shared by lists of one definition, and begin anew where a list overrides its start', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1)')) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 1)) + num(4, 0, startAt(0, 7));
    expect(lines([p('a', 1, 0), p('b', 2, 0), p('c', 3, 0), p('d', 3, 0), p('e', 4, 0)], numbering)).toEqual([
      '1) a',
      '2) b',
      '1) c',
      '2) d',
      '7) e',
    ]);
  });

  it('take the levels that a list redefines', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`;
    const numbering = abstract(0, level(0, 'decimal', '%1)')) + num(1, 0, override);
    expect(lines([p('a', 1, 0), p('b', 1, 0)], numbering)).toEqual(['A. a', 'B. b']);
  });

  it('show the numbers of several levels, in Arabic digits where asked', () => {
    const numbering =
      abstract(
        0,
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '%1.%2.'),
        level(2, 'lowerLetter', '%1.%2.%3', '<w:isLgl/>'),
      ) + num(1, 0);
    expect(lines([p('a', 1, 0), p('b', 1, 1), p('c', 1, 2)], numbering)).toEqual(['I. a', 'I.1. b', '1.1.1 c']);
  });

  it('come from styles, and from styles they are based on', () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '§ %1.', '<w:pStyle w:val="Par"/>'),
        level(1, 'decimal', '%2)', '<w:pStyle w:val="Pkt"/>'),
      ) + num(5, 0);
    const style = (id: string, base: string, pPr: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:pPr>${pPr}</w:pPr></w:style>`;
    const styles =
      style('Par', 'Normal', '<w:numPr><w:numId w:val="5"/></w:numPr>') + style('Pkt', 'Par', '') + style('Waski', 'Par', '');
    const styled = (text: string, id: string, more = ''): string => wordParagraph(text, `<w:pStyle w:val="${id}"/>${more}`);
    expect(
      lines(
        [
          styled('a', 'Par'),
          styled('b', 'Pkt'),
          styled('c', 'Waski'),
          styled('d', 'Par', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
        ],
        numbering,
        styles,
      ),
    ).toEqual(['§ 1. a', '1) b', '§ 2. c', 'd']);
  });

  it('come from a definition that only names a style of lists', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Lista"/>${level(0, 'decimal', '%1)')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="Lista"><w:name w:val="Lista"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(lines([p('a', 2, 0), p('b', 2, 0)], numbering, styles)).toEqual(['1) a', '2) b']);
  });

  it('go on past the twenty-sixth letter as Word does', () => {
    const numbering = abstract(0, level(0, 'lowerLetter', '%1)')) + num(1, 0, startAt(0, 26));
    expect(lines([p('x', 1, 0), p('y', 1, 0), p('z', 1, 0)], numbering)).toEqual(['z) x', 'aa) y', 'bb) z']);
  });

  it('do not count a paragraph whose end was deleted, and join its words to the next', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1)')) + num(1, 0);
    const deleted = `<w:p><w:pPr>${numbered(1, 0)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>stare</w:delText></w:r></w:del><w:r><w:t>pół </w:t></w:r></w:p>`;
    expect(lines([p('a', 1, 0), deleted, p('zdania', 1, 0)], numbering)).toEqual(['1) a', '2) pół zdania']);
  });
});
