import type { PhrasingContent, RootContent } from 'mdast';
import { isRepealedText } from '../law/markers.ts';
import type { Unit, UnitId, UnitKind } from '../types.ts';
import { plainText } from './plain-text.ts';

/** A unit while it is being read: content and children may still be added. */
export interface UnitDraft {
  readonly kind: UnitKind;
  readonly id: UnitId;
  readonly rank: number;
  readonly label: string;
  readonly at: number;
  readonly depth: number;
  readonly parent: UnitDraft | null;
  heading: PhrasingContent[] | null;
  readonly content: RootContent[];
  readonly children: UnitDraft[];
}

/** Rank of unheaded text (preamble, signatures): the lowest, so that any unit closes it and none stands inside it. */
export const PLAIN_TEXT_RANK = 20;

export function finishUnit(draft: UnitDraft): Unit {
  const text = plainText(draft.content);
  return {
    id: draft.id,
    kind: draft.kind,
    label: draft.label,
    heading: draft.heading,
    content: draft.content,
    text,
    repealed: isRepealedText(text),
    at: draft.at,
    depth: draft.depth,
    children: draft.children.map(finishUnit),
  };
}
