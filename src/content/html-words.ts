import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import { INLINE_ELEMENTS } from './html-elements.ts';
import { withoutUnknownTags } from './unknown-tags.ts';

const parser = rehype().data('settings', { fragment: true });

/**
 * Words that a piece of raw HTML itself holds: what stands between its tags, and what its pictures show. Those of elements in `without`
 * are left out. `<b>` holds none; „<p>Termin &amp; miejsce</p>” holds three.
 */
export function htmlWords(html: string, without: ReadonlySet<string>): string {
  const lone = /^<\/?([a-z][^\s/<>]*)[^<>]*>$/i.exec(html)?.[1]?.toLowerCase();
  if (lone !== undefined && lone !== 'img' && lone !== 'image') return INLINE_ELEMENTS.has(lone) ? '' : ' ';
  const words: string[] = [];
  const collect = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') words.push(node.value);
      else if (node.type === 'element' && !without.has(node.tagName)) {
        if (typeof node.properties['alt'] === 'string') words.push(` ${node.properties['alt']} `);
        const parts = INLINE_ELEMENTS.has(node.tagName) ? '' : ' ';
        words.push(parts);
        collect(node.content === undefined ? node.children : node.content.children);
        words.push(parts);
      }
    }
  };
  collect(parser.parse(withoutUnknownTags(html)).children);
  return words.join('');
}
