import type { Element, ElementContent, Root, Text as HastText } from 'hast';
import type { FootnoteDefinition, Image, Link, Nodes, Paragraph, RootContent, Text } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type Raw, type State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import { unitIds } from '../model/unit-ids.ts';
import type { WordsData } from '../content/keep-words.ts';
import type { Addresses, LinkedWork, Unit, Version } from '../types.ts';
import { changeMarks } from './change-marks.ts';
import { listHandlers } from './list-handlers.ts';
import { markHtml } from './mark-html.ts';
import type { MarkNode } from './marks.ts';
import type { ReadingLayers } from './reading-layers.ts';
import { publishLink, publishLinks, type LinkContext } from './publish-links.ts';
import { sanitiseHtml } from './sanitise.ts';
import { shownPiece } from './shown.ts';
import { tableHandler } from './table-handler.ts';
import { makeIdsUnique } from './unique-ids.ts';
import { unitHtml, type ContentHtml } from './unit-html.ts';

/** Prints and parses HTML. Raw nodes are printed unchanged: this program made them; HTML of editors is sanitised before. */
const printer = rehype().data('settings', { fragment: true, allowDangerousHtml: true });

/** HTML that is finished, and line ends between blocks. */
const isWritten = (node: ElementContent): node is Raw | HastText =>
  node.type === 'raw' || (node.type === 'text' && node.value === '\n');

const printed = (children: ElementContent[]): string =>
  children.every(isWritten) ? children.map(({ value }) => value).join('') : printer.stringify({ type: 'root', children });

/** A unit as a node of the tree handed to mdast-util-to-hast. */
interface UnitNode {
  readonly type: 'unit';
  readonly unit: Unit;
}

type Words = Text | MarkNode;

const isWords = (node: { readonly type: string }): node is Words => node.type === 'text' || node.type === 'mark';

const wordsHtml = (node: Words): string => (node.type === 'mark' ? markHtml(node) : shownPiece(node.value));

/** HTML of a paragraph that is words alone, written without a tree; `null` for any other node. */
function plainParagraph(node: RootContent): string | null {
  if (node.type !== 'paragraph') return null;
  const children = node.children as readonly { readonly type: string }[];
  return children.every(isWords) ? `<p>${children.map(wordsHtml).join('')}</p>` : null;
}

/**
 * Footnotes without a mark come after the others: footnotes are listed in the order in which they are referenced, so these are
 * referenced last.
 */
function askForOrphans(state: State, footnotes: readonly FootnoteDefinition[]): void {
  for (const { identifier, data } of footnotes) {
    const name = identifier.toUpperCase();
    if ((data as WordsData | undefined)?.orphan === true && !state.footnoteCounts.has(name)) {
      state.footnoteCounts.set(name, 0);
      state.footnoteOrder.push(name);
    }
  }
}

interface SafeSurroundings extends LinkContext {
  /** Ids of the page so far. */
  readonly ids: Set<string>;
}

/** Parses raw HTML, sanitises it and publishes its links, on the subtree it stands in. */
function safe(children: ElementContent[], surroundings: SafeSurroundings): ElementContent[] {
  const tree = sanitiseHtml({ type: 'root', children });
  publishLinks(tree, surroundings);
  makeIdsUnique(tree, surroundings.ids);
  return tree.children as ElementContent[];
}

function publishingHandler<Node extends Link | Image>(
  handler: (state: State, node: Node) => Element | undefined,
  surroundings: LinkContext,
) {
  return (state: State, node: Node): Element | undefined => {
    const result = handler(state, node);
    if (result !== undefined) publishLink(result, surroundings);
    return result;
  };
}

/** Footnotes are rendered after the units, so their raw HTML is sanitised last. */
function makeFootnotesSafe(html: Root, surroundings: SafeSurroundings): void {
  const section = html.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'section' && 'dataFootnotes' in node.properties,
  );
  const list = section?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'ol');
  for (const item of list?.children ?? []) {
    if (item.type === 'element') item.children = safe(item.children, surroundings);
  }
}

/**
 * Writes the content of units. Raw HTML is sanitised together with all of a unit's content, because a tag may be closed in a
 * later block.
 */
function contentHtml(state: State, hasHtml: boolean, surroundings: SafeSurroundings): ContentHtml {
  const tree = (node: Paragraph | { type: 'root'; children: RootContent[] }): string => {
    const children = state.all(node);
    return printed(hasHtml ? safe(children, surroundings) : children);
  };
  return {
    phrase: (nodes) => tree({ type: 'paragraph', children: [...nodes] }),
    blocks: (nodes) =>
      hasHtml
        ? tree({ type: 'root', children: [...nodes] })
        : nodes.map((node) => plainParagraph(node) ?? tree({ type: 'root', children: [node] })).join(''),
  };
}

/** The text of a wording as HTML: an anchor on every provision, links to published pages, nothing executable. */
export function renderDocument(
  work: LinkedWork,
  version: Version,
  addresses: Addresses,
  basePath: string,
  layers: ReadingLayers,
): string {
  const { hasHtml } = work.document;
  const { units, footnotes } = version;
  const surroundings: SafeSurroundings = { work, basePath, addresses, ids: hasHtml ? unitIds(units) : new Set() };
  const marks = changeMarks(work, version, basePath);
  /** Beside raw HTML our own markup must be elements of the tree, because what follows an unclosed tag of the editor is parsed as its content. */
  const own = (html: string): ElementContent[] =>
    hasHtml ? (printer.parse(html).children as ElementContent[]) : [{ type: 'raw', value: html }];
  const handlers = {
    unit: (state: State, { unit }: UnitNode): ElementContent => ({
      type: 'raw',
      value: unitHtml(contentHtml(state, hasHtml, surroundings), layers, marks)(unit),
    }),
    mark: (_: State, node: MarkNode) => own(markHtml(node)),
    text: (_: State, node: Text) => own(shownPiece(node.value)),
    table: tableHandler(),
    ...listHandlers,
    orphans: (state: State): undefined => {
      askForOrphans(state, footnotes);
    },
    ...(hasHtml
      ? {}
      : {
          link: publishingHandler<Link>((state, node) => defaultHandlers.link(state, node), surroundings),
          image: publishingHandler<Image>((state, node) => defaultHandlers.image(state, node), surroundings),
        }),
  } as unknown as Handlers;
  const children = [...units.map((unit) => ({ type: 'unit', unit })), ...footnotes, { type: 'orphans' }];
  const tree = { type: 'root', children } as unknown as Nodes;
  const html = toHast(tree, {
    handlers,
    allowDangerousHtml: hasHtml,
    clobberPrefix: 'przypis-',
    footnoteLabel: 'Przypisy',
    footnoteLabelProperties: { className: ['footnotes-heading'] },
    footnoteBackLabel: (index) => `Wróć do miejsca przypisu ${String(index + 1)}`,
  }) as Root;
  if (hasHtml) makeFootnotesSafe(html, surroundings);
  return printed(html.children as ElementContent[]);
}
