/** Where an instruction looks for words, and how often it must find them. */
import type { Mark, Occurrences, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { USED } from './nouns.ts';
import { ordinalOf } from '../ordinals.ts';
import { readPlaces } from './places.ts';
import { readActName } from './act-name.ts';
import { placeIn, type Clause, type FormulaScope } from './scope.ts';

export interface Use {
  readonly used: boolean;
  readonly places: readonly WordsPlace[] | null;
  readonly occurrences: Occurrences | null;
  readonly inflected: boolean;
}

/** „, w różnej liczbie i różnym przypadku,”, „w odpowiedniej liczbie i odpowiednim przypadku”. */
function takesInflection(cursor: Cursor): boolean {
  return (
    cursor.attempt((c) => {
      c.take(',');
      const form = '(?:różn|odpowiedni|właściw)*';
      const what = 'liczb(?:ie|ach)|przypadk(?:u|ach)|formie|formach|rodzaj(?:u|ach)';
      c.take('w');
      if (!c.take(form, what) && !c.take(what, form)) return null;
      while (c.take('i|oraz|,', form, what) || c.take('i|oraz|,', 'w', form, what) || c.take('i|oraz|,', what));
      c.take('gramatyczn*');
      c.take(',');
      return true;
    }) === true
  );
}

/** „zastępuje się wyrazem „A”, użytym w odpowiednim przypadku”. */
export const takesLateForm = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    c.take(',');
    c.take(USED);
    return takesInflection(c) ? true : null;
  }) === true;

/** „użyte w § 3 i § 4”, „użyte dwukrotnie”, „po raz drugi użyty”. */
export function readUse(cursor: Cursor): Use {
  let used = false;
  let places: readonly WordsPlace[] | null = null;
  let occurrences: Occurrences | null = null;
  let inflected = false;
  for (;;) {
    const start = cursor.at;
    if (takesInflection(cursor)) inflected = true;
    else if (cursor.take('dwukrotnie|dwa')) occurrences = { exactly: 2 };
    else if (cursor.take('trzykrotnie')) occurrences = { exactly: 3 };
    else if (cursor.take('każdorazowo|wszędzie|wielokrotnie')) occurrences = 'all';
    else if (cursor.sees('po', 'raz')) {
      const ordinal = ordinalOf(cursor.peek(2)?.value ?? '');
      if (ordinal === null) break;
      cursor.at += 3;
      occurrences = { only: Number(ordinal) };
    } else if (cursor.take(USED) || cursor.take(',', USED) || cursor.take('błędnie|omyłkowo|mylnie', USED)) {
      used = true;
      places = cursor.sees('we?') ? (cursor.attempt(readWhere) ?? places) : places;
      cursor.take(',');
    } else {
      cursor.at = start;
      break;
    }
  }
  return { used, places, occurrences, inflected };
}

/** „w § 3 i 4”, „w całym Regulaminie”, „w uchwale”: units, or the act as a whole. */
function readWhere(cursor: Cursor): WordsPlace[] | null {
  const whole = cursor.attempt((c) => {
    if (!c.take('we?')) return null;
    c.take('treści');
    const act = readActName(c, true);
    if (act === null) return null;
    if (act.number !== null || act.date !== null) c.acts.push(act);
    return [{ from: [], to: null, part: 'unit' } satisfies WordsPlace];
  });
  return whole ?? readPlaces(cursor);
}

export const EMPTY_USE: Use = { used: false, places: null, occurrences: null, inflected: false };

export function placesOf(scope: FormulaScope, ...uses: readonly Use[]): WordsPlace[] {
  const named = uses.find(({ places }) => places !== null)?.places;
  if (named !== undefined && named !== null) return named.map((place) => placeIn(scope, place));
  return scope.places.length > 0 ? [...scope.places] : [{ from: [], to: null, part: 'unit' }];
}

export function occurrencesOf(scope: FormulaScope, ...uses: readonly Use[]): Occurrences {
  return (
    uses.find(({ occurrences }) => occurrences !== null)?.occurrences ??
    (scope.everywhere === true || uses.some(({ used, inflected: forms }) => used || forms) ? 'all' : { exactly: 1 })
  );
}

const asMark = (words: string): Mark | null => (/^[.,;:–]$/u.test(words.trim()) ? (words.trim() as Mark) : null);

export const inflected = (is: boolean): { inflected?: true } => (is ? { inflected: true } : {});

/** Pairs of words and what stands for them; a single mark in quotation marks is closing punctuation. */
export function replacements(
  find: readonly string[],
  put: readonly string[],
  places: WordsPlace[],
  occurrences: Occurrences,
  isInflected = false,
  rule: Clause['rule'] = 'wyrazy-zamiana',
): Clause[] | null {
  if (find.length !== put.length && put.length !== 1) return null;
  return find.map((words, index) => {
    const replacement = put[put.length === 1 ? 0 : index] ?? '';
    const [from, to] = [asMark(words), asMark(replacement)];
    if (from !== null && to !== null) return { rule: 'znak', type: 'punctuation', places, from, to };
    return {
      rule,
      type: 'words',
      places,
      find: words,
      put: replacement,
      mode: 'replace',
      occurrences,
      ...inflected(isInflected),
    };
  });
}
