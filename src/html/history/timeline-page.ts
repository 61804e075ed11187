import type { Element } from 'hast';
import { h, type Properties } from 'hastscript';
import { longDate } from '../../law/dates.ts';
import { feedPath, hasFeed, redlinePath, timelinePath, wordingPath } from '../../model/history-paths.ts';
import { VERSIONS } from '../../strings/history.ts';
import type { Corpus, IsoDate, LinkedWork, Version, WorkEvent } from '../../types.ts';
import { shownStatus } from '../../links/shown-status.ts';
import { versionOn } from '../../model/version-on.ts';
import { programmePeriod } from '../../model/programme-period.ts';
import { asOfAnswer, asOfForm } from './as-of-html.ts';
import { changedProvisions } from './changed-html.ts';
import { comparisonLinks } from './comparisons.ts';
import { navigation, historyHead, phaseOf, titleOf, type HistoryPage } from './history-page.ts';
import { hidden, htmlOf, joined, link, list, paragraph, section, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { officialSection } from './official-html.ts';
import { numberTables } from './pieces-html.ts';
import { listedChanges } from './redline-html.ts';
import { href, refLink } from '../refs.ts';
import { newUnapplied } from './change-index.ts';
import { unappliedNotice } from './unapplied-html.ts';
import { versionRedline } from './version-redline.ts';

/** The most entries of the editorial history that are listed. */
const REVISIONS = 100;

const PHASES = { current: VERSIONS.now, future: VERSIONS.future, past: VERSIONS.past } as const;

/** Each act that made a wording. */
function causes(version: Version, corpus: Corpus): Inside[] {
  const acts = new Map(version.events.map((event) => [event.document, event]));
  const documents = new Set([...acts.keys(), ...version.amendedBy.map(({ document }) => document)]);
  return [...documents].map((document) => {
    const event = acts.get(document);
    const since = event?.retroactiveFrom == null ? '' : ` (${VERSIONS.retroactive(longDate(event.retroactiveFrom))})`;
    return paragraph([
      `${VERSIONS.causedBy[event?.type ?? 'amends']}: `,
      refLink({ document, provision: null }, corpus),
      ...shownNodes(since),
    ]);
  });
}

/** „obowiązuje”, „przyszłe”, „historyczne”: the state of a wording on the day of the build, as far as its day is known. */
function phaseChip(work: LinkedWork, phase: keyof typeof PHASES, ended: boolean): Element | null {
  const chip = (name: string, text: string): Element => h(`span.chip.wording-${name}`, text);
  if (ended) return chip('past', VERSIONS.last);
  const status = phase === 'current' ? shownStatus(work) : null;
  if (status === 'undated') return chip('future', VERSIONS.unknownForce);
  if (status === 'published') return null;
  const shownPhase = status === 'adopted' ? 'future' : phase;
  return chip(shownPhase, PHASES[shownPhase]);
}

/** The days and address of a wording as data attributes for the script; the last wording ends with the document. */
function daysOf(work: LinkedWork, version: Version, corpus: Corpus): Properties {
  const { document, versions } = work;
  if (version.inForceFrom === null) return {};
  const stated =
    document.kind === 'programme' ? programmePeriod(document).to : document.kind === 'act' ? document.inForceTo : null;
  const ends = [version.inForceTo, stated].filter((end) => end !== null);
  const last = version === versions.at(-1) ? ends.sort()[0] : version.inForceTo;
  return {
    'data-od': version.inForceFrom,
    'data-do': last ?? null,
    'data-brzmienie': href(wordingPath(work.path, version.id), corpus),
  };
}

const dayOrNull = (day: IsoDate | null): string | null => (day === null ? null : longDate(day));

function wordingItem(work: LinkedWork, version: Version, index: number, corpus: Corpus): Element {
  const previous = work.versions[index - 1];
  const rows = previous === undefined ? [] : versionRedline(previous, version);
  const phase = phaseOf(version, versionOn(work, corpus.settings.buildDate), corpus.settings.buildDate);
  const legal = hasFeed(work.document) && work.status !== 'draft';
  const ended = phase === 'current' && ['expired', 'repealed', 'void'].includes(work.status);
  const marks = legal
    ? [phaseChip(work, phase, ended), h('span.muted', index === 0 ? VERSIONS.original : VERSIONS.consolidated)]
    : [];
  // Links of a page have names of their own (WCAG 2.4.9), though the eye reads the same words in each row.
  const which = version.inForceFrom === null ? null : hidden(`, ${VERSIONS.span(longDate(version.inForceFrom), null)}`);
  const links = [
    link(href(wordingPath(work.path, version.id), corpus), VERSIONS.readWording, which),
    ...(previous === undefined
      ? []
      : [link(href(redlinePath(work.path, version.id), corpus), VERSIONS.seeChanges(listedChanges(rows).length), which)]),
  ];
  return h('li', { ariaCurrent: phase === 'current' ? 'true' : null, ...daysOf(work, version, corpus) }, [
    h('h3', shownNodes(VERSIONS.spanHeading(dayOrNull(version.inForceFrom), dayOrNull(version.inForceTo)))),
    paragraph(
      joined(
        marks.filter((mark) => mark !== null),
        ' ',
      ),
      'document-kind',
    ),
    ...causes(version, corpus),
    previous === undefined ? null : changedProvisions(work, previous, version, rows, corpus),
    paragraph(joined(links, ' · ')),
    ...newUnapplied(previous, version).map((change) => unappliedNotice(change, corpus)),
  ]);
}

const dated = (day: IsoDate, ...inside: readonly Inside[]): Inside[] => [
  h('time', { dateTime: day }, shownNodes(longDate(day))),
  ' – ',
  ...inside,
];

function events(of: readonly WorkEvent[], corpus: Corpus): Element | null {
  if (of.length === 0) return null;
  const items = of.map(({ type, date, document }) =>
    dated(date, VERSIONS.event[type], ...(document === null ? [] : [': ', refLink({ document, provision: null }, corpus)])),
  );
  return section('historia--zdarzenia', VERSIONS.events, list(items, 'ol', 'plain-list events'));
}

function editorial(work: LinkedWork, corpus: Corpus): Element | null {
  const revisions = corpus.historyOf(work.document.file);
  if (revisions.length === 0) return null;
  const items = revisions
    .slice(0, REVISIONS)
    .map(({ date, summary }) => dated(date, ...shownNodes(summary ?? VERSIONS.withProgramme)));
  return section(
    'historia--redakcja',
    VERSIONS.editorial,
    paragraph(VERSIONS.editorialLead, 'muted'),
    list(items, 'ol', 'plain-list events'),
    revisions.length > REVISIONS ? h('p', VERSIONS.editorialMore(revisions.length - REVISIONS)) : null,
  );
}

/** All wordings of a document, newest first, each with its cause, then other events and the history of the file. */
export function timelinePage(work: LinkedWork, corpus: Corpus): HistoryPage {
  const path = timelinePath(work.path);
  return {
    work,
    path,
    title: VERSIONS.timelineOf(titleOf(work)),
    description: VERSIONS.timelineLead,
    canonical: path,
    indexed: work.versions.length > 1,
    html: () => [
      numberTables(
        htmlOf(
          h('article.history', [
            historyHead(work, { heading: VERSIONS.timeline, subtitle: titleOf(work), notices: [] }),
            navigation(work, [], corpus, true),
            asOfForm(work, corpus),
            asOfAnswer(),
            section(
              'historia--brzmienia',
              VERSIONS.wordings,
              h(
                'ol.wordings.plain-list',
                work.versions.map((version, index) => wordingItem(work, version, index, corpus)).reverse(),
              ),
              hasFeed(work.document) ? paragraph([link(href(feedPath(work.path), corpus), VERSIONS.feed)]) : null,
            ),
            events(work.events, corpus),
            ...work.officialTexts.map((text) => officialSection(work, text, corpus)),
            comparisonLinks(work, null, corpus),
            editorial(work, corpus),
          ]),
        ),
      ),
    ],
  };
}
