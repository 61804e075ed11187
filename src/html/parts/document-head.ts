import type { Element } from 'hast';
import { h } from 'hastscript';
import { SECTIONS } from '../../strings/kinds.ts';
import type { LinkedWork } from '../../types.ts';
import { kindName } from '../../views/kind-name.ts';
import { paragraph, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { chips } from './chips.ts';

export interface Head {
  readonly heading: string;
  /** Stands under the heading; empty for none. */
  readonly subtitle: string;
  /** Notices, links and pictures under both. */
  readonly below: readonly Inside[];
}

/** „Program” with the chips of the document; nothing for a page, which stands apart from all kinds. */
const kindLine = (work: LinkedWork): Element | null =>
  SECTIONS.some(({ kind }) => kind === work.document.kind)
    ? paragraph([h('span.muted', kindName(work.document)), ' ', ...chips(work)], 'document-kind')
    : null;

/** The head of a page of a document: what the document is, its state, the heading, what stands over the text. */
export const documentHead = (work: LinkedWork, { heading, subtitle, below }: Head): Element =>
  h('header.document-head', [kindLine(work), h('h1', shownNodes(heading)), paragraph(subtitle, 'document-subtitle'), ...below]);
