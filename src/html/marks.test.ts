import fc from 'fast-check';
import type { Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { rawText } from '../model/plain-text.ts';
import { layMarks, type MarkedSpan, type MarkNode } from './marks.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children });
const citation = (start: number, end: number): MarkedSpan => ({
  start,
  end,
  mark: { kind: 'citation', href: '#par-1', external: false, again: false },
});

function marked(content: readonly RootContent[]): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: [...content] }, (node) => {
    if ((node as { type: string }).type === 'mark')
      found.push((node as unknown as MarkNode).children.map(({ value }) => value).join(''));
  });
  return found;
}

describe('layMarks', () => {
  // A paragraph begins with a space in raw text, so offsets are one more than those of its words.
  it('wraps the words of a span and leaves the others', () => {
    const laid = layMarks([paragraph(text('o czym mowa w § 5 ust. 2, i dalej'))], [citation(15, 25)]);
    expect(marked(laid)).toEqual(['§ 5 ust. 2']);
    expect(rawText(laid)).toBe(' o czym mowa w § 5 ust. 2, i dalej ');
  });

  it('marks each part of a span that emphasis cuts', () => {
    const content = [paragraph(text('zob. § 5 '), { type: 'strong', children: [text('ust. 2')] }, text(' zd. 1'))];
    expect(marked(layMarks(content, [citation(6, 16)]))).toEqual(['§ 5 ', 'ust. 2']);
  });

  it('leaves the words of an editor’s own link alone, since links don’t nest', () => {
    const content = [paragraph({ type: 'link', url: '/programy/2020/', children: [text('§ 5 Programu')] })];
    expect(layMarks(content, [citation(1, 4)])).toEqual(content);
  });

  it('never changes a word, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(20)).map(([start, length]) => citation(start, start + length)));
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }), spans, (values, marks) => {
        const content = [paragraph(...values.map(text)), paragraph({ type: 'emphasis', children: values.map(text) })];
        const sorted = [...marks].sort((a, b) => a.start - b.start);
        return rawText(layMarks(content, sorted)) === rawText(content);
      }),
    );
  });
});
