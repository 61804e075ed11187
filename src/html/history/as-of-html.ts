import type { Element } from 'hast';
import { h } from 'hastscript';
import { hasFeed, timelinePath } from '../../model/history-paths.ts';
import { AS_OF } from '../../strings/history.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { href } from '../refs.ts';

const ID = 'stan-na-dzien';

/**
 * „Stan na dzień”: a form that asks for a day. Without scripts it leads to the timeline, which lists all wordings with their
 * days; with scripts directly to the wording of that day.
 */
export function asOfForm(work: LinkedWork, corpus: Corpus): Element | null {
  if (!hasFeed(work.document) || work.status === 'draft') return null;
  return h('form.as-of', { method: 'get', action: href(timelinePath(work.path), corpus) }, [
    h('label', { htmlFor: ID }, AS_OF.label),
    h('input', { type: 'date', id: ID, name: 'dzien', required: true }),
    h('button.button', { type: 'submit' }, AS_OF.submit),
  ]);
}

/** Place on the timeline for the message that the day has no wording. */
export const asOfAnswer = (): Element =>
  h('p.notice.notice-info', {
    role: 'status',
    'data-stan-na-dzien': '',
    'data-przed': AS_OF.before,
    'data-po': AS_OF.after,
    'data-nieznane': AS_OF.unknown,
    hidden: true,
  });
