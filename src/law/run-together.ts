import { citesNext } from './citing-end.ts';
import { enclosures, type Enclosure } from './enclosures.ts';
import { bracketTitle, readMarker, type Marker } from './markers.ts';
import { isFirstNumber, isNextNumber } from './next-number.ts';
import { RAISED, raisedNumber } from './raised-number.ts';
import { GOES_ON } from './sentence-abbreviations.ts';

type Kind = 'par' | 'ust' | 'pkt' | 'lit';

/** A place at which a line that was run together is to be cut. */
export interface Cut {
  /** Offset of the marker that begins the next line. */
  readonly at: number;
  /** Whether it goes on with a row that the line itself begins: the „2.” of „§ 2. 1. … 2. …”, and not the „1)” of a list inside. */
  readonly goesOn: boolean;
}

const ORDER: readonly Kind[] = ['par', 'ust', 'pkt', 'lit'];

/** What may be a marker in the middle of a line; a group for each kind, in their order. */
const CANDIDATE = new RegExp(
  `(?<=\\s)(?:§\\s*(\\d{1,4}[a-z]{0,3}${RAISED}?)\\.|(\\d{1,3}[a-z]{0,3}${RAISED}?)\\.|(\\d{1,3}[a-z]{0,3}${RAISED}?)\\)|([a-ząćęłńóśźż]{1,3})\\))(?=\\s)`,
  'gu',
);
const SENTENCE_END = /([\p{L}\d]*)[.!?]["”»)]*$/u;

/** „w punkcie 2)”, „pkt 2)”, „poz 3)”: what cites an item, and is not the end of one. */
const CITING = /(?<!\p{L})(?:p?pkt|(?:pod)?punk\p{L}+|lit(?:er\p{L}+)?|poz(?:ycj\p{L}+)?)$/iu;

interface Row {
  readonly kind: Kind;
  number: string;
  /** How many of its units were seen. */
  length: number;
  /** Whether it was begun by a marker at the start of the line. */
  readonly atStart: boolean;
}

/** The markers that a line begins with, and where they end. */
function startOf(text: string): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let end = text.length - text.trimStart().length;
  for (;;) {
    const marker: Marker | null = readMarker(text.slice(end));
    // „Art. 5a. 1. …” begins as „§ 5a. 1. …” does.
    const kind = marker?.kind === 'art' ? 'par' : ORDER.find((other) => other === marker?.kind);
    const above = rows.at(-1);
    if (marker === null || kind === undefined) break;
    if (
      above !== undefined &&
      (ORDER.indexOf(kind) <= ORDER.indexOf(above.kind) || (kind !== 'ust' && !isFirstNumber(marker.number)))
    )
      break;
    rows.push({ kind, number: marker.number, length: 1, atStart: true });
    end += marker.length;
    const title = kind === 'par' ? bracketTitle(text.slice(end)) : 0;
    if (title > 0) end += title + (/^\s*/u.exec(text.slice(end + title))?.[0].length ?? 0);
  }
  return { rows, end };
}

/** How the words before a marker end: a list is opened, an item ends, a sentence ends. */
function endBefore(words: string): 'list' | 'item' | 'sentence' | null {
  if (words.endsWith(':')) return 'list';
  if (/[;,]$/u.test(words)) return 'item';
  const [, last] = SENTENCE_END.exec(words.slice(-40)) ?? [];
  return last === undefined || GOES_ON.has(last.toLowerCase()) ? null : 'sentence';
}

/** The rows that are open at a place of a line, outermost first, and the cuts made so far. */
class Runner {
  readonly #text: string;
  readonly #rows: Row[];
  readonly cuts: Cut[] = [];
  /** Where the last marker ends: the next may follow it at once, as „1)” does in „2. 1) …”. */
  markerEnd: number;

  constructor(text: string) {
    const { rows, end } = startOf(text);
    this.#text = text;
    this.#rows = rows;
    this.markerEnd = end;
  }

