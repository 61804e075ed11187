import type { UnitPath, UnitRange } from '../../types.ts';
import { readFree, readToEnd } from './free-words.ts';
import { JOINT, readEntry, readForce, readPredicate, readQualifier } from './read-predicate.ts';
import { readScope, readWithin } from './read-scope.ts';
import { signs, words, type Reader } from './reader.ts';
import { statement, type DayStatement } from './statement.ts';
import { ENTERING } from './verbs.ts';

const ACT_NOUN =
  '(?:uchwał|zarządzeni|rozporządzeni|ustaw|obwieszczeni|decyzj|postanowieni|sprostowani|rozstrzygnięci)(?:a|ą|ę|e|y|i)';
const ACT = words(
  `(?:(?:przepisy|postanowienia) )?(?:niniejsz(?:a|ą|e|ej|ego) )?(?:${ACT_NOUN}|akt)(?: (?:niniejsz(?:a|e|ej|ego)|budżetowa|porządkowe))?`,
);
/** „Uchwała nr …”, „Zarządzenie Wójta …”: another act may be meant. */
const NAMED = words(
  '(?:, )?(?:nr|numer|z dnia|w sprawie|rady|wójta|burmistrza|prezydenta|starosty|zarządu|sejmiku|ministra|o którym|o której)',
);
const ENTERS = words(ENTERING);
const COLON = signs('[:–—-]');
const COMMA = signs(',?');
const PUBLISHED = words(
  'podlega(?:ją)?|wymaga(?:ją)?|(?:zostanie|zostaje|będzie) (?:ogłoszon|opublikowan|podan|wywieszon|zamieszczon|umieszczon)[aey]|(?:ogłasza|publikuje|podaje|zamieszcza|wywiesza) się|należy (?:ogłosić|opublikować|podać)',
);
const APPLIES = words('(?:ma|mają|znajduj[eą]) zastosowanie|stosuje się|dotycz[ya]|z zastosowaniem|odnosi się');
const BASIS = words('zgodnie z|na podstawie|stosownie do');
const EXCEPT = words('(?:z|za) wyjątkiem|z wyłączeniem|oprócz|z zastrzeżeniem');
const RESERVED = words('z zastrzeżeniem');
const THAT = words('z tym(?:, | |,)(?:że|iż)|z zastrzeżeniem(?:, | |,)(?:że|iż)|przy czym|natomiast|zaś|a');
const BEFORE_THAT = signs(String.raw`\s*[,;–—-]?`);
const WHICH = signs(String.raw`\s*[,–—-]?\s*któr(?:y|a|e|ych)(?!\p{L})`);
const ENTERING_UNITS = words('(?:, )?wchodząc(?:ego|ej|ych) w życie');
const SEPARATOR = signs(String.raw`\s*[,;.]?\s*(?:(?:oraz|i|a także|a)(?!\p{L}))?(?:\s*z\s+wyjątkiem(?!\p{L}))?`);
const SIGNATURE =
  /^\s*(?:(?:P|Wicep)rzewodnicząc[ya]|Prezydent|Burmistrz|Wójt|Starosta|Marszałek|Minister|Prezes)(?!\p{L})[^.;:]{0,120}$/u;
/** „w pozostałym zakresie”, „pozostałe przepisy uchwały”. */
const REST = words(
  'w pozostał(?:ym|ej) (?:zakresie|części)|pozostał(?:e|a) (?:przepisy|postanowienia|część|zmiany)(?: (?:niniejszej )?(?:uchwały|zarządzenia))?',
);
/** „W § 5 …” is no subject. */
const IN = words('we?');

/** What a sentence is about, and what it says of days; no statements where it was not read to its last word. */
interface SentenceReading {
  readonly about: 'act' | 'units' | 'other';
  readonly statements: readonly DayStatement[] | null;
  /** „z zastrzeżeniem ust. 2”: units that say otherwise. */
  readonly reserves: readonly UnitRange[];
}

const OTHER: SentenceReading = { about: 'other', statements: null, reserves: [] };

class SentenceReader {
  readonly #reader: Reader;
  readonly statements: DayStatement[] = [];
  readonly reserves: UnitRange[] = [];
  /** „§ 1 pkt 2, który …, oraz pkt 4, który …”: a unit named without those above it stands beside the one before. */
  #context: UnitPath;

  constructor(reader: Reader, context: UnitPath) {
    this.#reader = reader;
    this.#context = context;
  }

