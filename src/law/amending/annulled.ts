import type { UnitPath, WordsPlace } from '../../types.ts';
import { readActName } from './act-name.ts';
import { isAttachment } from './attachment.ts';
import type { Cursor } from './cursor.ts';
import { USED, WORDS_NOUN } from './nouns.ts';
import { readPlaces } from './places.ts';
import { placeIn, SIE, type Clause, type FormulaScope } from './scope.ts';

const PROVISIONS = '(?:przepis|postanowie|zapis|regulacj|norm)*';

/** „stwierdzam nieważność”, „orzeka się o nieważności”, „unieważnia się”. */
function takesVerb(c: Cursor): boolean {
  if (c.take('stwierdza*')) {
    c.take(SIE);
    return c.take('nieważność');
  }
  if (c.take('orzeka*')) {
    c.take(SIE);
    c.take('o');
    return c.take('nieważnoś(?:ci|ć)');
  }
  return c.take('unieważnia*') && (c.take(SIE), true);
}

/** „w części obejmującej”, „w zakresie”, „w części dotyczącej”, „w części, tj.”, „co do”, „w odniesieniu do”. */
export function takesPart(c: Cursor): boolean {
  return (
    c.attempt((inner) => {
      inner.take('[,–]');
      if (inner.take('co', 'do') || inner.take('w', 'odniesieniu', 'do')) return true;
      if (!inner.take('w', 'części|zakresie')) return null;
      const stated = inner.attempt((last) => (last.take(','), last.take('tj|tzn') || last.take('to', 'jest') ? true : null));
      if (stated !== null) return (inner.take('[.]'), inner.take('we?'), true);
      inner.take('(?:dotycząc|obejmując|określon|zawart|odnosząc|wskazan)*');
      inner.take(SIE, 'do');
      inner.take('w');
      inner.take(':');
      return true;
    }) === true
  );
}

/** „wyrazów „A” i „B””, „we fragmencie: „A””: the words that are void. */
function readVoidWords(c: Cursor): string[] | null {
  const words: string[] = [];
  for (;;) {
    const start = c.at;
    if (words.length > 0 && !c.take(',|i|oraz|a|także')) break;
    c.take(USED);
    const noun = c.take(WORDS_NOUN) || c.take('(?:fragment|fraz|sformułowa)*');
    c.take(':');
    const quote = noun || words.length > 0 ? c.takeQuote() : null;
    if (quote === null) {
      c.at = start;
      break;
    }
    words.push(quote.value);
  }
  return words.length === 0 ? null : words;
}

/** Units, or words of one. */
interface VoidPart {
  readonly places: readonly WordsPlace[];
  readonly words: readonly string[] | null;
}

/** „w zakresie wyrazów „A””: what of the units named before. */
function readWithin(c: Cursor): readonly string[] | null {
  return c.attempt((inner) => {
    inner.take(',');
    return takesPart(inner) ? readVoidWords(inner) : null;
  });
}

/** „we fragmencie: „A””. */
function readFragment(c: Cursor): readonly string[] | null {
  return c.attempt((inner) => {
    inner.take(',');
    if (!inner.take('we?', 'fragmencie|fragmentach')) return null;
    inner.take(':');
    const quote = inner.takeQuote();
    return quote === null ? null : [quote.value];
  });
}

/** „§ 2 ust. 3; § 3”, „§ 4 ust. 1 we fragmencie: „…” i ust. 2 we fragmencie: „…””: each seen from the unit before it. */
function readParts(c: Cursor, context: UnitPath): VoidPart[] | null {
  const parts: VoidPart[] = [];
  let before = context;
  for (;;) {
    const start = c.at;
    if (parts.length > 0 && !c.take(';|,|i|oraz|a|także')) break;
    c.take('oraz|i|a|także');
    c.take(PROVISIONS);
    c.take(':');
    c.take('we?');
    const row = c.attempt(readPlaces);
    if (row === null) {
      c.at = start;
      break;
    }
    const places = row.map((place) => placeIn({ places: [{ from: before, to: null, part: 'unit' }] }, place));
    const within = before;
    if (
      parts.length > 0 &&
      places.some(({ from }) => from.length > within.length && within.every((step, index) => step === from[index]))
    )
      return null;
    before = places.at(-1)?.from ?? before;
    // „§ 2 w zakresie zdania drugiego”: a part of the unit just named.
    const inside = c.attempt((inner) => {
      if (!takesPart(inner)) return null;
      const narrower = inner.attempt(readPlaces);
      return narrower?.every(({ from }) => from.length === 0) === true ? narrower : null;
    });
    const [only, second] = places;
    if (inside !== null) {
      if (only === undefined || second !== undefined) return null;
      parts.push({ places: inside.map((place) => placeIn({ places: [only] }, place)), words: null });
      continue;
    }
    const fragment = readFragment(c);
    // A fragment belongs to the unit right before it: „§ 2 ust. 1 i 4 oraz § 4 ust. 1 we fragmencie: „…”” voids the others whole.
    if (fragment !== null) {
      if (places.length > 1) parts.push({ places: places.slice(0, -1), words: null });
      parts.push({ places: places.slice(-1), words: fragment });
    } else {
      const words = readWithin(c);
      // „§ 2; § 3 uchwały nr … w zakresie wyrazów „A””: of both, or of the last alone.
      if (words !== null && parts.length > 0 && c.acts.length > 0) return null;
      parts.push({ places, words });
    }
  }
  return parts.length === 0 ? null : parts;
}

