import type { Mark, Occurrences, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { markOf, USED, WORDS_NOUN } from './nouns.ts';
import { isSameMeasure, readBareValue } from './bare-value.ts';
import { ordinalOf } from '../ordinals.ts';
import { readPlaces } from './places.ts';
import { readActName } from './act-name.ts';
import { placeIn, SIE, type Clause, type Scope } from './scope.ts';

const SWAPS = /^(?:zastępuje|zamienia|zmienia|prostuje|poprawia)$/u;
const DROPS = /^(?:skreśla|wykreśla|usuwa|uchyla)$/u;
const ADDS = /^(?:dodaje|dopisuje|wstawia|wprowadza|wpisuje|umieszcza)$/u;

/** Quoted words with the nouns that announce them: „wyrazy „A” i „B””, „wyrazy „A” i cyfry „1””. */
function readQuoted(cursor: Cursor, first = false): string[] | null {
  return cursor.attempt((c) => {
    const words: string[] = [];
    for (;;) {
      const start = c.at;
      if (words.length > 0 && !c.take(/^(?:,|i|oraz)$/u)) break;
      c.take(/^(?:odpowiednio|użyt\S+|liczbowo|słownie|prawidłow\p{L}+|właściw\p{L}+)$/u);
      const noun =
        c.take(WORDS_NOUN) ||
        (c.peek()?.type === 'named' && c.peek()?.value === 'title' && c.peek(1)?.type === 'quote' && ++c.at > 0);
      if (noun) c.attempt((inner) => (inner.take(/^(?:i|oraz)$/u) && inner.take(WORDS_NOUN) ? true : null));
      c.take(/^:$/u);
      const value = noun || words.length > 0 ? (c.takeQuote()?.value ?? (noun ? readBareValue(c) : null)) : null;
      // „… wyrazami „B” oraz wyrazy „C” zastępuje się …”: the words before the next verb are its object.
      const isNext = words.length > 0 && (SWAPS.test(c.peek()?.value ?? '') || DROPS.test(c.peek()?.value ?? '')) && !first;
      if (value === null || isNext) {
        c.at = start;
        break;
      }
      words.push(value);
    }
    return words.length === 0 ? null : words;
  });
}

interface Use {
  readonly used: boolean;
  readonly places: readonly WordsPlace[] | null;
  readonly occurrences: Occurrences | null;
  readonly inflected: boolean;
}

/** „, w różnej liczbie i różnym przypadku,”, „w odpowiedniej liczbie i odpowiednim przypadku”. */
function takesInflection(cursor: Cursor): boolean {
  return (
    cursor.attempt((c) => {
      c.take(/^,$/u);
      const form = /^(?:różn|odpowiedni|właściw)\p{L}+$/u;
      const what = /^(?:liczb(?:ie|ach)|przypadk(?:u|ach)|formie|formach|rodzaj(?:u|ach))$/u;
      c.take(/^w$/u);
      if (!c.take(form, what) && !c.take(what, form)) return null;
      while (
        c.take(/^(?:i|oraz|,)$/u, form, what) ||
        c.take(/^(?:i|oraz|,)$/u, /^w$/u, form, what) ||
        c.take(/^(?:i|oraz|,)$/u, what)
      );
      c.take(/^gramatyczn\p{L}+$/u);
      c.take(/^,$/u);
      return true;
    }) === true
  );
}

/** „zastępuje się wyrazem „A”, użytym w odpowiednim przypadku”. */
const takesLateForm = (cursor: Cursor): boolean =>
  cursor.attempt((c) => {
    c.take(/^,$/u);
    c.take(USED);
    return takesInflection(c) ? true : null;
  }) === true;

/** „użyte w § 3 i § 4”, „użyte dwukrotnie”, „po raz drugi użyty”. */
function readUse(cursor: Cursor): Use {
  let used = false;
  let places: readonly WordsPlace[] | null = null;
  let occurrences: Occurrences | null = null;
  let inflected = false;
  for (;;) {
    const start = cursor.at;
    if (takesInflection(cursor)) inflected = true;
    else if (cursor.take(/^(?:dwukrotnie|dwa)$/u)) occurrences = { exactly: 2 };
    else if (cursor.take(/^trzykrotnie$/u)) occurrences = { exactly: 3 };
    else if (cursor.take(/^(?:każdorazowo|wszędzie|wielokrotnie)$/u)) occurrences = 'all';
    else if (cursor.peek()?.value === 'po' && cursor.peek(1)?.value === 'raz') {
      const ordinal = ordinalOf(cursor.peek(2)?.value ?? '');
      if (ordinal === null) break;
      cursor.at += 3;
      occurrences = { only: Number(ordinal) };
    } else if (cursor.take(USED) || cursor.take(/^,$/u, USED) || cursor.take(/^(?:błędnie|omyłkowo|mylnie)$/u, USED)) {
      used = true;
      places = /^we?$/u.test(cursor.peek()?.value ?? '') ? (cursor.attempt(readWhere) ?? places) : places;
      cursor.take(/^,$/u);
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
    if (!c.take(/^we?$/u)) return null;
    c.take(/^treści$/u);
    const act = readActName(c, true);
    if (act === null) return null;
    if (act.number !== null || act.date !== null) c.acts.push(act);
    return [{ from: [], to: null, part: 'unit' } satisfies WordsPlace];
  });
  return whole ?? readPlaces(cursor);
}

const EMPTY_USE: Use = { used: false, places: null, occurrences: null, inflected: false };

function placesOf(scope: Scope, ...uses: readonly Use[]): WordsPlace[] {
  const named = uses.find(({ places }) => places !== null)?.places;
  if (named !== undefined && named !== null) return named.map((place) => placeIn(scope, place));
  return scope.places.length > 0 ? [...scope.places] : [{ from: [], to: null, part: 'unit' }];
}

function occurrencesOf(scope: Scope, ...uses: readonly Use[]): Occurrences {
  return (
    uses.find(({ occurrences }) => occurrences !== null)?.occurrences ??
    (scope.everywhere === true || uses.some(({ used, inflected: forms }) => used || forms) ? 'all' : { exactly: 1 })
  );
}

const asMark = (words: string): Mark | null => (/^[.,;:–]$/u.test(words.trim()) ? (words.trim() as Mark) : null);

const inflected = (is: boolean): { inflected?: true } => (is ? { inflected: true } : {});

/** Pairs of words and what stands for them; a single mark in quotation marks is closing punctuation. */
function replacements(
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

/** „wyrazy „A” zastępuje się wyrazami „B””, „… skreśla się”, also with the verb before them. */
function readSwapOrDeletion(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    const verbFirst = c.take(DROPS, SIE) ? 'delete' : c.take(SWAPS, SIE) ? 'replace' : null;
    // „skreśla się w § 3 wyrazy „A””: the place follows the verb.
    const located = verbFirst === null ? null : c.attempt((inner) => (inner.peek()?.value === 'w' ? readPlaces(inner) : null));
    const before = readUse(c);
    // „skreśla się wyraz „A” i liczbę „2” zastępuje się …”: what stands before the next verb is its object.
    const find = readQuoted(c, verbFirst === null);
    if (find === null) return null;
    const isBare = c.tokens[c.at - 1]?.type !== 'quote';
    const after = readUse(c);
    const places = placesOf(scope, { ...EMPTY_USE, places: located }, before, after);
    const occurrences = occurrencesOf(scope, before, after);
    const isInflected = before.inflected || after.inflected;
    const deletion = (): Clause[] =>
      find.map((words) => ({
        rule: 'wyrazy-skreslenie',
        type: 'words',
        places,
        find: words,
        put: '',
        mode: 'delete',
        occurrences,
        ...inflected(isInflected),
      }));
    if (verbFirst === 'delete') {
      // „skreśla się wyrazy „A” i w to miejsce wpisuje się wyrazy „B””: one replacement.
      const instead = c.attempt(readInstead);
      return instead === null ? deletion() : replacements(find, instead, places, occurrences, isInflected);
    }
    // „wyrazy „A” zastępuje się wyrazami „B”, a wyrazy „C” – wyrazami „D””: a dash stands for the verb.
    const dash = c.take(/^–$/u);
    if (verbFirst === null) {
      if (c.take(DROPS, SIE)) {
        const instead = c.attempt(readInstead);
        return instead === null ? deletion() : replacements(find, instead, places, occurrences, isInflected);
      }
      if (!c.take(SWAPS, SIE) && !c.take(/^zostaj[eą]$/u, /^zastąpion\p{L}+$/u) && !dash) return null;
    }
    c.take(/^(?:odpowiednio|na)$/u);
    const form = readUse(c);
    const put = readQuoted(c) ?? readBareQuote(c);
    const isBareToo = c.tokens[c.at - 1]?.type !== 'quote';
    if (isBare && isBareToo && put !== null && !isSameMeasure(find[0] ?? '', put[0] ?? '')) return null;
    const late = takesLateForm(c);
    if (put === null || form.places !== null || form.occurrences !== null) return null;
    return replacements(find, put, places, occurrences, isInflected || form.inflected || late);
  });
}

