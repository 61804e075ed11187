import type { NamedAct } from '../../types.ts';
import { readActName } from './act-name.ts';
import { Cursor } from './cursor.ts';
import { readClause } from './clause.ts';
import { readEndingList } from './ending.ts';
import { takeCorrection, takeLead } from './lead.ts';
import { readPlaces } from './places.ts';
import { COLON, placeIn, type Clause, type FormulaScope } from './scope.ts';
import { isWord } from './spelling.ts';
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

export const EMPTY_SCOPE: FormulaScope = { places: [] };

/** A longer line is no formula. */
const MAX_TOKENS = 1200;

const CONNECTORS: readonly (readonly string[])[] = [
  [',', 'a|oraz|i', 'także|ponadto|następnie|jednocześnie'],
  ['[,;]', 'a|oraz|i|natomiast|ponadto|następnie'],
  ['a', 'także|ponadto|następnie|jednocześnie'],
  [',|;|a|i|oraz'],
];

/** „następujące zmiany”, „poniższych zmian”, „zmianę”. */
const takesChanges = (c: Cursor): boolean => c.take('(?:następując|poniższ|niżej)*', 'zmian*') || c.take('zmian*');

/** Takes the name of an act in any place a formula may have one, and keeps it. */
function takeAct(cursor: Cursor, mayBeBare: boolean): boolean {
  const act = cursor.attempt((c) => readActName(c, mayBeBare));
  if (act === null) return false;
  if (act.number !== null || act.date !== null || act.title !== null || act.pointer !== null) cursor.acts.push(act);
  cursor.take(',');
  return true;
}

/** „w ten sposób, że”, „polegających na tym, że”, „poprzez”, „w następujący sposób:”. */
function takesManner(c: Cursor): boolean {
  return (
    c.attempt((inner) => {
      inner.take(',');
      if (inner.take('poprzez|przez')) return true;
      const manner = inner.take('polegając*', 'na') || inner.take('w', 'ten|następujący|poniższy', 'sposób') || inner.take('tak');
      if (!manner) return null;
      inner.take('tym');
      inner.take(',');
      inner.take('że|iż');
      return true;
    }) === true
  );
}

/** „następująco:”, „o następującej treści:”, „w następującym zakresie:”: words after an opening that say that the changes come below. */
function takesBelow(c: Cursor): boolean {
  return (
    c.attempt((inner) => {
      inner.take(',');
      const below =
        inner.take('następująco') ||
        inner.take('jak', 'następuje|niżej') ||
        inner.take('o', 'następującej|poniższej', 'treści') ||
        inner.take('o', 'treści') ||
        inner.take('w', 'następującym|poniższym', 'zakresie|brzmieniu');
      return below && inner.take(COLON) && inner.ended ? true : null;
    }) === true
  );
}

/** „załącznik nr 1 do uchwały nr …”, „w załączniku …”: units that the changes announced are about. */
function takePlaces(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  const places = cursor.attempt(readPlaces);
  if (places === null) return null;
  cursor.take(',');
  return { places: places.map((place) => placeIn(scope, place)) };
}

/** The act or the units that an announcement is about; `null` where it names neither. */
const takeObject = (cursor: Cursor, scope: FormulaScope, mayBeBare: boolean): FormulaScope | null =>
  takeAct(cursor, mayBeBare) ? EMPTY_SCOPE : takePlaces(cursor, scope);

/** „zmienia się”, „zmianie ulega”. */
const takesChange = (c: Cursor): boolean =>
  c.take('zmienia', 'się') || c.take('zmianie', 'ulega(?:ją)?') || c.take('ulega(?:ją)?', 'zmianie');

/**
 * „wprowadza się następujące zmiany:”, „Zmienia się uchwałę nr … w ten sposób, że:”, „Załącznik … zmienia się następująco:”: words that
 * open changes and say nothing of them but the act or the units they are about. The scope they leave; `null` for other words.
 */
function readAnnouncement(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  return cursor.attempt((c) => {
    let object: FormulaScope | null = null;
    let announced = true;
    c.take('postanawia', 'się');
    if (c.take('wprowadza|dokonuje|dokonać')) {
      c.take('się');
      if (!takesChanges(c)) return null;
      object = c.attempt((inner) => {
        const inside = inner.take('w|do');
        return inside ? takeObject(inner, scope, true) : takeAct(inner, false) ? EMPTY_SCOPE : null;
      });
    } else if (takesChange(c)) {
      object = takeObject(c, scope, true);
    } else {
      object = takeObject(c, scope, false);
      announced = object !== null && takesChange(c);
      if (object !== null && !announced) return null;
    }
    const below = takesBelow(c);
    const manner = !below && takesManner(c);
    const opens = manner || below || c.sees(COLON);
    if (!announced && !manner && !below) return null;
    // „zmienia się wyrazy „A” na „B””: the verb of an operation.
    if (object === null && !opens && isWord(c.tokens[c.at - 1], 'się|ulega|ulegają|zmianie')) return null;
    // „zmienia się § 4, który otrzymuje …”: the unit is the object of what follows.
    if (object !== null && object !== EMPTY_SCOPE && !opens) return null;
    c.take(COLON);
    return object ?? scope;
  });
}

const takeEnd = (cursor: Cursor): void => {
  while (cursor.take('[.,;]') || cursor.take('oraz|i'));
};

/** „w § 5 w ust. 2”, „w uchwale nr … z dnia …”: narrows the scope; the preposition tells it from the object of an operation. */
function readLocation(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  return cursor.attempt((c) => {
    if (!c.take('w|we|do')) return null;
    const everywhere = c.sees('cał*') ? ({ everywhere: true } as const) : {};
    if (!c.take('cał*', 'treści|tekście')) c.take('treści|tekście');
    if (takeAct(c, true)) return { ...EMPTY_SCOPE, ...everywhere };
    const places = c.attempt(readPlaces);
    if (places === null) return null;
    c.take(',');
    return { places: places.map((place) => placeIn(scope, place)), ...everywhere };
  });
}

const isInside = (inner: FormulaScope, outer: FormulaScope): boolean =>
  inner.places.every(({ from }) =>
    // A table, a title or a sentence has no units in it.
    outer.places.some(
      (place) => place.part === 'unit' && place.from.every((step, index) => JSON.stringify(step) === JSON.stringify(from[index])),
    ),
  );

/**
 * „W uchwale nr …, w załączniku nr 1 w § 3”: one place after another, each in the one before; the act may be named last („w § 3 w uchwale
 * nr …”). `astray` where a later place is not inside the earlier one.
 */
function readLocations(cursor: Cursor, scope: FormulaScope): FormulaScope | 'astray' | null {
  let located = readLocation(cursor, scope);
  if (located === null) return null;
  for (let next = readLocation(cursor, located); next !== null; next = readLocation(cursor, located)) {
    const isAct = next.places.length === 0;
    if (isAct && located.places.length > 0) continue;
    if (!isAct && located.places.length > 0 && !isInside(next, located)) return 'astray';
    located = next;
  }
  return located;
}

/** „§ 5:”, „w § 5:”: opens changes of a unit, with or without the preposition. */
function readOpenPlace(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  return cursor.attempt((c) => {
    const places = c.attempt(readPlaces);
    if (places === null || !c.take(COLON) || !c.ended) return null;
    return { places: places.map((place) => placeIn(scope, place)) };
  });
}

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
