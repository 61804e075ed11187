import type { Element } from 'hast';
import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import type { WordsData } from '../content/keep-words.ts';

const labelOf = ({ data }: ListItem): string | undefined => (data as WordsData | undefined)?.label;

/** Whether a browser would number the items as the source does: 3., 4., 5. */
function isCounted({ ordered, start, children }: List): boolean {
  const first = start ?? 1;
  return (
    ordered === true &&
    children.every((item, index) => (labelOf(item) ?? `${String(first + index)}.`) === `${String(first + index)}.`)
  );
}

/** Lists numbered as the source numbers them: where a browser would number them otherwise, the numbers are text. */
export const listHandlers = {
  list(state: State, node: List): Element {
    const list = defaultHandlers.list(state, node);
    if (node.ordered !== true) return list;
    if (isCounted(node)) list.properties['className'] = ['counted'];
    else list.properties = { className: ['labelled'] };
    return list;
  },
  listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
    const item = defaultHandlers.listItem(state, node, parent);
    const label = labelOf(node);
    if (label === undefined || (parent?.type === 'list' && isCounted(parent))) return item;
    const number: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['item-label'] },
      children: [{ type: 'text', value: label }],
    };
    const first = item.children.find((child) => child.type === 'element');
    (first?.tagName === 'p' ? first : item).children.unshift(number, { type: 'text', value: ' ' });
    return item;
  },
};
