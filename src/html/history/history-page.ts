import type { Element } from 'hast';
import { h } from 'hastscript';
import type { TextPart } from '../../types/text-part.ts';
import { shortTitle } from '../../views/document-view.ts';
import type { Corpus, IsoDate, LinkedWork, Version } from '../../types.ts';
import { longDate } from '../../law/dates.ts';
import { timelinePath } from '../../model/history-paths.ts';
import { VERSIONS } from '../../strings/history.ts';
import { link, list, type Inside } from '../elements.ts';
import { documentHead } from '../parts/document-head.ts';
import { illustrativeNotice } from '../parts/notices.ts';
import { href } from '../refs.ts';

/** A page of a document's history. Its HTML is a string that is made on request and inserted into a frame. */
export interface HistoryPage {
  readonly work: LinkedWork;
  /** The document whose character it has, where that is not its own: a comparison with a demonstration text is one too. */
  readonly of?: LinkedWork['document'];
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Canonical address for search engines; its own for a page that has no better one. */
  readonly canonical: string;
  /** Whether search engines may list it; old wordings are not listed, so that results lead to the current one. */
  readonly indexed: boolean;
  /** Links of its head to the same text in other formats, as HTML; none where left out. */
  readonly alternates?: string;
  /** Its content as HTML, in parts. */
  readonly html: () => readonly TextPart[];
}

/** „od 1 stycznia 2020 r. do 25 marca 2020 r.” */
export const spanOf = ({ inForceFrom, inForceTo }: Version): string =>
  VERSIONS.span(inForceFrom === null ? null : longDate(inForceFrom), inForceTo === null ? null : longDate(inForceTo));

/** „1 stycznia 2020 r.”; a wording of an unknown day is called so. */
export const dayOf = ({ id }: Version): string => (id === 'bez-daty' ? VERSIONS.undated : longDate(id));

/** The head of a history page: its title, the document, and the notices; an illustrative text says first that it is one. */
export const historyHead = (
  work: LinkedWork,
  { heading, subtitle, notices }: { readonly heading: string; readonly subtitle: string; readonly notices: readonly Inside[] },
): Element =>
  documentHead(work, {
    heading,
    subtitle,
    below: [work.document.character === 'illustrative' ? illustrativeNotice() : null, ...notices],
  });

/** Links to related pages: „Brzmienie poprzednie”, the timeline, the document itself. */
export function navigation(work: LinkedWork, links: readonly Inside[], corpus: Corpus, isTimeline = false): Element {
  const timeline = isTimeline ? [] : [link(href(timelinePath(work.path), corpus), VERSIONS.versionsLink)];
  const all = [...links, ...timeline, link(href(work.path, corpus), VERSIONS.backToDocument)];
  return h('nav.history-nav', { ariaLabel: VERSIONS.navigation }, list(all, 'ul', 'plain-list'));
}

export const titleOf = (work: LinkedWork): string => shortTitle(work);

/** Whether a wording is past, current or future on the day of the build. */
export function phaseOf(version: Version, current: Version, today: IsoDate): 'current' | 'future' | 'past' {
  if (version.inForceFrom !== null && version.inForceFrom > today) return 'future';
  return version === current ? 'current' : 'past';
}
