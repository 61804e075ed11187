import type { Mark, Occurrences, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { markOf, USED, WORDS_NOUN } from './nouns.ts';
import { ordinalOf } from '../ordinals.ts';
import { readPlaces } from './places.ts';
import { placeIn, type Clause, type Scope } from './scope.ts';

const SIE = /^się$/u;
const SWAPS = /^(?:zastępuje|zamienia|zmienia)$/u;
const DROPS = /^(?:skreśla|wykreśla|usuwa|uchyla)$/u;
const ADDS = /^(?:dodaje|dopisuje|wstawia|wprowadza)$/u;

/** Quoted words with the nouns that announce them: „wyrazy „A” i „B””, „wyrazy „A” i cyfry „1””. */
function readQuoted(cursor: Cursor): string[] | null {
  return cursor.attempt((c) => {
    const words: string[] = [];
    for (;;) {
      const start = c.at;
      if (words.length > 0 && !c.take(/^(?:,|i|oraz)$/u)) break;
      c.take(/^(?:odpowiednio|użyt\S+|liczbowo|słownie)$/u);
      const noun =
        c.take(WORDS_NOUN) ||
        (c.peek()?.type === 'named' && c.peek()?.value === 'title' && c.peek(1)?.type === 'quote' && ++c.at > 0);
      if (noun) c.attempt((inner) => (inner.take(/^(?:i|oraz)$/u) && inner.take(WORDS_NOUN) ? true : null));
      c.take(/^:$/u);
      const quote = noun || words.length > 0 ? c.takeQuote() : null;
      if (quote === null) {
        c.at = start;
        break;
      }
      words.push(quote.value);
    }
    return words.length === 0 ? null : words;
  });
}

interface Use {
  readonly used: boolean;
  readonly places: readonly WordsPlace[] | null;
  readonly occurrences: Occurrences | null;
}

/** „użyte w § 3 i § 4”, „użyte dwukrotnie”, „po raz drugi użyty”. */
function readUse(cursor: Cursor): Use {
  let used = false;
  let places: readonly WordsPlace[] | null = null;
  let occurrences: Occurrences | null = null;
  for (;;) {
    const start = cursor.at;
    if (cursor.take(/^(?:dwukrotnie|dwa)$/u)) occurrences = { exactly: 2 };
    else if (cursor.take(/^trzykrotnie$/u)) occurrences = { exactly: 3 };
    else if (cursor.take(/^(?:każdorazowo|wszędzie|wielokrotnie)$/u)) occurrences = 'all';
    else if (cursor.peek()?.value === 'po' && cursor.peek(1)?.value === 'raz') {
      const ordinal = ordinalOf(cursor.peek(2)?.value ?? '');
      if (ordinal === null) break;
      cursor.at += 3;
      occurrences = { only: Number(ordinal) };
    } else if (cursor.take(USED)) {
      used = true;
      places = cursor.peek()?.value === 'w' || cursor.peek()?.value === 'we' ? (cursor.attempt(readPlaces) ?? places) : places;
      cursor.take(/^,$/u);
    } else {
      cursor.at = start;
      break;
    }
  }
  return { used, places, occurrences };
}

const EMPTY_USE: Use = { used: false, places: null, occurrences: null };

function placesOf(scope: Scope, ...uses: readonly Use[]): WordsPlace[] {
  const named = uses.find(({ places }) => places !== null)?.places;
  if (named !== undefined && named !== null) return named.map((place) => placeIn(scope, place));
  return scope.places.length > 0 ? [...scope.places] : [{ from: [], to: null, part: 'unit' }];
}

function occurrencesOf(...uses: readonly Use[]): Occurrences {
  return (
    uses.find(({ occurrences }) => occurrences !== null)?.occurrences ?? (uses.some(({ used }) => used) ? 'all' : { exactly: 1 })
  );
}

const asMark = (words: string): Mark | null => (/^[.,;:–]$/u.test(words.trim()) ? (words.trim() as Mark) : null);

/** Pairs of words and what stands for them; a single mark in quotation marks is closing punctuation. */
function replacements(
  find: readonly string[],
  put: readonly string[],
  places: WordsPlace[],
  occurrences: Occurrences,
): Clause[] | null {
  if (find.length !== put.length && put.length !== 1) return null;
  return find.map((words, index) => {
    const replacement = put[put.length === 1 ? 0 : index] ?? '';
    const [from, to] = [asMark(words), asMark(replacement)];
    if (from !== null && to !== null) return { type: 'punctuation', places, from, to };
    return { type: 'words', places, find: words, put: replacement, mode: 'replace', occurrences };
  });
}

/** „wyrazy „A” zastępuje się wyrazami „B””, „… skreśla się”, also with the verb before them. */
function readSwapOrDeletion(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    const verbFirst = c.take(DROPS, SIE) ? 'delete' : c.take(SWAPS, SIE) ? 'replace' : null;
    // „skreśla się w § 3 wyrazy „A””: the place follows the verb.
    const located = verbFirst === null ? null : c.attempt((inner) => (inner.peek()?.value === 'w' ? readPlaces(inner) : null));
    const before = readUse(c);
    const find = readQuoted(c);
    if (find === null) return null;
    const after = readUse(c);
    const places = placesOf(scope, { ...EMPTY_USE, places: located }, before, after);
    const occurrences = occurrencesOf(before, after);
    const deletion = (): Clause[] =>
      find.map((words) => ({ type: 'words', places, find: words, put: '', mode: 'delete', occurrences }));
    if (verbFirst === 'delete') return deletion();
    // „wyrazy „A” zastępuje się wyrazami „B”, a wyrazy „C” – wyrazami „D””: a dash stands for the verb.
    const dash = c.take(/^–$/u);
    if (verbFirst === null) {
      if (c.take(DROPS, SIE)) return deletion();
      if (!c.take(SWAPS, SIE) && !dash) return null;
      c.take(/^(?:odpowiednio|na)$/u);
    }
    const put = readQuoted(c) ?? readBareQuote(c);
    return put === null ? null : replacements(find, put, places, occurrences);
  });
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
        : [{ type: 'words', places, find: '', put, mode: 'end', occurrences: { exactly: 1 } }];
    return [{ type: 'words', places, find: anchor.find, put, mode: anchor.mode, occurrences: occurrencesOf(use) }];
  });
}

