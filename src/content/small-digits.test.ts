import { describe, expect, it } from 'vitest';
import { documentFile } from '../publish/api.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import { jsonOf } from '../testing/data-site.ts';
import { rawText } from '../model/plain-text.ts';
import { parseMarkdown } from './markdown.ts';

describe('digits above and below the line in raw HTML', () => {
  it.each([
    ['art. 15<sup>1</sup> ust. 2', 'art. 15¹ ust. 2'],
    ['art. 15<SUP>12</SUP>', 'art. 15¹²'],
    ['art. 18<sup>3a</sup>', 'art. 18³a'],
    ['10 m<sup>2</sup> i CO<sub>2</sub>', '10 m² i CO₂'],
    ['x<sup>**1**</sup>', 'x¹'],
    ['x<sup>1 bez końca', 'x1 bez końca'],
    ['x<sup>n</sup>', 'xn'],
  ])('are words of their own: %s', (source, words) => {
    for (const dialect of ['legal', 'prose'] as const)
      expect(rawText(parseMarkdown(source, 0, dialect).children).trim()).toBe(words);
  });

  it('are so in a block of HTML', () => {
    expect(rawText(parseMarkdown('<div>art. 15<sup>1</sup></div>\n', 0, 'prose').children).trim()).toBe('art. 15¹');
  });

  it('stand at their place in the file', () => {
    const [first] = parseMarkdown('art. 15<sup>1</sup>', 0, 'legal').children;
    const pieces = first?.type === 'paragraph' ? first.children : [];
    expect(pieces.map((piece) => [piece.type, piece.position?.start.offset, piece.position?.end.offset])).toEqual([
      ['text', 0, 7],
      ['text', 12, 13],
    ]);
  });

  it('are part of the number of a unit and of a citation', () => {
    const act = (number: string, text: string): string =>
      `---\norgan: Rada Gminy Próbna\nnumer: ${number}\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie zasad\n---\n\n${text}\n`;
    const corpus = corpusOf({
      'uchwaly/a.md': act('I/1/2020', '§ 15<sup>1</sup>. 1. Tak.\n\n§ 151. Nie.'),
      'uchwaly/b.md': act('I/2/2020', '§ 1. Wykonuje się § 15<sup>1</sup> ust. 1 uchwały nr I/1/2020 Rady Gminy Próbna.'),
    });
    const citing = corpus.byId.get('uchwaly/b') ?? expect.fail('no act');
    expect(jsonOf(documentFile(citing, corpus))).toMatchObject({
      citations: [
        { text: '§ 15¹ ust. 1', status: 'resolved', target: { document: 'uchwaly/a', provision: 'par-15-1-ust-1' } },
        { text: 'uchwały nr I/1/2020 Rady Gminy Próbna' },
      ],
    });
  });
});
