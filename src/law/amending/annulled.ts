import type { WordsPlace } from '../../types.ts';
import { readActName } from './act-name.ts';
import type { Cursor } from './cursor.ts';
import { USED, WORDS_NOUN } from './nouns.ts';
import { readPlaces } from './places.ts';
import { objectsOf, SIE, type Clause, type Scope } from './scope.ts';

const PROVISIONS = /^(?:przepis|postanowie|zapis|regulacj|norm)\p{L}*$/u;

/** „stwierdzam nieważność”, „orzeka się o nieważności”, „unieważnia się”. */
function takesVerb(c: Cursor): boolean {
  if (c.take(/^stwierdza\p{L}*$/u)) {
    c.take(SIE);
    return c.take(/^nieważność$/u);
  }
  if (c.take(/^orzeka\p{L}*$/u)) {
    c.take(SIE);
    c.take(/^o$/u);
    return c.take(/^nieważnoś(?:ci|ć)$/u);
  }
  return c.take(/^unieważnia\p{L}*$/u) && (c.take(SIE), true);
}

/** „w części obejmującej”, „w zakresie”, „w części dotyczącej”. */
function takesPart(c: Cursor): boolean {
  return (
    c.attempt((inner) => {
      inner.take(/^[,–]$/u);
      if (!inner.take(/^w$/u, /^(?:części|zakresie)$/u)) return null;
      inner.take(/^(?:dotycząc|obejmując|określon|zawart|odnosząc|wskazan)\p{L}+$/u);
      inner.take(SIE, /^do$/u);
      inner.take(/^w$/u);
      inner.take(/^:$/u);
      return true;
    }) === true
  );
}

/** „§ 2 ust. 3; § 3”, „§ 2, § 4 i § 5 ust. 1 zdanie drugie”. */
function readUnits(c: Cursor): WordsPlace[] | null {
  const places: WordsPlace[] = [];
  for (;;) {
    const start = c.at;
    if (places.length > 0 && !c.take(/^(?:;|,|i|oraz|a|także)$/u)) break;
    c.take(PROVISIONS);
    c.take(/^:$/u);
    const row = c.attempt(readPlaces);
    if (row === null) {
      c.at = start;
      break;
    }
    places.push(...row);
  }
  return places.length === 0 ? null : places;
}

/** „wyrazów „A” i „B””, „słowa „A””: the words that are void. */
function readVoidWords(c: Cursor): string[] | null {
  const words: string[] = [];
  for (;;) {
    const start = c.at;
    if (words.length > 0 && !c.take(/^(?:,|i|oraz|a|także)$/u)) break;
    c.take(USED);
    const noun = c.take(WORDS_NOUN) || c.take(/^(?:fragment|fraz|sformułowa)\p{L}*$/u);
    c.take(/^:$/u);
    const quote = noun || words.length > 0 ? c.takeQuote() : null;
    if (quote === null) {
      c.at = start;
      break;
    }
    words.push(quote.value);
  }
  return words.length === 0 ? null : words;
}

/** Why the decision was taken; no more of the object follows these words. */
function skipGrounds(c: Cursor): void {
  c.attempt((inner) => {
    inner.take(/^[,–]$/u);
    const grounds =
      inner.take(/^(?:z|ze)$/u, /^(?:powodu|względu|uwagi)$/u) ||
      inner.take(/^jako$/u, /^(?:sprzeczn|podjęt|wydan)\p{L}+$/u) ||
      inner.take(/^wobec$/u);
    if (!grounds) return null;
    inner.at = inner.tokens.length;
    return true;
  });
}

const deletions = (places: WordsPlace[], words: readonly string[]): Clause[] =>
  words.map((find) => ({
    rule: 'niewaznosc',
    type: 'words',
    places,
    find,
    put: '',
    mode: 'delete',
    occurrences: { exactly: 1 },
  }));

/** What of the act, or of units named before, is void: units, words, or all. */
function readPart(c: Cursor, named: WordsPlace[] | null): Clause[] | null {
  const voidWords = readVoidWords(c);
  if (voidWords !== null) {
    const places = c.attempt((inner) => (inner.peek()?.value === 'w' || inner.take(USED) ? readPlaces(inner) : null)) ?? named;
    return places === null ? null : deletions(places, voidWords);
  }
  const units = readUnits(c);
  if (units === null) return null;
  if (named !== null) {
    const [only, second] = named;
    // „§ 2 w zakresie zdania drugiego”: the part of the unit named before.
    const inside = objectsOf(units, { places: only === undefined ? [] : [only] });
    if (only === undefined || second !== undefined || inside === null) return null;
    return voided(c, inside);
  }
  return voided(c, units);
}

function voided(c: Cursor, units: readonly WordsPlace[]): Clause[] | null {
  if (!takesPart(c)) return [{ rule: 'niewaznosc', type: 'annul', targets: units }];
  return readPart(c, [...units]);
}

/**
 * A decision on an act of a commune (art. 91 of the statute on commune self-government): „stwierdzam nieważność § 3 ust. 2 uchwały Nr …”,
 * „… uchwały nr … w części obejmującej § 5”, „… § 2 ust. 1 uchwały … w zakresie wyrazów „…””. What isn't read to the last word voids nothing.
 */
export function readAnnulled(cursor: Cursor, _scope: Scope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!takesVerb(c)) return null;
    c.take(/^:$/u);
    c.take(PROVISIONS);
    c.take(/^:$/u);
    const act = c.attempt(readActName);
    if (act !== null) {
      c.acts.push(act);
      if (takesPart(c)) {
        c.take(PROVISIONS);
        c.take(/^:$/u);
        const part = readPart(c, null);
        skipGrounds(c);
        return part;
      }
      c.attempt((inner) => (inner.take(/^,$/u), inner.take(/^w$/u, /^całości$/u) ? true : null));
      skipGrounds(c);
      return [{ rule: 'niewaznosc', type: 'annul', targets: [] }];
    }
    const units = readUnits(c);
    if (units === null) {
      const words = readVoidWords(c);
      const places = words === null ? null : c.attempt((inner) => (inner.take(USED), readPlaces(inner)));
      return words === null || places === null ? null : deletions(places, words);
    }
    const clauses = voided(c, units);
    skipGrounds(c);
    return clauses;
  });
}
