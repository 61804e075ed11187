import type { Element } from 'hast';
import { h } from 'hastscript';
import { UI } from '../../strings/pl.ts';
import type { Corpus } from '../../types.ts';
import { shortTitle, type RelatedGroup, type ShownFact } from '../../views/document-view.ts';
import { foldedPanel, link, list, type Inside } from '../elements.ts';
import { href } from '../refs.ts';

function valueOf({ value, href: to, date }: ShownFact, corpus: Corpus): Inside {
  if (to !== undefined) return h('a', { href: to.startsWith('/') ? href(to, corpus) : to }, value);
  return date === undefined ? value : h('time', { dateTime: date }, value);
}

/** Facts about a document as a list of names and values, in a folded panel; `null` where there are none. */
export const factsNode = (facts: readonly ShownFact[], corpus: Corpus): Element | null =>
  facts.length === 0
    ? null
    : foldedPanel(
        UI.metadata,
        h(
          'dl.facts',
          facts.flatMap((fact) => [h('dt', fact.label), h('dd', valueOf(fact, corpus))]),
        ),
      );

/** Documents related to one, under words that say how, in a folded panel; `null` where there are none. */
export const relatedNode = (groups: readonly RelatedGroup[], corpus: Corpus): Element | null =>
  groups.length === 0
    ? null
    : foldedPanel(
        UI.related,
        groups.flatMap(({ label, works }) => [
          h('h3', label),
          list(
            works.map((work) => link(href(work.path, corpus), shortTitle(work))),
            'ul',
            'plain-list',
          ),
        ]),
      );
