import type { NamedAct } from '../../types.ts';
import { readAnnouncement } from './announced-changes.ts';
import { readClause } from './clause.ts';
import { Cursor } from './cursor.ts';
import { readEndingList } from './ending.ts';
import { takeCorrection, takeLead } from './lead.ts';
import { readLocations, readOpenPlace } from './locations.ts';
import { COLON, EMPTY_SCOPE, type Clause, type FormulaScope } from './scope.ts';
import type { FormulaToken } from './tokens.ts';
import { withVerbForms } from './verb-forms.ts';

/** A line of an act read to its last word. */
export interface ReadFormula {
  readonly clauses: readonly Clause[];
  /** What the lines below it start from, where it opens a list of changes. */
  readonly scope: FormulaScope | null;
  /** The act that the line names; `null` where it names none. */
  readonly act: NamedAct | null;
}

/** A longer line is no formula. */
const MAX_TOKENS = 1200;

const CONNECTORS: readonly (readonly string[])[] = [
  [',', 'a|oraz|i', 'także|ponadto|następnie|jednocześnie'],
  ['[,;]', 'a|oraz|i|natomiast|ponadto|następnie'],
  ['a', 'także|ponadto|następnie|jednocześnie'],
  [',|;|a|i|oraz'],
];

const takeEnd = (cursor: Cursor): void => {
  while (cursor.take('[.,;]') || cursor.take('oraz|i'));
};

/** The clause before „i dodaje się wyrazy …” gave the closing mark: the words that follow keep it. */
function keepingMark(before: Clause | undefined, clauses: readonly Clause[]): Clause[] {
  const given = before?.type === 'punctuation' && before.to !== '';
  return clauses.map((clause) =>
    given && clause.type === 'words' && clause.mode === 'end' ? { ...clause, keepsMark: true } : clause,
  );
}

const sameAct = (a: NamedAct, b: NamedAct): boolean =>
  a.words === b.words || (a.number !== null && a.number === b.number && a.date === b.date);

/** A formula read to its end with the one act it names; `null` where it names two. */
function finished(cursor: Cursor, clauses: readonly Clause[], scope: FormulaScope | null): ReadFormula | null {
  const [act, ...others] = cursor.acts;
  if (act !== undefined && others.some((other) => !sameAct(act, other))) return null;
  return { clauses, scope, act: act ?? null };
}

function readList(cursor: Cursor, context: FormulaScope): ReadFormula | null {
  const list = context.listed === undefined ? readEndingList(cursor) : null;
  return list === null ? null : finished(cursor, [], list);
}

/**
 * A line of an amending act, read to its last word or not at all: what it says first (legal basis, „prostuje się błąd …”), places, then
 * operations joined by „i”, „oraz”, „a” and commas, each seen from the places named last.
 * „w § 5 w ust. 2 uchyla się pkt 1, a pkt 3 otrzymuje brzmienie: „…”;”
 */
export function readFormula(
  tokens: readonly FormulaToken[],
  text: string,
  context: FormulaScope = EMPTY_SCOPE,
): ReadFormula | null {
  if (tokens.length > MAX_TOKENS) return null;
  const cursor = new Cursor(withVerbForms(tokens), text);
  const clauses: Clause[] = [];
  let scope = context;
  takeLead(cursor);
  const list = readList(cursor, context);
  if (list !== null) return list;
  for (;;) {
    if (clauses.length > 0) CONNECTORS.find((row) => cursor.take(...row));
    const open = readOpenPlace(cursor, scope);
    if (open !== null) return finished(cursor, clauses, open);
    const started = cursor.at;
    const located = readLocations(cursor, scope);
    if (located === 'astray') return null;
    scope = located ?? scope;
    if (located !== null && cursor.take(COLON) && cursor.ended) return finished(cursor, clauses, scope);
    // „W uchwale nr … prostuje się oczywistą omyłkę pisarską w ten sposób, że”.
    if (clauses.length === 0 && located !== null && takeCorrection(cursor)) continue;
    const announced = readAnnouncement(cursor, scope);
    if (announced !== null) {
      scope = announced;
      takeEnd(cursor);
      if (cursor.ended) return finished(cursor, clauses, scope);
      continue;
    }
    // A second operation without an object of its own is about nothing that the words name.
    const read = readClause(cursor, clauses.length > 0 && located === null ? { ...scope, spent: true } : scope);
    if (read === null) return null;
    clauses.push(...keepingMark(clauses.at(-1), read));
    // „dotychczasową treść § 5 oznacza się jako ust. 1 i dodaje się ust. 2”: the next operation is about the same unit.
    const [last] = read;
    if (last?.type === 'renumber' && last.wrap) scope = { places: last.from.map((range) => ({ ...range, part: 'unit' })) };
    const end = cursor.at;
    takeEnd(cursor);
    if (cursor.ended) return finished(cursor, clauses, null);
    if (end === started) return null;
    cursor.at = end;
  }
}
