import type { ReadFormula } from '../../law/amending/formula.ts';
import { mayChange, namesChangedAct, namesPlace } from '../../law/amending/own-provisions.ts';
import type { Unit } from '../../types.ts';
import { wholeText } from './instruction-words.ts';

/** What an act says of itself: which of its words must be instructions. */
export interface Bearing {
  /** It states by a key that it changes, repeals, corrects or annuls another act. */
  readonly changes: boolean;
  /** It does nothing else: all its provisions are instructions or known formulas of its own. */
  readonly pure: boolean;
  readonly corrects: boolean;
  readonly annuls: boolean;
}

/** Whether a line without a verb („W uchwale nr …:”) opens lines below it of which one may order a change. */
const opensChanges = (unit: Unit, text: string): boolean =>
  /[:–]\s*$/u.test(text) && unit.children.some((child) => mayChange(wholeText(child)));

/** Whether words may hold an instruction at all; saves the reading of ordinary provisions. */
export const mayHold = (unit: Unit, text: string, inAttachment: boolean): boolean =>
  mayChange(text) || (!inAttachment && opensChanges(unit, text));

/** Whether a line that reads as a formula is one of this act: a key says that it changes another, or the line names an act itself. */
export function isOfAct({ changes }: Bearing, { act, clauses, scope }: ReadFormula, inAttachment: boolean): boolean {
  const names = act !== null || clauses.some(({ type }) => type === 'end') || scope?.listed !== undefined;
  return names || (changes && !inAttachment);
}

/** Whether a provision that no formula reads may order a change, itself or by the lines that it opens. */
export function mustBeRead({ pure, changes }: Bearing, unit: Unit, text: string): boolean {
  if (pure && (mayChange(text) || namesPlace(text))) return true;
  return changes ? mayChange(text) || opensChanges(unit, text) : namesChangedAct(text);
}
