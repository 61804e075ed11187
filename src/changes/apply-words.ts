import { endsWithAbbreviation } from '../law/sentence-abbreviations.ts';
import type { Inflection } from '../law/inflection/inflection.ts';
import { sentencesOf } from '../law/sentences.ts';
import { REASONS, TITLE_NAME } from '../strings/versions.ts';
import type { Effect, WordsPlace } from '../types.ts';
import { editCells } from './apply-table.ts';
import type { Edit, Editor } from './edit-words.ts';
import { isTablePart } from './find-table.ts';
import { findRange } from './find-unit.ts';
import { matchWords } from './match-words.ts';
import { isCertainSentence } from './certain-sentence.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';
import { editTitle, editWhole, replaceEach, editPlace, editLastLine } from './edit-place.ts';

type WordsEffect = Extract<Effect, { type: 'words' }>;

const isWhole = (place: WordsPlace): boolean => place.from.length === 0;

/** What a replacement looks like in a line: the words, with the white space that must go or come with them. */
function editOf(effect: WordsEffect, line: string, from: number, to: number): Edit {
  const { mode, put } = effect;
  if (mode === 'after') return { from: to, to, put: /^[,.;:)]/u.test(put.trimStart()) ? put.trim() : ` ${put.trim()}` };
  if (mode === 'before') return { from, to: from, put: `${put.trim()} ` };
  if (mode === 'replace') return replacementOf(line, from, to, put.trim());
  // A deletion takes one of the spaces around the words, and the one before a mark that follows.
  const spaceBefore = /[\s\u00a0]/u.test(line.charAt(from - 1));
  const spaceAfter = /[\s\u00a0]/u.test(line.charAt(to));
  const markAfter = to >= line.length || /[,.;:)”]/u.test(line.charAt(to));
  if (spaceBefore && (spaceAfter || markAfter)) return { from: from - 1, to, put: '' };
  return { from, to: spaceAfter && (from === 0 || /[„(]/u.test(line.charAt(from - 1))) ? to + 1 : to, put: '' };
}

/** „, o którym mowa” may give way to a word, and a word to „, o którym mowa”: the space before goes with the word. */
function replacementOf(line: string, from: number, to: number, put: string): Edit {
  const mark = /^[,.;:)]/u;
  const spaceBefore = /[\s\u00a0]/u.test(line.charAt(from - 1));
  if (mark.test(put) && spaceBefore && !mark.test(line.charAt(from))) return { from: from - 1, to, put };
  const needsSpace = mark.test(line.charAt(from)) && !mark.test(put) && !spaceBefore && from > 0;
  return { from, to, put: needsSpace ? ` ${put}` : put };
}

/** The stretches of a line that a place allows, given how many sentences of its unit came before. */
function allowed(place: WordsPlace): (line: string) => (from: number) => boolean {
  if (typeof place.part !== 'object' || !('sentence' in place.part)) return () => () => true;
  const { sentence } = place.part;
  let before = 0;
  return (line) => {
    const sentences = sentencesOf(line);
    const index = sentence === -1 ? sentences.length - 1 : sentence - 1 - before;
    before += sentences.length;
    const stretch = sentences[index];
    return (from) => stretch !== undefined && from >= stretch.from && from < stretch.to;
  };
}

interface Tally {
  readonly editor: Editor;
  readonly found: () => number;
  /** Places that may hold a form of the words, or whose new form is not certain. */
  readonly doubtful: () => number;
}

/** Edits every form of the words („w różnej liczbie i różnym przypadku”), and counts the places that a dictionary doesn't settle. */
function tallyForms(effect: WordsEffect, place: WordsPlace, words: Inflection): Tally {
  let [found, doubtful] = [0, 0];
  const inside = allowed(place);
  return {
    found: () => found,
    doubtful: () => doubtful,
    editor: (line) => {
      const test = inside(line);
      const forms = words.find(line, effect.find);
      doubtful += forms.doubtful.filter(({ from }) => test(from)).length;
      return forms.certain
        .filter(({ from }) => test(from))
        .flatMap((form) => {
          found++;
          const put = effect.mode === 'delete' ? '' : words.replace(line, form, effect.find, effect.put);
          if (put !== null) return [editOf({ ...effect, put }, line, form.from, form.to)];
          doubtful++;
          return [];
        });
    },
  };
}