/** „i w to miejsce wpisuje się wyrazy „B””, „a w ich miejsce wprowadza się wyrazy „B””. */
function readInstead(cursor: Cursor): string[] | null {
  cursor.take(/^,$/u);
  if (!cursor.take(/^(?:i|a|oraz)$/u) || !cursor.take(/^w$/u, /^(?:to|ich|jego|jej|te)$/u, /^miejsc[ea]$/u)) return null;
  if (!cursor.take(ADDS, SIE)) return null;
  return readQuoted(cursor) ?? readBareQuote(cursor);
}

const readBareQuote = (cursor: Cursor): string[] | null => {
  const quote = cursor.takeQuote();
  return quote === null ? null : [quote.value];
};

/** Words that are added: „wyrazy „B””, „przecinek i wyrazy „B””. */
function readAdded(cursor: Cursor): string | null {
  return cursor.attempt((c) => {
    const mark = markOf(c.peek()?.value ?? '');
    if (mark !== null) {
      c.at++;
      if (!c.take(/^(?:i|oraz)$/u)) return mark;
    }
    const words = readQuoted(c);
    return words?.length !== 1 ? null : `${mark ?? ''}${mark === null ? '' : ' '}${words[0] ?? ''}`;
  });
}

/** „po wyrazach „A” dodaje się wyrazy „B””, „przed wyrazem „A” …”, „dodaje się po wyrazach „A” wyrazy „B””. */
function readAddition(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    const readAnchor = (): { mode: 'after' | 'before'; find: string; use: Use } | null =>
      c.attempt((inner) => {
        const mode = inner.take(/^po$/u) ? 'after' : inner.take(/^przed$/u) ? 'before' : null;
        if (mode === null) return null;
        const before = readUse(inner);
        const words = readQuoted(inner);
        if (words?.length !== 1) return null;
        const after = readUse(inner);
        const use = {
          used: before.used || after.used,
          places: before.places ?? after.places,
          occurrences: before.occurrences ?? after.occurrences,
          inflected: before.inflected || after.inflected,
        };
        return { mode, find: words[0] ?? '', use };
      });
    let anchor = readAnchor();
    c.take(/^,$/u);
    const end = c.take(/^na$/u, /^końcu$/u);
    if (!c.take(ADDS, SIE)) return null;
    anchor ??= readAnchor();
    const atEnd = c.take(/^na$/u, /^końcu$/u) || end;
    const put = readAdded(c);
    if (put === null) return null;
    anchor ??= readAnchor();
    const use = anchor?.use ?? EMPTY_USE;
    const places = placesOf(scope, use);
    if (anchor === null)
      return scope.places.length === 0 && !atEnd
        ? null
        : [{ rule: 'wyrazy-dodanie', type: 'words', places, find: '', put, mode: 'end', occurrences: { exactly: 1 } }];
    if (use.inflected) return null;
    return [
      {
        rule: 'wyrazy-dodanie',
        type: 'words',
        places,
        find: anchor.find,
        put,
        mode: anchor.mode,
        occurrences: occurrencesOf(scope, use),
      },
    ];
  });
}

