import { CHANGE_NOTES } from '../../strings/history.ts';
import type { Corpus, UnappliedChange } from '../../types.ts';
import { shown } from '../shown.ts';
import { notice } from './html.ts';
import { refLink } from './refs.ts';

/** A change that is not in the text, in the words that order it. */
export function unappliedHtml(change: UnappliedChange, corpus: Corpus): string {
  const { unappliedTitle, unappliedEnd } = CHANGE_NOTES;
  return notice(
    'warning',
    [
      `<p><strong>${unappliedTitle}.</strong> ${refLink(change, corpus)}:</p>`,
      `<blockquote class="unapplied-words"><p>${shown(change.text)}</p></blockquote>`,
      `<p>${shown(unappliedEnd(change.reason))}</p>`,
    ].join(''),
  );
}
