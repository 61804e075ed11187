import { endsWithConjunction, mayOpenCommonPart, opensCommonPart, sumsUp } from '../law/list-items.ts';
import { isSignature, type Marker } from '../law/markers.ts';
import { isFirstNumber } from '../law/next-number.ts';
import { lastWords } from './last-words.ts';
import type { Ahead } from './outlook.ts';
import type { UnitDraft } from './unit-draft.ts';

export const opensList = ({ content }: UnitDraft): boolean => lastWords(content).endsWith(':');

/** The unit whose list the given one closes: the nearest above it whose own words end with a colon. */
function listOpener(unit: UnitDraft): UnitDraft | null {
  for (let above = unit.parent; above !== null; above = above.parent) if (opensList(above)) return above;
  return null;
}

/** Whether a marker continues the numbering of the list that a unit stands in. */
const goesOn = ({ kind }: UnitDraft, next: Marker | null): boolean =>
  next?.kind === kind && (kind === 'tir' || !isFirstNumber(next.number));

/** The most items of a list that are examined for the way they end. */
const LOOK_BACK = 40;

/** The last units before one in its list. */
const before = (unit: UnitDraft): readonly UnitDraft[] =>
  (unit.parent?.children.slice(-LOOK_BACK) ?? []).filter(
    (other) => other !== unit && other.kind === unit.kind && other.rank === unit.rank,
  );

/**
 * Whether a tiret is the last of its list, so that a dash after it is the list's common part: its items end with commas and it ends with
 * nothing, or the one before it ends „lub”. Where no item has a comma, none of them tells.
 */
function endsTirets(tiret: UnitDraft): boolean {
  const words = lastWords(tiret.content);
  if (/[,;.:]$/u.test(words) || endsWithConjunction(words)) return false;
  const others = before(tiret);
  const last = others.at(-1);
  if (last === undefined) return false;
  return endsWithConjunction(lastWords(last.content)) || others.some(({ content }) => /[,;]$/u.test(lastWords(content)));
}

/**
 * The unit whose common part a line with a dash is (§ 56 of „Zasady techniki prawodawczej”), `null` where it is a tiret. Tirets begin after
 * words that end with a colon; several dashes in a row, and dashes before the next item of a list, are tirets as well.
 */
export function commonPartOpener(current: UnitDraft | null, level: number, ahead: () => Ahead): UnitDraft | null {
  if (current === null || current.kind === 'wsp') return null;
  if (current.kind === 'tir')
    return current.rank === level && endsTirets(current) && ahead().dashes === 1 ? current.parent : null;
  const opener = opensList(current) ? null : listOpener(current);
  if (opener === null) return null;
  const { dashes, next } = ahead();
  return dashes > 1 || goesOn(current, next) ? null : opener;
}

/** Units that are items of a list: points, letters and tirets always, ustępy where a colon opens them. */
const isItem = (unit: UnitDraft): boolean =>
  unit.kind === 'pkt' ||
  unit.kind === 'lit' ||
  unit.kind === 'tir' ||
  (unit.kind === 'ust' && unit.parent !== null && opensList(unit.parent));

const isOneParagraph = ({ content }: UnitDraft): boolean => content.length === 1 && content[0]?.type === 'paragraph';

/** How a paragraph without a number closes a list. */
export interface ListEnd {
  /** The unit it belongs to. */
  readonly opener: UnitDraft | null;
  /** `wsp`: it goes on with the sentence of the list; `text`: a sentence of its own. */
  readonly kind: 'wsp' | 'text';
}

/** How a line begins: with a paragraph, or inside one, where it may have been wrapped. */
export type LineStart = 'paragraph' | 'line far from the edge' | 'line of a text that is not wrapped' | 'line';

/**
 * Whether a new paragraph without a number belongs to the unit that opened a list rather than to the last item: „2) kserokopię dowodu,” ⏎
 * „które składa się w terminie 7 dni.” It does where the list has several items, each of one paragraph, and no item follows. A line that
 * is no paragraph of its own may be one more line of the item, unless its words say otherwise, or nothing in the text is wrapped.
 */
export function listEnd(current: UnitDraft | null, words: string, start: LineStart, next: () => Marker | null): ListEnd | null {
  if (current === null || !isItem(current) || !isOneParagraph(current) || isSignature(words)) return null;
  const marker = next();
  if (goesOn(current, marker)) return null;
  const others = before(current);
  const end = lastWords(current.content);
  if (others.length === 0 || others.some(({ content }) => content.length > 1) || end.endsWith(':')) return null;
  let opener = current.parent;
  while (opener !== null && isItem(opener) && !goesOn(opener, marker)) opener = opener.parent;
  if (!/^[„"(]?\p{Ll}/u.test(words))
    return /[.;,”]$/u.test(end) || /[.!?]$/u.test(words) || sumsUp(words) ? { opener, kind: 'text' } : null;
  // Of lists in each other nothing tells which one a common part closes, unless an item of the outer one follows.
  const isTold = opener !== null && (opener === current.parent || goesOn(opener, marker));
  const isClosing = {
    paragraph: /[,;.]$/u.test(end),
    'line far from the edge': !endsWithConjunction(end),
    'line of a text that is not wrapped': mayOpenCommonPart(words) && !endsWithConjunction(end),
    line: false,
  }[start];
  return isTold && (opensCommonPart(words) || isClosing) ? { opener, kind: 'wsp' } : null;
}
