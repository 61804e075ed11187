import type { UnitKind } from '../../types.ts';
import { ordinalOf } from '../ordinals.ts';
import { raisedNumber } from '../raised-number.ts';
import type { Cursor } from './cursor.ts';
import { isSpelled, isWord } from './spelling.ts';
import type { FormulaToken } from './tokens.ts';

export interface LabelRange {
  readonly from: string;
  readonly to: string | null;
  /** Name of an attachment called by a word. */
  readonly name?: string;
}

const ROMAN = '[ivxlc]+[a-z]?';
const LETTERS = '[a-ząćęłńóśźż]{1,3}';
/** Letters that are words too: after a comma or „i” they are labels only where they come later than the label before. */
const SMALL_WORDS = 'a|i|o|u|w|z|na|po|do|są|ich|to|nie|się|lub';

/** The label a token stands for, or `null`. */
function labelOf(
  token: FormulaToken | undefined,
  next: FormulaToken | undefined,
  kind: UnitKind | 'sentence' | 'ordinal',
  previous: string | null,
): string | null {
  if (token === undefined) return null;
  if (kind === 'ordinal') return token.type === 'word' ? ordinalOf(token.value) : null;
  if (kind === 'tir' || kind === 'sentence') {
    if (token.type === 'word') return ordinalOf(token.value);
    return token.type === 'label' && isSpelled(token.value, '[0-9]+') ? token.value : null;
  }
  if (kind === 'lit') {
    if (!isWord(token, LETTERS)) return null;
    const smallWord = isSpelled(token.value, SMALL_WORDS);
    if (previous !== null && smallWord && (token.value <= previous || next?.type === 'named' || next?.type === 'quote'))
      return null;
    if (token.value.length > 1 && smallWord) return null;
    return token.value;
  }
  const grouping = kind === 'rozdz' || kind === 'dzial' || kind === 'oddz' || kind === 'zal';
  if (token.type === 'word') return grouping && token.capital && isSpelled(token.value, ROMAN) ? token.value : null;
  if (token.type !== 'label') return null;
  // „1.2” is no label of ours.
  return /[.,/ \u00a0]/u.test(token.value) ? null : raisedNumber(token.value);
}

/** Numbers of units of a kind: „1 i 2”, „2–4”, „1, 3 oraz 5”, „pierwsze i drugie”; an attachment may have none. */
export function readLabels(cursor: Cursor, kind: UnitKind | 'sentence' | 'ordinal'): LabelRange[] | null {
  if (kind === 'zal' || kind === 'rozdz') cursor.take('nr|numer|numerze|numeru');
  const ranges: LabelRange[] = [];
  let previous: string | null = null;
  for (;;) {
    const start = cursor.at;
    if (previous !== null && !cursor.take(',|i|oraz|lub')) break;
    const ranged = /\d/u.test(cursor.peek(1)?.value ?? '') && cursor.take('od');
    const from = labelOf(cursor.peek(), cursor.peek(1), kind, previous);
    if (from === null) {
      cursor.at = start;
      break;
    }
    cursor.at++;
    skipFullStop(cursor);
    const to = cursor.attempt((c) => {
      if (!c.take('–|do')) return null;
      const label = labelOf(c.peek(), c.peek(1), kind, null);
      if (label !== null) c.at++;
      return label;
    });
    if (ranged && to === null) {
      cursor.at = start;
      break;
    }
    ranges.push({ from, to });
    previous = to ?? from;
    if (kind === 'ordinal') break;
  }
  if (ranges.length === 0) return kind === 'zal' ? [{ from: '', to: null }] : null;
  return ranges;
}

/** „pkt 19. otrzymuje”: a stray full stop after a number; one that ends the line, or parts „1.2”, is another thing. */
function skipFullStop(cursor: Cursor): void {
  const [dot, next] = [cursor.peek(), cursor.peek(1)];
  const isStray = isWord(dot, '[.]') && next !== undefined && next.from > (dot?.to ?? 0);
  if (isStray || isWord(dot, '[)]')) cursor.at++;
}
