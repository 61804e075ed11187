import type { Element } from 'hast';
import { h } from 'hastscript';
import { CITATIONS } from '../../strings/citations.ts';
import type { CitedProvision, CitingPlace } from '../../views/cited-by.ts';
import { link } from '../elements.ts';
import { shownNodes } from '../shown.ts';

const place = ({ title, href, before, cited, after }: CitingPlace): Element =>
  h('li', link(href, title), h('p', shownNodes(before), h('mark', shownNodes(cited)), shownNodes(after)));

/** A provision with the places that cite it, under the anchor to which the count in the text leads. */
const group = ({ unit, name, places, more }: CitedProvision): Element =>
  h('section.cited-provision', { id: unit === null ? null : `cytowania-${unit}` }, [
    h('h3', unit === null ? shownNodes(name) : h('a', { href: `#${unit}`, title: CITATIONS.backToProvision }, shownNodes(name))),
    h('ul', places.map(place), more === 0 ? null : h('li.muted', CITATIONS.more(more))),
  ]);

/** The foot of a page that lists the places citing its document, folded; `null` where there are none. */
export const citedByNode = (provisions: readonly CitedProvision[]): Element | null =>
  provisions.length === 0
    ? null
    : h('section.document-foot.cited-by', { ariaLabelledBy: 'cytowane-przez' }, [
        h('details.folded', h('summary', h('h2', { id: 'cytowane-przez' }, CITATIONS.citedBy)), h('div', provisions.map(group))),
      ]);
