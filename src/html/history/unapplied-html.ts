import type { Element } from 'hast';
import { h } from 'hastscript';
import { CHANGE_NOTES } from '../../strings/history.ts';
import type { Corpus, UnappliedChange } from '../../types.ts';
import { notice, paragraph } from '../elements.ts';
import { refLink } from '../refs.ts';

/** A change that is not in the text, in the words that order it. */
export function unappliedNotice(change: UnappliedChange, corpus: Corpus): Element {
  const { unappliedTitle, unappliedEnd } = CHANGE_NOTES;
  return notice(
    'warning',
    h('p', h('strong', `${unappliedTitle}.`), ' ', refLink(change, corpus), ':'),
    h('blockquote.unapplied-words', paragraph(change.text)),
    paragraph(unappliedEnd(change.reason)),
  );
}
