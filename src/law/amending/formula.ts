import { Cursor } from './cursor.ts';
import { readClause } from './clause.ts';
import { readPlaces } from './places.ts';
import { placeIn, type Clause, type Scope } from './scope.ts';
import type { Token } from './tokens.ts';

/** A line of an amending act read to its end. */
export interface Formula {
  readonly clauses: readonly Clause[];
  /** What the lines below it start from, where it opens a list of changes. */
  readonly scope: Scope | null;
}

export const EMPTY_SCOPE: Scope = { places: [] };

const CONNECTORS: readonly (readonly RegExp[])[] = [
  [/^,$/u, /^(?:a|oraz|i)$/u, /^(?:także|ponadto|następnie)$/u],
  [/^[,;]$/u, /^(?:a|oraz|i|natomiast|ponadto)$/u],
  [/^a$/u, /^(?:także|ponadto|następnie)$/u],
  [/^(?:,|;|a|i|oraz)$/u],
];

/** „wprowadza się następujące zmiany:”, „zmienia się w ten sposób, że:”: words that open changes and say nothing of them. */
function takeAnnouncement(cursor: Cursor): boolean {
  const announced =
    cursor.take(/^(?:wprowadza|dokonuje)$/u, /^się$/u, /^(?:następując|poniższ)\S+$/u, /^zmian\S*$/u) ||
    cursor.take(/^(?:wprowadza|dokonuje)$/u, /^się$/u, /^zmian\S*$/u) ||
    cursor.take(/^zmienia$/u, /^się$/u);
  const manner =
    cursor.take(/^polegając\S+$/u, /^na$/u, /^tym$/u, /^,$/u, /^że$/u) ||
    cursor.take(/^,$/u, /^w$/u, /^ten$/u, /^sposób$/u, /^,$/u, /^że$/u) ||
    cursor.take(/^w$/u, /^ten$/u, /^sposób$/u, /^,$/u, /^że$/u) ||
    cursor.take(/^w$/u, /^ten$/u, /^sposób$/u, /^że$/u);
  if (announced || manner) cursor.take(/^[:–]$/u);
  return announced || manner;
}

const takeEnd = (cursor: Cursor): void => {
  while (cursor.take(/^[.,;]$/u) || cursor.take(/^(?:oraz|i)$/u));
};

/** „w § 5 w ust. 2”: narrows the scope; the preposition tells it from the object of an operation. */
function readLocation(cursor: Cursor, scope: Scope): Scope | null {
  return cursor.attempt((c) => {
    if (!c.take(/^(?:w|we)$/u)) return null;
    const places = c.attempt(readPlaces);
    if (places === null) return null;
    c.take(/^,$/u);
    return { places: places.map((place) => placeIn(scope, place)) };
  });
}

/** „§ 5:”, „w § 5:”: opens changes of a unit, with or without the preposition. */
function readOpenPlace(cursor: Cursor, scope: Scope): Scope | null {
  return cursor.attempt((c) => {
    const places = c.attempt(readPlaces);
    if (places === null || !c.take(/^:$/u) || !c.ended) return null;
    return { places: places.map((place) => placeIn(scope, place)) };
  });
}

/**
 * A formula from a token on, read in full or not at all: places, then operations joined by „i”, „oraz”, „a” and commas, each seen from
 * the places named last. „w § 5 w ust. 2 uchyla się pkt 1, a pkt 3 otrzymuje brzmienie: „…”;”
 */
export function readFormula(tokens: readonly Token[], start: number, context: Scope): Formula | null {
  const cursor = new Cursor(tokens, start);
  const clauses: Clause[] = [];
  let scope = context;
  for (;;) {
    if (clauses.length > 0) CONNECTORS.find((row) => cursor.take(...row));
    const open = readOpenPlace(cursor, scope);
    if (open !== null) return { clauses, scope: open };
    const located = readLocation(cursor, scope);
    scope = located ?? scope;
    // A list may open with nothing but „:”, its place said before.
    if (clauses.length === 0 && located === null && cursor.ended && start > 0) return { clauses, scope };
    if (takeAnnouncement(cursor)) {
      takeEnd(cursor);
      if (cursor.ended) return { clauses, scope };
      continue;
    }
    if (located !== null && cursor.take(/^:$/u) && cursor.ended) return { clauses, scope };
    const read = readClause(cursor, scope);
    if (read === null) return null;
    clauses.push(...read);
    // „dotychczasową treść § 5 oznacza się jako ust. 1 i dodaje się ust. 2”: the next operation is about the same unit.
    const [last] = read;
    if (last?.type === 'renumber' && last.wrap) scope = { places: last.from.map((range) => ({ ...range, part: 'unit' })) };
    const end = cursor.at;
    takeEnd(cursor);
    if (cursor.ended) return { clauses, scope: null };
    cursor.at = end;
  }
}
