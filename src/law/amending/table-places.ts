import type { RowName } from '../../types.ts';
import { ordinalOf } from '../ordinals.ts';
import type { Cursor } from './cursor.ts';
import { readLabels, type LabelRange } from './labels.ts';
import type { PlaceGroup } from './places.ts';
import { isSpelled } from './spelling.ts';
import { readOwner } from './attachment-names.ts';

/** „2”, „drugim”, „„sport””: a row by its number, its place or its words. */
function readRowName(cursor: Cursor, before: readonly LabelRange[] | null): RowName | null {
  const [place, second] = before ?? [];
  if (place !== undefined) return second === undefined && place.to === null ? { by: 'place', name: place.from } : null;
  // „w pozycji oznaczonej liczbą porządkową 2”
  if (cursor.take('oznaczon*') && !cursor.take('liczbą', 'porządkową') && !cursor.takeNamed('row')) cursor.take('numerem|jako');
  cursor.take('nr|numer');
  const token = cursor.peek();
  if (token?.type === 'quote' && !token.block) {
    cursor.at++;
    return { by: 'words', name: token.value };
  }
  if (token?.type === 'label' && isSpelled(token.value, '[0-9]+[a-z]?')) {
    cursor.at++;
    return { by: 'number', name: token.value };
  }
  const ordinal = token?.type === 'word' ? ordinalOf(token.value) : null;
  if (ordinal === null) return null;
  cursor.at++;
  return { by: 'place', name: ordinal };
}

/** „tabeli”, „tabeli w wierszu 2 w kolumnie „Kwota””, „poz. 3”: a table or a cell, after the name of the unit that holds it. */
export function readTableGroup(cursor: Cursor, before: readonly LabelRange[] | null): PlaceGroup | null {
  let row: RowName | null = null;
  let column: string | null = null;
  let inTable = false;
  let first = true;
  for (;;) {
    const start = cursor.at;
    if (!first) {
      cursor.take(',');
      cursor.take('w|we');
    }
    const ordinal = first ? before : cursor.attempt((c) => readLabels(c, 'ordinal'));
    const what = cursor.peek()?.value;
    if (what === 'table' && (first || (!inTable && row !== null)) && cursor.takeNamed('table')) {
      // „wiersz 2 w tabeli” is „w tabeli wiersz 2”.
      inTable = true;
    } else if (what === 'row' && row === null && cursor.takeNamed('row')) {
      row = readRowName(cursor, ordinal);
      if (row === null) return null;
    } else if (what === 'column' && column === null && cursor.takeNamed('column')) {
      const name = readRowName(cursor, ordinal);
      if (name === null) return null;
      column = name.by === 'words' ? name.name : `#${name.name}`;
    } else {
      cursor.at = start;
      break;
    }
    first = false;
  }
  if (first) return null;
  readOwner(cursor);
  return { kind: null, ranges: [], part: row === null && column === null ? 'table' : { row, column }, double: false };
}