/** „kropkę zastępuje się średnikiem”, „na końcu skreśla się kropkę”. */
function readPunctuation(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    const end = c.take(/^na$/u, /^końcu$/u);
    c.take(/^(?:znajdując|kończąc)\S+$/u);
    // „po pkt 2 przecinek zastępuje się kropką”, „na końcu pkt 2 …”: the mark after it closes it.
    const after = c.attempt((inner) => (inner.take(/^po$/u) || end ? readPlaces(inner) : null));
    const instead = c.take(/^w$/u, /^miejsce$/u);
    const drop = c.take(DROPS, SIE);
    const from = markOf(c.peek()?.value ?? '');
    if (from === null) return null;
    c.at++;
    c.take(/^na$/u, /^końcu$/u);
    const places = placesOf(scope, { ...EMPTY_USE, places: after });
    if (drop || c.take(DROPS, SIE)) return [{ rule: 'znak', type: 'punctuation', places, from, to: '' }];
    // „w miejsce kropki stawia się przecinek”
    if (!c.take(instead ? /^(?:stawia|wpisuje|wprowadza|wstawia|dodaje)$/u : SWAPS, SIE)) return null;
    const to = markOf(c.peek()?.value ?? '');
    if (to === null) return null;
    c.at++;
    return [{ rule: 'znak', type: 'punctuation', places, from, to }];
  });
}

