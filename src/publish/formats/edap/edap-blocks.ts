import type { FootnoteDefinition, List, ListItem, RootContent, Table } from 'mdast';
import { STRIPPED_ELEMENTS } from '../../../content/html-elements.ts';
import { htmlWords } from '../../../content/html-words.ts';
import type { WordsData } from '../../../content/keep-words.ts';
import { strippedElements, type StrippedElements } from '../../../content/stripped-tag.ts';
import { isBlock } from '../block-nodes.ts';
import { words, xml } from '../akn/xml.ts';
import { withRaised, type RaisedNode } from '../raised-nodes.ts';

type Node = RootContent | RaisedNode<RootContent>;

interface EdapContext {
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Numbers of the footnotes in order of their first marks; grows while text is written. */
  readonly numbers: Map<string, number>;
  readonly addressOf: (url: string) => string | null;
}

/** Writes content of Markdown as `akt.xml` has it: paragraphs as `akapit`, tables in a `wyspa`, marks of footnotes as `przypis`. */
export function edapBlocks({ footnotes, numbers, addressOf }: EdapContext) {
  function note(identifier: string): string {
    const key = identifier.toUpperCase();
    if (!footnotes.has(key)) return '';
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return xml('przypis', { nr: String(number) }, `${String(number)})`);
  }

  function inline(node: Node, stripped: StrippedElements): string {
    if (node.type === 'html') return stripped.takes(node.value) ? '' : words(htmlWords(node.value, STRIPPED_ELEMENTS));
    const inner = (): string => ('children' in node ? inlines(node.children, stripped) : '');
    if (stripped.isOpen()) return inner();
    if (node.type === 'text' || node.type === 'inlineCode')
      return words(node.value.replace(/\s*\n\s*/g, '\n')).replaceAll('\n', '<nl/>');
    if (node.type === 'raised') return xml(node.tag, {}, inner());
    if (node.type === 'strong') return xml('b', {}, inner());
    if (node.type === 'emphasis') return xml('i', {}, inner());
    if (node.type === 'break') return xml('nl');
    if (node.type === 'image') return words(node.alt ?? '');
    if (node.type === 'footnoteReference') return note(node.identifier);
    if (node.type === 'link') {
      const address = addressOf(node.url);
      return address === null ? inner() : xml('a', { href: address }, inner());
    }
    return 'value' in node ? words(node.value) : inner();
  }

  const inlines = (nodes: readonly Node[], stripped: StrippedElements): string =>
    withRaised(nodes)
      .map((node) => inline(node, stripped))
      .join('');

  const table = ({ children }: Table, stripped: StrippedElements): string =>
    xml(
      'wyspa',
      {},
      xml(
        'table',
        {},
        ...children.map((row, index) =>
          xml('tr', {}, ...row.children.map((cell) => xml(index === 0 ? 'th' : 'td', {}, inlines(cell.children, stripped)))),
        ),
      ),
    );

  function item(node: ListItem, counted: number | null, stripped: StrippedElements): string {
    const label = (node.data as WordsData | undefined)?.label ?? (counted === null ? '•' : `${String(counted)}.`);
    const [first, ...rest] = node.children;
    const opening = first?.type === 'paragraph' ? inlines(first.children, stripped) : '';
    return xml('akapit', {}, `${words(label)} ${opening}`) + blocks(first?.type === 'paragraph' ? rest : node.children, stripped);
  }

  const list = ({ ordered, start, children }: List, stripped: StrippedElements): string =>
    children.map((node, index) => item(node, ordered === true ? (start ?? 1) + index : null, stripped)).join('');

  function block(node: RootContent, stripped: StrippedElements): string {
    if (node.type === 'paragraph') return xml('akapit', {}, inlines(node.children, stripped));
    if (node.type === 'heading') return xml('srodtytul', {}, inlines(node.children, stripped));
    if (node.type === 'table') return table(node, stripped);
    if (node.type === 'list') return list(node, stripped);
    if (node.type === 'blockquote') return xml('cytat', {}, blocks(node.children, stripped));
    if (node.type === 'thematicBreak') return '';
    return xml('akapit', {}, inline(node, stripped));
  }

  const blocks = (nodes: readonly RootContent[], stripped: StrippedElements): string =>
    nodes.map((node) => (isBlock(node) ? block(node, stripped) : xml('akapit', {}, inline(node, stripped)))).join('');

  return {
    blocks: (nodes: readonly RootContent[]): string => blocks(nodes, strippedElements()),
    phrase: (nodes: readonly RootContent[]): string => inlines(nodes, strippedElements()),
    /** Content of a unit: its first paragraph stands in the unit itself. */
    unit: (nodes: readonly RootContent[]): string => {
      const stripped = strippedElements();
      const [first, ...rest] = nodes;
      return first?.type === 'paragraph' ? inlines(first.children, stripped) + blocks(rest, stripped) : blocks(nodes, stripped);
    },
  };
}
