import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

/** References within a text and their definitions, by the normalised names of CommonMark. */
export interface TextReferences {
  /** Whether a definition is the one that counts for its name: the first. */
  readonly isMeant: (node: Nodes) => boolean;
  /** The definition that a link or picture by name means. */
  readonly definitionOf: {
    (kind: 'links', name: string): Definition | undefined;
    (kind: 'footnotes', name: string): FootnoteDefinition | undefined;
  };
}

/** Names that some content refers to. */
interface Asked {
  readonly links: Set<string>;
  readonly footnotes: Set<string>;
}

/** Reads which definitions of links and footnotes a text uses; a footnote used only by itself is unused. */
export function readReferences(root: Root): TextReferences {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const inFootnotes = new Map<FootnoteDefinition, Asked>();
  const inText: Asked = { links: new Set(), footnotes: new Set() };
  const collect = (nodes: readonly Nodes[], asked: Asked): void => {
    for (const node of nodes) {
      if (node.type === 'linkReference' || node.type === 'imageReference') asked.links.add(node.identifier);
      else if (node.type === 'footnoteReference') asked.footnotes.add(node.identifier);
      else if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
      if (node.type === 'footnoteDefinition') {
        if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
        const own: Asked = { links: asked.links, footnotes: new Set() };
        inFootnotes.set(node, own);
        collect(node.children, own);
      } else if ('children' in node) collect(node.children, asked);
    }
  };
  collect(root.children, inText);
  const meant = new Set<Nodes>([...links].flatMap(([name, node]) => (inText.links.has(name) ? [node] : [])));
  const waiting = [...inText.footnotes];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const footnote = footnotes.get(name);
    if (footnote === undefined || meant.has(footnote)) continue;
    meant.add(footnote);
    waiting.push(...(inFootnotes.get(footnote)?.footnotes ?? []));
  }
  const ifMeant = <Node extends Nodes>(node: Node | undefined): Node | undefined =>
    node !== undefined && meant.has(node) ? node : undefined;
  return {
    isMeant: (node) => meant.has(node),
    definitionOf: ((kind: keyof Asked, name: string) =>
      ifMeant<Nodes>((kind === 'links' ? links : footnotes).get(name))) as TextReferences['definitionOf'],
  };
}
