import type { EntryRule, IsoDate } from '../../types.ts';
import { addDays, endsMonth } from '../add-days.ts';
import { calendarDay } from '../calendar-day.ts';
import { readDay, readDayOfYear, readEndOfMonth, readYear } from './calendar-day.ts';
import { readDayRule } from './day-rules.ts';
import { readPeriod } from './events.ts';
import { readFree } from './free-words.ts';
import { signs, words, type Reader } from './reader.ts';
import type { DayStatement } from './statement.ts';
import { BINDING, LOSING } from './verbs.ts';

const BINDS = words(BINDING);
const DURING = words('(?:w|na|przez) (?:okres(?:ie)?|czas(?:ie)?)|w terminie');
const FROM = words('(?:(?:począwszy|poczynając) )?od(?: (?:dnia|daty))?');
const TO = words('(?:(?:nie dłużej niż|aż) )?do(?: (?:dnia|daty))?');
const DASH = signs('[-–—]');
const INCLUSIVE = words('włącznie');
const TO_END = words('do (?:końca|upływu)(?: (?:dnia|roku|miesiąca))?');
const TO_EVENT = words(
  'do (?:(?:czasu|chwili|momentu|dnia) )?(?:wejścia w życie|zakończenia|uchwalenia)|do (?:czasu|chwili|momentu|dnia)',
);
const RECALL = words('do odwołania|bezterminowo|(?:na|przez) czas (?:nieokreślony|nieoznaczony|nieograniczony)');
const IN_YEAR = words('(?:w|na)(?: rok(?:u)?(?: (?:kalendarzowy|budżetowy)(?:m)?)?)?');
const IN_YEARS = words('(?:w|na) lat(?:ach|a)');
const YEAR_WORD = words('rok(?:u)?');
const FOR = words('(?:na|przez)(?: (?:okres|czas))?');
const SINCE = words('od');
const SINCE_ENTRY = words('od dnia (?:(?:jej|jego) )?(?:wejścia w życie|podjęcia|ogłoszenia)(?: (?:uchwały|zarządzenia))?');

const BEGINNING = words('(?:od|z|po|począwszy|poczynając)');
const JOINT = signs(String.raw`\s*,?\s*(?:(?:i|oraz)(?!\p{L}))?`);
const wholeYears = (first: number, last: number): { from: IsoDate; to: IsoDate } | null => {
  const [from, to] = [calendarDay(first, 1, 1), calendarDay(last, 12, 31)];
  return from === null || to === null || last < first ? null : { from, to };
};

type Said = { readonly from?: IsoDate; readonly to?: readonly IsoDate[] } | null;

/** „od 1 stycznia do 31 grudnia 2018 r.”, „w okresie 1 stycznia 2018 r. – 31 grudnia 2018 r.” */
export function readSpan(reader: Reader): Said {
  return reader.attempt(() => {
    const during = reader.take(DURING) !== null;
    if (reader.take(FROM) === null && !during) return null;
    const first = readDay(reader);
    const later = first === null ? readDayOfYear(reader) : null;
    if (first === null && later === null) return null;
    if (reader.take(TO) === null && reader.take(DASH) === null) return null;
    const to = readDay(reader);
    if (to === null) return null;
    reader.take(INCLUSIVE);
    const from = first ?? later?.(Number(to.slice(0, 4))) ?? null;
    return from === null || from > to ? null : { from, to: [to] };
  });
}

/** „w 2018 roku”, „w roku 2018”, „w latach 2018–2020” */
function readYears(reader: Reader): Said {
  return reader.attempt(() => {
    if (reader.take(IN_YEARS) !== null) {
      const first = readYear(reader);
      const last = first === null || reader.take(DASH) === null ? null : readYear(reader);
      return first === null || last === null ? null : yearsSaid(first, last);
    }
    if (reader.take(IN_YEAR) === null) return null;
    const year = readYear(reader);
    if (year === null) return null;
    reader.take(YEAR_WORD);
    return yearsSaid(year, year);
  });
}

function yearsSaid(first: number, last: number): Said {
  const years = wholeYears(first, last);
  return years === null ? null : { from: years.from, to: [years.to] };
}

