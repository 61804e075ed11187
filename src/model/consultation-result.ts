import {
  isResultTitle,
  outcomeOf,
  remarksSentences,
  saysNoRemark,
  type RemarkOutcome,
  type RemarksSentence,
} from '../law/consultation-words.ts';
import type { Fact, FactPlace, Unit } from '../types.ts';
import { allUnits } from './all-units.ts';
import { plainText } from './plain-text.ts';
import { readTables, type ReadCell, type ReadTable, type ReadRow } from './tables/read-tables.ts';
import { columnOf } from './tables/table-columns.ts';

/** How a consultation ended, as its own text states it. */
export interface ConsultationResult {
  /** 0 where the text says that nobody sent any. */
  readonly remarks: number;
  readonly outcomes: readonly { readonly outcome: RemarkOutcome; readonly count: number }[];
  /** Kinds of bodies that sent remarks, as the account names them, most remarks first. */
  readonly bodies: readonly { readonly name: string; readonly count: number }[];
}

const OUTCOMES: readonly RemarkOutcome[] = ['accepted', 'partly', 'rejected', 'other'];

/** The column of outcomes of remarks; where there is none, that of the office's opinions. */
const outcomeColumn = (table: ReadTable): { column: number; isOpinion: boolean } => {
  const result = columnOf(table, 'result');
  if (result >= 0) return { column: result, isOpinion: false };
  // In forms „Uzasadnienie” alone is the reason given by whoever sends the remark.
  const isOffice = ({ role, heading }: ReadTable['columns'][number]): boolean =>
    role === 'answer' && !/^uzasadnieni/iu.test(heading.trim());
  return { column: table.columns.findIndex(isOffice), isOpinion: true };
};

/** Whether a table is an account of remarks: it has a column of remarks or of their authors, and one of outcomes. */
const isAccount = (table: ReadTable): boolean =>
  outcomeColumn(table).column >= 0 && (columnOf(table, 'remark') >= 0 || columnOf(table, 'submitter') >= 0);

const rowsOf = ({ rows }: ReadTable): ReadRow[] =>
  rows.filter(({ kind, cells }) => kind === 'row' && cells.some(({ text }) => text !== ''));

/** Whether an account has one row, which says that there is nothing to account for: „brak uwag”. */
function isEmptyAccount(table: ReadTable): boolean {
  const [row, second] = rowsOf(table);
  const remark = row?.cells[columnOf(table, 'remark')]?.text ?? '';
  return row !== undefined && second === undefined && remark !== '' && saysNoRemark(remark);
}

/** Cells of an account that say no outcome, or more than one. */
export function unclearOutcomes(units: readonly Unit[]): { readonly cell: ReadCell; readonly table: ReadTable }[] {
  return readTables(units)
    .filter(isAccount)
    .flatMap((table) => {
      if (isEmptyAccount(table)) return [];
      const { column, isOpinion } = outcomeColumn(table);
      return rowsOf(table).flatMap(({ cells }) => {
        const cell = cells[column];
        return cell === undefined || outcomeOf(cell.text, isOpinion) !== null ? [] : [{ cell, table }];
      });
    });
}

function readAccount(table: ReadTable): Fact<ConsultationResult> {
  const rows = rowsOf(table);
  if (rows.length === 0) return null;
  const place = { unit: table.unit.id, at: table.at };
  const words = table.columns.map(({ heading }) => heading).join(' | ');
  if (table.isWhole && isEmptyAccount(table))
    return { read: 'whole', words, place, value: { remarks: 0, outcomes: [], bodies: [] } };
  const { column, isOpinion } = outcomeColumn(table);
  const outcomes = rows.map(({ cells }) => outcomeOf(cells[column]?.text ?? '', isOpinion));
  if (outcomes.includes(null) || !table.isWhole) return { read: 'partly', words, place };
  const bodies = new Map<string, number>();
  const submitter = columnOf(table, 'submitter');
  for (const { cells } of rows) {
    const name = cells[submitter]?.text ?? '';
    if (name !== '') bodies.set(name, (bodies.get(name) ?? 0) + 1);
  }
  return {
    read: 'whole',
    words,
    place,
    value: {
      remarks: rows.length,
      outcomes: OUTCOMES.map((outcome) => ({ outcome, count: outcomes.filter((other) => other === outcome).length })).filter(
        ({ count }) => count > 0,
      ),
      bodies: [...bodies].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    },
  };
}

interface Told extends RemarksSentence {
  readonly place: FactPlace;
}

/** A table of who said what, which tells no outcomes. */
const remarksOnly = (tables: readonly ReadTable[]): Told[] =>
  tables.flatMap((table): Told[] => {
    const [who, what] = [columnOf(table, 'submitter'), columnOf(table, 'remark')];
    const isList = who >= 0 && what >= 0 && outcomeColumn(table).column < 0;
    const isFilled = rowsOf(table).some(({ cells }) => cells[who]?.text !== '' && cells[what]?.text !== '');
    const words = table.columns.map(({ heading }) => heading).join(' | ');
    return isList && isFilled ? [{ says: 'ended', words, place: { unit: table.unit.id, at: table.at } }] : [];
  });

/** What sentences, and titles over some text, tell of the remarks. */
function toldIn(units: readonly Unit[]): Told[] {
  return allUnits(units).flatMap((unit): Told[] => {
    const place = { unit: unit.id, at: unit.at };
    const sentences = remarksSentences(unit.text);
    if (sentences.length > 0) return sentences.map((sentence) => ({ ...sentence, place }));
    const title = unit.heading === null ? '' : plainText(unit.heading);
    return isResultTitle(title) && unit.text !== '' ? [{ says: 'ended', words: title, place }] : [];
  });
}

/**
 * How a consultation ended. Read whole from a single table of remarks in which every outcome is clear, or from a text that only
 * says that there were none; otherwise in part, with the words about it. `null` where the text states no end, as in
 * announcements.
 */
export function consultationResult(title: string, units: readonly Unit[]): Fact<ConsultationResult> {
  const tables = readTables(units);
  const accounts = tables.filter(isAccount).flatMap((table) => readAccount(table) ?? []);
  const told = [...toldIn(units), ...remarksOnly(tables)];
  const [account, second] = accounts;
  if (account !== undefined)
    return second === undefined ? account : { read: 'partly', words: account.words, place: account.place };
  const said = (kind: Told['says']): Told | undefined => told.find(({ says }) => says === kind);
  const [none, some] = [said('none'), said('some')];
  if (none !== undefined && some === undefined)
    return { read: 'whole', words: none.words, place: none.place, value: { remarks: 0, outcomes: [], bodies: [] } };
  const other = some ?? said('ended');
  if (other !== undefined) return { read: 'partly', words: other.words, place: other.place };
  const [first] = units;
  return first !== undefined && isResultTitle(title)
    ? { read: 'partly', words: title, place: { unit: first.id, at: first.at } }
    : null;
}
