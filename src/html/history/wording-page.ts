import type { Element } from 'hast';
import { h } from 'hastscript';
import { wordingData } from './wording-data.ts';
import { longDate } from '../../law/dates.ts';
import { keepTogether } from '../../law/non-breaking.ts';
import { redlinePath, wordingPath } from '../../model/history-paths.ts';
import { citationName } from '../../views/citation-name.ts';
import { shownStatus } from '../../links/shown-status.ts';
import { contentsOf } from '../parts/contents.ts';
import { contentsNode } from '../parts/contents-panel.ts';
import { alternateLinks, formatsNode } from '../parts/formats.ts';
import { formatFilesOf } from '../../model/formats.ts';
import { UI } from '../../strings/pl.ts';
import { NO_TEXT, WITHDRAWN } from '../../strings/records.ts';
import { VERSIONS, WORDING_BANNER } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';
import { versionOn } from '../../model/version-on.ts';
import { dayOf, navigation, historyHead, phaseOf, spanOf, titleOf, type HistoryPage } from './history-page.ts';
import { apart, htmlAround, htmlOf, link, notice, paragraph } from '../elements.ts';
import { href } from '../refs.ts';
import { unappliedNotice } from './unapplied-html.ts';

/** The notice that names the wording and its first and last day in force, with a link to the current one. */
function banner(work: LinkedWork, version: Version, corpus: Corpus): Element {
  const { settings } = corpus;
  const current = versionOn(work, settings.buildDate);
  const span = spanOf(version);
  const saying = (tone: 'info' | 'good' | 'warning', sentence: string): Element =>
    notice(tone, paragraph(sentence), paragraph([link(href(work.path, corpus), VERSIONS.current)]));
  const { withdrawn } = work.document.record;
  if (withdrawn !== null) return saying('warning', `${WITHDRAWN.title}. ${NO_TEXT.withdrawn}`);
  if (work.status === 'draft') return saying('warning', WORDING_BANNER.draft);
  switch (phaseOf(version, current, settings.buildDate)) {
    case 'past':
      return saying('warning', WORDING_BANNER.past(span));
    case 'future':
      return saying('warning', WORDING_BANNER.future(longDate(version.inForceFrom ?? settings.buildDate)));
    case 'current':
      if (work.status === 'published') return saying('info', WORDING_BANNER.published);
      if (shownStatus(work) === 'undated') return saying('info', WORDING_BANNER.undated);
      return ['in-force', 'amended', 'adopted'].includes(work.status)
        ? saying('good', WORDING_BANNER.same(span))
        : saying('warning', WORDING_BANNER.lastOfExpired(span));
  }
}

function beside(work: LinkedWork, index: number, corpus: Corpus): Element[] {
  const [previous, next] = [work.versions[index - 1], work.versions[index + 1]];
  const own = work.versions[index];
  const way = (version: Version | undefined, text: string): Element[] =>
    version === undefined ? [] : [link(href(wordingPath(work.path, version.id), corpus), `${text}: ${spanOf(version)}`)];
  return [
    ...way(previous, VERSIONS.previousWording),
    ...(previous === undefined || own === undefined
      ? []
      : [link(href(redlinePath(work.path, own.id), corpus), VERSIONS.changesOfThis)]),
    ...way(next, VERSIONS.nextWording),
  ];
}

/** The name for citing its provisions; for a wording that is not current it includes the days of the wording. */
function citedAs(work: LinkedWork, version: Version, corpus: Corpus): string {
  const name = citationName(work, corpus);
  const isCurrent = version === versionOn(work, corpus.settings.buildDate);
  return name === '' || isCurrent || version.inForceFrom === null
    ? name
    : `${name} ${VERSIONS.inWordingFrom(longDate(version.inForceFrom))}`;
}

/**
 * An act without a known first day in force is shown under its day of adoption, which is not presented as the day of entry into
 * force.
 */
const isUndatedAct = ({ document }: LinkedWork, { inForceFrom }: Version): boolean =>
  document.kind === 'act' && inForceFrom === null;

/** The wording in force from a day. It never changes once its day has come. */
export function wordingPage(work: LinkedWork, index: number, corpus: Corpus): HistoryPage[] {
  const version = work.versions[index];
  if (version === undefined || version.id === 'bez-daty') return [];
  const isCurrent = version === versionOn(work, corpus.settings.buildDate);
  const path = wordingPath(work.path, version.id);
  const files = formatFilesOf(work, version, corpus);
  const legal = work.document.kind === 'act' || work.document.kind === 'programme';
  return [
    {
      work,
      path,
      title: VERSIONS.wordingOf(titleOf(work), isUndatedAct(work, version) ? null : dayOf(version)),
      description: version.title,
      canonical: isCurrent ? work.path : path,
      indexed: isCurrent,
      alternates: htmlOf([...alternateLinks(files, work, corpus), wordingData(work, version, corpus)]),
      html: () => {
        const kind = index === 0 ? WORDING_BANNER.original : WORDING_BANNER.consolidated;
        return htmlAround(
          h('article.document', [
            historyHead(work, {
              heading: titleOf(work),
              subtitle: version.title,
              notices: [
                banner(work, version, corpus),
                legal ? notice('info', paragraph(kind)) : null,
                ...version.unapplied.map((change) => unappliedNotice(change, corpus)),
              ],
            }),
            h('aside.document-side', { ariaLabel: UI.metadata }, [
              navigation(work, beside(work, index, corpus), corpus),
              formatsNode(files, corpus),
              contentsNode(contentsOf(version.units)),
            ]),
            h('div.document-text.text', { 'data-cytat': keepTogether(citedAs(work, version, corpus)) }, apart()),
          ]),
          corpus.htmlOf(work, version),
        );
      },
    },
  ];
}
