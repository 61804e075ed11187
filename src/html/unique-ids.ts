import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Adds an ending to ids of a tree that are in `taken` already; adds all its ids to `taken`. */
export function makeIdsUnique(tree: Root, taken: Set<string>): void {
  visit(tree, 'element', ({ properties }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    let free = id;
    for (let number = 2; taken.has(free); number++) free = `${id}--${String(number)}`;
    taken.add(free);
    properties['id'] = free;
  });
}
