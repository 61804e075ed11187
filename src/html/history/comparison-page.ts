import type { Element } from 'hast';
import { h } from 'hastscript';
import { comparisonPath } from '../../model/history-paths.ts';
import { oncePer } from '../../model/once-per.ts';
import { pairByTopic } from '../../compare/pair-by-topic.ts';
import { redline } from '../../compare/redline.ts';
import { COMPARISON } from '../../strings/comparison.ts';
import { UI } from '../../strings/pl.ts';
import { REDLINE, VERSIONS } from '../../strings/history.ts';
import { mayBeListed } from '../../views/robots.ts';
import type { Corpus, LinkedWork, Unit, Version } from '../../types.ts';
import type { TextPart } from '../../types/text-part.ts';
import { versionOn } from '../../model/version-on.ts';
import { comparisonLinks, otherOf, type ProgrammeComparison } from './comparisons.ts';
import { apart, htmlAround, htmlOf, link, notice, paragraph, section } from '../elements.ts';
import { illustrativeNotice } from '../parts/notices.ts';
import { shownNodes } from '../shown.ts';
import { navigation, historyHead, titleOf, type HistoryPage } from './history-page.ts';
import { moneyByYearSection } from './money-by-year-html.ts';
import { moneyComparison } from './money-comparison-html.ts';
import { numberTables } from './pieces-html.ts';
import { changes, counts, type RedlineStyle } from './redline-html.ts';
import { redlineSection } from './redline-page.ts';
import { href } from '../refs.ts';

const yearsOf = ({ document }: LinkedWork): string =>
  document.kind === 'programme' ? UI.programmeYears(document.firstYear, document.lastYear) : '';

/** Provisions with text of their own; an empty one („uchylony”) counts neither as new nor as removed. */
const living = (units: readonly Unit[]): Unit[] =>
  units
    .filter(({ repealed }) => !repealed)
    .map((unit) => (unit.children.length === 0 ? unit : { ...unit, children: living(unit.children) }));

/** Last year of a programme; a multi-year programme is followed by that of the year after it. */
const lastYearOf = ({ document }: LinkedWork): number => (document.kind === 'programme' ? document.lastYear : 0);

const STYLE: RedlineStyle = { numbersMatter: false, fates: REDLINE.yearFate, counts: REDLINE.yearCounts, sources: () => [] };

/** The units of a wording, the same array on every call, so that results cached by object are found. */
const livingOf = oncePer(({ units }: Version): Unit[] => living(units));

const currentUnits = (work: LinkedWork, { settings }: Corpus): Unit[] => livingOf(versionOn(work, settings.buildDate));

const currentKey = (work: LinkedWork, { settings }: Corpus): string[] => [
  work.document.fingerprint,
  versionOn(work, settings.buildDate).fingerprint,
];

/** The comparison of the provisions of two programmes. */
function bodyHtml(before: readonly Unit[], after: readonly Unit[]): string {
  const rows = redline(before, after, pairByTopic(before, after), { numbersMatter: false });
  return numberTables(
    htmlOf([
      section(
        'historia--lista',
        COMPARISON.provisions,
        paragraph(REDLINE.comparisonLead, 'muted'),
        counts(rows, STYLE),
        h('details.rl-changes', h('summary', REDLINE.showList), changes(rows, STYLE)),
      ),
      redlineSection(rows, STYLE),
    ]),
  );
}

/** The comparison of the current provisions of two texts, kept until either changes. */
export const comparedBody = (earlier: LinkedWork, later: LinkedWork, corpus: Corpus): TextPart =>
  corpus.keep(['comparison', ...currentKey(earlier, corpus), ...currentKey(later, corpus)], () =>
    bodyHtml(currentUnits(earlier, corpus), currentUnits(later, corpus)),
  );

/** The former address of a comparison, which leads to the page at once, with a link for programs that do not follow. */
function movedPage(work: LinkedWork, former: string, comparison: ProgrammeComparison, corpus: Corpus): HistoryPage {
  const title = titleOfComparison(comparison);
  const target = href(comparison.path, corpus);
  return {
    work,
    path: former,
    title: COMPARISON.movedTitle(title),
    description: COMPARISON.moved,
    canonical: comparison.path,
    indexed: false,
    alternates: htmlOf(h('meta', { httpEquiv: 'refresh', content: `0; url=${target}` })),
    html: () => [
      htmlOf(
        h('article.history', [
          historyHead(work, { heading: title, subtitle: '', notices: [] }),
          h('p', shownNodes(COMPARISON.moved), ' ', link(target, title)),
        ]),
      ),
    ],
  };
}

/** The two programmes as one names them in a title; what tells them from others of their years is said where there are others. */
const titleOfComparison = ({ earlier, later }: ProgrammeComparison): string =>
  earlier.apart === null && later.apart === null
    ? VERSIONS.comparisonHeading(yearsOf(earlier), yearsOf(later))
    : VERSIONS.comparisonOf(titleOf(earlier), titleOf(later));

const firstYearOf = ({ document }: LinkedWork): number => (document.kind === 'programme' ? document.firstYear : 0);

/** Two programmes compared: money first, then provisions, the older as the base. */
function comparisonPage(work: LinkedWork, comparison: ProgrammeComparison, corpus: Corpus): HistoryPage {
  const { earlier, later, path } = comparison;
  const title = titleOfComparison(comparison);
  const distance = firstYearOf(later) - firstYearOf(earlier);
  const drawn = [work, earlier, later].find(({ document }) => document.character === 'illustrative');
  const isIllustrative = drawn !== undefined;
  return {
    work,
    of: (drawn ?? work).document,
    path,
    title,
    description: COMPARISON.description(titleOf(earlier), titleOf(later)),
    canonical: path,
    indexed:
      [earlier, later].every((one) => mayBeListed(one, corpus)) &&
      (distance === 1 || firstYearOf(later) - lastYearOf(earlier) === 1),
    html: () => {
      const way = (target: LinkedWork): Element => link(href(target.path, corpus), titleOf(target));
      return htmlAround(
        h('article.history', [
          historyHead(work, {
            heading: title,
            subtitle: '',
            notices: [
              isIllustrative && work.document.character !== 'illustrative' ? illustrativeNotice() : null,
              notice('info', h('p', way(earlier), ' → ', way(later))),
            ],
          }),
          navigation(work, [], corpus),
          moneyComparison(comparison, corpus),
          moneyByYearSection(later, corpus),
          apart(),
          comparisonLinks(work, path, corpus),
        ]),
        comparedBody(earlier, later, corpus),
      );
    },
  };
}

/** The pages of a comparison that stand under a programme: the comparison itself, or the former address of it. */
export function comparisonPages(work: LinkedWork, comparison: ProgrammeComparison, corpus: Corpus): HistoryPage[] {
  const own = comparisonPath(work.path, firstYearOf(otherOf(comparison, work)));
  if (comparison.path === own) return [comparisonPage(work, comparison, corpus)];
  return comparison.former === own ? [movedPage(work, own, comparison, corpus)] : [];
}