/** „po wyrazach „A””: the words before a mark. */
function readBeforeMark(cursor: Cursor): string | null {
  return cursor.attempt((c) => {
    if (!c.take(/^(?:po|za)$/u)) return null;
    const words = readQuoted(c);
    return words?.length === 1 ? (words[0] ?? null) : null;
  });
}

/** „skreśla się przecinek po wyrazach „A””, „po wyrazach „A” przecinek zastępuje się średnikiem”: a mark found by the words before it. */
function readMarkAfterWords(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    let words = readBeforeMark(c);
    let drop = c.take(DROPS, SIE);
    const from = markOf(c.peek()?.value ?? '');
    if (from === null || from === '–') return null;
    c.at++;
    words ??= readBeforeMark(c);
    drop ||= c.take(DROPS, SIE);
    let to = '';
    if (!drop) {
      if (!c.take(SWAPS, SIE)) return null;
      to = markOf(c.peek()?.value ?? '') ?? '';
      if (to === '' || to === '–') return null;
      c.at++;
    }
    words ??= readBeforeMark(c);
    return words === null
      ? null
      : replacements([`${words.trim()}${from}`], [`${words.trim()}${to}`], placesOf(scope), { exactly: 1 }, false, 'znak');
  });
}

/** „zamiast wyrazu „A” powinien być wyraz „B”” of a correction (ZTP § 112), „w miejsce wyrazów „A” wpisuje się wyrazy „B””. */
function readCorrection(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    const instead = c.take(/^w$/u, /^miejsce$/u);
    const wrong =
      c.take(/^(?:błędnie|omyłkowo|mylnie)$/u) && c.take(/^(?:podano|wpisano|wskazano|zapisano|użyto|napisano|określono)$/u);
    if (!instead && !wrong && !c.take(/^(?:zamiast|jest)$/u)) return null;
    c.take(/^:$/u);
    const find = readQuoted(c) ?? readBareQuote(c);
    c.take(/^[,–;]$/u);
    c.take(/^a$/u);
    const ought = c.take(/^należy$/u) && !/^(?:być|czytać|brzmieć)$/u.test(c.peek()?.value ?? '');
    if (!ought && c.tokens[c.at - 1]?.value === 'należy') c.at--;
    const corrects = c.take(/^(?:powin(?:ien|na|no|ny)|winn[oay]|ma|mają|należy)$/u, /^(?:być|czytać|brzmieć)$/u);
    if (find === null || (!corrects && !c.take(/^(?:wpisuje|wprowadza|wstawia|umieszcza|dodaje)$/u, SIE))) return null;
    c.take(/^:$/u);
    const put = readQuoted(c) ?? readBareQuote(c);
    const rule = corrects ? 'sprostowanie' : 'wyrazy-zamiana';
    return put === null ? null : replacements(find, put, placesOf(scope), { exactly: 1 }, false, rule);
  });
}

