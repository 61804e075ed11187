import type { Definition, FootnoteDefinition, Html, ListItem, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import { isTag, pairedTags } from '../domain/html-elements.ts';
import type { MarkdownDialect } from './markdown.ts';

/** What a tree says of a text beyond CommonMark. */
export interface WordsData {
  /** How the source numbers an item of a list: `5)`. */
  readonly label?: string;
  /** A footnote that no mark leads to. */
  readonly orphan?: true;
}

/** Pieces of raw HTML: comments, declarations and tags. */
const PIECE = /<!--[\s\S]*?-->|<!doctype\b[^>]*>|<[!?/]?[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;

const isMarkup = (piece: string, paired: ReadonlySet<string>): boolean =>
  piece.startsWith('<!--') || /^<!doctype/i.test(piece) || isTag(piece, paired);

/** Raw HTML in which everything that is no tag is text: `<nazwa oferenta>` becomes `&lt;nazwa oferenta&gt;`. */
function onlyTags(html: string, paired: ReadonlySet<string>): string {
  // A script holds no words of the document.
  if (/^\s*<(?:script|style|pre|textarea)[\s>]/i.test(html)) return html;
  let [result, last] = ['', 0];
  const addText = (text: string): void => {
    result += text.replace(/</g, '&lt;');
  };
  for (const { 0: piece, index } of html.matchAll(PIECE)) {
    addText(html.slice(last, index));
    result += isMarkup(piece, paired) ? piece : piece.replace(/</g, '&lt;').replace(/>/g, '&gt;');
    last = index + piece.length;
  }
  addText(html.slice(last));
  return result;
}

/** Raw HTML that is HTML; what only looks like it is text. */
function settleHtml(node: Html, parent: Parents, paired: ReadonlySet<string>): Html | Text | Paragraph {
  const value = onlyTags(node.value, paired);
  if (value === node.value) return node;
  if (/<[^<>]*>/.test(value)) return { ...node, value };
  const text: Text = { ...node, type: 'text' };
  const isPhrasing = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'linkReference'].includes(parent.type);
  return isPhrasing ? text : { type: 'paragraph', children: [text], position: node.position };
}

const sourceOf = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** A definition of a link that no link asks for is a line of text: „[Uwaga]: §5”. */
function asText(node: Definition, source: string): Paragraph {
  const text: Text = { type: 'text', value: sourceOf(node, source), position: node.position };
  return { type: 'paragraph', children: [text], position: node.position };
}

/** What is referred to in a text, by the ids of CommonMark. */
interface References {
  readonly links: Set<string>;
  readonly footnotes: Set<string>;
}

function collectReferences(nodes: readonly Nodes[], references: References): void {
  for (const node of nodes) {
    if (node.type === 'linkReference' || node.type === 'imageReference') references.links.add(node.identifier);
    else if (node.type === 'footnoteReference') references.footnotes.add(node.identifier);
    if ('children' in node) collectReferences(node.children, references);
  }
}

const withData = <Node extends ListItem | FootnoteDefinition>(node: Node, data: WordsData): Node => ({
  ...node,
  data: { ...node.data, ...data },
});

/** Trees deeper than this are refused later. */
const MAX_DEPTH = 200;

/**
 * Keeps words of a text that its tree would lose: what looks like a tag and is none, the numbers of lists, definitions and footnotes that
 * nothing refers to, those that say for a second time what an id means.
 */
export function keepWords(root: Root, source: string, bodyStart: number, dialect: MarkdownDialect): Root {
  const isProse = dialect === 'prose';
  const body = source.slice(bodyStart);
  const isSafe = !/<|\[\^/.test(body) && !(isProse && /\]:|^[ \t>]*(?:[-*+]\s+)*\d{1,9}[.)]/m.test(body));
  if (isSafe) return root;
  const references: References = { links: new Set(), footnotes: new Set() };
  collectReferences(root.children, references);
  const paired = pairedTags(body);
  const defined = new Set<string>();
  const names = new Set<string>();
  /** Whether a definition is the one by which an id that is asked for gets its meaning. */
  const counts = (kind: keyof References, identifier: string): boolean => {
    const key = `${kind} ${identifier}`;
    if (!references[kind].has(identifier) || defined.has(key)) return false;
    defined.add(key);
    return true;
  };
  const keep = (node: Nodes, parent: Parents, depth: number): Nodes => {
    if (node.type === 'html') return settleHtml(node, parent, paired);
    if (node.type === 'definition') return counts('links', node.identifier) ? node : asText(node, source);
    if (!('children' in node) || depth > MAX_DEPTH) return node;
    const children = (node.children as Nodes[]).map((child) => keep(child, node, depth + 1));
    const kept = { ...node, children } as typeof node;
    if (kept.type === 'footnoteDefinition' && !counts('footnotes', kept.identifier)) {
      const isTaken = names.has(kept.identifier) || defined.has(`footnotes ${kept.identifier}`);
      const identifier = isTaken ? `${kept.identifier}--${String(kept.position?.start.offset)}` : kept.identifier;
      names.add(identifier);
      return withData({ ...kept, identifier }, { orphan: true });
    }
    if (kept.type === 'listItem' && parent.type === 'list' && parent.ordered === true) {
      const label = /^\d{1,9}[.)]/.exec(sourceOf(kept, source))?.[0];
      return label === undefined ? kept : withData(kept, { label });
    }
    return kept;
  };
  return { ...root, children: root.children.map((node) => keep(node, root, 0) as Root['children'][number]) };
}
