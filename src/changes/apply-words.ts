import { endsWithAbbreviation } from '../law/sentence-abbreviations.ts';
import type { Inflection } from '../law/inflection/inflection.ts';
import { REASONS, TITLE_NAME } from '../strings/versions.ts';
import type { WordsPlace } from '../types.ts';
import { editCells } from './apply-table.ts';
import { tally, type WordsEffect } from './edit-matches.ts';
import type { Editor } from './edit-words.ts';
import { isTablePart } from './find-table.ts';
import { findRange } from './find-unit.ts';
import { isCertainSentence } from './certain-sentence.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';
import { editTitle, editWhole, replaceEach, editPlace, editLastLine } from './edit-place.ts';

const isExpected = ({ occurrences }: WordsEffect, found: number): boolean =>
  occurrences === 'all' ? found > 0 : 'exactly' in occurrences ? found === occurrences.exactly : found >= occurrences.only;

function editedAt(state: WordingState, place: WordsPlace, editor: Editor, inHeading: Editor): WordingState | Refusal {
  const { from, part } = place;
  if (part === 'title' && from.length === 0) return editTitle(state, editor, inHeading);
  if (isTablePart(part)) {
    const units = editCells(state.units, place, editor);
    return isRefusal(units) ? units : { ...state, units };
  }
  if (from.length === 0) return { ...state, units: editWhole(state.units, editor) };
  const row = findRange(state.units, place);
  if (isRefusal(row)) return row;
  if (typeof part === 'object' && row.some(({ unit }) => !isCertainSentence(unit, part.sentence)))
    return refuse(REASONS.doubtfulSentences(pathName(from)));
  return { ...state, units: replaceEach(state.units, row, (unit) => editPlace(unit, place, editor)) };
}

function applyInPlace(state: WordingState, effect: WordsEffect, place: WordsPlace, words: Inflection): WordingState | Refusal {
  const { editor, found, doubtful } = tally(effect, words);
  // The heading that repeats the title is not counted.
  const next = editedAt(state, place, editor, tally(effect, words).editor);
  if (isRefusal(next)) return next;
  if (doubtful() > 0) return refuse(REASONS.inflected);
  const name = place.part === 'title' && place.from.length === 0 ? TITLE_NAME : pathName(place.from);
  return isExpected(effect, found()) ? next : refuse(REASONS.words(effect.find, found(), name));
}

/** New words at the end of a unit's text, before the mark that closes it. */
function applyAtEnd(state: WordingState, { put, keepsMark }: WordsEffect, place: WordsPlace): WordingState | Refusal {
  const row = findRange(state.units, place);
  if (isRefusal(row)) return row;
  const append: Editor = (line) => {
    const words = line.trimEnd();
    const end = words.length;
    const joined = /^[,.;:]/u.test(put) ? put : ` ${put}`;
    // A sentence stands after the one before it, whose full stop stays.
    const isSentence = /^\p{Lu}.*[.!?]$/su.test(put) && /[.!?]$/u.test(words);
    // A mark that the same instruction gave („kropkę zastępuje się przecinkiem i dodaje się …”) stays, whatever closes the new words.
    if (isSentence || keepsMark === true) return [{ from: end, to: end, put: joined }];
    const bringsMark = /[.,;:]$/u.test(put);
    // „… od 2019 r.”: the full stop of an abbreviation stays, and the new words are closed by one of their own.
    if (endsWithAbbreviation(words)) return [{ from: end, to: end, put: bringsMark ? joined : `${joined}.` }];
    // Words that bring their own closing mark take the place of the old one; a comma stays, since words may go on after it.
    const before = /[.;:]$/u.test(words) ? end - 1 : end;
    return [{ from: before, to: bringsMark ? end : before, put: joined }];
  };
  return { ...state, units: replaceEach(state.units, row, (unit) => editLastLine(unit, append)) };
}

/** Words replaced, added or deleted in each place the formula names; all of them or none. */
export function applyWords(state: WordingState, effect: WordsEffect, words: Inflection): WordingState | Refusal {
  const trimmed = { ...effect, put: effect.put.trim() };
  let next = state;
  for (const place of effect.places) {
    const result = effect.mode === 'end' ? applyAtEnd(next, trimmed, place) : applyInPlace(next, trimmed, place, words);
    if (isRefusal(result)) return result;
    next = result;
  }
  return next;
}
