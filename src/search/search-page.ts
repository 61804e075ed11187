import { escapeHtml } from '../render/escape-html.ts';
import { plainText } from '../model/plain-text.ts';
import { shortTitle } from '../queries/document-view.ts';
import { listYear, publicDate } from '../queries/lists.ts';
import { provisionName } from '../render/provision-name.ts';
import { KIND_FILTER, STATUS_FILTER } from '../strings/pl.ts';
import type { Corpus, LinkedWork, Unit } from '../types.ts';
import { versionOn } from '../versions/version-on.ts';

/** Units that are a result of their own: their heading is what Pagefind calls a sub-result. */
const RESULT_KINDS = new Set(['par', 'art', 'zal', 'rozdz', 'dzial', 'oddz']);

function write(unit: Unit, path: readonly Unit[], out: string[]): void {
  const here = [...path, unit];
  const heading = unit.heading === null ? '' : plainText(unit.heading);
  if (RESULT_KINDS.has(unit.kind) || heading !== '') {
    const name = [provisionName(here), heading].filter(Boolean).join(' ');
    out.push(`<h2 id="${escapeHtml(unit.id)}">${escapeHtml(name)}</h2>`);
    if (unit.text !== '') out.push(`<p>${escapeHtml(unit.text)}</p>`);
  } else {
    out.push(`<p>${escapeHtml([unit.label, unit.text].filter(Boolean).join(' '))}</p>`);
  }
  for (const child of unit.children) write(child, here, out);
}

/** What the search engine reads of a document: its words and anchors, without the page around them. */
export function searchPage(work: LinkedWork, corpus: Corpus): string {
  const { document, status } = work;
  const year = listYear(work);
  const date = publicDate(work, corpus);
  const filters: [string, string | null][] = [
    ['rodzaj', KIND_FILTER[document.kind].value],
    ['rok', year === null ? null : String(year)],
    ['status', STATUS_FILTER[status].value],
  ];
  const out = [
    `<!doctype html><html lang="pl"><body><main data-pagefind-body><h1 data-pagefind-meta="title">${escapeHtml(shortTitle(work))}</h1>`,
    `<span data-pagefind-meta="id:${escapeHtml(document.id)}"></span>`,
    ...filters.map(([name, value]) =>
      value === null ? '' : `<span data-pagefind-filter="${name}:${escapeHtml(value)}"></span>`,
    ),
    date === null ? '' : `<span data-pagefind-sort="data:${date}"></span>`,
    `<p>${escapeHtml(document.title)}</p>`,
  ];
  for (const unit of versionOn(work, corpus.settings.buildDate).units) write(unit, [], out);
  out.push('</main></body></html>');
  return out.join('\n');
}
