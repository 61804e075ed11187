import type { EntryRule, UnitPath } from '../../types.ts';
import { readDay } from './calendar-day.ts';
import { readDayRule } from './day-rules.ts';
import { readEventLocative } from './events.ts';
import { readFree, readToEnd } from './free-words.ts';
import { signs, words, type Reader } from './reader.ts';
import { readScope, readWithin } from './read-scope.ts';
import { readLoss, readTerm } from './read-term.ts';
import { statement, type DayStatement } from './statement.ts';

const ACT_NOUN =
  '(?:uchwał|zarządzeni|rozporządzeni|ustaw|obwieszczeni|decyzj|postanowieni|sprostowani|rozstrzygnięci)(?:a|ą|ę|e|y|i)';
const ACT = words(
  `(?:(?:przepisy|postanowienia) )?(?:niniejsz(?:a|e|ej|ego) )?(?:${ACT_NOUN}|akt)(?: (?:niniejsz(?:a|e|ej|ego)|budżetowa|porządkowe))?`,
);
/** „Uchwała nr …”, „Zarządzenie Wójta …”: another act may be meant. */
const NAMED = words(
  '(?:, )?(?:nr|numer|z dnia|w sprawie|rady|wójta|burmistrza|prezydenta|starosty|zarządu|sejmiku|ministra|o którym|o której)',
);
const ENTERS = words('(?:wchodz[iąa]|wejdzie|wejdą)(?: (?:ona|ono|one))? w życie');
const COLON = signs('[:–—-]');
const JOINT = signs(
  String.raw`\s*[,;]?\s*(?:(?:i|oraz|a także|jednak|jednakże|lecz|ale|przy czym|z tym(?:,|, | )że|a)(?!\p{L}))?\s*,?`,
);
const NOT_BEFORE = words('(?:(?:jednak|jednakże|lecz|ale) )?nie wcześniej(?: (?:jednak|jednakże))? (?:niż|jak|aniżeli)');
const BEFORE_DAY = words('przed(?: dniem)?');
const NOT_BEFORE_DAY = words('nie przed(?: dniem)?');
const AFTER_ANNOUNCEMENT = words('po (?:jej |jego )?(?:uprzednim|wcześniejszym)');
const FORCE = words('z mocą(?: (?:obowiązującą|wsteczną|prawną))?|ze skutkiem(?: prawnym)?');
const FORCE_FROM = words('(?:(?:począwszy|poczynając) )?(?:od(?: (?:dnia|daty))?|z dniem)');
const FORCE_TO = words('do(?: dnia)?');
const PUBLISHED = words(
  'podlega(?:ją)?|wymaga(?:ją)?|(?:zostanie|będzie) (?:ogłoszon|opublikowan|podan|wywieszon|zamieszczon)[aey]|ogłasza się|publikuje się|należy (?:ogłosić|opublikować|podać)',
);
const BASIS = words('(?:zgodnie z|na podstawie|stosownie do)');
const APPLIES = words('(?:ma|mają|znajduj[eą]) zastosowanie|stosuje się|dotycz[ya]|z zastosowaniem|odnosi się');
const EXCEPT = words('(?:z|za) wyjątkiem|oprócz|z zastrzeżeniem');
const THAT = words('z tym(?:, | |,)(?:że|iż)|z zastrzeżeniem(?:, | |,)(?:że|iż)|przy czym|natomiast|zaś|a');
const WHICH = signs(String.raw`,?\s*któr(?:y|a|e|ych)(?!\p{L})`);
const SEPARATOR = signs(String.raw`\s*[,;.]?\s*(?:(?:oraz|i|a także|a)(?!\p{L}))?(?:\s*z\s+wyjątkiem(?!\p{L}))?`);
const SIGNATURE =
  /^\s*(?:(?:Wice)?Przewodnicząc[ya]|Prezydent|Burmistrz|Wójt|Starosta|Marszałek|Minister|Prezes)(?!\p{L})[^.;:]{0,120}$/u;

