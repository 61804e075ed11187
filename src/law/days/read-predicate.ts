import type { EntryRule } from '../../types.ts';
import { readDay } from './calendar-day.ts';
import { readDayRule } from './day-rules.ts';
import { readEventLocative } from './events.ts';
import { readLoss, readSpan, readTerm } from './read-term.ts';
import { signs, words, type Reader } from './reader.ts';
import type { DayStatement } from './statement.ts';
import { ENTERING } from './verbs.ts';

const ENTERS = words(ENTERING);
const COLON = signs('[:–—-]');
const NOT_BEFORE = words('nie wcześniej(?: (?:jednak|jednakże))? (?:niż|jak|aniżeli)');
const BEFORE_DAY = words('przed(?: dniem)?');
const NOT_BEFORE_DAY = words('nie przed(?: dniem)?');
const AFTER_ANNOUNCEMENT = words('po (?:jej |jego )?(?:uprzednim|wcześniejszym)');
const FORCE = words('z mocą(?: (?:obowiązującą|wsteczną|prawną))?|ze skutkiem(?: prawnym)?');
const FORCE_FROM = words('(?:(?:począwszy|poczynając) )?(?:od(?: (?:dnia|daty))?|z dniem)');

/** A conjunction, or a comma, between two things said of the same. */
export const JOINT = signs(
  String.raw`\s*[,;]?\s*(?:(?:i|oraz|a także|jednak|jednakże|lecz|ale|przy czym|z tym(?:,|, | )że|a)(?!\p{L}))?\s*,?`,
);

/** Verb and day: „wchodzi w życie z dniem …”, „obowiązuje do …”, „traci moc …”. */
export function readPredicate(reader: Reader, said: DayStatement): boolean {
  if (reader.take(ENTERS) === null) return readTerm(reader, said) || readLoss(reader, said);
  return readEntry(reader, said);
}

/** The day after the verb, or in place of it: „a § 3 – z dniem …”. */
export function readEntry(reader: Reader, said: DayStatement): boolean {
  reader.take(COLON);
  said.enters = readDayRule(reader);
  return said.enters !== null;
}

/** What may follow a day: „nie wcześniej niż …”, „z mocą od dnia …”, „i obowiązuje do …”. */
export function readQualifier(reader: Reader, said: DayStatement): boolean {
  return (
    reader.attempt(() => {
      reader.take(JOINT);
      return readLimit(reader, said) || readForce(reader, said) || readTerm(reader, said) || readLoss(reader, said) || null;
    }) ?? false
  );
}

function plainDay(reader: Reader): EntryRule | null {
  const date = readDay(reader);
  return date === null ? null : { type: 'day', date };
}

/** „nie wcześniej niż …”, „nie przed dniem …”, „po uprzednim ogłoszeniu” */
function limitOf(reader: Reader): EntryRule | null {
  if (reader.take(NOT_BEFORE_DAY) !== null) {
    reader.used.add('nie-wczesniej');
    return plainDay(reader);
  }
  if (reader.take(AFTER_ANNOUNCEMENT) !== null) {
    const event = readEventLocative(reader);
    reader.used.add('po-uprzednim');
    return event === 'published' ? { type: 'after', event, wait: null, then: 'next-day' } : null;
  }
  if (reader.take(NOT_BEFORE) === null) return null;
  reader.used.add('nie-wczesniej');
  return reader.take(BEFORE_DAY) === null ? readDayRule(reader) : plainDay(reader);
}

function readLimit(reader: Reader, said: DayStatement): boolean {
  const before = said.enters ?? said.binds;
  const limit = before === null ? null : reader.attempt(limitOf);
  if (before === null || limit === null) return false;
  const limited: EntryRule = { type: 'latest', of: [before, limit] };
  if (said.enters === null) said.binds = limited;
  else said.enters = limited;
  return true;
}

/** „z mocą obowiązującą od dnia 1 stycznia 2018 r. do dnia 31 grudnia 2018 r.” */
export function readForce(reader: Reader, said: DayStatement): boolean {
  return (
    reader.attempt(() => {
      if (said.forceFrom !== null || reader.take(FORCE) === null) return null;
      const span = readSpan(reader);
      const day = span?.from ?? (reader.take(FORCE_FROM) === null ? null : readDay(reader));
      if (day === null || (span?.to !== undefined && said.lastDays !== null)) return null;
      said.forceFrom = day;
      said.lastDays = span?.to ?? said.lastDays;
      reader.used.add('z-moca');
      return true;
    }) ?? false
  );
}
