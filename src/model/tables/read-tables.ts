import type { Table } from 'mdast';
import { hasCurrency, readAmount, readMoneyCell, saysNoMoney } from '../../law/money.ts';
import { labelStyles } from '../../law/row-labels.ts';
import {
  columnRole,
  headingYear,
  isYearHeading,
  isBareTotalHeading,
  isGroupHeading,
  isPartLabel,
  isSpendingHeading,
  moneyUnit,
  totalLabel,
  unitRemark,
  type ColumnRole,
} from '../../law/table-headings.ts';
import type { Amount, Fact, Unit } from '../../types.ts';
import { allUnits } from '../all-units.ts';
import { plainText } from '../plain-text.ts';
import { cellWords, type CellWords } from './cell-words.ts';
import { headedRows } from './headed-rows.ts';
import { nestRows, type NestingRow } from './nest-rows.ts';
import { rawTables } from './raw-tables.ts';
import { hasDoubtfulTotal, totalRows, type SummedRow } from './total-rows.ts';

export interface ReadCell {
  readonly text: string;
  /** Offset of its first character in the file; `null` where the cell is empty. */
  readonly at: number | null;
  /** Its amount in grosze, where its column holds money. */
  readonly amount: Fact<number>;
  /** The cell has a dash or words for it: the amount is stated as none. */
  readonly isDash: boolean;
}

interface Column {
  readonly heading: string;
  readonly role: ColumnRole;
  readonly isMoney: boolean;
  /** The year its heading names. */
  readonly year: number | null;
}

export interface ReadRow {
  /** `part` means that the row repeats some of the row above in words („w tym: …”). */
  readonly kind: 'row' | 'total' | 'part';
  readonly cells: readonly ReadCell[];
  /** Index of the row it is part of; `null` for rows that are part of no other, and for totals. */
  readonly parent: number | null;
}

/** A table of a text, its columns known by their headings. */
export interface ReadTable {
  /** The provision it stands in. */
  readonly unit: Unit;
  /** Words that stand before it in its provision. */
  readonly before: string;
  /** Offset in the file of its first words. */
  readonly at: number;
  readonly columns: readonly Column[];
  readonly rows: readonly ReadRow[];
  /** Whether all its cells are known; a table in HTML may hold another, or end elsewhere. */
  readonly isWhole: boolean;
  /** Whether it is certain which rows are parts of others; where it is not, nothing may be summed. */
  readonly isNested: boolean;
  /** Whether its rows are for several years, so that no total is that of all. */
  readonly mixesYears: boolean;
}

const NO_WORDS = cellWords(undefined);
const WORDS: ReadonlySet<ColumnRole> = new Set(['number', 'task', 'area', 'sphere', 'remark', 'answer', 'result', 'submitter']);

const isAmountOfMoney = (text: string): boolean => hasCurrency(text) && readAmount(text) !== null;

/** „1”, „2.”, „a)”: numbers of rows under no heading. */
const holdsNumbers = (rows: readonly (readonly CellWords[])[], index: number): boolean =>
  rows.every((row) => /^(?:[\d.]{0,5}|[A-Za-z]|[IVXL]{1,5})[.)]?$/.test(row[index]?.text ?? ''));

function readColumns(headings: readonly string[], rows: readonly (readonly CellWords[])[]): Column[] {
  const roles = headings.map(columnRole);
  // „Środki gminy | Środki z innych źródeł | Razem”: the last column is planned as the others are.
  const isSummed = roles.includes('planned') && !roles.includes('spent');
  const columns = headings.map((heading, index): Column => {
    const known = index === 0 && heading === '' && holdsNumbers(rows, index) ? 'number' : (roles[index] ?? 'other');
    const holdsMoney = !WORDS.has(known) && rows.some((row) => isAmountOfMoney(row[index]?.text ?? ''));
    const isPlanned =
      (isSummed && isBareTotalHeading(heading)) ||
      (holdsMoney && isYearHeading(heading)) ||
      (isSpendingHeading(heading) && !roles.includes('planned'));
    const role = isPlanned ? 'planned' : known;
    const isMoney = role === 'planned' || role === 'spent' || (!WORDS.has(role) && hasCurrency(heading)) || holdsMoney;
    return { heading, role, isMoney, year: headingYear(heading) };
  });
  const money = columns.filter(({ isMoney }) => isMoney);
  // A table without headings has its plan in the only column of money.
  return columns.map((column) =>
    money.length === 1 && column === money[0] && column.heading === '' ? { ...column, role: 'planned' } : column,
  );
}

function readCell({ text, at }: CellWords, { isMoney, heading }: Column, remark: number | null, unit: Unit): ReadCell {
  const empty: ReadCell = { text, at, amount: null, isDash: isMoney && saysNoMoney(text) };
  if (!isMoney || text === '' || empty.isDash) return empty;
  const place = { unit: unit.id, at };
  const amount = readMoneyCell(text, moneyUnit(heading) ?? remark ?? 1);
  return {
    ...empty,
    amount: amount === null ? { read: 'partly', words: text, place } : { read: 'whole', value: amount, words: text, place },
  };
}

/** „Sport”, and not „1.1”, „a)” or the „XII” of a row's number. */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^[IVXLC]{1,7}[.)]?$/u.test(text);

/** The name of a row: its first cell that is neither a number nor money. */
const nameIndex = (words: readonly CellWords[], columns: readonly Column[]): number =>
  words.findIndex(({ text }, index) => isWords(text) && columns[index]?.isMoney === false);

/** The amounts that decide levels: of planned funds, else of the first column of money. */
function decidingColumn(columns: readonly Column[]): number {
  const planned = columns.findIndex(({ role, isMoney }) => isMoney && role === 'planned');
  return planned >= 0 ? planned : columns.findIndex(({ isMoney }) => isMoney);
}