/** The part of a sentence is about what was read before it: the act, or the units named last. */
class SentenceReader {
  readonly #reader: Reader;
  readonly statements: DayStatement[] = [];
  #context: UnitPath;

  constructor(reader: Reader, context: UnitPath) {
    this.#reader = reader;
    this.#context = context;
  }

  /** Verb and day: „wchodzi w życie z dniem …”, „obowiązuje do …”, „traci moc …”. */
  readPredicate(said: DayStatement): boolean {
    const reader = this.#reader;
    if (reader.take(ENTERS) === null) return readTerm(reader, said) || readLoss(reader, said);
    reader.take(COLON);
    said.enters = readDayRule(reader);
    return said.enters !== null;
  }

  /** What may follow a day: „nie wcześniej niż …”, „z mocą od dnia …”, „i obowiązuje do …”. */
  readQualifier(said: DayStatement): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        reader.take(JOINT);
        return this.#readNotBefore(said) || this.#readForce(said) || readTerm(reader, said) || readLoss(reader, said) || null;
      }) ?? false
    );
  }

  #readNotBefore(said: DayStatement): boolean {
    const reader = this.#reader;
    const limit = (): EntryRule | null => {
      if (reader.take(NOT_BEFORE_DAY) !== null) return this.#plainDay();
      if (reader.take(AFTER_ANNOUNCEMENT) !== null) {
        const event = readEventLocative(reader);
        reader.used.add('po-uprzednim');
        return event === 'published' ? { type: 'after', event, wait: null, then: 'next-day' } : null;
      }
      if (reader.take(NOT_BEFORE) === null) return null;
      return reader.take(BEFORE_DAY) === null ? readDayRule(reader) : this.#plainDay();
    };
    const rule = said.enters === null && said.binds === null ? null : reader.attempt(limit);
    if (rule === null) return false;
    const limited = (before: EntryRule): EntryRule => ({ type: 'latest', of: [before, rule] });
    if (said.enters === null && said.binds !== null) said.binds = limited(said.binds);
    else if (said.enters !== null) said.enters = limited(said.enters);
    reader.used.add('nie-wczesniej');
    return true;
  }

  #plainDay(): EntryRule | null {
    const date = readDay(this.#reader);
    return date === null ? null : { type: 'day', date };
  }

  #readForce(said: DayStatement): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        if (said.forceFrom !== null || reader.take(FORCE) === null || reader.take(FORCE_FROM) === null) return null;
        const day = readDay(reader);
        if (day === null) return null;
        const last = reader.attempt(() => (reader.take(FORCE_TO) === null ? null : readDay(reader)));
        if (last !== null && said.lastDays !== null) return null;
        said.forceFrom = day;
        if (last !== null) said.lastDays = [last];
        reader.used.add('z-moca');
        return true;
      }) ?? false
    );
  }

  /** „, z wyjątkiem § 1 pkt 2, który wchodzi w życie …; § 3, który …” */
  readExceptions(): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        reader.take(JOINT);
        if (reader.take(EXCEPT) === null) return null;
        reader.take(COLON);
        return this.#readException() === null ? null : this.#readRow(() => this.#readException());
      }) ?? false
    );
  }

  #readException(): true | null {
    const reader = this.#reader;
    const scope = readScope(reader, this.#context);
    if (scope === null || reader.take(WHICH) === null) return null;
    const within = readWithin(reader);
    if (within === undefined) return null;
    const said = statement(scope.units, scope.within ?? within);
    if (!this.readPredicate(said) && !this.#readForce(said)) return null;
    while (this.readQualifier(said));
    this.#add(said);
    reader.used.add(said.within === null ? 'z-wyjatkiem' : 'w-zakresie');
    return true;
  }

  /** „, z tym że § 3 wchodzi w życie z dniem …”, „a § 4 z mocą od dnia …” */
  readThat(): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        reader.take(signs(String.raw`\s*[,;–—-]?`));
        if (reader.take(THAT) === null) return null;
        reader.take(COLON);
        return this.#readUnitClause(true) === null ? null : this.#readRow(() => this.#readUnitClause(true));
      }) ?? false
    );
  }

  /** „§ 3 wchodzi w życie z dniem …”; after „z tym że” the verb may be missing. */
  #readUnitClause(verbMayMiss: boolean): true | null {
    const reader = this.#reader;
    const scope = readScope(reader, this.#context);
    if (scope === null) return null;
    if (verbMayMiss && this.#readApplication() !== null) return true;
    const said = statement(scope.units, scope.within);
    const bare = (): boolean => {
      reader.take(COLON);
      said.enters = readDayRule(reader);
      return said.enters !== null;
    };
    if (!this.readPredicate(said) && !(verbMayMiss && (this.#readForce(said) || bare()))) return null;
    while (this.readQualifier(said));
    this.#add(said);
    reader.used.add(said.within !== null ? 'w-zakresie' : verbMayMiss ? 'z-tym-ze' : 'przepis');
    return true;
  }

  /** Items after one that was read, with what parts them. */
  #readRow(readItem: () => true | null): true {
    const reader = this.#reader;
    const next = (): true | null => {
      reader.take(SEPARATOR);
      return readItem();
    };
    while (reader.attempt(next) !== null);
    return true;
  }

  #add(said: DayStatement): void {
    this.statements.push(said);
    // „§ 1 pkt 2, który …, oraz pkt 4, który …”: a unit named without those above it stands beside the one before.
    this.#context = said.units.at(-1)?.from ?? this.#context;
  }

  /** „Uchwała podlega ogłoszeniu w … i wchodzi w życie …”, „… i ma zastosowanie do …”: says no day. */
  readAside(): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        reader.take(JOINT);
        if (reader.take(PUBLISHED) !== null) {
          if (readFree(reader) === null) return null;
          reader.used.add('podlega');
          return true;
        }
        if (reader.take(BASIS) !== null) return readToEnd(reader) === null ? null : true;
        return this.#readApplication();
      }) ?? false
    );
  }

  /** „ma zastosowanie od dnia …”: application is no entry into force. */
  #readApplication(): true | null {
    const reader = this.#reader;
    if (reader.take(APPLIES) === null || readToEnd(reader) === null) return null;
    reader.used.add('zastosowanie');
    return true;
  }

  /** A sentence about units alone: „§ 5 obowiązuje do dnia …”. */
  readUnitSentence(): boolean {
    if (this.#readUnitClause(false) === null) return false;
    this.#readRow(() => this.#readUnitClause(true));
    return this.#ends();
  }

  /** A sentence about the act. */
  readActSentence(): boolean {
    const said = statement([]);
    const reader = this.#reader;
    if (this.readAside()) reader.take(JOINT);
    if (!this.readPredicate(said)) return false;
    this.statements.push(said);
    while (this.readQualifier(said) || this.readAside() || this.readExceptions() || this.readThat());
    return this.#ends();
  }

  #ends(): boolean {
    const rest = this.#reader.rest.replace(/^[\s.;,]+$/u, '');
    return rest.trim() === '' || SIGNATURE.test(this.#reader.original.slice(this.#reader.at));
  }
}

/** What a sentence is about, and what it says of days; no statements where it was not read to its last word. */
interface SentenceReading {
  readonly about: 'act' | 'units' | 'other';
  readonly statements: readonly DayStatement[] | null;
}

const OTHER: SentenceReading = { about: 'other', statements: null };
/** „W § 5 …” is no subject. */
const IN = words('we?');

export function readSentence(reader: Reader, context: UnitPath): SentenceReading {
  const sentence = new SentenceReader(reader, context);
  const isAct = reader.take(ACT) !== null;
  if (isAct && reader.take(NAMED) !== null) return OTHER;
  const begin = reader.at;
  if (isAct || reader.take(ENTERS) !== null) {
    reader.at = begin;
    return { about: 'act', statements: sentence.readActSentence() ? sentence.statements : null };
  }
  if (reader.take(IN) !== null || readScope(reader, context) === null) return OTHER;
  reader.at = begin;
  return { about: 'units', statements: sentence.readUnitSentence() ? sentence.statements : null };
}
