import { isAcronym } from './capitals.ts';
import { CELLS, cellsOf, type Forms, type GrammaticalNumber, type Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { evenedOut, wordsOf, type Word } from './words-of.ts';

/** One way to read quoted words: the first ones change together in number and case, the rest stays as it is. */
export interface PhraseReading {
  readonly number: GrammaticalNumber;
  /** Words that change, in order: „komisja” and „konkursowa”. */
  readonly changing: readonly Lexeme[];
  /** The noun, else the only adjective. */
  readonly head: Lexeme;
  /** Letters of an institution's name, the same in all numbers and cases. */
  readonly acronym: boolean;
}

export interface Phrase {
  /** The words that change as they are quoted, then what follows them: „Biuro” and „Promocji”. */
  readonly words: readonly Word[];
  readonly tail: string;
  readonly tailWords: readonly Word[];
  /** All ways to read it; they agree on which words change. */
  readonly readings: readonly PhraseReading[];
}

/** Words after which nothing agrees with the noun any more: prepositions, numbers. */
const BREAK = /^(?:w|we|z|ze|do|od|na|o|po|za|dla|przy|przez|pod|nad|przed|bez|u|między|wobec|się|nr|im|ds|\d+\p{L}*)$/u;
const CONJUNCTION = /^(?:i|oraz|lub|albo|a|bądź|czy|ani)$/u;

const nominative = (lexeme: Lexeme, form: string, number: GrammaticalNumber): boolean =>
  lexeme.forms[`${number}-nom`]?.includes(form) === true;

function acronymLexeme(word: Word): Lexeme {
  const forms: Forms = Object.fromEntries(CELLS.map((cell) => [cell, [word.lower]]));
  return { lemma: word.lower, kind: 'noun', gender: 'thing', forms };
}

/** Whether words after the noun certainly stay as they are: „Promocji”, „Pomocy Rodzinie”, „do spraw młodzieży”, „nr 3”. */
function staysAsItIs(tail: readonly Word[], head: Lexeme, number: GrammaticalNumber, lexicon: Lexicon): boolean {
  for (const [index, word] of tail.entries()) {
    if (BREAK.test(word.lower)) return true;
    if (CONJUNCTION.test(word.lower)) {
      if (index === 0) return false;
      continue;
    }
    const lexemes = lexicon.lexemesOf(word.lower);
    // The attribute of an attribute may be a name that no dictionary has: „Urząd Gminy Leszno”.
    if (lexemes.length === 0) return index > 0;
    const oblique = lexemes.some((lexeme) => cellsOf(lexeme, word.lower).some((cell) => /gen|dat|ins/u.test(cell)));
    if (!oblique) return false;
    const agrees = lexemes.some(
      (lexeme) =>
        nominative(lexeme, word.lower, number) &&
        (index === 0 || lexeme.kind === 'adjective') &&
        (lexeme.kind === 'noun' || lexeme.gender === head.gender),
    );
    if (agrees) return false;
  }
  return true;
}

/** The readings in which so many of the first words change. */
function readingsOf(words: readonly Word[], count: number, lexicon: Lexicon): PhraseReading[] {
  const changing = words.slice(0, count);
  const tail = words.slice(count);
  const readings: PhraseReading[] = [];
  const options = changing.map(({ lower }) => lexicon.lexemesOf(lower));
  for (const number of ['sg', 'pl'] as const) {
    for (const [at, lexemes] of options.entries()) {
      for (const head of lexemes) {
        if (head.kind === 'adjective' && count > 1) continue;
        if (!nominative(head, changing[at]?.lower ?? '', number)) continue;
        if (!staysAsItIs(tail, head, number, lexicon)) continue;
        const agreeing = options.map((candidates, index) =>
          index === at
            ? head
            : candidates.find(
                ({ kind, gender, forms }) =>
                  kind === 'adjective' &&
                  gender === head.gender &&
                  forms[`${number}-nom`]?.includes(changing[index]?.lower ?? '') === true,
              ),
        );
        if (agreeing.every((lexeme) => lexeme !== undefined)) readings.push({ number, changing: agreeing, head, acronym: false });
      }
    }
  }
  return readings;
}

/**
 * A single word that is a noun is meant as one: „droga” is no form of „drogi”. One that the dictionary knows as noun and adjective alike
 * („niepełnosprawny”) may be either; participles in -ący that it lists as nouns („przewodniczący”) name persons.
 */
function asMeant(readings: readonly PhraseReading[]): PhraseReading[] {
  const nouns = readings.filter(({ head }) => head.kind === 'noun');
  if (nouns.length === 0) return [...readings];
  const lemmas = new Set(nouns.map(({ head }) => head.lemma));
  return readings.filter(({ head }) => head.kind === 'noun' || (lemmas.has(head.lemma) && !head.lemma.endsWith('ący')));
}

/**
 * Reads quoted words in the nominative: a noun with the adjectives that agree with it, and attributes that stay as they are; or one
 * adjective. `null` where the dictionary leaves open which words change, or how.
 */
export function readPhrase(text: string, lexicon: Lexicon): Phrase | null {
  const even = evenedOut(text).trim();
  const words = wordsOf(even);
  const first = words[0];
  if (first?.from !== 0) return null;
  const phrase = (count: number, readings: readonly PhraseReading[]): Phrase | null => {
    const last = words[count - 1];
    if (last === undefined || readings.length === 0) return null;
    const between = words.slice(1, count).every(({ from }, index) => even.slice(words[index]?.to, from) === ' ');
    const tail = even.slice(last.to);
    if (!between || (tail !== '' && !tail.startsWith(' '))) return null;
    return { words: words.slice(0, count), tail, tailWords: words.slice(count), readings };
  };
  if (isAcronym(first.text)) {
    const head = acronymLexeme(first);
    const fixed = words.length === 1 || BREAK.test(words[1]?.lower ?? '');
    return fixed ? phrase(1, [{ number: 'sg', changing: [head], head, acronym: true }]) : null;
  }
  for (let count = words.length; count > 0; count--) {
    const readings = readingsOf(words, count, lexicon);
    if (readings.length > 0) return phrase(count, asMeant(readings));
  }
  return null;
}
