import type { Element } from 'hast';
import { h } from 'hastscript';
import { redlinePath, wordingPath } from '../../model/history-paths.ts';
import { diffWords } from '../../compare/diff-words.ts';
import type { RedlineRow } from '../../compare/redline.ts';
import { REDLINE, VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';
import { apart, htmlAround, htmlOf, link, notice, paragraph, section } from '../elements.ts';
import { dayOf, navigation, historyHead, spanOf, titleOf, type HistoryPage } from './history-page.ts';
import { operationList } from './operations-html.ts';
import { numberTables, pieceNodes } from './pieces-html.ts';
import { changes, counts, wholeText, type RedlineStyle } from './redline-html.ts';
import { href } from '../refs.ts';
import { sourcesOf } from './sources-of.ts';
import { unappliedNotice } from './unapplied-html.ts';
import { versionRedline } from './version-redline.ts';

const legend = (): Element | null =>
  paragraph(REDLINE.legend(h('ins.all', REDLINE.legendAdded), h('del.all', REDLINE.legendRemoved)), 'rl-legend');

/**
 * The text of a redline under its heading, with the switch for two columns: a `<details>` whose state CSS reads, so that no
 * script is needed.
 */
export const redlineSection = (rows: readonly RedlineRow[], style: RedlineStyle): Element =>
  h('section.redline', { ariaLabelledBy: 'historia--calosc' }, [
    h('h2', { id: 'historia--calosc' }, REDLINE.whole),
    legend(),
    h('details.view-switch', h('summary', REDLINE.sideBySide), paragraph(REDLINE.sideBySideNote, 'muted')),
    h('div.text', wholeText(rows, style)),
  ]);

const titleChange = (previous: Version, version: Version): Element | null =>
  previous.title === version.title
    ? null
    : h('p.rl-title', h('strong', `${REDLINE.title}:`), ' ', pieceNodes(diffWords(previous.title, version.title), 'both', false));

/** The redline without the parts that depend on the day of the build, as HTML. */
function bodyHtml(previous: Version, version: Version, corpus: Corpus): string {
  const rows = versionRedline(previous, version);
  const style: RedlineStyle = {
    numbersMatter: true,
    fates: REDLINE.fate,
    counts: REDLINE.fateCounts,
    sources: sourcesOf(version, corpus, true),
  };
  const own = operationList(version.operations, rows, corpus);
  return numberTables(
    htmlOf([
      own === null ? null : section('historia--akt', REDLINE.ownChanges, paragraph(REDLINE.ownChangesLead, 'muted'), own),
      section('historia--lista', REDLINE.summary, counts(rows, style), titleChange(previous, version), changes(rows, style)),
      redlineSection(rows, style),
    ]),
  );
}

/** The changes of a wording: the words of the acts, then the whole text with its changes. */
export function redlinePage(work: LinkedWork, index: number, corpus: Corpus): HistoryPage[] {
  const [previous, version] = [work.versions[index - 1], work.versions[index]];
  if (previous === undefined || version === undefined) return [];
  const path = redlinePath(work.path, version.id);
  const way = (target: Version): Element => link(href(wordingPath(work.path, target.id), corpus), spanOf(target));
  return [
    {
      work,
      path,
      title: VERSIONS.redlineOf(titleOf(work), dayOf(version)),
      description: version.title,
      canonical: path,
      indexed: false,
      html: () =>
        htmlAround(
          h('article.history', [
            historyHead(work, {
              heading: VERSIONS.redlineHeading(dayOf(version)),
              subtitle: titleOf(work),
              notices: [
                notice('info', h('p', REDLINE.lead(way(previous), way(version)))),
                ...version.unapplied.map((change) => unappliedNotice(change, corpus)),
              ],
            }),
            navigation(work, [], corpus),
            apart(),
          ]),
          bodyHtml(previous, version, corpus),
        ),
    },
  ];
}
