import { comparisonPath } from '../../model/history-paths.ts';
import { oncePer } from '../../model/once-per.ts';
import { pairByTopic } from '../../compare/pair-by-topic.ts';
import { redline } from '../../compare/redline.ts';
import { UI } from '../../strings/pl.ts';
import { REDLINE, VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork, Unit, Version } from '../../types.ts';
import { versionOn } from '../../model/version-on.ts';
import { comparisonLinks, type Comparison } from './comparisons.ts';
import { headHtml, navigationHtml, titleOf, type HistoryPage } from './history-page.ts';
import { shown } from '../shown.ts';
import { link, notice } from './html.ts';
import { numberTables } from './pieces-html.ts';
import { changesHtml, countsHtml, type RedlineStyle } from './redline-html.ts';
import { redlineSection } from './redline-page.ts';
import { href } from './refs.ts';

const yearsOf = ({ document }: LinkedWork): string =>
  document.kind === 'programme' ? UI.programmeYears(document.firstYear, document.lastYear) : '';

/** Provisions with text of their own; an empty one („uchylony”) counts neither as new nor as removed. */
const living = (units: readonly Unit[]): Unit[] =>
  units
    .filter(({ repealed }) => !repealed)
    .map((unit) => (unit.children.length === 0 ? unit : { ...unit, children: living(unit.children) }));

/** Last year of a programme; a multi-year programme is followed by that of the year after it. */
const lastYearOf = ({ document }: LinkedWork): number => (document.kind === 'programme' ? document.lastYear : 0);

const STYLE: RedlineStyle = { numbersMatter: false, fates: REDLINE.yearFate, counts: REDLINE.yearCounts, sources: () => '' };

/** The units of a wording, the same array on every call, so that results cached by object are found. */
const livingOf = oncePer(({ units }: Version): Unit[] => living(units));

const currentUnits = (work: LinkedWork, { settings }: Corpus): Unit[] => livingOf(versionOn(work, settings.buildDate));

const currentKey = (work: LinkedWork, { settings }: Corpus): string[] => [
  work.document.fingerprint,
  versionOn(work, settings.buildDate).fingerprint,
];

/** The comparison of two programmes; kept, because it is shown under two addresses. */
function bodyHtml(before: readonly Unit[], after: readonly Unit[]): string {
  const rows = redline(before, after, pairByTopic(before, after), { numbersMatter: false });
  const summary = `<section aria-labelledby="historia--lista"><h2 id="historia--lista">${REDLINE.summary}</h2>${countsHtml(rows, STYLE)}`;
  const changes = `<details class="rl-changes"><summary>${REDLINE.showList}</summary>${changesHtml(rows, STYLE)}</details></section>`;
  return numberTables(`${summary}\n${changes}\n${redlineSection(rows, STYLE)}`);
}

/** A programme compared with that of another year. The earlier of the two is always the base, whichever address is asked for. */
export function comparisonPage(work: LinkedWork, { year, other }: Comparison, corpus: Corpus): HistoryPage {
  const own = work.document.kind === 'programme' ? work.document.firstYear : year;
  const [earlier, later] = year < own ? [other, work] : [work, other];
  const [earlierYear, laterYear] = [Math.min(year, own), Math.max(year, own)];
  const path = comparisonPath(work.path, year);
  return {
    work,
    path,
    title: VERSIONS.comparisonHeading(yearsOf(earlier), yearsOf(later)),
    description: REDLINE.comparisonLead,
    // Two addresses show the same comparison; the canonical one is that of the later programme.
    canonical: comparisonPath(later.path, earlierYear),
    indexed:
      path === comparisonPath(later.path, earlierYear) &&
      (laterYear - earlierYear === 1 || laterYear - lastYearOf(earlier) === 1),
    html: () => {
      const way = (target: LinkedWork): string => link(href(target.path, corpus), titleOf(target));
      const illustrative = other.document.character === 'illustrative' && work.document.character !== 'illustrative';
      const key = ['comparison', ...currentKey(earlier, corpus), ...currentKey(later, corpus)];
      const before = [
        '<article class="history">',
        headHtml(work, {
          heading: VERSIONS.comparisonHeading(yearsOf(earlier), yearsOf(later)),
          subtitle: '',
          notices: [
            ...(illustrative
              ? [notice('warning', `<p><strong>${UI.illustrativeTitle}.</strong> ${shown(UI.illustrative)}</p>`)]
              : []),
            notice('info', `<p>${way(earlier)} → ${way(later)}. ${shown(REDLINE.comparisonLead)}</p>`),
          ],
        }),
        navigationHtml(work, [], corpus),
      ].join('\n');
      const body = corpus.keep(key, () => bodyHtml(currentUnits(earlier, corpus), currentUnits(later, corpus)));
      return [before, '\n', body, `\n${comparisonLinks(work, year, corpus)}\n</article>`];
    },
  };
}
