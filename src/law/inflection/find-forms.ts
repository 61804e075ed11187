import { agrees, hasGender } from './agreement.ts';
import { isCapital, sentenceStarts } from './capitals.ts';
import { CELLS, type FormCell, type Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { isDeclinedAcronym, lookAlikes, resembles } from './look-alikes.ts';
import type { Phrase, PhraseReading } from './phrase.ts';
import { endOf, evenedOut, wordsOf, type Word } from './words-of.ts';

/** A stretch of a line. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

export interface InflectedPlaces {
  readonly certain: readonly LineSpan[];
  readonly doubtful: readonly LineSpan[];
}

/** What may stand between words that belong together: marks of emphasis with the space, no comma. */
const SPACED = /^[\s*_]+$/u;

/** An ending written after a word for another form of it: „koordynator/ka”, „mieszkaniec(-nka)”. */
const ALTERNATIVE = /^[/(]-?\p{Ll}{1,5}(?!\p{L})/u;
const LONGEST_ENDING = 9;

/** The cells in which the changing words of a reading have these forms. */
export const readingCells = (reading: PhraseReading, words: readonly Word[]): FormCell[] =>
  CELLS.filter((cell) => reading.changing.every(({ forms }, index) => forms[cell]?.includes(words[index]?.lower ?? '') === true));

/** Whether a word is written with the capitals of the quoted one; the first word of a sentence may have one more. */
function sameCapitals(word: Word, quoted: Word | undefined, begins: boolean): boolean {
  const rest = word.text.slice(1) === word.lower.slice(1) || word.text === quoted?.text;
  return rest && (isCapital(word.text) === isCapital(quoted?.text ?? '') || (begins && isCapital(word.text)));
}

/** Where what follows the changing words ends: the same words as quoted, or others of theirs in another form. */
function matchTail(
  line: string,
  at: number,
  after: readonly Word[],
  { tail, tailWords }: Phrase,
  lexicon: Lexicon,
): { readonly to: number; readonly same: boolean } | null {
  if (tail === '') return { to: at, same: true };
  const to = endOf(tail, line, at);
  if (to !== null) return { to, same: true };
  const last = after[tailWords.length - 1];
  if (last === undefined || !SPACED.test(line.slice(at, after[0]?.from))) return null;
  const alike = tailWords.every(({ lower }, index) => {
    const other = after[index]?.lower ?? '';
    const lemmas = new Set(lexicon.lexemesOf(lower).map(({ lemma }) => lemma));
    if (other === lower) return true;
    return lemmas.size === 0 ? resembles(other, lower) : lexicon.lexemesOf(other).some(({ lemma }) => lemmas.has(lemma));
  });
  return alike ? { to: last.to, same: false } : null;
}

/** What of a phrase is asked of every place. */
interface Wanted {
  readonly phrase: Phrase;
  /** Forms the changing words may have at all, by their order. */
  readonly forms: readonly ReadonlySet<string>[];
  /** Whether nothing but one word tells the phrase from others. */
  readonly alone: boolean;
  readonly acronym: boolean;
  readonly lexemes: readonly Lexeme[];
}

function wantedOf(phrase: Phrase, lexicon: Lexicon): Wanted {
  const { words, tail, readings } = phrase;
  const lexemes = words.map((_, index) => readings.flatMap(({ changing }) => changing[index] ?? []));
  return {
    phrase,
    forms: lexemes.map((some) => new Set(some.flatMap((lexeme) => lexicon.allFormsOf(lexeme)))),
    alone: words.length === 1 && tail === '',
    acronym: readings.some(({ acronym }) => acronym),
    lexemes: lexemes.flat(),
  };
}

function looksLike(word: Word, index: number, { phrase, forms, acronym }: Wanted, lexicon: Lexicon): boolean {
  const quoted = phrase.words[index];
  if (quoted === undefined) return false;
  if (acronym) return word.text === quoted.text || isDeclinedAcronym(word, quoted);
  // „gmina-miasto”
  if (forms[index]?.has(word.lower) === true || word.lower.split('-').some((part) => forms[index]?.has(part) === true))
    return true;
  // A form that the dictionary lacks, or one misspelt.
  return resembles(word.lower, quoted.lower) && lexicon.isStray(word.lower);
}

/** Whether words that look like the phrase are it, whatever stands beside a single word. */
function isMeant(group: readonly Word[], beside: readonly (Word | undefined)[], wanted: Wanted, lexicon: Lexicon): boolean {
  const { readings } = wanted.phrase;
  const [word] = group;
  if (word === undefined || !readings.some((reading) => readingCells(reading, group).length > 0)) return false;
  if (!wanted.alone || wanted.acronym) return true;
  const others = lexicon.othersOf(word.lower, wanted.lexemes);
  if (others.some((other) => other === null || !isIdle(other, word, beside, lexicon))) return false;
  const adjectives = readings.filter(({ head }) => head.kind === 'adjective');
  const genders = new Set(adjectives.map(({ head }) => head.gender));
  return adjectives.length === 0 || hasGender(word, beside, wanted.lexemes, genders, lexicon);
}

/** „powiatowi” as an adjective is the nominative plural of persons, who would stand beside it: „powiatowi koordynatorzy”. */
const isIdle = (other: Lexeme, word: Word, beside: readonly (Word | undefined)[], lexicon: Lexicon): boolean =>
  other.kind === 'adjective' && word.lower.endsWith('owi') && agrees(word, [other], beside, lexicon).length === 0;

/** Where a line has words in any number and case, and where it may have; all doubtful where the words can't be read. */
export function findForms(line: string, text: string, phrase: Phrase | null, lexicon: Lexicon): InflectedPlaces {
  if (phrase === null) return { certain: [], doubtful: lookAlikes(line, text) };
  const wanted = wantedOf(phrase, lexicon);
  const { words: quoted, tailWords } = phrase;
  const words = wordsOf(line);
  const starts = sentenceStarts(line);
  const gap = (index: number): string => evenedOut(line.slice(words[index - 1]?.to ?? 0, words[index]?.from ?? 0));
  const neighbour = (index: number, space: string): Word | undefined => (space === ' ' ? words[index] : undefined);
  const certain: LineSpan[] = [];
  const doubtful: LineSpan[] = [];
  for (let at = 0; at + quoted.length <= words.length; at++) {
    const group = words.slice(at, at + quoted.length);
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined || !group.every((word, index) => looksLike(word, index, wanted, lexicon)))
      continue;
    const end = at + quoted.length;
    const gaps = group.slice(1).map((_, index) => gap(at + 1 + index));
    if (!gaps.every((between) => SPACED.test(between))) continue;
    const tail = matchTail(line, last.to, words.slice(end, end + tailWords.length), phrase, lexicon);
    if (tail === null) continue;
    const beside = [neighbour(at - 1, gap(at)), neighbour(end, gap(end))];
    const written = group.every((word, index) => sameCapitals(word, quoted[index], index === 0 && starts.has(first.from)));
    const sure =
      tail.same &&
      written &&
      !ALTERNATIVE.test(line.slice(tail.to, tail.to + LONGEST_ENDING)) &&
      gaps.every((between) => between === ' ') &&
      isMeant(group, beside, wanted, lexicon);
    (sure ? certain : doubtful).push({ from: first.from, to: tail.to });
    at = end - 1;
  }
  return { certain, doubtful };
}