/** Edits every match of the words, or the chosen one; counts them all. */
function tally(effect: WordsEffect, place: WordsPlace, words: Inflection): Tally {
  if (effect.inflected === true) return tallyForms(effect, place, words);
  let found = 0;
  const inside = allowed(place);
  const { occurrences } = effect;
  const chosen = typeof occurrences === 'object' && 'only' in occurrences ? occurrences.only : null;
  return {
    found: () => found,
    doubtful: () => 0,
    editor: (line) => {
      const test = inside(line);
      return matchWords(line, effect.find)
        .filter(({ from }) => test(from))
        .filter(() => {
          found++;
          return chosen === null || found === chosen;
        })
        .map(({ from, to }) => editOf(effect, line, from, to));
    },
  };
}

const isExpected = ({ occurrences }: WordsEffect, found: number): boolean =>
  occurrences === 'all' ? found > 0 : 'exactly' in occurrences ? found === occurrences.exactly : found >= occurrences.only;

function applyInPlace(state: WordingState, effect: WordsEffect, place: WordsPlace, words: Inflection): WordingState | Refusal {
  const { editor, found, doubtful } = tally(effect, place, words);
  const name = place.part === 'title' && isWhole(place) ? TITLE_NAME : pathName(place.from);
  const check = (next: WordingState): WordingState | Refusal =>
    doubtful() > 0
      ? refuse(REASONS.inflected)
      : isExpected(effect, found())
        ? next
        : refuse(REASONS.words(effect.find, found(), name));
  if (place.part === 'title' && isWhole(place)) {
    const once = tally(effect, place, words);
    const next = editTitle(state, (line) => (line === state.title ? editor(line) : once.editor(line)));
    return check(next);
  }
  if (isTablePart(place.part)) {
    const units = editCells(state.units, place, editor);
    return isRefusal(units) ? units : check({ ...state, units });
  }
  if (isWhole(place)) return check({ ...state, units: editWhole(state.units, editor) });
  const row = findRange(state.units, place);
  if (isRefusal(row)) return row;
  const { part } = place;
  if (typeof part === 'object' && 'sentence' in part && row.some(({ unit }) => !isCertainSentence(unit, part.sentence)))
    return refuse(REASONS.doubtfulSentences(name));
  return check({ ...state, units: replaceEach(state.units, row, (unit) => editPlace(unit, place, editor)) });
}

/** New words at the end of a unit's text, before the mark that closes it. */
function applyAtEnd(state: WordingState, effect: WordsEffect, place: WordsPlace): WordingState | Refusal {
  const row = findRange(state.units, place);
  if (isRefusal(row)) return row;
  const put = effect.put.trim();
  const append: Editor = (line) => {
    const end = line.trimEnd().length;
    const mark = /[.;,:]$/u.exec(line.slice(0, end))?.[0] ?? '';
    const joined = /^[,.;:]/u.test(put) ? put : ` ${put}`;
    // A sentence stands after the one before it, whose full stop stays.
    if (/^\p{Lu}/u.test(put) && /[.!?]$/u.test(put) && /[.!?]$/u.test(line.slice(0, end)))
      return [{ from: end, to: end, put: joined }];
    // A mark that the same instruction gave („kropkę zastępuje się przecinkiem i dodaje się …”) stays, whatever closes the new words.
    if (effect.keepsMark === true) return [{ from: end, to: end, put: joined }];
    // „… od 2019 r.”: the full stop of an abbreviation stays, and the new words are closed by one of their own.
    if (endsWithAbbreviation(line.slice(0, end)))
      return [{ from: end, to: end, put: /[.;:]$/u.test(put) ? joined : `${joined}.` }];
    // Words that bring their own closing mark take the place of the old one; a comma stays, since words may go on after it.
    const before = mark === '.' || mark === ';' || mark === ':' ? end - mark.length : end;
    if (/[.;:]$/u.test(put)) return [{ from: before, to: end, put: joined }];
    return [{ from: before, to: before, put: joined }];
  };
  return { ...state, units: replaceEach(state.units, row, (unit) => editLastLine(unit, append)) };
}

/** Words replaced, added or deleted in each place the formula names; all of them or none. */
export function applyWords(state: WordingState, effect: WordsEffect, words: Inflection): WordingState | Refusal {
  let next = state;
  for (const place of effect.places) {
    const result = effect.mode === 'end' ? applyAtEnd(next, effect, place) : applyInPlace(next, effect, place, words);
    if (isRefusal(result)) return result;
    next = result;
  }
  return next;
}
