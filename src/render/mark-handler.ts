import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { CITATIONS } from '../strings/citations.ts';
import { element, text } from './element.ts';
import type { MarkNode } from './marks.ts';

/** A citation as a link, a broken one as words that say so, a defined term as a link to its definition. */
export function markHandler(state: State, node: MarkNode): Element {
  const children = state.all({ type: 'paragraph', children: [...node.children] });
  const { mark } = node;
  switch (mark.kind) {
    case 'citation':
      return element(
        'a',
        {
          className: mark.again ? ['citation', 'again'] : ['citation'],
          href: mark.href,
          ...(mark.external ? { rel: ['external'] } : {}),
        },
        children,
      );
    case 'broken':
      return element('span', { className: ['citation-broken'] }, [
        ...children,
        element('span', { className: ['visually-hidden'] }, [text(CITATIONS.broken)]),
      ]);
    case 'term':
      return element('a', { className: ['term'], href: mark.href, ...(mark.focusable ? {} : { tabIndex: -1 }) }, children);
  }
}
