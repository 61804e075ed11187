import { sentencesOf } from '../law/sentences.ts';
import type { Unit } from '../types.ts';
import { editOwn, type Edit, type Editor } from './edit-words.ts';

/** How many sentences a unit's own words have. */
export function sentencesIn(unit: Unit): number {
  let count = 0;
  editOwn(unit, (line) => {
    count += sentencesOf(line).length;
    return [];
  });
  return count;
}

/** Sentences of a unit's own words that stand in one line, edited: `count` of them from an ordinal on; -1 is the last sentence of the unit. */
export function editSentences(
  unit: Unit,
  ordinal: number,
  count: number,
  edit: (line: string, from: number, to: number) => readonly Edit[],
): Unit {
  const wanted = ordinal === -1 ? sentencesIn(unit) : ordinal;
  let before = 0;
  return editOwn(unit, (line) => {
    const sentences = sentencesOf(line);
    const [first, last] = [sentences[wanted - 1 - before], sentences[wanted - 1 - before + count - 1]];
    before += sentences.length;
    return first === undefined || last === undefined ? [] : edit(line, first.from, last.to);
  });
}

/** The words of one sentence edited as if they were a line. */
export const editInSentence = (unit: Unit, ordinal: number, editor: Editor): Unit =>
  editSentences(unit, ordinal, 1, (line, start, end) =>
    editor(line.slice(start, end)).map(({ from, to, put }) => ({ from: start + from, to: start + to, put })),
  );
