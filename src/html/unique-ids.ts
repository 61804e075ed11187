import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives the ids of a tree that others have already another ending: two elements of a page may not have the same. `taken` grows. */
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
