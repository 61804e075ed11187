import type { Element } from 'hast';
import { h } from 'hastscript';
import { draftPairs } from '../../model/draft-chain.ts';
import { DRAFTS } from '../../strings/drafts.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { apart, htmlAround, link, notice, paragraph } from '../elements.ts';
import { comparedBody } from './comparison-page.ts';
import { navigation, historyHead, titleOf, type HistoryPage } from './history-page.ts';
import { href } from '../refs.ts';

/** The page that compares a text with the draft before it; none for a text that was made from no draft. */
export function draftPages(work: LinkedWork, corpus: Corpus): HistoryPage[] {
  return draftPairs(corpus.works)
    .filter(({ later }) => later === work)
    .map(({ earlier, path }): HistoryPage => {
      const isDraft = work.status === 'draft';
      const drawn = earlier.document.character === 'illustrative' ? earlier : work;
      const way = (target: LinkedWork): Element => link(href(target.path, corpus), titleOf(target));
      return {
        work,
        of: drawn.document,
        path,
        title: isDraft ? DRAFTS.title(titleOf(work)) : DRAFTS.adoptedTitle(titleOf(work)),
        description: isDraft ? DRAFTS.description : DRAFTS.adoptedDescription,
        canonical: path,
        indexed: false,
        html: () =>
          htmlAround(
            h('article.history', [
              historyHead(work, {
                heading: isDraft ? DRAFTS.heading : DRAFTS.adoptedHeading,
                subtitle: titleOf(work),
                notices: [
                  notice('info', h('p', DRAFTS.lead(way(earlier), way(work)))),
                  isDraft ? notice('warning', paragraph(DRAFTS.notInForce)) : null,
                ],
              }),
              navigation(work, [], corpus),
              apart(),
            ]),
            comparedBody(earlier, work, corpus),
          ),
      };
    });
}
