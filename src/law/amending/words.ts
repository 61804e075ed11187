import type { Cursor } from './cursor.ts';
import { markOf } from './nouns.ts';
import { isSameMeasure } from './bare-value.ts';
import { readPlaces } from './places.ts';
import { SIE, type Clause, type FormulaScope } from './scope.ts';
import { DROPS, SWAPS, ADDS } from './verbs.ts';
import { readQuoted, readLoneQuote, readInstead, readBareQuote } from './quoted-words.ts';
import { readUse, placesOf, EMPTY_USE, occurrencesOf, inflected, replacements, takesLateForm, type Use } from './word-use.ts';
import { readMarkAfterWords, readPunctuation } from './marks.ts';
import { readRaised, readRaise } from './amounts.ts';

/** „wyrazy „A” zastępuje się wyrazami „B””, „… skreśla się”, also with the verb before them. */
function readSwapOrDeletion(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    const verbFirst = c.take(DROPS, SIE) ? 'delete' : c.take(SWAPS, SIE) ? 'replace' : null;
    // „skreśla się w § 3 wyrazy „A””: the place follows the verb.
    const located = verbFirst === null ? null : c.attempt((inner) => (inner.sees('w') ? readPlaces(inner) : null));
    const before = readUse(c);
    // „skreśla się wyraz „A” i liczbę „2” zastępuje się …”: what stands before the next verb is its object.
    const find = readQuoted(c, verbFirst === null) ?? (verbFirst === null ? readLoneQuote(c) : null);
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
    const dash = c.take('–');
    if (verbFirst === null) {
      if (c.take(DROPS, SIE)) {
        const instead = c.attempt(readInstead);
        return instead === null ? deletion() : replacements(find, instead, places, occurrences, isInflected);
      }
      // „zwrot „A” otrzymuje brzmienie: „B””
      const rewords = c.take('otrzymuj[eą]', 'brzmienie');
      if (rewords) c.take(':');
      if (!rewords && !c.take(SWAPS, SIE) && !dash) return null;
    }
    c.take('odpowiednio|na');
    const form = readUse(c);
    const put = readQuoted(c) ?? readBareQuote(c);
    const isBareToo = c.tokens[c.at - 1]?.type !== 'quote';
    if (isBare && isBareToo && put !== null && !isSameMeasure(find[0] ?? '', put[0] ?? '')) return null;
    const late = takesLateForm(c);
    if (put === null || form.places !== null || form.occurrences !== null) return null;
    return replacements(find, put, places, occurrences, isInflected || form.inflected || late);
  });
}

/** Words that are added: „wyrazy „B””, „przecinek i wyrazy „B””. */
function readAdded(cursor: Cursor): string | null {
  return cursor.attempt((c) => {
    const mark = markOf(c.peek()?.value ?? '');
    if (mark !== null) {
      c.at++;
      if (!c.take('i|oraz')) return mark;
    }
    const words = readQuoted(c);
    return words?.length !== 1 ? null : `${mark ?? ''}${mark === null ? '' : ' '}${words[0] ?? ''}`;
  });
}

/** „po wyrazach „A” dodaje się wyrazy „B””, „przed wyrazem „A” …”, „dodaje się po wyrazach „A” wyrazy „B””. */
function readAddition(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    const readAnchor = (): { mode: 'after' | 'before'; find: string; use: Use } | null =>
      c.attempt((inner) => {
        const mode = inner.take('po') ? 'after' : inner.take('przed') ? 'before' : null;
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
    c.take(',');
    const end = c.take('na', 'końcu');
    if (!c.take(ADDS, SIE)) return null;
    anchor ??= readAnchor();
    const atEnd = c.take('na', 'końcu') || end;
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

/** „zamiast wyrazu „A” powinien być wyraz „B”” of a correction (ZTP § 112), „w miejsce wyrazów „A” wpisuje się wyrazy „B””. */
function readCorrection(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    const instead = c.take('w', 'miejsce');
    const wrong = c.take('błędnie|omyłkowo|mylnie') && c.take('podano|wpisano|wskazano|zapisano|użyto|napisano|określono');
    if (!instead && !wrong && !c.take('zamiast|jest')) return null;
    c.take(':');
    const find = readQuoted(c) ?? readBareQuote(c);
    c.take('[,–;]');
    c.take('a');
    // „jest …, należy wpisać …”: the infinitive is read as „wpisuje się”.
    const corrects = c.take('(?:po)?win(?:ien|na|no|ny)|ma|mają|należy', 'być|czytać|brzmieć');
    if (find === null || (!corrects && !c.take('wpisuje|wprowadza|wstawia|umieszcza|dodaje', SIE))) return null;
    c.take(':');
    const put = readQuoted(c) ?? readBareQuote(c);
    const rule = corrects ? 'sprostowanie' : 'wyrazy-zamiana';
    return put === null ? null : replacements(find, put, placesOf(scope), { exactly: 1 }, false, rule);
  });
}

/** One operation on words or marks from the cursor on, as one effect for each pair of words. */
export function readWords(cursor: Cursor, scope: FormulaScope): Clause[] | null {
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