  /** Takes what may be a marker for the next of a row, for the first of one, or for none; `false` where nobody can tell. */
  take(kind: Kind, number: string, at: number, end: number): boolean {
    const follows = this.#text.slice(this.markerEnd, at).trim() === '';
    const before = this.#text.slice(Math.max(this.markerEnd, at - 60), at).trimEnd();
    const ending = follows ? 'list' : (endBefore(before) ?? this.#bareEnd(kind, number, before));
    if (ending === null || !this.#fits(kind, ending, end)) return true;
    const level = this.#rows.findLastIndex((row) => row.kind === kind);
    const row = this.#rows[level];
    if (row !== undefined && ending !== 'list' && isNextNumber(row.number, number)) {
      if (this.#rows.slice(level + 1).some(isLone)) return false;
      this.#rows.length = level + 1;
      row.number = number;
      row.length += 1;
      this.#cut(at, end, row.atStart);
      return true;
    }
    const top = this.#rows.at(-1);
    const isDeeper = top === undefined || ORDER.indexOf(top.kind) < ORDER.indexOf(kind);
    if (ending !== 'list' || !isFirstNumber(number) || !isDeeper) return ending === 'item';
    this.#rows.push({ kind, number, length: 1, atStart: false });
    this.#cut(at, end, false);
    return true;
  }

  /** Whether a marker of a kind may stand after such an end: § and ustępy after a sentence, with a capital letter or a lower unit after them. */
  #fits(kind: Kind, ending: 'list' | 'item' | 'sentence', end: number): boolean {
    if (kind === 'pkt' || kind === 'lit') return true;
    return ending === 'sentence' && /^\s+(?:[\p{Lu}„(]|\d{1,2}[.)]\s|a\)\s)/u.test(this.#text.slice(end, end + 8));
  }

  /** „§ 2. 1) cele 2) zasady 3) formy”: items of a row that the line begins may end with nothing, and not with words that cite. */
  #bareEnd(kind: Kind, number: string, before: string): 'item' | null {
    const row = this.#rows.findLast((other) => other.kind === kind);
    const isNext = (kind === 'pkt' || kind === 'lit') && row?.atStart === true && isNextNumber(row.number, number);
    return isNext && /\p{Ll}{3}$/u.test(before) && !citesNext(before) && !CITING.test(before) ? 'item' : null;
  }

  #cut(at: number, end: number, goesOn: boolean): void {
    this.markerEnd = end;
    this.cuts.push({ at, goesOn });
  }

  get hasLoneItem(): boolean {
    return this.#rows.some(isLone);
  }
}

/** A list that was opened inside the line and has one item only is no list for certain. */
const isLone = ({ length, atStart }: Row): boolean => length < 2 && !atStart;

/**
 * Where several units of a text that stand in one line begin: „§ 2. 1. Stypendium wynosi 600 zł. *2.* Do wniosku dołącza się: *1)* odpis;
 * *2)* oświadczenie. *3.* Wnioski rozpatruje Wójt.” A marker is one where the row of numbers proves it: the next number after the end of a
 * sentence or of an item, the first after a colon. Empty where there is nothing to cut, `null` where something looks like a marker and
 * the numbers don't prove it. Quotations and brackets are passed over. Linear in the length of the text.
 */
export function runTogether(text: string): readonly Cut[] | null {
  const runner = new Runner(text);
  const start = runner.markerEnd;
  let around: readonly Enclosure[] | null = null;
  let enclosing = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const at = match.index;
    if (at < start) continue;
    around ??= enclosures(text);
    while (enclosing < around.length && (around[enclosing]?.to ?? 0) <= at) enclosing += 1;
    if ((around[enclosing]?.from ?? Infinity) < at) continue;
    const group = match.slice(1).findIndex((part: string | undefined) => part !== undefined);
    const number = raisedNumber(match[group + 1] ?? '');
    if (!runner.take(ORDER[group] ?? 'lit', number, at, at + match[0].length)) return null;
  }
  return runner.hasLoneItem ? null : runner.cuts;
}

/** A number of a unit inside a line that may begin one. */
export interface LooseMarker {
  readonly at: number;
  readonly label: string;
}

const LOOSE = /(?<=\p{Ll}{3}\s)(\d{1,3}[a-z]{0,3})\.(?=\s\p{Lu}\p{Ll}+\s)/gu;
/** „w klasie 2. Uczniowie …”, „dnia 2. Maja …”: nouns that a number is the name of. */
const NUMBERED = /(?<!\p{L})(?:dni[au]|(?:klas|grup|ustęp|rozdzia|tabel|numer|miejsc)\p{L}*)$/iu;

/** „1. Program przyjmuje rada 2. Program obejmuje …”: the next number of the ustępy that a line begins, after words that end no sentence; `null` where there is none. */
export function looseMarker(text: string): LooseMarker | null {
  const row = startOf(text).rows.find(({ kind }) => kind === 'ust');
  if (row === undefined) return null;
  for (const match of text.matchAll(LOOSE)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index).trimEnd();
    if (isNextNumber(row.number, match[1] ?? '') && !citesNext(before) && !CITING.test(before) && !NUMBERED.test(before))
      return { at: match.index, label: match[0] };
  }
  return null;
}
