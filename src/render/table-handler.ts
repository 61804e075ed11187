import type { Element } from 'hast';
import type { Table } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';

/** Alignment as a class: the attribute `align` is obsolete and the policy allows no inline style. */
const ALIGN_CLASS: Readonly<Record<string, string>> = { right: 'numeric', center: 'centred' };

const childElements = (node: Element): Element[] => node.children.filter((child): child is Element => child.type === 'element');

/** Tables with column headers and a box of their own, numbered through the document. */
export function tableHandler() {
  let count = 0;
  return (state: State, node: Table): Element => {
    const table = defaultHandlers.table(state, node);
    for (const row of childElements(table).flatMap(childElements)) {
      childElements(row).forEach((cell, column) => {
        const className = ALIGN_CLASS[node.align?.[column] ?? ''];
        cell.properties = className === undefined ? {} : { className: [className] };
        if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      });
    }
    count++;
    // The box scrolls where the table is wider than the screen, so it must take focus and have a name of its own.
    const properties = { className: ['table-box'], role: 'region', ariaLabel: `Tabela ${String(count)}`, tabIndex: 0 };
    return { type: 'element', tagName: 'div', properties, children: [table] };
  };
}
