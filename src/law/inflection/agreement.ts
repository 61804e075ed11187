import { CELLS, type Gender, type Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words-of.ts';

const formOf = (lexeme: Lexeme, cell: (typeof CELLS)[number], word: Word | undefined): boolean =>
  lexeme.forms[cell]?.includes(word?.lower ?? '') === true;

/** Nouns beside a word that one of some adjectives agrees with there. */
export function agrees(
  word: Word,
  adjectives: readonly Lexeme[],
  beside: readonly (Word | undefined)[],
  lexicon: Lexicon,
): readonly Lexeme[] {
  return beside.flatMap((other) =>
    (other === undefined ? [] : lexicon.lexemesOf(other.lower)).filter(
      (noun) =>
        noun.kind === 'noun' &&
        adjectives.some(
          (adjective) =>
            adjective.gender === noun.gender && CELLS.some((cell) => formOf(noun, cell, other) && formOf(adjective, cell, word)),
        ),
    ),
  );
}

/**
 * Whether an adjective at a place has one of some genders: „sportowych” after „nagród” is of „sportowa”, before „klubów” it is not. By the
 * nouns beside it that it agrees with, else by its own form if no other gender has that.
 */
export function hasGender(
  word: Word,
  beside: readonly (Word | undefined)[],
  own: readonly Lexeme[],
  genders: ReadonlySet<Gender>,
  lexicon: Lexicon,
): boolean {
  const lemmas = new Set(own.map(({ lemma }) => lemma));
  const adjectives = lexicon.lexemesOf(word.lower).filter(({ kind, lemma }) => kind === 'adjective' && lemmas.has(lemma));
  const agreed = agrees(word, adjectives, beside, lexicon);
  return (agreed.length > 0 ? agreed : adjectives).every(({ gender }) => genders.has(gender));
}
