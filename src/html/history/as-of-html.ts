import { hasFeed, timelinePath } from '../../model/history-paths.ts';
import { escapeHtml } from '../escape-html.ts';
import { AS_OF } from '../../strings/history.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { href } from './refs.ts';

const ID = 'stan-na-dzien';

/**
 * „Stan na dzień”: a form that asks for a day. Without scripts it leads to the timeline, which lists all wordings with their
 * days; with scripts directly to the wording of that day.
 */
export function asOfHtml(work: LinkedWork, corpus: Corpus): string {
  if (!hasFeed(work.document) || work.status === 'draft') return '';
  return [
    `<form class="as-of" method="get" action="${escapeHtml(href(timelinePath(work.path), corpus))}">`,
    `<label for="${ID}">${AS_OF.label}</label>`,
    `<input type="date" id="${ID}" name="dzien" required>`,
    `<button class="button" type="submit">${AS_OF.submit}</button>`,
    '</form>',
  ].join('');
}

/** Place on the timeline for the message that the day has no wording. */
export const asOfAnswer = (): string =>
  `<p class="notice notice-info" role="status" data-stan-na-dzien data-przed="${AS_OF.before}" data-po="${AS_OF.after}" data-nieznane="${AS_OF.unknown}" hidden></p>`;
