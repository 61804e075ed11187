import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../content/markdown.ts';
import { rawText } from './plain-text.ts';
import { dropPrefix, splitInline } from './split-inline.ts';

const inline = (source: string): PhrasingContent[] =>
  (parseMarkdown(source, 0, 'legal').children[0] as Paragraph | undefined)?.children ?? [];

/** Kinds of leaves and their words: „text:opis image:mapa”. */
function leaves(nodes: readonly PhrasingContent[]): string {
  const list = nodes.flatMap((node): string[] =>
    'children' in node
      ? [`${node.type}(${leaves(node.children)})`]
      : [`${node.type}:${'value' in node ? node.value : rawText([node])}`],
  );
  return list.join(' ');
}

const halves = (source: string, count: number): readonly [string, string] => {
  const { before, after } = splitInline(inline(source), count, source);
  return [leaves(before), leaves(after)];
};

describe('splitInline', () => {
  it.each([
    ['opis; kosztorys', 6, 'text:opis; ', 'text:kosztorys'],
    ['opis **ważny; pilny** dalej', 12, 'text:opis  strong(text:ważny; )', 'strong(text:pilny) text: dalej'],
    ['a[^1]; b\n\n[^1]: Przypis.', 3, 'text:a footnoteReference: text:; ', 'text:b'],
    ['a[^1] b\n\n[^1]: Przypis.', 1, 'text:a footnoteReference:', 'text: b'],
    ['a ![mapa](m.png) b ![plan](p.png) c', 8, 'text:a  image:mapa text: b', 'text:  image:plan text: c'],
    ['a <b>b; c</b> d', 5, 'text:a  html:<b> text:b;  html:</b>', 'html:<b> text:c html:</b> text: d'],
    ['a <b>b;</b> c', 4, 'text:a  html:<b> text:b; html:</b>', 'text: c'],
    ['a <table> b; c', 7, 'text:a  html:<table> text: b; ', 'text:c'],
    ['a `kod; b` c', 7, 'text:a  inlineCode:kod; ', 'inlineCode:b text: c'],
    ['opis', 0, '', 'text:opis'],
    ['opis', 9, 'text:opis', ''],
  ] as const)('cuts %s after %d characters', (source, count, before, after) => {
    expect(halves(source, count)).toEqual([before, after]);
  });

  it('keeps the offsets of text in the file', () => {
    const source = 'opis *wa\\*żny; pilny*';
    const text = { type: 'text', value: 'wa*żny; pilny', data: { at: source.indexOf('wa') } } as Text;
    const { after } = splitInline([{ type: 'emphasis', children: [text] }], 8, source);
    expect(after).toEqual([
      { type: 'emphasis', children: [{ type: 'text', value: 'pilny', data: { at: source.indexOf('pilny') } }] },
    ]);
  });
});

describe('dropPrefix', () => {
  it.each([
    ['**1)** opis', 3, 'text:opis'],
    ['<u>1)</u> opis', 3, 'text:opis'],
    ['<b>1) opis</b>', 3, 'html:<b> text:opis html:</b>'],
    ['1)[^1] opis\n\n[^1]: Przypis.', 3, 'footnoteReference: text:opis'],
  ] as const)('loses nothing of %s but its first %d characters', (source, count, rest) => {
    expect(leaves(dropPrefix(inline(source), count, source))).toBe(rest);
  });
});
