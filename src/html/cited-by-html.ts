import type { CitedProvision, CitingPlace } from '../views/cited-by.ts';
import { CITATIONS } from '../strings/citations.ts';
import { escapeHtml } from './escape-html.ts';
import { shown } from './shown.ts';

const place = ({ title, href, before, cited, after }: CitingPlace): string =>
  `<li><a href="${escapeHtml(href)}">${shown(title)}</a><p>${shown(before)}<mark>${shown(cited)}</mark>${shown(after)}</p></li>`;

/** The list of citing places, each group with the anchor that the counts in the text lead to. */
export function citedByHtml(provisions: readonly CitedProvision[]): string {
  return provisions
    .map(({ unit, name, places, more }) => {
      const heading =
        unit === null ? shown(name) : `<a href="#${escapeHtml(unit)}" title="${CITATIONS.backToProvision}">${shown(name)}</a>`;
      const anchor = unit === null ? '' : ` id="cytowania-${escapeHtml(unit)}"`;
      const rest = more === 0 ? '' : `<li class="muted">${CITATIONS.more(more)}</li>`;
      return `<section class="cited-provision"${anchor}><h3>${heading}</h3><ul>${places.map(place).join('')}${rest}</ul></section>`;
    })
    .join('');
}
