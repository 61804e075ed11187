import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type { WorkId } from '../types.ts';

/** Name of a footnote of an amending act in the texts it changes: `[^1]` of two acts are two footnotes. */
const nameIn = (id: WorkId, name: string): string => `${id.replaceAll('/', '-')}-${name}`;

function renamed<Node extends Nodes>(node: Node, id: WorkId): Node {
  if (node.type === 'footnoteReference') return { ...node, identifier: nameIn(id, node.identifier) };
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map((child) => renamed(child, id));
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}

/** Quoted new wording whose marks lead to the footnotes of the act that quotes it. */
export const withOwnFootnotes = (content: readonly RootContent[], id: WorkId): RootContent[] =>
  content.map((node) => renamed(node, id));

/** Footnotes of an amending act by the names its wordings use. */
export const footnotesOf = (footnotes: readonly FootnoteDefinition[], id: WorkId): FootnoteDefinition[] =>
  footnotes.map((footnote) => ({ ...footnote, identifier: nameIn(id, footnote.identifier) }));
