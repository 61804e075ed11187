/** What a rule of content is, and the three kinds of rules. */
import type { Severity } from '../types.ts';

export interface Words {
  readonly message: string;
  readonly hint: string;
}

export interface Rule<Args extends readonly string[]> {
  readonly severity: Severity;
  readonly blocking: boolean;
  /** A line of content that breaks the rule. */
  readonly example: string;
  readonly words: (...args: Args) => Words;
}

/** A fault of identity: it stops a build. */
export const identity = <Args extends readonly string[]>(example: string, words: (...args: Args) => Words): Rule<Args> => ({
  severity: 'error',
  blocking: true,
  example,
  words,
});
/** An error of the text: published, with its notice. */
export const textError = <Args extends readonly string[]>(example: string, words: (...args: Args) => Words): Rule<Args> => ({
  severity: 'error',
  blocking: false,
  example,
  words,
});
export const warning = <Args extends readonly string[]>(example: string, words: (...args: Args) => Words): Rule<Args> => ({
  severity: 'warning',
  blocking: false,
  example,
  words,
});
