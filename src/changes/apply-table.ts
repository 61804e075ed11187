import type { Table, TableRow } from 'mdast';
import { plainText } from '../model/plain-text.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit, QuotedWording, WordsPlace } from '../types.ts';
import { editNodes, type Editor } from './edit-words.ts';
import { findColumn, findRow, findTable, isTablePart, withTable } from './find-table.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type RowsEffect = Extract<Effect, { type: 'rows' }>;

const words = (row: TableRow | undefined): string =>
  row === undefined ? '' : row.children.map((cell) => plainText(cell.children)).join('|');

/** The rows that a wording gives; a heading that repeats that of the table is no row. */
function rowsOf(wording: QuotedWording, table: Table): TableRow[] | null {
  const [given] = wording.lead;
  if (given?.type !== 'table') return null;
  const [first, ...rest] = given.children;
  const rows = words(first) === words(table.children[0]) ? rest : given.children;
  const columns = table.children[0]?.children.length;
  return rows.length > 0 && rows.every((row) => row.children.length === columns) ? rows : null;
}

/** Rows added after a row, or at the end of a table; or in place of a row. */
export function applyRows(state: WordingState, { place, operation, wording }: RowsEffect): WordingState | Refusal {
  const found = findTable(state.units, place.from);
  if (isRefusal(found)) return found;
  const fresh = rowsOf(wording, found.table);
  if (fresh === null) return refuse(REASONS.noTable);
  const { children } = found.table;
  const row = typeof place.part === 'object' && 'row' in place.part ? place.part.row : null;
  if (row === null && operation === 'replace') return refuse(REASONS.notRead);
  const at = row === null ? children.length - 1 : findRow(found.table, row, place.from);
  if (typeof at !== 'number') return at;
  const rows =
    operation === 'insert'
      ? [...children.slice(0, at + 1), ...fresh, ...children.slice(at + 1)]
      : [...children.slice(0, at), ...fresh, ...children.slice(at + 1)];
  return { ...state, units: withTable(state.units, found, { ...found.table, children: rows }) };
}

/** Another table in place of one; without a wording, a row deleted. */
export function changeTable(state: WordingState, place: WordsPlace, wording: QuotedWording | null): WordingState | Refusal {
  const found = findTable(state.units, place.from);
  if (isRefusal(found)) return found;
  if (place.part === 'table') {
    const [given] = wording?.lead ?? [];
    return given?.type === 'table' ? { ...state, units: withTable(state.units, found, given) } : refuse(REASONS.noTable);
  }
  const row = typeof place.part === 'object' && 'row' in place.part && place.part.column === null ? place.part.row : null;
  if (wording !== null || row === null) return refuse(REASONS.notRead);
  const at = findRow(found.table, row, place.from);
  if (typeof at !== 'number') return at;
  return {
    ...state,
    units: withTable(state.units, found, { ...found.table, children: found.table.children.filter((_, index) => index !== at) }),
  };
}

/** The cells of a place edited, and no others. */
export function editCells(units: readonly Unit[], place: WordsPlace, editor: Editor): readonly Unit[] | Refusal {
  if (!isTablePart(place.part)) return refuse(REASONS.notRead);
  const found = findTable(units, place.from);
  if (isRefusal(found)) return found;
  const { row, column } = place.part === 'table' ? { row: null, column: null } : place.part;
  const at = row === null ? null : findRow(found.table, row, place.from);
  if (at !== null && typeof at !== 'number') return at;
  const under = column === null ? null : findColumn(found.table, column, place.from);
  if (under !== null && typeof under !== 'number') return under;
  const children = found.table.children.map((line, index) =>
    at !== null && index !== at
      ? line
      : {
          ...line,
          children: line.children.map((cell, place) =>
            under !== null && place !== under ? cell : (editNodes([cell], editor)[0] ?? cell),
          ),
        },
  );
  return withTable(units, found, { ...found.table, children });
}
