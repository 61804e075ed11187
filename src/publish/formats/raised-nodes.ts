/** What stands between `<sup>` and `</sup>`, or `<sub>` and `</sub>`, of raw HTML. */
export interface RaisedNode<Node> {
  readonly type: 'raised';
  readonly tag: 'sup' | 'sub';
  readonly children: readonly (Node | RaisedNode<Node>)[];
}

const OPENING = /^<(sup|sub)>$/i;

/**
 * Pieces of a line with raised and lowered ones as nodes of their own: `10<sup>3</sup>` is not „103”. A tag that nothing closes is left as it
 * is.
 */
export function withRaised<Node extends { readonly type: string }>(nodes: readonly Node[]): (Node | RaisedNode<Node>)[] {
  const written: (Node | RaisedNode<Node>)[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    const tag = 'value' in node && node.type === 'html' ? OPENING.exec(String(node.value))?.[1]?.toLowerCase() : undefined;
    const end = tag === undefined ? -1 : nodes.findIndex((one, index) => index > at && isClosing(one, tag));
    if (end === -1) {
      written.push(node);
      continue;
    }
    written.push({ type: 'raised', tag: tag === 'sub' ? 'sub' : 'sup', children: nodes.slice(at + 1, end) });
    at = end;
  }
  return written;
}

const isClosing = (node: { readonly type: string }, tag: string): boolean =>
  node.type === 'html' && 'value' in node && String(node.value).toLowerCase() === `</${tag}>`;
