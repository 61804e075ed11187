import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { plainText, rawText } from '../model/plain-text.ts';
import type { Unit } from '../types.ts';

/** New characters in place of some of a line's characters. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** What to change in a line of text, given its characters; lines come in document order. */
export type Editor = (raw: string) => readonly Edit[];

const LINES = new Set(['paragraph', 'heading', 'tableCell']);

const lengthOf = (node: PhrasingContent): number => rawText([node]).length;

/** Inline content with an edit: the new characters take the place, and the markup, of the first of those they replace. */
function spliced(nodes: readonly PhrasingContent[], { from, to, put }: Edit): PhrasingContent[] {
  let at = 0;
  const pending = { words: put };
  const walk = (list: readonly PhrasingContent[]): PhrasingContent[] =>
    list.flatMap((node): PhrasingContent[] => {
      const start = at;
      if ('children' in node) {
        const children = walk(node.children);
        return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
      }
      const length = lengthOf(node);
      at += length;
      const end = at;
      const touches = from === to ? start <= from && from <= end : start < to && end > from;
      if (!touches || length === 0) return [node];
      if (node.type !== 'text' && node.type !== 'inlineCode') return from <= start && end <= to ? [] : [node];
      const cutFrom = Math.max(0, from - start);
      const cutTo = Math.min(length, to - start);
      const value = node.value.slice(0, cutFrom) + pending.words + node.value.slice(cutTo);
      pending.words = '';
      return value === '' ? [] : [{ ...node, value }];
    });
  const result = walk(nodes);
  return pending.words === '' ? result : [...result, { type: 'text', value: pending.words }];
}

/** Lines of some nodes edited, cells of tables among them; nodes without a change are the same. */
export function editNodes<Node extends Nodes>(nodes: readonly Node[], editor: Editor): Node[] {
  return nodes.map((node) => {
    if (LINES.has(node.type) && 'children' in node) {
      const children = node.children as PhrasingContent[];
      const edits = [...editor(rawText(children))].sort((a, b) => b.from - a.from);
      return edits.length === 0 ? node : { ...node, children: edits.reduce(spliced, children) };
    }
    if (!('children' in node)) return node;
    const children = editNodes(node.children as Nodes[], editor);
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
  });
}

/** A unit whose own words are edited; the same unit where nothing was. */
export function editOwn(unit: Unit, editor: Editor): Unit {
  const content = editNodes<RootContent>(unit.content, editor);
  return content.every((node, index) => node === unit.content[index]) ? unit : { ...unit, content, text: plainText(content) };
}

/** A unit whose title is edited. */
export function editHeading(unit: Unit, editor: Editor): Unit {
  if (unit.heading === null) return unit;
  const edits = [...editor(rawText(unit.heading))].sort((a, b) => b.from - a.from);
  return edits.length === 0 ? unit : { ...unit, heading: edits.reduce(spliced, [...unit.heading]) };
}

/** A unit edited with all below it, in document order. */
export function editAll(unit: Unit, editor: Editor): Unit {
  const own = editOwn(editHeading(unit, editor), editor);
  const children = own.children.map((child) => editAll(child, editor));
  return children.every((child, index) => child === own.children[index]) ? own : { ...own, children };
}
