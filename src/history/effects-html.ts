import { longDate } from '../law/dates.ts';
import { redlinePath } from '../model/history-paths.ts';
import { shortTitle } from '../queries/document-view.ts';
import { CHANGE_NOTES } from '../strings/history.ts';
import type { ActEffect, Corpus, LinkedWork } from '../types.ts';
import { escapeHtml } from '../render/escape-html.ts';
import { shown } from '../render/shown.ts';
import { link, paragraph } from './html.ts';
import { operationsHtml } from './operations-html.ts';
import { numberTables } from './pieces-html.ts';
import { href } from './refs.ts';
import { unappliedHtml } from './unapplied-html.ts';
import { versionRedline } from './version-redline.ts';

function effectHtml({ work, version, previous, operations, unapplied }: ActEffect, index: number, corpus: Corpus): string {
  const id = `historia--skutek-${String(index + 1)}`;
  const date = version.id === 'bez-daty' ? '' : longDate(version.id);
  const target = link(href(work.path, corpus), shortTitle(work));
  const changes =
    previous === null ? '' : `: ${link(href(redlinePath(work.path, version.id), corpus), CHANGE_NOTES.effectsFrom(date))}`;
  const list =
    previous === null || operations.length === 0
      ? ''
      : operationsHtml(operations, versionRedline(previous, version), href(redlinePath(work.path, version.id), corpus), corpus);
  return [
    `<section aria-labelledby="${id}"><h3 id="${escapeHtml(id)}">${target}${changes}</h3>`,
    list,
    ...unapplied.map((change) => unappliedHtml(change, corpus)),
    '</section>',
  ].join('');
}

/** „Zmienia”: what an amending act does to other documents, each operation with the provision before and after. Empty for other acts. */
export function effectsHtml(work: LinkedWork, corpus: Corpus): string {
  const effects = corpus.changes.effects.get(work.document.id) ?? [];
  if (effects.length === 0) return '';
  return numberTables(
    [
      '<section class="effects document-foot" aria-labelledby="historia--zmienia">',
      `<h2 id="historia--zmienia">${CHANGE_NOTES.effects}</h2>`,
      paragraph(shown(CHANGE_NOTES.effectsLead), 'muted'),
      ...effects.map((effect, index) => effectHtml(effect, index, corpus)),
      '</section>',
    ].join(''),
  );
}
