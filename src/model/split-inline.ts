import type { Html, PhrasingContent } from 'mdast';
import { alignedOffset } from '../content/align.ts';
import { INLINE_ELEMENTS } from '../content/html-elements.ts';
import { rawText } from './plain-text.ts';

interface Halves {
  readonly before: PhrasingContent[];
  readonly after: PhrasingContent[];
}

const TAG = /^<(\/?)([a-z]+)\b[^>]*>$/i;

/** The name of an element that formats words, and whether the tag ends it; `null` for any other node. */
function formattingTag(node: PhrasingContent): { readonly name: string; readonly ends: boolean } | null {
  const [, slash, written = ''] = node.type === 'html' ? (TAG.exec(node.value) ?? []) : [];
  const name = written.toLowerCase();
  return INLINE_ELEMENTS.has(name) && name !== 'wbr' ? { name, ends: slash === '/' } : null;
}

/** Closes the raw formatting elements that are open at the cut and opens them again after it. */
function closeFormatting({ before, after }: Halves): Halves {
  const open: { readonly name: string; readonly node: PhrasingContent }[] = [];
  for (const node of before) {
    const tag = formattingTag(node);
    if (tag === null) continue;
    const last = open.findLastIndex(({ name }) => name === tag.name);
    if (!tag.ends) open.push({ name: tag.name, node });
    else if (last !== -1) open.splice(last, 1);
  }
  const ends = open.toReversed().map(({ name }): Html => ({ type: 'html', value: `</${name}>` }));
  return { before: [...before, ...ends], after: [...open.map(({ node }) => node), ...after] };
}

/** A footnote's mark and an end tag at the cut belong to the words before it. */
const goesOn = (node: PhrasingContent): boolean => node.type === 'footnoteReference' || formattingTag(node)?.ends === true;

/**
 * Inline content cut after `count` characters of its raw text, with the mark-up its words stand in. Every word, picture and footnote's
 * mark is in one half only; text nodes keep their offsets in the file.
 */
export function splitInline(nodes: readonly PhrasingContent[], count: number, source: string): Halves {
  let left = count;
  const split = (list: readonly PhrasingContent[]): Halves => {
    const before: PhrasingContent[] = [];
    const after: PhrasingContent[] = [];
    for (const node of list) {
      if (after.length > 0 || (left <= 0 && !goesOn(node))) {
        after.push(node);
      } else if (node.type === 'text' || node.type === 'inlineCode') {
        const { value } = node;
        if (value.length <= left) before.push(node);
        else {
          const at = (node.data as { at?: number } | undefined)?.at ?? 0;
          const data = node.type === 'text' ? { data: { at: alignedOffset(source, at, value, left) } } : {};
          before.push({ ...node, value: value.slice(0, left) });
          after.push({ ...node, value: value.slice(left), ...data } as PhrasingContent);
        }
        left -= value.length;
      } else if ('children' in node) {
        const halves = split(node.children);
        before.push({ ...node, children: halves.before });
        if (halves.after.length > 0) after.push({ ...node, children: halves.after });
      } else {
        left -= rawText([node]).length;
        before.push(node);
      }
    }
    return closeFormatting({ before, after });
  };
  return count <= 0 ? { before: [], after: [...nodes] } : split(nodes);
}

/** What a marker has that is not its words: pictures, footnotes' marks, raw HTML other than formatting. */
function leftOver(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if ('children' in node) return leftOver(node.children);
    return node.type === 'text' || node.type === 'inlineCode' || formattingTag(node) !== null ? [] : [node];
  });
}

/** Inline content without its first `count` characters (a marker), wherever emphasis marks stand; nothing but those words is lost. */
export function dropPrefix(nodes: readonly PhrasingContent[], count: number, source: string): PhrasingContent[] {
  const { before, after } = splitInline(nodes, count, source);
  return [...leftOver(before), ...after];
}
