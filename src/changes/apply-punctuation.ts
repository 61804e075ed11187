import { REASONS } from '../strings/versions.ts';
import type { Effect } from '../types.ts';
import { editLastLine, lastLineOf, replaceEach } from './edit-place.ts';
import { findRange } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

const isDash = (mark: string): boolean => /[-–—−]/u.test(mark);
const isMark = (character: string, mark: string): boolean => character === mark || (isDash(mark) && isDash(character));

/** The mark that closes a unit becomes another; one that is so already is as the act wants it. */
export function applyPunctuation(
  state: WordingState,
  { places, from, to }: Extract<Effect, { type: 'punctuation' }>,
): WordingState | Refusal {
  let next = state;
  for (const place of places) {
    const row = findRange(next.units, place);
    if (isRefusal(row)) return row;
    const closes = row.map(({ unit }) => (unit.repealed ? from : lastLineOf(unit).slice(-1)));
    if (closes.some((mark) => !isMark(mark, from) && (to === '' || !isMark(mark, to))))
      return refuse(REASONS.mark(from, pathName(place.from)));
    const units = replaceEach(next.units, row, (unit) =>
      editLastLine(unit, (line) => {
        const end = line.trimEnd().length;
        if (unit.repealed || !isMark(line.charAt(end - 1), from)) return [];
        // A dash stands apart from the words before it, other marks don't.
        return [{ from: line.slice(0, end - 1).trimEnd().length, to: end, put: isDash(to) ? ` ${to}` : to }];
      }),
    );
    next = { ...next, units };
  }
  return next;
}
