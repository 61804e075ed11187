/** Where the text of a place stands, for edits of its lines. */
import { plainText, rawText } from '../model/plain-text.ts';
import type { Unit, WordsPlace } from '../types.ts';
import { editAll, editHeading, editNodes, editOwn, type Editor } from './edit-words.ts';
import { editInSentence } from './sentences-of-unit.ts';
import { withUnit } from './edit-tree.ts';
import type { UnitRow } from './find-unit.ts';
import type { WordingState } from './wording-state.ts';

/** Title heading of an act's own text, as national acts are pasted. */
const isTitleHeading = (unit: Unit, title: string): boolean =>
  unit.kind === 'text' && unit.heading !== null && sameTitle(plainText(unit.heading), title);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** A heading is the act's title where one ends as the other does: kind, organ and day may be written in other ways. */
const sameTitle = (heading: string, title: string): boolean => {
  const [a, b] = [letters(heading), letters(title)];
  return a === b || a.endsWith(b) || b.endsWith(a) || (a.length > 40 && a.slice(-40) === b.slice(-40));
};

export function editPlace(unit: Unit, place: WordsPlace, editor: Editor): Unit {
  if (place.part === 'title') return editHeading(unit, editor);
  if (place.part === 'unit') return editAll(unit, editor);
  if (typeof place.part === 'object' && 'sentence' in place.part) return editInSentence(unit, place.part.sentence, editor);
  if (place.part !== 'common') return editOwn(unit, editor);
  return { ...unit, children: unit.children.map((child) => (child.kind === 'wsp' ? editOwn(child, editor) : child)) };
}

/** The title, and the heading of the text that repeats it: what is changed in one is changed in the other, and counts once. */
export function editTitle(state: WordingState, editor: Editor, inHeading = editor): WordingState {
  const title = editLine(state.title, editor);
  return {
    title,
    units: state.units.map((unit) => (isTitleHeading(unit, state.title) ? editHeading(unit, inHeading) : unit)),
  };
}

const editLine = (line: string, editor: Editor): string =>
  plainText(editNodes([{ type: 'paragraph', children: [{ type: 'text', value: line }] }], editor));

/** The whole text but its unnumbered parts (preamble, signatures, reasons). */
export const editWhole = (units: readonly Unit[], editor: Editor): Unit[] =>
  units.map((unit) => {
    if (unit.kind !== 'text') return editAll(unit, editor);
    return unit.heading === null ? unit : { ...unit, children: editWhole(unit.children, editor) };
  });

/** Changes neighbours one by one; they share what is above them, which is found anew after each change. */
export function replaceEach(units: readonly Unit[], row: UnitRow, change: (unit: Unit) => Unit): readonly Unit[] {
  const [first] = row;
  const fresh = new Map(row.map(({ unit }) => [unit, change(unit)]));
  const parent = first.above.at(-1);
  const swap = (children: readonly Unit[]): Unit[] => children.map((unit) => fresh.get(unit) ?? unit);
  if (parent === undefined) return swap(units);
  return withUnit(units, first.above.slice(0, -1), parent, [{ ...parent, children: swap(parent.children) }]);
}

/** Edits the last line of a unit's own words, or of the last unit below it. */
export function editLastLine(unit: Unit, editor: Editor): Unit {
  const lastChild = unit.children.at(-1);
  if (lastChild !== undefined) return { ...unit, children: [...unit.children.slice(0, -1), editLastLine(lastChild, editor)] };
  const lines = linesIn(unit);
  let index = 0;
  return editOwn(unit, (line) => {
    index++;
    return index === lines ? editor(line) : [];
  });
}

function linesIn(unit: Unit): number {
  let count = 0;
  editOwn(unit, () => {
    count++;
    return [];
  });
  return count;
}

/** The characters of the last line of a unit, units below it included. */
export function lastLineOf(unit: Unit): string {
  const lastChild = unit.children.at(-1);
  if (lastChild !== undefined) return lastLineOf(lastChild);
  const last = unit.content.at(-1);
  return last === undefined ? '' : rawText([last]).trimEnd();
}
