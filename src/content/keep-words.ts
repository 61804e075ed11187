import type { Code, Definition, FootnoteDefinition, ListItem, Nodes, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { pairedTags } from './html-elements.ts';
import type { MarkdownDialect } from './markdown.ts';
import { withSmallDigits } from './small-digits.ts';
import { readReferences } from './references.ts';
import { settleHtml } from './settle-html.ts';

/** What the tree records of a text beyond CommonMark. */
export interface WordsData {
  /** The number of a list item as the source has it: `5)`. */
  readonly label?: string;
  /** A footnote that no mark refers to. */
  readonly orphan?: true;
}

const sourceOf = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** A definition of a link that no link uses is shown as a line of text: „[Uwaga]: §5”. */
function asText(node: Definition, source: string): Paragraph {
  const text: Text = { type: 'text', value: sourceOf(node, source), position: node.position };
  return { type: 'paragraph', children: [text], position: node.position };
}

/** The name of a language after a fence; anything else there is words: „~~~ Uwaga ~~~”. */
const LANGUAGE = /^[a-z][a-z\d+#.-]*$/;

/** A block of code with the words that stand beside its fence. */
function withFenceWords(node: Code): Code {
  const words = [node.lang, node.meta].filter((part) => typeof part === 'string').join(' ');
  return LANGUAGE.test(words) || words === '' ? node : { ...node, lang: null, meta: null, value: `${words}\n${node.value}` };
}

const withData = <Node extends ListItem | FootnoteDefinition>(node: Node, data: WordsData): Node => ({
  ...node,
  data: { ...node.data, ...data },
});

/** Deeper trees are refused by a later check, so they are not processed here. */
const MAX_DEPTH = 200;

/** Whether a text needs nothing beyond CommonMark. */
const isSafe = (body: string, dialect: MarkdownDialect): boolean =>
  !/<|\[\^/.test(body) && !(dialect === 'prose' && /\]:|```|~~~|^[ \t>]*(?:[-*+]\s+)*\d{1,9}[.)]/m.test(body));

/**
 * Keeps words that the Markdown tree would lose: text that only resembles a tag, numbers of list items, definitions and footnotes
 * that nothing refers to, and second definitions of a name. Links by name become links; footnotes stand at the end.
 */
export function keepWords(root: Root, source: string, bodyStart: number, dialect: MarkdownDialect): Root {
  const body = source.slice(bodyStart);
  if (isSafe(body, dialect)) return root;
  const { isMeant, definitionOf } = readReferences(root);
  const paired = pairedTags(body);
  const names = new Set<string>();
  /** Footnotes that stand in a quotation or a list are the document's as well. */
  const hoisted: FootnoteDefinition[] = [];
  const settled = (node: Parents): Nodes[] => withSmallDigits(settleHtml(node, paired));
  const keepFootnote = (node: FootnoteDefinition): FootnoteDefinition => {
    if (isMeant(node)) return node;
    const isTaken = names.has(node.identifier) || definitionOf('footnotes', node.identifier) !== undefined;
    const identifier = isTaken ? `${node.identifier}--${String(node.position?.start.offset)}` : node.identifier;
    names.add(identifier);
    return withData({ ...node, identifier }, { orphan: true });
  };
  const keepItem = (node: ListItem, parent: Parents): ListItem => {
    const isNumbered = parent.type === 'list' && parent.ordered === true;
    const label = isNumbered ? /^\d{1,9}[.)]/.exec(sourceOf(node, source))?.[0] : undefined;
    return label === undefined ? node : withData(node, { label });
  };
  const keep = (original: Nodes, parent: Parents, depth: number): Nodes => {
    if (original.type === 'definition') return asText(original, source);
    if (original.type === 'code') return withFenceWords(original);
    const link = 'identifier' in original ? definitionOf('links', original.identifier) : undefined;
    if (link !== undefined && original.type === 'imageReference')
      return { type: 'image', url: link.url, title: link.title ?? null, alt: original.alt ?? null, position: original.position };
    if (!('children' in original) || depth > MAX_DEPTH) return original;
    const children = settled(original)
      .filter((child) => child.type !== 'definition' || !isMeant(child))
      .map((child) => keep(child, original, depth + 1))
      .filter((child) => child.type !== 'footnoteDefinition' || hoisted.push(child) === 0);
    const node = { ...original, children } as typeof original;
    if (node.type === 'linkReference' && link !== undefined)
      return { type: 'link', url: link.url, title: link.title ?? null, children: node.children, position: node.position };
    if (node.type === 'footnoteDefinition') return isMeant(original) ? node : keepFootnote(node);
    return node.type === 'listItem' ? keepItem(node, parent) : node;
  };
  const children = settled(root)
    .filter((node) => node.type !== 'definition' || !isMeant(node))
    .map((node) => keep(node, root, 0) as RootContent);
  return { ...root, children: [...children, ...hoisted] };
}
