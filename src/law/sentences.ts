import { lastFiniteVerb } from './finite-verb.ts';
import { enclosures, type Enclosure } from './enclosures.ts';
import {
  AFTER_DATE,
  ALSO_WORDS,
  MANY_COUNCILS,
  GOES_ON,
  MAY_END,
  NAMED_BY_LETTER,
  OPENERS,
  UNITS,
} from './sentence-abbreviations.ts';
import { MONTHS } from './dates.ts';

/** A stretch of a text: offsets of its first character and of the one after its last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Sentences {
  /** The sentences in order, white space between them left out. */
  readonly sentences: readonly Stretch[];
  /** Offsets of marks of which nothing tells whether a sentence ends there; ordinals of the sentences after the first of them are not known. */
  readonly doubts: readonly number[];
}

/** What a mark does: whether a sentence ends there, and whether that is certain. */
interface Verdict {
  readonly ends: boolean;
  readonly certain: boolean;
}

const ENDS: Verdict = { ends: true, certain: true };
const GOES: Verdict = { ends: false, certain: true };
const PERHAPS_ENDS: Verdict = { ends: true, certain: false };
const PERHAPS_GOES: Verdict = { ends: false, certain: false };

/** A mark that may end a sentence, what closes after it, and the white space before the next words. */
const MARK = /([.!?…]+)(["”»’)\]]*)(?:(\s+)|(?=\p{Lu}\p{Ll})|$)/gu;

/** No sentence of an act needs more to be seen to have a verb. */
const REACH = 600;
const NEXT = /^([„"«“([]*)(\p{Lu}[\p{L}/]*|.)/u;
const VOWEL = /[aąeęioóuy]/iu;
/** „ustala się, *że* …”, „*jeżeli* wniosek wpłynął …”: a clause that needs, or has, another beside it. */
const SUBORDINATE =
  /(?<!\p{L})(?:że|iż|jeżeli|jeśli|gdy|gdyby|kiedy|ilekroć|skoro|kto|aby|żeby|któr\p{L}+|o ile|zanim|ponieważ|a)(?!\p{L})/iu;
/** „W 2019 r. Prezydent Miasta ogłosił”: words that only lead to the verb. */
const LEADING = /^[„"(]?(?:W|We|Z|Ze|Do|Od|Na|Po|Za|Przy|Przed|Dnia|Począwszy)\s/u;
const ACT_OF =
  /(?:ustaw|dekret|uchwał|zarządzeni|rozporządzeni|obwieszczeni|postanowieni|decyzj)[^.;]{0,130}\sz\s+dnia\s[^.;]{4,24}$/iu;

/** „2010 r. *Nr 234*”, „M.P. *Nr 12*”. */
const IN_JOURNAL = /^(?:Nr\s*\d|Dz\.|M\.\s?P\.)/u;
/** Abbreviations of what is counted; without a number or a price before them they stand before a name. */
const COUNTED = /^(?:os|min|w|m|p|s|n|k|kl|pok|st)$/u;
const IS_COUNTED = /(?:\d|[IVXL]|zł\s+(?:za|od))\s+\p{L}+$/u;

/** The words at a mark: those before it in the same sentence, the last of them, what follows. */
interface Place {
  readonly before: string;
  readonly word: string;
  readonly next: string;
  readonly after: string;
  readonly spaced: boolean;
}

/** An abbreviation that may be the last word of a sentence ends it where its sentence has its verb already and the next begins as one. */
function mayEnd({ before, next, after }: Place): Verdict {
  if (OPENERS.has(next) && after.charAt(next.length) !== '.') return ENDS;
  const verb = lastFiniteVerb(before);
  if (verb === -1) return LEADING.test(before) ? GOES : PERHAPS_GOES;
  const subordinate = SUBORDINATE.exec(before)?.index ?? before.length;
  const hasMainVerb = lastFiniteVerb(before.slice(0, subordinate)) !== -1;
  return !hasMainVerb || SUBORDINATE.test(before.slice(verb)) ? PERHAPS_ENDS : ENDS;
}

function afterYear(place: Place): Verdict {
  const { before, after } = place;
  if (IN_JOURNAL.test(after)) return GOES;
  if (AFTER_DATE.test(after) && ACT_OF.test(before)) return MANY_COUNCILS.test(after) ? PERHAPS_GOES : GOES;
  return mayEnd(place);
}

/** „J. Kowalski”, „im. A. Mickiewicza”: an initial; „klasa A.”, „kategorii I.”: a name that may end a sentence. */
function afterLetter({ before, word, next }: Place): Verdict {
  if (NAMED_BY_LETTER.test(before.slice(0, -word.length))) return ENDS;
  return next === '§' || (OPENERS.has(next) && next.length > 1) ? PERHAPS_GOES : GOES;
}

/** „pkt 3.”, „Lipowa 5a.”, „rozdział III.”: the number is the last word; alone at the start of a sentence it is the number of a list. */
function afterNumber({ before, word, next }: Place): Verdict {
  if (before === word) return PERHAPS_GOES;
  if (MONTHS.some((month) => month === next.toLowerCase())) return GOES;
  return ENDS;
}

/** What a mark before a capital letter or § says. */
function beforeCapital(place: Place): Verdict {
  const { word, next, spaced, before } = place;
  const lower = word.toLowerCase();
  if (/^\d[\d.,:/-]*\p{Ll}{0,3}$/u.test(word) || /^[IVXLC]{2,}$/u.test(word)) return spaced ? afterNumber(place) : PERHAPS_GOES;
  if (/^\p{Lu}$/u.test(word)) return afterLetter(place);
  if (lower === 'r') return afterYear(place);
  if (UNITS.has(lower)) return ENDS;
  // „dla 5 os.”, „XIX w.”, but „os. Słoneczne”, „m. Dąbrowa”.
  if (COUNTED.test(lower)) return IS_COUNTED.test(before) ? mayEnd(place) : GOES;
  if (GOES_ON.has(lower)) return ALSO_WORDS.has(lower) && OPENERS.has(next) ? PERHAPS_GOES : GOES;
  if (IN_JOURNAL.test(place.after)) return GOES;
  if (MAY_END.has(lower) || /^(?:\p{Ll}\.)+\p{L}$/u.test(word)) return mayEnd(place);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return GOES;
  // No Polish word but an abbreviation is without a vowel.
  if (!VOWEL.test(word) && /^\p{L}+$/u.test(word)) return PERHAPS_GOES;
  return spaced ? ENDS : PERHAPS_ENDS;
}

/** What a mark before a small letter says: Polish abbreviations end with a consonant, so „urzędzie. termin” is a slip. */
function beforeSmall({ word }: Place): Verdict {
  const isWord = /\p{L}{4}$/u.test(word) && /[aąeęioóuy]$/iu.test(word);
  return isWord ? PERHAPS_ENDS : GOES;
}

/** What a mark before a digit says: „ust. 2” goes on; after a word a sentence may begin with a number, or a list that was run together. */
function beforeDigit({ word }: Place): Verdict {
  const lower = word.toLowerCase();
  if (/^\d/u.test(word)) return PERHAPS_GOES;
  if (UNITS.has(lower)) return PERHAPS_ENDS;
  const isAbbreviation =
    GOES_ON.has(lower) || MAY_END.has(lower) || COUNTED.test(lower) || !VOWEL.test(lower) || /^\p{Lu}$/u.test(word);
  return isAbbreviation ? GOES : PERHAPS_ENDS;
}

/** „Nr ... Rady” is a gap to be filled in; „czekamy… Oferty” may be an end. */
function afterEllipsis({ word, next }: Place): Verdict {
  return /^\p{Ll}/u.test(next) || GOES_ON.has(word.toLowerCase()) ? GOES : PERHAPS_GOES;
}

function verdictAt(mark: string, place: Place): Verdict {
  const { word, next } = place;
  if (/^(?:\.\.|…)/u.test(mark)) return afterEllipsis(place);
  if (/^\p{Ll}/u.test(next)) return mark === '.' ? beforeSmall(place) : GOES;
  if (mark !== '.') return ENDS;
  if (/^\d/u.test(next)) return beforeDigit(place);
  if (/^[\p{Lu}§]/u.test(next)) return beforeCapital(place);
  return /^[-–—]/u.test(next) && VOWEL.test(word) && !MAY_END.has(word.toLowerCase()) ? PERHAPS_GOES : GOES;
}

/** Inside brackets and quotations a sentence of the text does not end, unless it began there. */
function enclosed(verdict: Verdict, enclosure: Enclosure, from: number, to: number): Verdict {
  if (to < enclosure.to) {
    if (enclosure.kind === 'bracket' && enclosure.from !== from) return GOES;
    return verdict.ends ? { ends: enclosure.from === from, certain: false } : verdict;
  }
  // The mark stands right before what closes: „(… ze zm.) Rada”, „brzmienie: „… upływa.” Wniosek”.
  if (enclosure.kind === 'bracket') return enclosure.from === from ? verdict : verdict.ends ? PERHAPS_GOES : GOES;
  return verdict;
}

/**
 * The sentences of a text („zdanie pierwsze”, „zdanie drugie”; ZTP § 59 ust. 2), and the places where it can't be told. „Nr”, „gen.”, „ul.”
 * and „m.in.” end none; „do dnia 15 września 2019 r. Termin …” ends one and „z 2010 r. Nr 234” does not. Linear in the length of the text.
 */
export function readSentences(source: string): Sentences {
  const text = source.trimEnd();
  const sentences: Stretch[] = [];
  const doubts: number[] = [];
  const around = enclosures(text);
  let from = text.length - text.trimStart().length;
  let enclosing = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, mark = '', closers = '', space = ''] = match;
    const at = match.index;
    const to = at + mark.length + closers.length;
    if (to === text.length) break;
    const rest = text.slice(at + whole.length, at + whole.length + 80);
    const [, openers = '', next = ''] = NEXT.exec(rest) ?? [];
    const before = text.slice(Math.max(from, at - REACH), at);
    const word = /[\p{L}\d²³][\p{L}\d²³.,:/-]*$/u.exec(before.slice(-40))?.[0] ?? '';
    const place: Place = { before, word, next, after: rest.slice(openers.length), spaced: space !== '' };
    while (enclosing < around.length && (around[enclosing]?.to ?? 0) <= at) enclosing++;
    const enclosure = around[enclosing];
    const own = verdictAt(mark, place);
    const inside = enclosure !== undefined && enclosure.from <= at;
    const verdict = inside ? enclosed(own, enclosure, from, to) : own;
    if (!verdict.certain) doubts.push(at);
    if (!verdict.ends) continue;
    sentences.push({ from, to });
    from = to + space.length;
  }
  if (text.length > from) sentences.push({ from, to: text.length });
  return { sentences, doubts };
}

/** The sentences alone, as near as they can be told. */
export const sentencesOf = (text: string): readonly Stretch[] => readSentences(text).sentences;
