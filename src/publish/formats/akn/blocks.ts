import type { FootnoteDefinition, List, ListItem, RootContent, Table } from 'mdast';
import { STRIPPED_ELEMENTS } from '../../../content/html-elements.ts';
import { htmlWords } from '../../../content/html-words.ts';
import type { WordsData } from '../../../content/keep-words.ts';
import { strippedElements, type StrippedElements } from '../../../content/stripped-tag.ts';
import type { MarkNode } from '../../../html/marks.ts';
import { isBlock } from '../block-nodes.ts';
import { withRaised, type RaisedNode } from '../raised-nodes.ts';
import { words, xml } from './xml.ts';

/** What the content of units needs to know of its document. */
export interface BlockContext {
  /** Published address of a link or picture of the text; `null` where it leads nowhere. */
  readonly addressOf: (url: string) => string | null;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Numbers of the footnotes referred to so far. */
  readonly numbers: Map<string, number>;
}

type Node = RootContent | MarkNode | RaisedNode<RootContent | MarkNode>;

/**
 * Writes content of Markdown as blocks of Akoma Ntoso. Words stay as they are; marks of HTML are left out, as in the plain text of
 * units, and what stands in an element that is not published is no text.
 */
export function blockWriter({ addressOf, footnotes, numbers }: BlockContext) {
  /** The note itself where it is first referred to, then only its mark. */
  function footnote(identifier: string): string {
    const definition = footnotes.get(identifier.toUpperCase());
    if (definition === undefined) return '';
    const known = numbers.get(identifier.toUpperCase());
    const number = String(known ?? numbers.size + 1);
    if (known !== undefined) return xml('noteRef', { href: `#note_${number}`, marker: number });
    numbers.set(identifier.toUpperCase(), Number(number));
    const attributes = { eId: `note_${number}`, marker: number, placement: 'bottom' };
    return xml('authorialNote', attributes, blocks(definition.children) || xml('p'));
  }

  function link(url: string, children: string): string {
    const address = addressOf(url);
    return address === null ? children : xml('a', { href: address }, children);
  }

  function picture(url: string, description: string): string {
    const address = addressOf(url);
    return address === null
      ? xml('span', { class: 'obraz' }, words(description))
      : xml('img', { src: address, title: description === '' ? null : description });
  }

  function inline(node: Node, stripped: StrippedElements): string {
    if (node.type === 'html') return stripped.takes(node.value) ? '' : words(htmlWords(node.value, STRIPPED_ELEMENTS));
    const inner = (): string => ('children' in node ? inlines(node.children, stripped) : '');
    if (stripped.isOpen()) return inner();
    if (node.type === 'text') return words(node.value);
    if (node.type === 'raised') return xml(node.tag, {}, inner());
    if (node.type === 'mark') return node.mark.kind === 'citation' ? xml('ref', { href: node.mark.href }, inner()) : inner();
    if (node.type === 'strong') return xml('b', {}, inner());
    if (node.type === 'emphasis') return xml('i', {}, inner());
    if (node.type === 'inlineCode') return xml('span', { class: 'kod' }, words(node.value));
    if (node.type === 'break') return xml('eol');
    if (node.type === 'link') return link(node.url, inner());
    if (node.type === 'image') return picture(node.url, node.alt ?? '');
    if (node.type === 'footnoteReference') return footnote(node.identifier);
    return 'value' in node ? words(node.value) : inner();
  }

  const inlines = (nodes: readonly Node[], stripped: StrippedElements): string =>
    withRaised(nodes)
      .map((node) => inline(node, stripped))
      .join('');

  function table({ children }: Table, stripped: StrippedElements): string {
    const rows = children.map((row, index) => {
      const name = index === 0 ? 'th' : 'td';
      return xml('tr', {}, ...row.children.map((cell) => xml(name, {}, xml('p', {}, inlines(cell.children, stripped)))));
    });
    return xml('table', {}, ...rows);
  }

  /** `liczona`: a number that is not in the source, which counts the items itself. */
  function item(node: ListItem, counted: number | null, stripped: StrippedElements): string {
    const label = (node.data as WordsData | undefined)?.label;
    const number =
      label !== undefined
        ? xml('num', {}, words(label))
        : counted === null
          ? ''
          : xml('num', { class: 'liczona' }, `${String(counted)}.`);
    return xml('item', {}, number, write(node.children, stripped) || xml('p'));
  }

  const list = ({ ordered, start, children }: List, stripped: StrippedElements): string =>
    xml('blockList', {}, ...children.map((node, index) => item(node, ordered === true ? (start ?? 1) + index : null, stripped)));

  function block(node: Node, stripped: StrippedElements): string {
    if (node.type === 'paragraph') return xml('p', {}, inlines(node.children, stripped));
    if (node.type === 'heading') return xml('p', { class: 'naglowek' }, inlines(node.children, stripped));
    if (node.type === 'table') return table(node, stripped);
    if (node.type === 'list') return list(node, stripped);
    if (node.type === 'blockquote') {
      const inner = write(node.children, stripped);
      return inner === '' ? '' : xml('blockContainer', { class: 'cytat' }, inner);
    }
    if (node.type === 'code') return stripped.isOpen() ? '' : xml('p', { class: 'kod' }, words(node.value));
    if (node.type === 'thematicBreak') return '';
    if (node.type === 'html') {
      const text = inline(node, stripped);
      return text.trim() === '' ? '' : xml('p', {}, text);
    }
    return inline(node, stripped);
  }

  /** Blocks, with pieces of a line that stand between them as lines of their own. */
  function write(nodes: readonly Node[], stripped: StrippedElements): string {
    let written = '';
    let line = '';
    const endLine = (): void => {
      if (line.trim() !== '') written += xml('p', {}, line);
      line = '';
    };
    for (const node of nodes) {
      if (!isBlock(node)) line += inline(node, stripped);
      else {
        endLine();
        written += block(node, stripped);
      }
    }
    endLine();
    return written;
  }

  const blocks = (nodes: readonly Node[]): string => write(nodes, strippedElements());
  return { blocks, phrase: (nodes: readonly Node[]): string => inlines(nodes, strippedElements()) };
}
