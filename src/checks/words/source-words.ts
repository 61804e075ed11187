import type { Nodes, Root } from 'mdast';
import { STRIPPED_ELEMENTS } from '../../content/html-elements.ts';
import { htmlWords } from '../../content/html-words.ts';
import type { WordsData } from '../../content/keep-words.ts';
import { parseWhole, type MarkdownDialect } from '../../content/markdown.ts';

/** Why a word of the source might not stand on the page. */
export type WordFate = 'text' | 'cell' | 'removed' | 'footnote' | 'number' | 'definition';

/** A stretch of words of the source. */
export interface SourceWords {
  readonly text: string;
  /** Offset in the file. */
  readonly at: number;
  readonly fate: WordFate;
}

const STRIPPED_TAG = new RegExp(`<(/?)(${[...STRIPPED_ELEMENTS].join('|')})(?=[\\s/>])`, 'gi');

/** Of these, those that hold no words. */
const CODE: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * The words of a document's body as Markdown has them, in the order of the page: footnotes last, as they are asked for. The text is parsed
 * anew and whole, and nothing of this program's reading of units takes part.
 */
export function sourceWords(text: string, bodyStart: number, dialect: MarkdownDialect): SourceWords[] {
  const root: Root = parseWhole(text, bodyStart, dialect);
  const words: SourceWords[] = [];
  const footnotes = new Map<string, Nodes>();
  const asked: string[] = [];
  /** Elements of which nothing is published, open at this place. What stands in a script or style sheet is no text at all. */
  const open: string[] = [];
  const at = (node: Nodes): number => node.position?.start.offset ?? 0;
  const add = (value: string, node: Nodes, fate: WordFate): void => {
    if (value === '' || open.some((name) => CODE.has(name))) return;
    words.push({ text: value, at: at(node), fate: open.length > 0 ? 'removed' : fate });
  };
  const walkHtml = (node: Nodes & { value: string }): void => {
    const isOpen = open.length > 0;
    const tags = [...node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(STRIPPED_TAG)];
    if (isOpen || tags.length === 0) add(htmlWords(node.value, CODE), node, 'text');
    for (const [, slash, name = ''] of tags) {
      if (slash === '/') open.splice(Math.max(0, open.lastIndexOf(name.toLowerCase())), 1);
      else open.push(name.toLowerCase());
    }
    if (!isOpen && tags.length > 0) {
      const kept = open.splice(0);
      add(htmlWords(node.value, CODE), node, 'removed');
      open.push(...kept);
    }
  };
  const walk = (node: Nodes, fate: WordFate, columns: number): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') add(node.value, node, fate);
    else if (node.type === 'html') walkHtml(node);
    else if (node.type === 'image' || node.type === 'imageReference') add(` ${node.alt ?? ''} `, node, fate);
    else if (node.type === 'footnoteReference') asked.push(node.identifier);
    else if (node.type === 'footnoteDefinition') {
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    } else if (node.type === 'break') add(' ', node, fate);
    else if ('children' in node) {
      const label = node.type === 'listItem' ? (node.data as WordsData | undefined)?.label : undefined;
      if (label !== undefined) add(` ${label} `, node, 'number');
      const width = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : columns;
      node.children.forEach((child, index) => {
        walk(child, child.type === 'tableCell' && index >= columns ? 'cell' : fate, width);
      });
      if (!['emphasis', 'strong', 'link', 'linkReference', 'delete'].includes(node.type)) add(' ', node, fate);
    }
  };
  for (const node of root.children) walk(node, 'text', 0);
  const shown = new Set<string>();
  const show = (identifier: string): void => {
    const definition = footnotes.get(identifier);
    if (definition === undefined || shown.has(identifier) || !('children' in definition)) return;
    shown.add(identifier);
    for (const child of definition.children) walk(child, 'footnote', 0);
  };
  // A footnote may ask for another, which lengthens the list while it is gone through.
  for (const identifier of asked) show(identifier);
  for (const orphan of footnotes.keys()) {
    show(orphan);
    for (const identifier of asked) show(identifier);
  }
  return words;
}
