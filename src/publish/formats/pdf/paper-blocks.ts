import type { FootnoteDefinition, List, ListItem, RootContent, Table } from 'mdast';
import { STRIPPED_ELEMENTS } from '../../../content/html-elements.ts';
import { htmlWords } from '../../../content/html-words.ts';
import type { WordsData } from '../../../content/keep-words.ts';
import { strippedElements, type StrippedElements } from '../../../content/stripped-tag.ts';
import type { MarkNode } from '../../../html/marks.ts';
import { raisedPieces } from '../../../html/shown.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import { isBlock } from '../block-nodes.ts';
import { withRaised, type RaisedNode } from '../raised-nodes.ts';
import { wordsIn, type PaperBlock, type PaperInline } from './paper-shapes.ts';
import { paperTable } from './paper-table.ts';
import { fittingLine } from './wide-words.ts';

type Node = RootContent | MarkNode | RaisedNode<RootContent | MarkNode>;

const withoutPictures = (piece: PaperInline): PaperInline =>
  typeof piece === 'string'
    ? piece
    : piece.i === 'img'
      ? FORMAT_WORDS.picture(piece.s)
      : piece.i === 'b' || piece.i === 'i' || piece.i === 'link'
        ? { ...piece, c: piece.c.map(withoutPictures) }
        : piece;

/** Where links lead and which file a picture is, by the address in the text; `null` where there is none. */
export interface PaperSources {
  readonly addressOf: (url: string) => string | null;
  readonly pictureOf: (url: string) => string | null;
  /** Width of the text of a page, in points. */
  readonly page: number;
}