/** „, a w pozostałym zakresie skargę oddala”, „i oddala skargę w pozostałym zakresie”: what a court says of the rest. */
function skipRest(c: Cursor): void {
  c.attempt((inner) => {
    inner.take('[,;–]');
    inner.take('a|i|oraz|zaś');
    const rest = (): boolean => inner.take('w', 'pozostał*', 'zakresie|części');
    const early = rest();
    if (!inner.take('skarg[ęi]', 'oddala') && !inner.take('oddala', 'skarg[ęi]')) return null;
    return early || rest() ? true : null;
  });
}

/** Why the decision was taken; no more of the object follows these words. */
function skipGrounds(c: Cursor): void {
  c.attempt((inner) => {
    inner.take('[,–]');
    const grounds =
      inner.take('z|ze', 'powodu|względu|uwagi') || inner.take('jako', '(?:sprzeczn|podjęt|wydan)*') || inner.take('wobec');
    if (!grounds) return null;
    inner.at = inner.tokens.length;
    return true;
  });
}

/** „… załącznika nr 1 do uchwały nr …” after all units: they stand in it. The parts, or `null` where what follows is something else. */
function inOwner(c: Cursor, parts: readonly VoidPart[]): readonly VoidPart[] | null {
  if (c.acts.length > 0) return parts;
  const act = c.attempt(readActName);
  if (act !== null) {
    c.acts.push(act);
    return parts;
  }
  const owner = c.attempt(readPlaces);
  if (owner === null) return parts;
  const [only, second] = owner;
  if (only === undefined || second !== undefined || !isAttachment(only)) return null;
  return parts.map((part) => ({
    ...part,
    places: part.places.map((place) => ({
      ...place,
      from: [...only.from, ...place.from],
      to: place.to === null ? null : [...only.from, ...place.to],
    })),
  }));
}

function clausesOf(parts: readonly VoidPart[]): Clause[] {
  return parts.flatMap(({ places, words }): Clause[] =>
    words === null
      ? [{ rule: 'niewaznosc', type: 'annul', targets: places }]
      : words.map((find) => ({
          rule: 'niewaznosc',
          type: 'words',
          places,
          find,
          put: '',
          mode: 'delete',
          occurrences: { exactly: 1 },
        })),
  );
}

/** What of the act is void after its name: „w części obejmującej § 5”, „w zakresie wyrazów „A” w § 3”; all of it where no such words follow. */
function readPartOfAct(c: Cursor): VoidPart[] | null {
  if (!takesPart(c)) return [];
  c.take(PROVISIONS);
  c.take(':');
  const words = readVoidWords(c);
  if (words === null) return readParts(c, []);
  const places = c.attempt((inner) => {
    inner.take(USED);
    return readPlaces(inner);
  });
  return places === null ? null : [{ places, words }];
}

/**
 * A decision on an act of a commune (art. 91 of the statute on commune self-government): „stwierdzam nieważność § 3 ust. 2 uchwały Nr …”,
 * „… uchwały nr … w części obejmującej § 5”, „… § 2 ust. 1 uchwały … w zakresie wyrazów „…””. What isn't read to the last word voids nothing.
 */
export function readAnnulled(cursor: Cursor, _scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!takesVerb(c)) return null;
    c.take(':');
    const someProvisions = c.take(PROVISIONS);
    c.take(':');
    const act = c.attempt(readActName);
    if (act !== null) {
      c.acts.push(act);
      const parts = readPartOfAct(c);
      c.attempt((inner) => (inner.take(','), inner.take('w', 'całości') ? true : null));
      skipRest(c);
      skipGrounds(c);
      // „nieważność przepisów uchwały nr …” says not which.
      if (parts === null || (someProvisions && parts.length === 0)) return null;
      return parts.length === 0 ? [{ rule: 'niewaznosc', type: 'annul', targets: [] }] : clausesOf(parts);
    }
    const words = readVoidWords(c);
    const places = words === null ? null : c.attempt((inner) => (inner.take(USED), readPlaces(inner)));
    const parts = words === null ? readParts(c, []) : places === null ? null : [{ places, words }];
    const owned = parts === null ? null : inOwner(c, parts);
    if (owned === null) return null;
    skipRest(c);
    skipGrounds(c);
    return clausesOf(owned);
  });
}
