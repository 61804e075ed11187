import type { UnitRange, WordsPlace } from '../../types.ts';
import { attachmentEffect, readSources } from './attachment.ts';
import type { Cursor } from './cursor.ts';
import { readInsertion } from './insertion.ts';
import { readPlaces } from './places.ts';
import { COLON, placeIn, SIE, unitsOf, type Clause, type Scope } from './scope.ts';
import { readSubpoints } from './subpoints.ts';
import { readWords } from './words.ts';

const DROPS = /^(?:uchyla|skreśla|wykreśla|usuwa)$/u;

/** „§ 3 otrzymuje brzmienie: „…””, „załącznik otrzymuje brzmienie określone w załączniku do niniejszej uchwały”. */
function readReplacement(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    c.take(/^zmienia$/u, SIE);
    c.take(/^(?:dotychczasow|now)\S+$/u);
    c.take(/^(?:treść|brzmienie)$/u);
    const places = unitsOf(c.attempt(readPlaces), scope);
    c.take(/^zmienia$/u, SIE);
    c.take(/^,$/u);
    c.take(/^(?:i|oraz|który|która|które)$/u);
    if (c.take(/^(?:otrzymuje|otrzymują|otrzyma|przyjmuje|przyjmują)$/u)) {
      c.take(/^(?:nowe|następujące)$/u);
      if (!c.take(/^(?:brzmienie|treść)$/u)) return null;
    } else if (!c.take(/^nadaje$/u, SIE, /^(?:nowe|następujące)$/u, /^brzmienie$/u) && !c.take(/^nadaje$/u, SIE, /^brzmienie$/u))
      return null;
    c.take(COLON);
    if (places.length === 0) return null;
    const wording = c.takeQuote();
    if (wording !== null) return { type: 'replace', targets: places, wording };
    const sources = readSources(c);
    return sources === null ? null : attachmentEffect(places, sources, false);
  });
}

/** „uchyla się ust. 2 i 3”, „§ 7 skreśla się”. */
function readRepeal(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    if (c.take(DROPS, SIE)) {
      c.take(/^(?:dotychczasow|cał)\S+$/u);
      const places = c.attempt(readPlaces);
      const targets = unitsOf(places, scope);
      // „w § 3 ust. 4 uchyla się”: without an object the verb closes the line.
      return targets.length === 0 || (places === null && c.peek()?.type === 'word') ? null : { type: 'repeal', targets };
    }
    const places = unitsOf(c.attempt(readPlaces), scope);
    return places.length > 0 && c.take(DROPS, SIE) ? { type: 'repeal', targets: places } : null;
  });
}

/** „dotychczasową treść oznacza się jako ust. 1”, „dotychczasowe ust. 2 i 3 otrzymują oznaczenie ust. 3 i 4”. */
function readRenumbering(cursor: Cursor, scope: Scope): Clause | null {
  return cursor.attempt((c) => {
    c.take(/^dotychczasow\S+$/u);
    const wrap = c.take(/^(?:treść|tekst|przepis)$/u);
    const from = c.attempt(readPlaces);
    if (!c.take(/^oznacza$/u, SIE, /^(?:jako|odpowiednio)$/u) && !c.take(/^(?:otrzymuje|otrzymują)$/u, /^oznaczenie$/u))
      return null;
    c.take(/^(?:odpowiednio|jako)$/u);
    const to = c.attempt(readPlaces);
    if (to === null) return null;
    const bare = (place: WordsPlace): UnitRange => ({ from: place.from, to: place.to });
    const kind = to[0]?.from.at(-1)?.kind;
    // „w § 5 ust. 2–4 oznacza się jako ust. 3–5”: what gets new numbers was taken for the place.
    const inPlace = from === null && !wrap && scope.places.every((place) => place.from.at(-1)?.kind === kind);
    if ((wrap || from === null) && !inPlace) {
      const wrapped = unitsOf(from, scope);
      const [target] = wrapped;
      if (wrapped.length !== 1 || target === undefined || to.length !== 1) return null;
      return {
        type: 'renumber',
        wrap: true,
        from: [bare(target)],
        to: to.map((place) => bare(placeIn({ places: [target] }, place))),
      };
    }
    return {
      type: 'renumber',
      wrap: false,
      from: unitsOf(from, scope).map(bare),
      to: to.map((place) => bare(placeIn(scope, place))),
    };
  });
}

const READERS = [readSubpoints, readWords, readReplacement, readInsertion, readRenumbering, readRepeal];

/** One operation from the cursor on, or `null`. */
export function readClause(cursor: Cursor, scope: Scope): Clause[] | null {
  for (const read of READERS) {
    const clause = cursor.attempt((c) => read(c, scope));
    if (clause !== null) return Array.isArray(clause) ? clause : [clause];
  }
  return null;
}
