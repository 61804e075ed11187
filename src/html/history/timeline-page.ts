import { longDate } from '../../law/dates.ts';
import { feedPath, hasFeed, redlinePath, timelinePath, wordingPath } from '../../model/history-paths.ts';
import { VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Version, WorkEvent } from '../../types.ts';
import { shownStatus } from '../../links/shown-status.ts';
import { versionOn } from '../../model/version-on.ts';
import { programmePeriod } from '../../model/programme-period.ts';
import { asOfAnswer, asOfHtml } from './as-of-html.ts';
import { changedHtml } from './changed-html.ts';
import { comparisonLinks } from './comparisons.ts';
import { headHtml, navigationHtml, phaseOf, titleOf, type HistoryPage } from './history-page.ts';
import { escapeHtml } from '../escape-html.ts';
import { shown } from '../shown.ts';
import { hidden, link, linkHtml, list, paragraph } from './html.ts';
import { officialHtml } from './official-html.ts';
import { numberTables } from './pieces-html.ts';
import { listedChanges } from './redline-html.ts';
import { href, refLink } from './refs.ts';
import { newUnapplied } from './change-index.ts';
import { unappliedHtml } from './unapplied-html.ts';
import { versionRedline } from './version-redline.ts';

/** The most entries of the editorial history that are listed. */
const REVISIONS = 100;

const PHASES = { current: VERSIONS.now, future: VERSIONS.future, past: VERSIONS.past } as const;

/** Each act that made a wording. */
function causes(version: Version, corpus: Corpus): string {
  const acts = new Map(version.events.map((event) => [event.document, event]));
  const documents = new Set([...acts.keys(), ...version.amendedBy.map(({ document }) => document)]);
  return [...documents]
    .map((document) => {
      const event = acts.get(document);
      const since = event?.retroactiveFrom == null ? '' : ` (${VERSIONS.retroactive(longDate(event.retroactiveFrom))})`;
      return paragraph(
        `${VERSIONS.causedBy[event?.type ?? 'amends']}: ${refLink({ document, provision: null }, corpus)}${shown(since)}`,
      );
    })
    .join('');
}

/** „obowiązuje”, „przyszłe”, „historyczne”: the state of a wording on the day of the build, as far as its day is known. */
function phaseChip(work: LinkedWork, phase: keyof typeof PHASES, ended: boolean): string {
  const chip = (name: string, text: string): string => `<span class="chip wording-${name}">${text}</span>`;
  if (ended) return chip('past', VERSIONS.last);
  const status = phase === 'current' ? shownStatus(work) : null;
  if (status === 'undated') return chip('future', VERSIONS.unknownForce);
  if (status === 'published') return '';
  const shownPhase = status === 'adopted' ? 'future' : phase;
  return chip(shownPhase, PHASES[shownPhase]);
}

/** The days and address of a wording as data attributes for the script; the last wording ends with the document. */
function daysOf(work: LinkedWork, version: Version, corpus: Corpus): string {
  const { document, versions } = work;
  if (version.inForceFrom === null) return '';
  const stated =
    document.kind === 'programme' ? programmePeriod(document).to : document.kind === 'act' ? document.inForceTo : null;
  const ends = [version.inForceTo, stated].filter((end) => end !== null);
  const last = version === versions.at(-1) ? ends.sort()[0] : version.inForceTo;
  const until = last === undefined || last === null ? '' : ` data-do="${last}"`;
  return ` data-od="${version.inForceFrom}"${until} data-brzmienie="${escapeHtml(href(wordingPath(work.path, version.id), corpus))}"`;
}

