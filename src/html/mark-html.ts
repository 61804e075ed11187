import { CITATIONS } from '../strings/citations.ts';
import { escapeHtml } from './escape-html.ts';
import type { MarkNode } from './marks.ts';
import { shownPiece } from './shown.ts';

/** A citation as a link, a broken one as words that say so, a defined term as a link to its definition. */
export function markHtml({ mark, children }: MarkNode): string {
  const words = children.map(({ value }) => shownPiece(value)).join('');
  switch (mark.kind) {
    case 'citation':
      return `<a class="citation${mark.again ? ' again' : ''}" href="${escapeHtml(mark.href)}"${mark.external ? ' rel="external"' : ''}${mark.again ? ' tabindex="-1"' : ''}>${words}</a>`;
    case 'broken':
      return `<span class="citation-broken">${words}<span class="visually-hidden">${CITATIONS.broken}</span></span>`;
    case 'term':
      return `<a class="term" href="${escapeHtml(mark.href)}"${mark.focusable ? '' : ' tabindex="-1"'}>${words}</a>`;
  }
}