const RAISES = /^(?:zwiększa|zmniejsza|podwyższa|obniża|podnosi|zmienia)$/u;
const AMOUNTS = /^(?:kwot[ęy]|liczb[ęy]|stawk[ęi]|wysokość|opłat[ęy]|limit|cen[ęy]|czynsz|próg)$/u;

/** „150 zł”, „1 200,50 zł” → the number; `null` for a value that is more than one. */
function numberIn(value: string): number | null {
  const digits = /^(\d[\d\s\u00a0]*(?:,\d+)?)[\s\u00a0]*(?:zł|złotych|PLN|%)?$/u.exec(value.trim())?.[1];
  return digits === undefined ? null : Number(digits.replace(/[\s\u00a0]/gu, '').replace(',', '.'));
}

/** „kwotę 150 zł zwiększa się (o 50 zł, tj.) do kwoty 200 zł”: the old amount stands before the verb. */
function readRaised(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!c.take(AMOUNTS)) return null;
    const find = c.takeQuote()?.value ?? readBareValue(c);
    const verb = c.peek()?.value ?? '';
    if (find === null || !c.take(RAISES, SIE)) return null;
    let by: string | null = null;
    if (c.take(/^o$/u)) {
      c.take(/^kwotę$/u);
      by = c.takeQuote()?.value ?? readBareValue(c);
      if (by === null) return null;
      c.take(/^[,–]$/u);
      if (c.take(/^(?:tj|tzn)$/u)) c.take(/^\.$/u);
      else c.take(/^to$/u, /^jest$/u);
    }
    if (!c.take(/^(?:do|na)$/u)) return null;
    c.take(/^(?:kwoty|kwotę|wysokości)$/u);
    const put = c.takeQuote()?.value ?? readBareValue(c);
    if (put === null) return null;
    if (by !== null) {
      const [old, step, next] = [find, by, put].map(numberIn);
      if (old == null || step == null || next == null || !isSameMeasure(find, put)) return null;
      const sum = /^(?:zmniejsza|obniża)$/u.test(verb) ? old - step : old + step;
      // An instruction whose figures don't agree says nothing certain.
      if (Math.abs(sum - next) > 0.001) return null;
    }
    return isSameMeasure(find, put) ? replacements([find], [put], placesOf(scope), { exactly: 1 }) : null;
  });
}

/** „zwiększa się kwotę z 100 000 zł do 125 000 zł”, „podwyższa się stawkę z 2 zł na 3 zł”. */
function readRaise(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!c.take(RAISES, SIE)) return null;
    if (!c.take(AMOUNTS)) return null;
    c.take(/^kwoty$/u);
    if (!c.take(/^z$/u)) return null;
    c.take(/^kwoty$/u);
    const find = c.takeQuote()?.value ?? readBareValue(c);
    if (find === null || !c.take(/^(?:do|na)$/u)) return null;
    c.take(/^(?:kwoty|kwotę)$/u);
    const put = c.takeQuote()?.value ?? readBareValue(c);
    return put === null ? null : replacements([find], [put], placesOf(scope), { exactly: 1 });
  });
}

/** One operation on words or marks from the cursor on, as one effect for each pair of words. */
export function readWords(cursor: Cursor, scope: Scope): Clause[] | null {
  return (
    readSwapOrDeletion(cursor, scope) ??
    readAddition(cursor, scope) ??
    readMarkAfterWords(cursor, scope) ??
    readPunctuation(cursor, scope) ??
    readCorrection(cursor, scope) ??
    readRaised(cursor, scope) ??
    readRaise(cursor, scope)
  );
}