function wordingItem(work: LinkedWork, version: Version, index: number, corpus: Corpus): string {
  const previous = work.versions[index - 1];
  const rows = previous === undefined ? [] : versionRedline(previous, version);
  const phase = phaseOf(version, versionOn(work, corpus.settings.buildDate), corpus.settings.buildDate);
  const legal = hasFeed(work.document) && work.status !== 'draft';
  const ended = phase === 'current' && ['expired', 'repealed', 'void'].includes(work.status);
  const chip = legal ? phaseChip(work, phase, ended) : '';
  const kind = legal ? `<span class="muted">${index === 0 ? VERSIONS.original : VERSIONS.consolidated}</span>` : '';
  // Links of a page have names of their own (WCAG 2.4.9), though the eye reads the same words in each row.
  const which = version.inForceFrom === null ? '' : hidden(`, ${VERSIONS.span(longDate(version.inForceFrom), null)}`);
  const links = [
    linkHtml(href(wordingPath(work.path, version.id), corpus), shown(VERSIONS.readWording) + which),
    ...(previous === undefined
      ? []
      : [
          linkHtml(
            href(redlinePath(work.path, version.id), corpus),
            shown(VERSIONS.seeChanges(listedChanges(rows).length)) + which,
          ),
        ]),
  ];
  return [
    `<li${phase === 'current' ? ' aria-current="true"' : ''}${daysOf(work, version, corpus)}>`,
    `<h3>${shown(VERSIONS.spanHeading(version.inForceFrom === null ? null : longDate(version.inForceFrom), version.inForceTo === null ? null : longDate(version.inForceTo)))}</h3>`,
    paragraph([chip, kind].filter(Boolean).join(' '), 'document-kind'),
    causes(version, corpus),
    previous === undefined ? '' : changedHtml(work, previous, version, rows, corpus),
    paragraph(links.join(' · ')),
    ...newUnapplied(previous, version).map((change) => unappliedHtml(change, corpus)),
    '</li>',
  ].join('');
}

function eventsHtml(events: readonly WorkEvent[], corpus: Corpus): string {
  if (events.length === 0) return '';
  const items = events.map(({ type, date, document }) => {
    const cause = document === null ? '' : `: ${refLink({ document, provision: null }, corpus)}`;
    return `<time datetime="${date}">${shown(longDate(date))}</time> – ${VERSIONS.event[type]}${cause}`;
  });
  return `<section aria-labelledby="historia--zdarzenia"><h2 id="historia--zdarzenia">${VERSIONS.events}</h2>${list(items, 'ol', 'plain-list events')}</section>`;
}

function editorialHtml(work: LinkedWork, corpus: Corpus): string {
  const revisions = corpus.historyOf(work.document.file);
  if (revisions.length === 0) return '';
  const items = revisions
    .slice(0, REVISIONS)
    .map(
      ({ date, summary }) =>
        `<time datetime="${date}">${shown(longDate(date))}</time> – ${shown(summary ?? VERSIONS.withProgramme)}`,
    );
  const more = revisions.length > REVISIONS ? paragraph(VERSIONS.editorialMore(revisions.length - REVISIONS)) : '';
  return `<section aria-labelledby="historia--redakcja"><h2 id="historia--redakcja">${VERSIONS.editorial}</h2>${paragraph(shown(VERSIONS.editorialLead), 'muted')}${list(items, 'ol', 'plain-list events')}${more}</section>`;
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
    html: () => {
      const items = work.versions.map((version, index) => wordingItem(work, version, index, corpus)).reverse();
      const feed = hasFeed(work.document) ? paragraph(link(href(feedPath(work.path), corpus), VERSIONS.feed)) : '';
      const text = numberTables(
        [
          '<article class="history">',
          headHtml(work, { heading: VERSIONS.timeline, subtitle: titleOf(work), notices: [] }),
          navigationHtml(work, [], corpus, true),
          asOfHtml(work, corpus),
          asOfAnswer(),
          `<section aria-labelledby="historia--brzmienia"><h2 id="historia--brzmienia">${VERSIONS.wordings}</h2>`,
          `<ol class="wordings plain-list">${items.join('')}</ol>${feed}</section>`,
          eventsHtml(work.events, corpus),
          ...work.officialTexts.map((text) => officialHtml(work, text, corpus)),
          comparisonLinks(work, null, corpus),
          editorialHtml(work, corpus),
          '</article>',
        ].join('\n'),
      );
      return [text];
    },
  };
}
