import { longDate } from '../law/dates.ts';
import { wordingPath } from '../model/history-paths.ts';
import { VERSIONS } from '../strings/history.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import type { FeedEntry } from './change-feed.ts';
import { editorialEdits } from './editorial-edits.ts';
import { siteAddress } from './site-address.ts';

/** Edits of more provisions than this are one entry that says how many: a text typed anew would fill the feed. */
const MOST_EDITED = 20;

/** What the editors corrected in the text of the document: an entry for each provision, which says that it is no change of the law. */
export function editEntries(work: LinkedWork, corpus: Corpus): FeedEntry[] {
  const page = siteAddress(wordingPath(work.path, work.versions[0].id), corpus.settings);
  return editorialEdits(work, corpus).flatMap(({ date, text, provisions }): FeedEntry[] => {
    const id = `${page}#redakcja-${text.slice(0, 12)}`;
    const summary = VERSIONS.feedEditNote;
    if (provisions.length > MOST_EDITED)
      return [{ id, title: VERSIONS.feedEdits(provisions.length, longDate(date)), link: page, date, summary }];
    return provisions.map((one) => ({
      id: `${id}-${one.id}`,
      title: VERSIONS.feedEdited(one.name, one.how, longDate(date)),
      link: one.how === 'removed' ? page : `${page}#${one.id}`,
      date,
      summary,
    }));
  });
}