/** The amount of a cell for sums; nothing where it is empty. */
export const addend = ({ amount, isDash }: ReadCell): number | null | undefined =>
  isDash ? 0 : amount === null ? undefined : amount.read === 'whole' ? amount.value : null;

/** What a cell of a table says of money. */
export function amountOfCell(cell: ReadCell | undefined, { unit }: Pick<ReadTable, 'unit'>): Amount {
  if (cell === undefined) return null;
  return cell.isDash ? { read: 'none', words: cell.text, place: { unit: unit.id, at: cell.at } } : cell.amount;
}

/** A row before it is known on which level it stands. */
interface FlatRow {
  readonly cells: readonly ReadCell[];
  readonly kind: ReadRow['kind'];
  readonly named: CellWords;
  /** Words of the column for numbers. */
  readonly number: string;
  /** What its cell in the deciding column adds to a sum. */
  readonly amount: number | null | undefined;
}

/** Whether a row may be a total: one without a name may be, a numbered one is not. */
const labelOf = (number: string, name: string): ReturnType<typeof totalLabel> =>
  /^\d/.test(number) ? 'no' : name === '' ? 'maybe' : totalLabel(name);

const summedRows = (rows: readonly Pick<FlatRow, 'named' | 'number' | 'amount'>[]): SummedRow[] =>
  rows.map(({ named, number, amount }) => ({ label: labelOf(number, named.text), amount, isNamed: named.text !== '' }));

function readRows(
  words: readonly (readonly CellWords[])[],
  columns: readonly Column[],
  remark: number | null,
  unit: Unit,
): FlatRow[] {
  const numbers = columns.findIndex(({ role }) => role === 'number');
  const deciding = decidingColumn(columns);
  const rows = words.map((row) => {
    const cells = columns.map((column, index) => readCell(row[index] ?? NO_WORDS, column, remark, unit));
    const named = row[nameIndex(row, columns)] ?? NO_WORDS;
    const number = row[numbers]?.text ?? '';
    const cell = cells[deciding];
    return {
      cells,
      named,
      number: isWords(number) ? '' : number,
      amount: cell === undefined ? undefined : addend(cell),
    };
  });
  const isTotal = totalRows(summedRows(rows));
  return rows.map((row, index): FlatRow => ({
    ...row,
    kind: isTotal[index] === true ? 'total' : isPartLabel(row.named.text) ? 'part' : 'row',
  }));
}

/** A row that only names the subject of the rows under it: „**Zadania z zakresu sportu** | ”. */
const isHeadingRow = ({ cells, kind, named }: FlatRow): boolean =>
  kind === 'row' && cells.filter(({ text }) => text !== '').length === 1 && (named.isBold || isGroupHeading(named.text));

/** For each row the index of the row it is part of; `null` where that can't be told. */
function levelsOf(rows: readonly FlatRow[]): (number | null)[] | null {
  const styles = labelStyles(rows.map(({ number, named }) => ({ number, name: named.text })));
  const own = rows.flatMap(({ kind }, index) => (kind === 'total' ? [] : [index]));
  const nesting = nestRows(
    own.flatMap((index): NestingRow[] => {
      const row = rows[index];
      if (row === undefined) return [];
      const { isBold, isIndented } = row.named;
      const style = styles[index] ?? '';
      const isPart = row.kind === 'part';
      return [{ style, isPart, isHeading: style === '' && isHeadingRow(row), isBold, isIndented, amount: row.amount }];
    }),
    rows.flatMap(({ kind, amount }) => (kind === 'total' && typeof amount === 'number' ? [amount] : [])),
  );
  if (nesting === null) return null;
  const above = new Map(own.map((index, place) => [index, nesting[place] ?? null]));
  return rows.map((_, index) => {
    const place = above.get(index) ?? null;
    return place === null ? null : (own[place] ?? null);
  });
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Whether a column names the years of the rows, and not the same for all: then the rows have no common sum. */
function mixesYears(columns: readonly Column[], rows: readonly FlatRow[]): boolean {
  const index = columns.findIndex(({ role }) => role === 'year');
  return index >= 0 && new Set(rows.flatMap(({ cells }) => cells[index]?.text.match(YEAR) ?? [])).size > 1;
}

/** `before` are the words that stand before the table in its provision; `isWhole`: its cells are all known. */
function readTable(table: Table, unit: Unit, before: string, isWhole: boolean): ReadTable {
  const all = table.children.map((row) => row.children.map(({ children }) => cellWords(children)));
  const { headings, rows: words } = headedRows(all);
  const columns = readColumns(headings, words);
  const rows = readRows(words, columns, unitRemark(before), unit);
  const levels = levelsOf(rows);
  const isMixed = mixesYears(columns, rows);
  return {
    unit,
    before,
    at: rows.flatMap(({ cells }) => cells.flatMap(({ at }) => at ?? []))[0] ?? unit.at,
    columns,
    rows: rows.map(({ kind, cells }, index) => ({ kind, cells, parent: levels?.[index] ?? null })),
    mixesYears: isMixed,
    isWhole,
    isNested: isWhole && levels !== null && !isMixed && !hasDoubtfulTotal(summedRows(rows)),
  };
}

/** All tables of a text, in order; those of a provision that are written in HTML come after its others. */
export function readTables(units: readonly Unit[]): ReadTable[] {
  const tables: ReadTable[] = [];
  for (const unit of allUnits(units)) {
    let before = '';
    for (const node of unit.content) {
      if (node.type === 'table') tables.push(readTable(node, unit, before, true));
      before = plainText([node]);
    }
    for (const { table, before: words, isWhole } of rawTables(unit.content, unit.at))
      tables.push(readTable(table, unit, words, isWhole));
  }
  return tables;
}
