import type { Element } from 'hast';
import { h } from 'hastscript';
import { comparedPairs, seriesOfProgramme, type ComparedPair } from '../../model/compared-programmes.ts';
import { VERSIONS } from '../../strings/history.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { titleOf } from './history-page.ts';
import { link, paragraph } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { href } from '../refs.ts';

/** A pair of programmes that one page compares, the older first. */
export interface ProgrammeComparison extends Pick<ComparedPair, 'path' | 'former'> {
  readonly earlier: LinkedWork;
  readonly later: LinkedWork;
}

/** The comparisons a programme takes part in, in order of the other programme's year. */
export function comparisonsOf(work: LinkedWork, corpus: Corpus): ProgrammeComparison[] {
  if (work.document.kind !== 'programme') return [];
  return comparedPairs(corpus.works)
    .flatMap(({ earlier, later, path, former }): ProgrammeComparison[] => {
      const [before, after] = [corpus.byId.get(earlier.document.id), corpus.byId.get(later.document.id)];
      if (before === undefined || after === undefined || (before !== work && after !== work)) return [];
      return [{ earlier: before, later: after, path, former }];
    })
    .sort((a, b) => yearOf(otherOf(a, work)) - yearOf(otherOf(b, work)));
}

const yearOf = ({ document }: LinkedWork): number => (document.kind === 'programme' ? document.firstYear : 0);

/** The programme that a programme is compared with. */
export const otherOf = ({ earlier, later }: ProgrammeComparison, work: LinkedWork): LinkedWork =>
  earlier === work ? later : earlier;

/** The reader's choice of the other programme, as plain links; `shownPath` is the comparison looked at. */
export function comparisonLinks(work: LinkedWork, shownPath: string | null, corpus: Corpus): Element | null {
  const items = comparisonsOf(work, corpus).map((comparison) => {
    const address = href(comparison.path, corpus);
    const name = titleOf(otherOf(comparison, work));
    return h(
      'li',
      comparison.path === shownPath ? h('a', { href: address, ariaCurrent: 'page' }, shownNodes(name)) : link(address, name),
    );
  });
  if (items.length === 0) return null;
  const heading = shownPath === null ? VERSIONS.compareYears : VERSIONS.compareOther;
  return h('nav.year-picker', { ariaLabelledBy: 'historia--lata' }, [
    h('h2', { id: 'historia--lata' }, heading),
    h('ul.plain-list.year-list', items),
    seriesOfProgramme(corpus.works, work.document.id).length > items.length + 1 ? paragraph(VERSIONS.compareFar, 'muted') : null,
  ]);
}
