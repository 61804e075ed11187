import { FILE_START, type Report } from '../diagnostics/reporter.ts';
import { numberParts, sessionNumber } from '../law/act-number.ts';
import { longDate, yearOf } from '../law/dates.ts';
import { isJournalCode, journalCodes, journalInText } from '../law/journals.ts';
import type { ActDocument, AdoptedAct, LegalDocument, Place, ReportDocument } from '../types.ts';
import { allUnits } from '../model/all-units.ts';
import { nearest } from '../diagnostics/nearest.ts';

const placeOf = ({ keyPlaces }: Pick<LegalDocument, 'keyPlaces'>, ...keys: readonly string[]): Place =>
  keys.flatMap((key) => keyPlaces[key] ?? [])[0] ?? FILE_START;

function checkNumber(act: AdoptedAct, report: Report): void {
  if (act.number === null) return;
  const { session, year } = numberParts(act.number);
  if (year !== null && year !== yearOf(act.date)) {
    report('numer-rok', placeOf(act, 'numer'), act.number, String(year), longDate(act.date));
  }
  const stated = act.session === null ? null : sessionNumber(act.session);
  if (stated !== null && session !== null && stated !== session) {
    report('numer-sesja', placeOf(act, 'sesja'), act.session ?? '', act.number);
  }
}

function checkDays(act: AdoptedAct, report: Report): void {
  const { date, publication, days, statedDays } = act;
  const { from } = statedDays;
  const published = publication?.date ?? null;
  if (published !== null && published < date) {
    report('podjecie-po-ogloszeniu', placeOf(act, 'publikacja.data', 'publikacja'), longDate(date), longDate(published));
  }
  // „z mocą od dnia …” may reach back, and then the key may name that day.
  const isRetroactive = days.entry?.read === 'whole' && days.entry.forceFrom !== null;
  if (from !== null && from < date && !isRetroactive) {
    report('podjecie-po-wejsciu', placeOf(act, 'wchodzi_w_zycie'), longDate(date), longDate(from));
  }
}

/** Words of the text that name the journal: its provisions, not what it quotes. */
const journalsNamed = ({ units }: ActDocument): string[] =>
  allUnits(units).flatMap(({ kind, text }) => (kind === 'par' || kind === 'ust' ? (journalInText(text) ?? []) : []));

function checkJournal(act: AdoptedAct, report: Report): void {
  const { publication, date } = act;
  if (publication === null) return;
  const { journal, year } = publication;
  const [named] = journalsNamed(act);
  if (!isJournalCode(journal)) {
    report('dziennik-kod', placeOf(act, 'publikacja.dziennik', 'publikacja'), journal, named ?? nearest(journal, journalCodes));
  } else if (named !== undefined && named !== journal) {
    report('dziennik-tekst', placeOf(act, 'publikacja.dziennik', 'publikacja'), journal, named);
  }
  const other = publication.date === null ? null : yearOf(publication.date);
  if ((other !== null && other !== year) || year < yearOf(date)) {
    report('dziennik-rok', placeOf(act, 'publikacja.rok', 'publikacja'), String(year), longDate(publication.date ?? date));
  }
}

/** A report can't tell of a year that has not ended. */
function checkReport(document: ReportDocument, report: Report): void {
  if (document.date <= `${String(document.year)}-12-31`) {
    report('sprawozdanie-za-wczesnie', placeOf(document, 'data'), longDate(document.date), String(document.year));
  }
}

/** What the fields of one document say against each other and against its text. */
export function checkFields(document: LegalDocument, report: Report): void {
  if (document.kind === 'report') checkReport(document, report);
  if (document.kind !== 'act' || document.stage === 'draft') return;
  checkNumber(document, report);
  checkDays(document, report);
  checkJournal(document, report);
}
