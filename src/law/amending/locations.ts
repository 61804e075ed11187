import { readActName } from './act-name.ts';
import type { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { COLON, EMPTY_SCOPE, placeIn, type FormulaScope } from './scope.ts';

/** Takes the name of an act in any place a formula may have one, and keeps it. */
export function takeAct(cursor: Cursor, mayBeBare: boolean): boolean {
  const act = cursor.attempt((c) => readActName(c, mayBeBare));
  if (act === null) return false;
  if (act.number !== null || act.date !== null || act.title !== null || act.pointer !== null) cursor.acts.push(act);
  cursor.take(',');
  return true;
}

/** „załącznik nr 1 do uchwały nr …”, „w załączniku …”: units that the changes announced are about. */
export function takePlaces(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  const places = cursor.attempt(readPlaces);
  if (places === null) return null;
  cursor.take(',');
  return { places: places.map((place) => placeIn(scope, place)) };
}

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
export function readLocations(cursor: Cursor, scope: FormulaScope): FormulaScope | 'astray' | null {
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
export function readOpenPlace(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  return cursor.attempt((c) => {
    const places = c.attempt(readPlaces);
    if (places === null || !c.take(COLON) || !c.ended) return null;
    return { places: places.map((place) => placeIn(scope, place)) };
  });
}
