import { feminineNoun } from './feminine-noun.ts';
import type { Lexeme } from './lexeme.ts';
import { masculineNoun } from './masculine-noun.ts';
import { neuterNoun } from './neuter-noun.ts';
import { pluralNoun } from './plural-noun.ts';

/** The forms that a flag of the dictionary makes of a base form. */
export type FormsBy = (lemma: string, flag: string) => readonly string[];

/** What a noun may be by the flags of its line in the dictionary; nothing where they are of no known pattern. */
export function noun(lemma: string, flags: string, by: FormsBy): Lexeme[] {
  return [masculineNoun, feminineNoun, neuterNoun, pluralNoun].flatMap((read) => read(lemma, flags, by));
}
