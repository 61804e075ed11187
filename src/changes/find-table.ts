import type { Table, TableRow } from 'mdast';
import { plainText } from '../model/plain-text.ts';
import { REASONS } from '../strings/versions.ts';
import type { UnitPart, RowName, Unit, UnitPath } from '../types.ts';
import { withUnit } from './edit-tree.ts';
import { findUnit, type FoundUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal } from './wording-state.ts';

/** The one table of a place: the unit whose own content it stands in, and where. */
export interface FoundTable extends FoundUnit {
  readonly table: Table;
}

export type TablePart = Extract<UnitPart, 'table' | { row: unknown }>;

export const isTablePart = (part: UnitPart): part is TablePart => part === 'table' || (typeof part === 'object' && 'row' in part);

function tablesIn(unit: Unit, above: readonly Unit[]): FoundTable[] {
  const own = unit.content.flatMap((node): FoundTable[] => (node.type === 'table' ? [{ unit, above, table: node }] : []));
  return [...own, ...unit.children.flatMap((child) => tablesIn(child, [...above, unit]))];
}

/** The only table of a unit, units below it included; a document's, where the path is empty. */
export function findTable(units: readonly Unit[], path: UnitPath): FoundTable | Refusal {
  const found = path.length === 0 ? null : findUnit(units, path);
  if (found !== null && isRefusal(found)) return found;
  const tables = found === null ? units.flatMap((unit) => tablesIn(unit, [])) : tablesIn(found.unit, found.above);
  const [only, second] = tables;
  return only === undefined || second !== undefined ? refuse(REASONS.tables(pathName(path), tables.length)) : only;
}

/** The text with a table changed for another. */
export function withTable(units: readonly Unit[], { unit, above, table }: FoundTable, next: Table): readonly Unit[] {
  const content = unit.content.map((node) => (node === table ? next : node));
  return withUnit(units, above, unit, [{ ...unit, content, text: plainText(content) }]);
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();
const cellText = (row: TableRow | undefined, column: number): string => {
  const cell = row?.children[column];
  return cell === undefined ? '' : folded(plainText(cell.children));
};
const numbered = (row: TableRow): string => cellText(row, 0).replace(/[.)]+$/u, '');

/** Indexes of rows that a name may mean; the heading is no row of the body. */
function rowsNamed({ children }: Table, { by, name }: RowName): number[] {
  const body = children.map((_, index) => index).slice(1);
  const at = (index: number): TableRow => children[index] ?? { type: 'tableRow', children: [] };
  if (by === 'words')
    return body.filter((index) => at(index).children.some((cell) => folded(plainText(cell.children)) === folded(name)));
  const byNumber = body.filter((index) => numbered(at(index)) === name);
  const hasNumbers = body.some((index) => /^\d+[a-z]?$/u.test(numbered(at(index))));
  const place = name === '-1' ? body.at(-1) : body[Number(name) - 1];
  if (by === 'number' && (byNumber.length > 0 || hasNumbers)) return byNumber;
  if (place === undefined) return [];
  // „wiersz drugi” of a table whose second row is numbered otherwise may be either.
  return by === 'place' && hasNumbers && name !== '-1' && !byNumber.includes(place) ? [] : [place];
}

/** The index of the one row that a name means. */
export function findRow(table: Table, name: RowName, path: UnitPath): number | Refusal {
  const [only, second] = rowsNamed(table, name);
  return only === undefined || second !== undefined ? refuse(REASONS.noRow(name.name, pathName(path))) : only;
}

/** The index of the one column with a heading, or at a place (`#2`). */
export function findColumn(table: Table, name: string, path: UnitPath): number | Refusal {
  const [head] = table.children;
  const columns = head?.children.length ?? 0;
  const place = /^#(\d+)$/u.exec(name);
  const matches =
    place === null
      ? Array.from({ length: columns }, (_, index) => index).filter((index) => cellText(head, index) === folded(name))
      : Number(place[1]) <= columns
        ? [Number(place[1]) - 1]
        : [];
  const [only, second] = matches;
  return only === undefined || second !== undefined ? refuse(REASONS.noColumn(name, pathName(path))) : only;
}