/** Turns content of Markdown into what the template of paper documents shows, with the same words as the page. */
export function paperBlocks({ addressOf, pictureOf, page }: PaperSources, footnotes: readonly FootnoteDefinition[]) {
  /** How much of the page is beside the text that is being written, in points. */
  let indent = 0;
  const notes = new Map(footnotes.map((note) => [note.identifier.toUpperCase(), note]));
  const named = new Map<string, string>();

  const text = (value: string): PaperInline[] =>
    raisedPieces(value).flatMap(({ text: piece, isRaised }) => (isRaised ? [{ i: 'sup', s: piece }] : fittingLine(piece)));

  function note(identifier: string): PaperInline[] {
    const key = identifier.toUpperCase();
    const known = named.get(key);
    if (known !== undefined) return [{ i: 'noteref', n: known }];
    const definition = notes.get(key);
    if (definition === undefined) return [];
    const name = `fn:${String(named.size + 1)}`;
    named.set(key, name);
    const lines = write(definition.children, strippedElements()).map(linesOf).flat();
    return [{ i: 'note', n: name, c: lines.length === 0 ? [['–']] : lines }];
  }

  /** A block as lines: what a footnote can hold. */
  function linesOf(block: PaperBlock): readonly (readonly PaperInline[])[] {
    if (block.b === 'p' || block.b === 'h') return [block.c];
    if (block.b === 'code') return [block.c];
    if (block.b === 'quote') return block.c.flatMap(linesOf);
    if (block.b === 'list') return block.items.flat().flatMap(linesOf);
    if (block.b === 'enum') {
      return block.items.flatMap((item, index) =>
        item.flatMap(linesOf).map((line, at) => (at === 0 ? [`${block.labels[index] ?? ''} `, ...line] : line)),
      );
    }
    if (block.b === 'table') {
      return [block.head, ...block.rows.map((row) => row.map(({ cell }) => cell))].map((row) =>
        row.flatMap((cell, index) => (index === 0 ? cell : [' | ', ...cell])),
      );
    }
    return [];
  }

  function inline(node: Node, stripped: StrippedElements): PaperInline[] {
    if (node.type === 'html') return stripped.takes(node.value) ? [] : text(htmlWords(node.value, STRIPPED_ELEMENTS));
    const inner = (): PaperInline[] => ('children' in node ? inlines(node.children, stripped) : []);
    if (stripped.isOpen()) return inner();
    if (node.type === 'text') return text(node.value);
    if (node.type === 'mark') return node.mark.kind === 'citation' ? [{ i: 'link', u: node.mark.href, c: inner() }] : inner();
    if (node.type === 'raised') return [{ i: node.tag, s: wordsIn(inner()) }];
    if (node.type === 'strong') return [{ i: 'b', c: inner() }];
    if (node.type === 'emphasis') return [{ i: 'i', c: inner() }];
    if (node.type === 'inlineCode') return [{ i: 'code', c: fittingLine(node.value) }];
    if (node.type === 'break') return [{ i: 'br' }];
    if (node.type === 'link') {
      const address = addressOf(node.url);
      return address === null ? inner() : [{ i: 'link', u: address, c: inner() }];
    }
    if (node.type === 'image') {
      const file = pictureOf(node.url);
      if (file !== null) return [{ i: 'img', f: file, s: FORMAT_WORDS.pictureWords(node.alt ?? '') }];
      const address = addressOf(node.url);
      const words = FORMAT_WORDS.picture(node.alt ?? '');
      return address === null ? [words] : [{ i: 'link', u: address, c: [words] }];
    }
    if (node.type === 'footnoteReference') return note(node.identifier);
    return 'value' in node ? text(node.value) : inner();
  }

  const inlines = (nodes: readonly Node[], stripped: StrippedElements): PaperInline[] =>
    withRaised(nodes).flatMap((node) => inline(node, stripped));

  const table = (node: Table, stripped: StrippedElements): PaperBlock =>
    paperTable(
      node,
      node.children.map((row) => row.children.map((cell) => inlines(cell.children, stripped))),
      page - indent,
    );

  function list({ ordered, start, children }: List, stripped: StrippedElements): PaperBlock {
    const items = children.map((item) => write(item.children, stripped));
    if (ordered !== true) return { b: 'list', items };
    const labelOf = ({ data }: ListItem, index: number): string =>
      (data as WordsData | undefined)?.label ?? `${String((start ?? 1) + index)}.`;
    return { b: 'enum', labels: children.map(labelOf), items };
  }

  function block(node: Node, stripped: StrippedElements): PaperBlock[] {
    if (node.type === 'paragraph') return [{ b: 'p', c: inlines(node.children, stripped) }];
    if (node.type === 'heading') return [{ b: 'h', c: inlines(node.children, stripped) }];
    if (node.type === 'table') return [table(node, stripped)];
    if (node.type === 'list') return [list(node, stripped)];
    if (node.type === 'blockquote') return [{ b: 'quote', c: write(node.children, stripped) }];
    if (node.type === 'code')
      return stripped.isOpen() ? [] : node.value.split('\n').map((line) => ({ b: 'code', c: fittingLine(line) }));
    if (node.type === 'thematicBreak') return [];
    const words = inline(node, stripped);
    return wordsIn(words).trim() === '' ? [] : [{ b: 'p', c: words }];
  }

  /** Blocks, with pieces of a line that stand between them as lines of their own. */
  function write(nodes: readonly Node[], stripped: StrippedElements): PaperBlock[] {
    const written: PaperBlock[] = [];
    let line: PaperInline[] = [];
    const endLine = (): void => {
      if (wordsIn(line).trim() !== '') written.push({ b: 'p', c: line });
      line = [];
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        endLine();
        written.push(...block(node, stripped));
      } else line.push(...inline(node, stripped));
    }
    endLine();
    return written;
  }

  const blocks = (nodes: readonly Node[], beside = 0): PaperBlock[] => {
    indent = beside;
    return write(nodes, strippedElements());
  };
  /** A heading is shown again in the contents, where its pictures are words. */
  const phrase = (nodes: readonly Node[]): PaperInline[] => inlines(nodes, strippedElements()).map(withoutPictures);
  return { blocks, phrase };
}
