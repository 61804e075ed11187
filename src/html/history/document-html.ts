import { longDate } from '../../law/dates.ts';
import { hasFeed, redlinePath, timelinePath } from '../../model/history-paths.ts';
import { CHANGE_NOTES, VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';
import { asOfHtml } from './as-of-html.ts';
import { comparisonsOf, otherOf } from './comparisons.ts';
import { shown } from '../shown.ts';
import { link, notice } from './html.ts';
import { href } from './refs.ts';
import { unappliedHtml } from './unapplied-html.ts';
import { titleOf } from './history-page.ts';

/** Later wordings that are known on the day of the build. */
const futureWordings = (work: LinkedWork, shownVersion: Version, corpus: Corpus): readonly Version[] =>
  work.versions
    .slice(work.versions.indexOf(shownVersion) + 1)
    .filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom > corpus.settings.buildDate);

/** The part above the text of a document's page: changes included, changes not applied, coming wordings, links to the history. */
export function versionNotices(work: LinkedWork, version: Version, corpus: Corpus): string {
  const consolidated = version !== work.versions[0] && version.id !== 'bez-daty';
  const comparison = comparisonsOf(work, corpus).findLast(({ later }) => later === work);
  const links = [
    link(href(timelinePath(work.path), corpus), VERSIONS.versionsLink),
    ...(comparison === undefined
      ? []
      : [link(href(comparison.path, corpus), VERSIONS.compareWith(titleOf(otherOf(comparison, work))))]),
  ];
  return [
    consolidated ? notice('info', `<p>${shown(CHANGE_NOTES.consolidatedNotice(longDate(version.id)))}</p>`) : '',
    ...futureWordings(work, version, corpus).map(({ id }) =>
      id === 'bez-daty'
        ? ''
        : notice(
            'info',
            `<p>${shown(CHANGE_NOTES.futureNotice(longDate(id)))} ${link(href(redlinePath(work.path, id), corpus), CHANGE_NOTES.futureLink)}</p>`,
          ),
    ),
    ...version.unapplied.map((change) => unappliedHtml(change, corpus)),
    hasFeed(work.document)
      ? `<nav class="version-bar" aria-label="${VERSIONS.navigation}"><ul class="plain-list">${links.map((item) => `<li>${item}</li>`).join('')}</ul></nav>`
      : '',
    work.versions.length > 1 ? asOfHtml(work, corpus) : '',
  ].join('');
}
