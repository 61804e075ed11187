import { isThanks, outcomeOf, type Outcome } from '../law/consultation-words.ts';
import { daysBetween, longDate } from '../law/dates.ts';
import { columnOf, readTables } from '../model/tables/read-tables.ts';
import { CONSULTATION } from '../strings/visitor.ts';
import type { Corpus, LinkedWork, Unit } from '../types.ts';
import { howToSend } from './programme-year.ts';
import { allUnits } from '../model/all-units.ts';

interface RemarkSummary {
  readonly count: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly count: number }[];
  /** Kinds of bodies that sent remarks, as the account names them, most remarks first. */
  readonly bodies: readonly { readonly name: string; readonly count: number }[];
  /** The provision (heading) the account stands under. */
  readonly provision: string;
}

export interface ConsultationView {
  readonly state: 'soon' | 'open' | 'closed';
  readonly sentence: string;
  /** Where it tells how to send remarks, while they may be sent. */
  readonly howToSend: string | null;
  readonly remarks: RemarkSummary | null;
  readonly thanks: boolean;
}

const OUTCOMES: readonly Outcome[] = ['accepted', 'partly', 'rejected', 'other'];

/** The account of remarks: the table that has both what was said and what came of it. */
function remarksOf(units: readonly Unit[]): RemarkSummary | null {
  const table = readTables(units).find((found) => columnOf(found, 'remark') >= 0 && columnOf(found, 'result') >= 0);
  if (table === undefined) return null;
  const [result, submitter] = [columnOf(table, 'result'), columnOf(table, 'submitter')];
  const rows = table.rows.filter(({ kind, cells }) => kind === 'row' && cells.some(({ text }) => text !== ''));
  if (rows.length === 0) return null;
  const bodies = new Map<string, number>();
  for (const { cells } of rows) {
    const name = cells[submitter]?.text ?? '';
    if (name !== '') bodies.set(name, (bodies.get(name) ?? 0) + 1);
  }
  return {
    count: rows.length,
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      count: rows.filter(({ cells }) => outcomeOf(cells[result]?.text ?? '') === outcome).length,
    })).filter(({ count }) => count > 0),
    bodies: [...bodies].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    provision: table.unit.id,
  };
}

/** What a visitor wants of a consultation: may I still speak, how, what did others say and what came of it. */
export function consultationView(work: LinkedWork, corpus: Corpus): ConsultationView | null {
  const { document } = work;
  if (document.kind !== 'consultation') return null;
  const { from, to, units } = document;
  const today = corpus.settings.buildDate;
  const remarks = remarksOf(units);
  const state = today < from ? 'soon' : today > to ? 'closed' : 'open';
  const sentences = {
    soon: CONSULTATION.soon(longDate(from), longDate(to)),
    open: CONSULTATION.open(daysBetween(today, to), longDate(to)),
    closed: CONSULTATION.closed(longDate(to)) + (remarks === null ? ` ${CONSULTATION.noResult}` : ''),
  };
  return {
    state,
    sentence: sentences[state].replace(/r\.\./g, 'r.'),
    howToSend: state === 'closed' ? null : howToSend(work),
    remarks,
    thanks: allUnits(units).some(({ text }) => isThanks(text)),
  };
}
