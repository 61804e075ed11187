import type { Element } from 'hast';
import { h } from 'hastscript';
import { longDate } from '../../law/dates.ts';
import { hasFeed, redlinePath, timelinePath } from '../../model/history-paths.ts';
import { draftPairs } from '../../model/draft-chain.ts';
import { DRAFTS } from '../../strings/drafts.ts';
import { CHANGE_NOTES, VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';
import { asOfForm } from './as-of-html.ts';
import { comparisonsOf, otherOf } from './comparisons.ts';
import { foldedNotice, link, list, notice, paragraph, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { href } from '../refs.ts';
import { unappliedNotice } from './unapplied-html.ts';
import { titleOf } from './history-page.ts';

/** Later wordings that are known on the day of the build. */
const futureWordings = (work: LinkedWork, shownVersion: Version, corpus: Corpus): readonly Version[] =>
  work.versions
    .slice(work.versions.indexOf(shownVersion) + 1)
    .filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom > corpus.settings.buildDate);

/** The part above the text of a document's page: changes included, changes not applied, coming wordings. */
export function versionNotices(work: LinkedWork, version: Version, corpus: Corpus): Inside[] {
  const consolidated = version !== work.versions[0] && version.id !== 'bez-daty';
  return [
    ...version.unapplied.map((change) => unappliedNotice(change, corpus)),
    ...futureWordings(work, version, corpus).map(({ id }) =>
      id === 'bez-daty'
        ? null
        : notice(
            'info',
            h('p', [
              ...shownNodes(CHANGE_NOTES.futureNotice(longDate(id))),
              ' ',
              link(href(redlinePath(work.path, id), corpus), CHANGE_NOTES.futureLink),
            ]),
          ),
    ),
    consolidated
      ? foldedNotice(
          'info',
          [
            h('strong', `${CHANGE_NOTES.consolidatedTitle}.`),
            ' ',
            ...shownNodes(CHANGE_NOTES.consolidatedNotice(longDate(version.id))),
          ],
          paragraph(CHANGE_NOTES.consolidatedMore),
        )
      : null,
  ];
}

/** Links to the history of a text and the form that asks for the wording of a day; `null` for a document without a history. */
export function versionLinks(work: LinkedWork, corpus: Corpus): Element | null {
  if (!hasFeed(work.document)) return null;
  const comparison = comparisonsOf(work, corpus).findLast(({ later }) => later === work);
  const draft = draftPairs(corpus.works).find(({ later }) => later === work);
  const links = [
    ...(draft === undefined ? [] : [link(href(draft.path, corpus), work.status === 'draft' ? DRAFTS.link : DRAFTS.adoptedLink)]),
    link(href(timelinePath(work.path), corpus), VERSIONS.versionsLink),
    ...(comparison === undefined
      ? []
      : [link(href(comparison.path, corpus), VERSIONS.compareWith(titleOf(otherOf(comparison, work))))]),
  ];
  return h('details.panel.version-panel', [
    h('summary', h('h2', VERSIONS.wordings)),
    list(links, 'ul', 'plain-list'),
    work.versions.length > 1 ? asOfForm(work, corpus) : null,
  ]);
}