  /** A sentence about the act: „Uchwała wchodzi w życie …, z wyjątkiem …, i podlega ogłoszeniu …”. */
  readAct(): boolean {
    const said = statement([]);
    const reader = this.#reader;
    if (this.#readAside()) reader.take(JOINT);
    if (!readPredicate(reader, said)) return false;
    this.statements.push(said);
    const more = (): boolean =>
      readQualifier(reader, said) || this.#readAside() || this.#readExceptions() || this.#readThat() || this.#readReservation();
    while (more());
    return this.#ends();
  }

  /** A sentence about units first: „§ 5 obowiązuje do dnia …”, „§ 2 wchodzi w życie …, a w pozostałym zakresie uchwała wchodzi …”. */
  readUnits(): boolean {
    if (this.#readUnitClause(false) === null) return false;
    this.#readRow(() => this.#readUnitClause(true));
    this.#readRest();
    return this.#ends();
  }

  /** „, a w pozostałym zakresie uchwała wchodzi w życie z dniem …”, „, a pozostałe przepisy z dniem …”: the act but for the units before. */
  #readRest(): void {
    const reader = this.#reader;
    reader.attempt(() => {
      reader.take(SEPARATOR);
      reader.take(THAT);
      if (reader.take(REST) === null) return null;
      reader.take(ACT);
      const said = statement([]);
      if (!readPredicate(reader, said) && !readEntry(reader, said)) return null;
      while (readQualifier(reader, said));
      this.statements.push(said);
      reader.used.add('w-pozostalym');
      return true;
    });
  }

  /** „, z wyjątkiem § 1 pkt 2, który wchodzi w życie …; § 3, który …” */
  #readExceptions(): boolean {
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
    if (scope === null) return null;
    if (reader.take(ENTERING_UNITS) !== null) {
      const said = statement(scope.units, scope.within);
      return readEntry(reader, said) ? this.#add(said, 'z-wyjatkiem') : null;
    }
    if (reader.take(WHICH) === null) return null;
    const within = readWithin(reader);
    if (within === undefined) return null;
    const said = statement(scope.units, scope.within ?? within);
    return readPredicate(reader, said) || readForce(reader, said) ? this.#add(said, 'z-wyjatkiem') : null;
  }

  /** „, z tym że § 3 wchodzi w życie z dniem …”, „a § 4 z mocą od dnia …” */
  #readThat(): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        reader.take(BEFORE_THAT);
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
    reader.take(COMMA);
    const read = readPredicate(reader, said) || (verbMayMiss && (readForce(reader, said) || readEntry(reader, said)));
    return read ? this.#add(said, verbMayMiss ? 'z-tym-ze' : 'przepis') : null;
  }

  #add(said: DayStatement, rule: string): true {
    while (readQualifier(this.#reader, said));
    this.statements.push(said);
    this.#context = said.units.at(-1)?.from ?? this.#context;
    this.#reader.used.add(said.within === null ? rule : 'w-zakresie');
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

  /** „z zastrzeżeniem ust. 2”: that unit must say what is reserved. */
  #readReservation(): boolean {
    const reader = this.#reader;
    return (
      reader.attempt(() => {
        reader.take(JOINT);
        const scope = reader.take(RESERVED) === null ? null : readScope(reader, this.#context);
        if (scope?.within !== null) return null;
        this.reserves.push(...scope.units);
        reader.used.add('z-zastrzezeniem');
        return true;
      }) ?? false
    );
  }

  /** „Uchwała podlega ogłoszeniu w … i wchodzi w życie …”, „… i ma zastosowanie do …”: says no day. */
  #readAside(): boolean {
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

  #ends(): boolean {
    const { rest, original, at } = this.#reader;
    return /^[\s.;,]*$/u.test(rest) || SIGNATURE.test(original.slice(at));
  }
}

export function readSentence(reader: Reader, context: UnitPath): SentenceReading {
  const sentence = new SentenceReader(reader, context);
  const reading = (about: 'act' | 'units', read: boolean): SentenceReading => ({
    about,
    statements: read ? sentence.statements : null,
    reserves: sentence.reserves,
  });
  const isAct = reader.take(ACT) !== null;
  if (isAct && reader.take(NAMED) !== null) return OTHER;
  const begin = reader.at;
  if (isAct || reader.take(ENTERS) !== null) {
    reader.at = begin;
    return reading('act', sentence.readAct());
  }
  if (reader.take(IN) !== null || readScope(reader, context) === null) return OTHER;
  reader.at = begin;
  return reading('units', sentence.readUnits());
}
