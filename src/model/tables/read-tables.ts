import type { PhrasingContent, Table } from 'mdast';
import { hasCurrency, readAmount } from '../../law/money.ts';
import { columnRole, headingYear, isInThousands, isPartLabel, isTotalLabel, type ColumnRole } from '../../law/table-headings.ts';
import type { Unit } from '../../types.ts';
import { firstOffset } from '../lines.ts';
import { plainText } from '../plain-text.ts';
import { allUnits } from '../all-units.ts';

export interface Cell {
  readonly text: string;
  /** Offset of its first character in the file; `null` where the cell is empty. */
  readonly at: number | null;
  /** Its amount in grosze, where its column holds money and the cell says one. */
  readonly amount: number | null;
}

export interface Column {
  readonly heading: string;
  readonly role: ColumnRole;
  readonly isMoney: boolean;
  /** The year its heading names. */
  readonly year: number | null;
}

interface Row {
  /** `part` repeats some of the row above („w tym: …”) and is no row of a sum. */
  readonly kind: 'row' | 'total' | 'part';
  readonly cells: readonly Cell[];
}

/** A table of a text, its columns known by their headings. */
export interface ReadTable {
  /** The provision it stands in. */
  readonly unit: Unit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const textOf = (cell: { children: readonly PhrasingContent[] } | undefined): string =>
  cell === undefined ? '' : plainText(cell.children);

const MONEY_ROLES: ReadonlySet<ColumnRole> = new Set(['planned', 'spent']);

function readTable(table: Table, unit: Unit): ReadTable {
  const [head, ...body] = table.children;
  const texts = body.map((row) => row.children.map(textOf));
  const columns = (head?.children ?? []).map((cell, index): Column => {
    const heading = textOf(cell);
    const role = columnRole(heading);
    const isMoney = hasCurrency(heading) || MONEY_ROLES.has(role) || texts.some((row) => hasCurrency(row[index] ?? ''));
    return {
      heading,
      role,
      isMoney: isMoney && role !== 'task' && role !== 'remark' && role !== 'answer',
      year: headingYear(heading),
    };
  });
  const factors = columns.map(({ heading }) => (isInThousands(heading) ? 1000 : 1));
  const rows = body.map((row): Row => {
    const cells = columns.map((column, index): Cell => {
      const cell = row.children[index];
      const text = textOf(cell);
      const amount = column.isMoney ? readAmount(text) : null;
      return {
        text,
        at: cell === undefined ? null : firstOffset(cell.children),
        amount: amount === null ? null : amount * (factors[index] ?? 1),
      };
    });
    const label = cells.find(({ text }, index) => /\p{L}/u.test(text) && columns[index]?.isMoney === false)?.text ?? '';
    return { kind: isTotalLabel(label) ? 'total' : isPartLabel(label) ? 'part' : 'row', cells };
  });
  return { unit, columns, rows };
}

/** All tables of a text, in order. */
export function readTables(units: readonly Unit[]): ReadTable[] {
  const tables: ReadTable[] = [];
  for (const unit of allUnits(units)) {
    for (const node of unit.content) if (node.type === 'table') tables.push(readTable(node, unit));
  }
  return tables;
}

/** Index of the first column of a role, or -1. */
export const columnOf = (table: ReadTable, role: ColumnRole): number => table.columns.findIndex((column) => column.role === role);
