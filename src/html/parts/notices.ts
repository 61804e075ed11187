import type { Element } from 'hast';
import { h } from 'hastscript';
import { UI } from '../../strings/pl.ts';
import { LAW_NOTES } from '../../strings/visitor.ts';
import type { Corpus } from '../../types.ts';
import { shortTitle } from '../../views/document-view.ts';
import type { LawNote } from '../../views/law-notes.ts';
import type { Notice } from '../../views/notices.ts';
import { foldedNotice, joined, link, notice, paragraph, type Inside } from '../elements.ts';
import { href } from '../refs.ts';
import { shownNodes } from '../shown.ts';

/** The words that begin a notice, in bold, and a space. */
const titled = (title: string): Inside[] => [h('strong', title), ' '];

/** „Tekst poglądowy.” and what it means. */
export const illustrativeNotice = (): Element =>
  notice('warning', h('p', titled(`${UI.illustrativeTitle}.`), shownNodes(UI.illustrative)));

function noticeNode({ tone, title, text, more, causes = [] }: Notice, corpus: Corpus): Element {
  const words = [...(title === null ? [] : titled(`${title}.`)), ...shownNodes(text)];
  if (more !== undefined) return foldedNotice(tone, words, paragraph(more));
  return notice(
    tone,
    h('p', words),
    ...causes.map(({ label, works }) =>
      h('p', [
        `${label}: `,
        ...joined(
          works.map((work) => link(href(work.path, corpus), shortTitle(work))),
          ', ',
        ),
      ]),
    ),
  );
}

/** Notices over a text, in their order. */
export const noticeNodes = (notices: readonly Notice[], corpus: Corpus): Element[] =>
  notices.map((one) => noticeNode(one, corpus));

/** Numbers of a text that the statute states otherwise today, folded; `null` where there are none. */
export const lawNotesNode = (notes: readonly LawNote[]): Element | null =>
  notes.length === 0
    ? null
    : foldedNotice(
        'info',
        [...titled(`${LAW_NOTES.title}:`), ...shownNodes(LAW_NOTES.more(notes.length))],
        paragraph(LAW_NOTES.lead),
        h(
          'ul',
          notes.map(({ provision, words, text }) => h('li', link(`#${provision}`, `„${words}”`), ' – ', shownNodes(text))),
        ),
      );