/** „do dnia 31 grudnia 2018 r.”, „do końca 2018 r.”, „do czasu uchwalenia nowego programu”, „przez okres dwóch lat” */
function readEnd(reader: Reader): readonly IsoDate[] | 'endless' | null {
  if (reader.take(RECALL) !== null) return 'endless';
  const last = reader.attempt(() => {
    if (reader.take(TO_END) !== null) {
      const year = reader.attempt(readYear);
      return year === null ? (readDay(reader) ?? readEndOfMonth(reader)) : calendarDay(year, 12, 31);
    }
    return reader.take(TO) === null ? null : readDay(reader);
  });
  if (last !== null) {
    reader.take(INCLUSIVE);
    return [last];
  }
  const event = reader.attempt(() => (reader.take(TO_EVENT) === null ? null : readFree(reader)));
  if (event !== null) return [];
  const period = reader.attempt(() => (reader.take(FOR) === null ? null : readPeriod(reader)));
  if (period === null) return null;
  if (reader.take(SINCE_ENTRY) === null) reader.attempt(() => (reader.take(SINCE) === null ? null : readFree(reader)));
  return [];
}

/** „od dnia podjęcia”, „z dniem 1 stycznia 2020 r.”; „obowiązuje dnia …” says no beginning. */
const readSince = (reader: Reader): EntryRule | null =>
  reader.attempt(() => {
    const { at } = reader;
    if (reader.take(BEGINNING) === null) return null;
    reader.at = at;
    return readDayRule(reader);
  });

/** The parts of a term, one after the other: since when, till when. */
function readParts(reader: Reader, said: DayStatement): boolean {
  let found = false;
  for (;;) {
    const start = reader.at;
    if (found) reader.take(JOINT);
    const span = readSpan(reader) ?? readYears(reader);
    const end = span === null && said.lastDays === null ? readEnd(reader) : null;
    const since = span === null && end === null && said.binds === null ? readSince(reader) : null;
    if (span === null && end === null && since === null) {
      reader.at = start;
      return found;
    }
    if ((span !== null && (said.binds !== null || said.lastDays !== null)) || since?.type === 'elsewhere') return false;
    found = true;
    if (span?.from !== undefined) said.binds = { type: 'day', date: span.from };
    if (since !== null) said.binds = since;
    if (span?.to !== undefined) said.lastDays = span.to;
    if (end !== null && end !== 'endless') said.lastDays = end;
  }
}

/** „obowiązuje od dnia 1 stycznia 2018 r. do dnia 31 grudnia 2018 r.”, „w 2018 roku obowiązuje”. */
export function readTerm(reader: Reader, said: DayStatement): boolean {
  return (
    reader.attempt(() => {
      const years = readYears(reader);
      if (reader.take(BINDS) === null) return null;
      const term = { ...said };
      if (years !== null) {
        if (said.binds !== null || said.lastDays !== null || years.from === undefined) return null;
        term.binds = { type: 'day', date: years.from };
        term.lastDays = years.to ?? null;
      } else if (!readParts(reader, term)) return null;
      Object.assign(said, term);
      reader.used.add('obowiazuje');
      return true;
    }) ?? false
  );
}

const LOSES = words(LOSING);
const AT_END = words('(?:z upływem|z końcem|po upływie)(?: (?:dnia|roku|miesiąca))?');
const WITH_DAY = words('z dniem|w dniu|od dnia|dnia');

/** „traci moc z upływem dnia 31 grudnia 2018 r.”; „z dniem 31 grudnia” may mean that day or the one before. */
export function readLoss(reader: Reader, said: DayStatement): boolean {
  return (
    reader.attempt(() => {
      if (reader.take(LOSES) === null || said.lastDays !== null) return null;
      if (reader.take(AT_END) !== null) {
        const year = reader.attempt(readYear);
        const last = year === null ? (readDay(reader) ?? readEndOfMonth(reader)) : calendarDay(year, 12, 31);
        if (last === null) return null;
        said.lastDays = [last];
      } else {
        const day = reader.take(WITH_DAY) === null ? null : readDay(reader);
        if (day === null) return null;
        said.lastDays = endsMonth(day) ? [addDays(day, -1), day] : [addDays(day, -1)];
      }
      reader.used.add('traci-moc');
      return true;
    }) ?? false
  );
}
