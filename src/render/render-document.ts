import type { Element, ElementContent, Root } from 'hast';
import type { Image, Link, Nodes, Text } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import type { Addresses, LinkedWork, Version } from '../types.ts';
import { changeMarks } from './change-marks.ts';
import { inlineText } from './inline-text.ts';
import { markHandler } from './mark-handler.ts';
import type { ReadingLayers } from './reading-layers.ts';
import { publishLink, publishLinks, type Surroundings } from './publish-links.ts';
import { sanitiseHtml } from './sanitise.ts';
import { tableHandler } from './table-handler.ts';
import { unitHandler, unitNode, type Convert } from './unit-handler.ts';

const printer = rehype().data('settings', { fragment: true });

/** Raw HTML is parsed, cut down to what is safe, and its links are published, all on the small tree it stands in. */
function safe(children: ElementContent[], surroundings: Surroundings): ElementContent[] {
  const tree = sanitiseHtml({ type: 'root', children });
  publishLinks(tree, surroundings);
  return tree.children as ElementContent[];
}

function publishingHandler<Node extends Link | Image>(
  handler: (state: State, node: Node) => Element | undefined,
  surroundings: Surroundings,
) {
  return (state: State, node: Node): Element | undefined => {
    const result = handler(state, node);
    if (result !== undefined) publishLink(result, surroundings);
    return result;
  };
}

/** Footnotes are put together after the units, so their raw HTML is cut down at the end. */
function makeFootnotesSafe(html: Root, surroundings: Surroundings): void {
  const section = html.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'section' && 'dataFootnotes' in node.properties,
  );
  const list = section?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'ol');
  for (const item of list?.children ?? []) {
    if (item.type === 'element') item.children = safe(item.children, surroundings);
  }
}

/** The text of a wording as HTML: anchors on every provision, links led to their pages, nothing that can run. */
export function renderDocument(
  work: LinkedWork,
  version: Version,
  addresses: Addresses,
  basePath: string,
  layers: ReadingLayers,
): string {
  const { hasHtml } = work.document;
  const { units, footnotes } = version;
  const surroundings: Surroundings = { work, basePath, addresses };
  const convert: Convert = (state, nodes) => {
    const children = state.all({ type: 'root', children: [...nodes] });
    return hasHtml ? safe(children, surroundings) : children;
  };
  const handlers = {
    unit: unitHandler(convert, layers, changeMarks(work, version, basePath)),
    mark: markHandler,
    text: (_: State, node: Text) => inlineText(node.value),
    table: tableHandler(),
    ...(hasHtml
      ? {}
      : {
          link: publishingHandler<Link>((state, node) => defaultHandlers.link(state, node), surroundings),
          image: publishingHandler<Image>((state, node) => defaultHandlers.image(state, node), surroundings),
        }),
  } as unknown as Handlers;
  const tree = { type: 'root', children: [...units.map((unit) => unitNode(unit, [], 2)), ...footnotes] } as unknown as Nodes;
  const html = toHast(tree, {
    handlers,
    allowDangerousHtml: hasHtml,
    clobberPrefix: 'przypis-',
    footnoteLabel: 'Przypisy',
    footnoteLabelProperties: { className: ['footnotes-heading'] },
    footnoteBackLabel: (index) => `Wróć do miejsca przypisu ${String(index + 1)}`,
  }) as Root;
  if (hasHtml) makeFootnotesSafe(html, surroundings);
  return printer.stringify(html);
}
