import { plainText } from '../model/plain-text.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit } from '../types.ts';
import { inlineOf, withoutDash } from './apply-replace.ts';
import { isCertainSentence } from './certain-sentence.ts';
import { chainOf, moved, withUnit } from './edit-tree.ts';
import { findUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { editSentences } from './sentences-of-unit.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

/** A unit with a sentence after another of its sentences (0: before them, -1: after the last); `null` where it hasn't so many. */
function withSentence(unit: Unit, after: number, words: string): Unit | null {
  const next =
    after === 0
      ? editSentences(unit, 1, 1, (_, from) => [{ from, to: from, put: `${words} ` }])
      : editSentences(unit, after, 1, (_, __, to) => [{ from: to, to, put: ` ${words}` }]);
  return next === unit ? null : next;
}

/** A sentence after another; a title, an introduction or a common part where there was none. */
export function applyPart(
  state: WordingState,
  { part, target, after, wording }: Extract<Effect, { type: 'insert-part' }>,
): WordingState | Refusal {
  const found = findUnit(state.units, target);
  if (isRefusal(found)) return found;
  const { unit, above } = found;
  const put = (fresh: Unit): WordingState => ({ ...state, units: withUnit(state.units, above, unit, [fresh]) });
  const hasPart = refuse(REASONS.hasPart(pathName(target)));
  switch (part) {
    case 'title':
      return unit.heading === null ? put({ ...unit, heading: inlineOf(wording) }) : hasPart;
    case 'introduction':
      if (unit.children.length === 0) return refuse(REASONS.noPart(pathName(target)));
      return unit.text === '' ? put({ ...unit, content: wording.lead, text: plainText(wording.lead) }) : hasPart;
    case 'common': {
      if (unit.children.length === 0) return refuse(REASONS.noPart(pathName(target)));
      if (unit.children.some(({ kind }) => kind === 'wsp')) return hasPart;
      const content = withoutDash(wording);
      const id = 'wsp' as Unit['id'];
      const bare: Unit = { ...unit, id, kind: 'wsp', label: '–', heading: null, content, text: plainText(content), children: [] };
      return put({ ...unit, children: [...unit.children, moved(bare, null, chainOf([...above, unit]))] });
    }
    case 'sentence': {
      const ordinal = after ?? -1;
      // A sentence is added after the last one wherever that begins.
      if (ordinal > 0 && !isCertainSentence(unit, ordinal)) return refuse(REASONS.doubtfulSentences(pathName(target)));
      const longer = withSentence(unit, ordinal, plainText(wording.lead));
      return longer === null ? refuse(REASONS.noSentence(pathName(target))) : put(longer);
    }
  }
}
