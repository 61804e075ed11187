import { diffArrays } from 'diff';
import { isWord, tokensOf } from './tokens.ts';

/** A run of text that both wordings share, that only the later has, or that only the earlier had. */
export interface DiffPiece {
  readonly how: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The most edits that are computed; the cost is quadratic in their number, and a reader could not follow more. */
const MAX_EDITS = 1200;
/** With a smaller share in common, a sentence is shown whole, before and after. */
const LEAST_IN_COMMON = 0.25;

const replaced = (before: string, after: string): DiffPiece[] => [
  { how: 'removed', text: before },
  { how: 'added', text: after },
];

const piece = (how: DiffPiece['how'], tokens: readonly string[]): DiffPiece[] =>
  tokens.length === 0 ? [] : [{ how, text: tokens.join('') }];

/** A stretch of both texts: what stood there and what stands there now; the same where nothing changed. */
interface Stretch {
  readonly changed: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function stretches(before: readonly string[], after: readonly string[]): Stretch[] | null {
  const changes = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS });
  if (changes === undefined) return null;
  const out: Stretch[] = [];
  for (const { value, added, removed } of changes) {
    const last = out.at(-1);
    if (!added && !removed) out.push({ changed: false, before: value, after: value });
    else if (last?.changed === true) {
      out[out.length - 1] = {
        changed: true,
        before: removed ? [...last.before, ...value] : last.before,
        after: added ? [...last.after, ...value] : last.after,
      };
    } else out.push({ changed: true, before: removed ? value : [], after: added ? value : [] });
  }
  return out;
}

/**
 * Whether the shared tokens between two changes are only a space, a comma or a short word („i”, „w”), so that the changes are
 * shown as one.
 */
const isThread = (tokens: readonly string[]): boolean => {
  const words = tokens.filter(isWord);
  return words.length === 0 || (words.length === 1 && words.every((word) => word.length <= 2 && !/\d/.test(word)));
};

/** Joins changes that are separated only by such tokens. */
function joinChanges(parts: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  parts.forEach((part, index) => {
    const last = out.at(-1);
    const thread = !part.changed && index > 0 && index < parts.length - 1 && isThread(part.before);
    if (last?.changed === true && (part.changed || thread)) {
      out[out.length - 1] = {
        changed: true,
        before: [...last.before, ...part.before],
        after: [...last.after, ...part.after],
      };
    } else out.push(part);
  });
  return out;
}

const words = (tokens: readonly string[]): number => tokens.filter(isWord).length;

/** Number of common words regardless of order: an upper bound of what any comparison finds in common. */
function mostInCommon(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const token of before) if (isWord(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return after.filter((token) => {
    const count = counts.get(token) ?? 0;
    if (count > 0) counts.set(token, count - 1);
    return count > 0;
  }).length;
}

/**
 * The difference of two texts word by word; what is shown as removed and same is the earlier text, as added and same the later one,
 * character for character. Texts with little in common, or too long to compare, are replaced whole.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  if (before === after) return before === '' ? [] : [{ how: 'same', text: before }];
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [oldPart, nowPart] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const isReworded = oldPart.length > 0 && nowPart.length > 0;
  const least = isReworded ? LEAST_IN_COMMON * Math.max(words(old), words(now)) : 0;
  // Decided by the upper bound, before the comparison is computed.
  if (mostInCommon(old, now) < least) return replaced(before, after);
  const parts = isReworded ? stretches(oldPart, nowPart) : null;
  const middle = joinChanges(parts ?? [{ changed: true, before: oldPart, after: nowPart }]);
  const shared =
    words(old.slice(0, start)) +
    words(now.slice(now.length - end)) +
    middle.reduce((sum, part) => sum + (part.changed ? 0 : words(part.after)), 0);
  if (shared < least) return replaced(before, after);
  return [
    ...piece('same', old.slice(0, start)),
    ...middle.flatMap((part) =>
      part.changed ? [...piece('removed', part.before), ...piece('added', part.after)] : piece('same', part.after),
    ),
    ...piece('same', now.slice(now.length - end)),
  ];
}
