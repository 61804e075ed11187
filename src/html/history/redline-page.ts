import { redlinePath, wordingPath } from '../../model/history-paths.ts';
import { diffWords } from '../../compare/diff-words.ts';
import type { RedlineRow } from '../../compare/redline.ts';
import { REDLINE, VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';
import { dayOf, headHtml, navigationHtml, spanOf, titleOf, type HistoryPage } from './history-page.ts';
import { shown } from '../shown.ts';
import { link, notice, paragraph } from './html.ts';
import { operationsHtml } from './operations-html.ts';
import { numberTables, piecesHtml } from './pieces-html.ts';
import { changesHtml, countsHtml, textHtml, type RedlineStyle } from './redline-html.ts';
import { href } from './refs.ts';
import { sourcesOf } from './sources-of.ts';
import { unappliedHtml } from './unapplied-html.ts';
import { versionRedline } from './version-redline.ts';

const legend = (): string =>
  paragraph(
    REDLINE.legend(`<ins class="all">${REDLINE.legendAdded}</ins>`, `<del class="all">${REDLINE.legendRemoved}</del>`),
    'rl-legend',
  );

/**
 * The text of a redline under its heading, with the switch for two columns: a `<details>` whose state CSS reads, so that no
 * script is needed.
 */
export const redlineSection = (rows: readonly RedlineRow[], style: RedlineStyle): string =>
  `<section class="redline" aria-labelledby="historia--calosc"><h2 id="historia--calosc">${REDLINE.whole}</h2>${legend()}<details class="view-switch"><summary>${REDLINE.sideBySide}</summary><p class="muted">${shown(REDLINE.sideBySideNote)}</p></details><div class="text">${textHtml(rows, style)}</div></section>`;

function titleChange(previous: Version, version: Version): string {
  if (previous.title === version.title) return '';
  return `<p class="rl-title"><strong>${REDLINE.title}:</strong> ${piecesHtml(diffWords(previous.title, version.title), 'both', false)}</p>`;
}

/** The redline without the parts that depend on the day of the build. */
function bodyHtml(previous: Version, version: Version, corpus: Corpus): string {
  const rows = versionRedline(previous, version);
  const style: RedlineStyle = {
    numbersMatter: true,
    fates: REDLINE.fate,
    counts: REDLINE.fateCounts,
    sources: sourcesOf(version, corpus, true),
  };
  const own = operationsHtml(version.operations, rows, corpus);
  return numberTables(
    [
      own === ''
        ? ''
        : `<section aria-labelledby="historia--akt"><h2 id="historia--akt">${REDLINE.ownChanges}</h2>${paragraph(shown(REDLINE.ownChangesLead), 'muted')}${own}</section>`,
      `<section aria-labelledby="historia--lista"><h2 id="historia--lista">${REDLINE.summary}</h2>${countsHtml(rows, style)}${titleChange(previous, version)}${changesHtml(rows, style)}</section>`,
      redlineSection(rows, style),
    ].join('\n'),
  );
}

/** The changes of a wording: the words of the acts, then the whole text with its changes. */
export function redlinePage(work: LinkedWork, index: number, corpus: Corpus): HistoryPage[] {
  const [previous, version] = [work.versions[index - 1], work.versions[index]];
  if (previous === undefined || version === undefined) return [];
  const path = redlinePath(work.path, version.id);
  const way = (target: Version): string => link(href(wordingPath(work.path, target.id), corpus), spanOf(target));
  return [
    {
      work,
      path,
      title: VERSIONS.redlineOf(titleOf(work), dayOf(version)),
      description: version.title,
      canonical: path,
      indexed: false,
      html: () => {
        const before = [
          '<article class="history">',
          headHtml(work, {
            heading: VERSIONS.redlineHeading(dayOf(version)),
            subtitle: titleOf(work),
            notices: [
              notice('info', `<p>${REDLINE.lead(way(previous), way(version))}</p>`),
              ...version.unapplied.map((change) => unappliedHtml(change, corpus)),
            ],
          }),
          navigationHtml(work, [], corpus),
        ].join('\n');
        return [before, '\n', bodyHtml(previous, version, corpus), '\n</article>'];
      },
    },
  ];
}
