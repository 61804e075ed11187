import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Text } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import type { Corpus, LinkedWork, Unit } from '../types.ts';
import { inlineText } from './inline-text.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { unitHandler, unitNode } from './unit-handler.ts';

const printer = rehype().data('settings', { fragment: true });

/** Alignment as a class: the attribute `align` is obsolete and the policy allows no inline style. */
const ALIGN_CLASS: Readonly<Record<string, string>> = { right: 'numeric', center: 'centred' };

function tableHandler() {
  let count = 0;
  return (state: State, node: Parameters<typeof defaultHandlers.table>[1]): Element => {
    const table = defaultHandlers.table(state, node) as Element;
    const align = (node as { align?: (string | null)[] }).align ?? [];
    for (const section of table.children) {
      if (section.type !== 'element') continue;
      for (const row of section.children) {
        if (row.type !== 'element') continue;
        row.children
          .filter((cell): cell is Element => cell.type === 'element')
          .forEach((cell, column) => {
            const className = ALIGN_CLASS[align[column] ?? ''];
            cell.properties = className === undefined ? {} : { className: [className] };
            if (cell.tagName === 'th') cell.properties['scope'] = 'col';
          });
      }
    }
    count++;
    // The box scrolls where the table is wider than the screen, so it must take focus and have a name of its own.
    return h('div', { className: ['table-box'], role: 'region', ariaLabel: `Tabela ${String(count)}`, tabIndex: 0 }, [table]);
  };
}

/** The text of a document as HTML: anchors on every provision, links led to their pages, nothing that can run. */
export function renderDocument(work: LinkedWork, units: readonly Unit[], corpus: Pick<Corpus, 'addresses' | 'settings'>): string {
  const { document } = work;
  const handlers = {
    unit: unitHandler(document.hasHtml),
    text: (_: State, node: Text) => inlineText(node.value),
    table: tableHandler(),
  } as unknown as Handlers;
  const tree = {
    type: 'root',
    children: [...units.map((unit) => unitNode(unit, [], 2)), ...document.footnotes],
  } as unknown as Nodes;
  const html = toHast(tree, {
    handlers,
    allowDangerousHtml: document.hasHtml,
    clobberPrefix: 'przypis-',
    footnoteLabel: 'Przypisy',
    footnoteLabelProperties: { className: ['footnotes-heading'] },
    footnoteBackLabel: (index) => `Wróć do miejsca przypisu ${String(index + 1)}`,
  }) as Root;
  rewriteLinks(html, { work, basePath: corpus.settings.basePath, addresses: corpus.addresses });
  removeOwnMarks(html);
  return printer.stringify(html);
}

function removeOwnMarks(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    Reflect.deleteProperty(child.properties, 'dataOwn');
    removeOwnMarks(child);
  }
}
