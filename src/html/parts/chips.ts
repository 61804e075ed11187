import type { Element } from 'hast';
import { h } from 'hastscript';
import { FACTS } from '../../strings/pl.ts';
import type { LinkedWork } from '../../types.ts';
import { hasShownStatus, statusOfWork } from '../../views/document-view.ts';
import { joined, type Inside } from '../elements.ts';

/** A short word in a frame; `state` gives it its colour. */
export const chip = (state: string, words: string): Element => h(`span.chip.chip-${state}`, words);

/** „tekst poglądowy”; `null` for any other text. */
export const illustrativeChip = ({ character }: Pick<LinkedWork['document'], 'character'>): Element | null =>
  character === 'illustrative' ? chip('illustrative', FACTS.illustrative) : null;

/** The state of a document, where readers are told it; else `null`. */
const stateChip = (work: LinkedWork): Element | null => (hasShownStatus(work) ? chip(work.status, statusOfWork(work)) : null);

/** The state of a document and whether its text is illustrative, with spaces between; empty where there is neither. */
export const chips = (work: LinkedWork): Inside[] =>
  joined(
    [stateChip(work), illustrativeChip(work.document)].filter((one) => one !== null),
    ' ',
  );
