import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FormatFile } from '../model/formats.ts';
import { UI } from '../strings/pl.ts';
import type { Corpus, LinkedWork, Version } from '../types.ts';
import { factsOf, pageTitle, relatedGroups } from '../views/document-view.ts';
import { doorsOf } from '../views/doors.ts';
import { entryMoney } from '../views/grants.ts';
import { lawNotes } from '../views/law-notes.ts';
import { noticesOf } from '../views/notices.ts';
import { ribbon } from './charts/ribbon.ts';
import { paragraph } from './elements.ts';
import { versionLinks, versionNotices } from './history/version-parts.ts';
import { factsNode, relatedNode } from './parts/about-document.ts';
import { contentsNode, CONTENTS_ANCHOR } from './parts/contents-panel.ts';
import { contentsOf } from './parts/contents.ts';
import { documentHead } from './parts/document-head.ts';
import { doorsNode } from './parts/doors.ts';
import { formatsNode, takeAwayNode } from './parts/formats.ts';
import { lawNotesNode, noticeNodes } from './parts/notices.ts';

/**
 * The head of the page of a document: its name and state, notices over the text, links to its parts and files. The full title of
 * a programme comes after what readers look for.
 */
export function headOfPage(work: LinkedWork, version: Version, files: readonly FormatFile[], corpus: Corpus): Element {
  const { heading, subtitle } = pageTitle(work, corpus);
  const isProgramme = work.document.kind === 'programme';
  const money = isProgramme && work.status !== 'withdrawn' ? entryMoney(work, corpus) : null;
  return documentHead(work, {
    heading,
    subtitle: isProgramme ? '' : (subtitle ?? ''),
    below: [
      ribbon(money?.rows ?? []),
      ...noticeNodes(noticesOf(work, corpus), corpus),
      doorsNode(doorsOf(work, version, corpus)),
      ...versionNotices(work, version, corpus),
      lawNotesNode(lawNotes(work, corpus)),
      isProgramme ? paragraph(subtitle ?? '', 'document-subtitle document-title') : null,
      takeAwayNode(files, corpus),
    ],
  });
}

/** What stands beside the text of a document: facts, related documents, wordings, files, contents. */
export const besideText = (work: LinkedWork, version: Version, files: readonly FormatFile[], corpus: Corpus): Element =>
  h('aside.document-side', { ariaLabel: UI.metadata }, [
    h('details.side-panel', [
      h('summary', UI.aboutDocument),
      factsNode(factsOf(work, corpus), corpus),
      relatedNode(relatedGroups(work, corpus), corpus),
      versionLinks(work, corpus),
      formatsNode(files, corpus),
    ]),
    contentsNode(contentsOf(version.units), CONTENTS_ANCHOR),
  ]);