/** „kropkę zastępuje się średnikiem”, „na końcu skreśla się kropkę”. */
function readPunctuation(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    c.take(/^na$/u, /^końcu$/u);
    c.take(/^(?:znajdując|kończąc)\S+$/u);
    // „po pkt 2 przecinek zastępuje się kropką”: the mark after it closes it.
    const after = c.attempt((inner) => (inner.take(/^po$/u) ? readPlaces(inner) : null));
    const drop = c.take(DROPS, SIE);
    const from = markOf(c.peek()?.value ?? '');
    if (from === null) return null;
    c.at++;
    c.take(/^na$/u, /^końcu$/u);
    const places = placesOf(scope, { ...EMPTY_USE, places: after });
    if (drop || c.take(DROPS, SIE)) return [{ type: 'punctuation', places, from, to: '' }];
    if (!c.take(SWAPS, SIE)) return null;
    const to = markOf(c.peek()?.value ?? '');
    if (to === null) return null;
    c.at++;
    return [{ type: 'punctuation', places, from, to }];
  });
}

/** „zamiast „A” powinno być „B”” of a correction, „w miejsce wyrazów „A” wpisuje się wyrazy „B””. */
function readCorrection(cursor: Cursor, scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!c.take(/^(?:zamiast|jest)$/u) && !c.take(/^w$/u, /^miejsce$/u)) return null;
    c.take(/^:$/u);
    const find = readQuoted(c) ?? readBareQuote(c);
    c.take(/^[,–;]$/u);
    c.take(/^a$/u);
    if (
      find === null ||
      !(
        c.take(/^(?:powinno|winno|ma|należy)$/u, /^(?:być|czytać)$/u) || c.take(/^(?:wpisuje|wprowadza|wstawia|umieszcza)$/u, SIE)
      )
    )
      return null;
    c.take(/^:$/u);
    const put = readQuoted(c) ?? readBareQuote(c);
    return put === null ? null : replacements(find, put, placesOf(scope), { exactly: 1 });
  });
}

/** One operation on words or marks from the cursor on, as one effect for each pair of words. */
export function readWords(cursor: Cursor, scope: Scope): Clause[] | null {
  return (
    readSwapOrDeletion(cursor, scope) ??
    readAddition(cursor, scope) ??
    readPunctuation(cursor, scope) ??
    readCorrection(cursor, scope)
  );
}
