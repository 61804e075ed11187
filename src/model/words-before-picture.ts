import type { PhrasingContent } from 'mdast';
import { rawText } from './plain-text.ts';

const holdsPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(holdsPicture));

/** The words of a line before its first picture; alternative text is no part of a marker. */
export function wordsBeforePicture(nodes: readonly PhrasingContent[]): string {
  const picture = nodes.findIndex(holdsPicture);
  return rawText(picture === -1 ? nodes : nodes.slice(0, picture));
}
