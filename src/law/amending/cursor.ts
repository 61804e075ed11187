import type { NamedAct } from '../../types.ts';
import { areWords } from './spelling.ts';
import type { FormulaToken } from './tokens.ts';

/** A place in a row of tokens, moved on by what matches, and the acts that were named on the way. */
export class Cursor {
  readonly tokens: readonly FormulaToken[];
  /** The text that the tokens were cut from; numbers and names are read from its characters. */
  readonly text: string;
  readonly acts: NamedAct[] = [];
  at: number;

  constructor(tokens: readonly FormulaToken[], text: string, at = 0) {
    this.tokens = tokens;
    this.text = text;
    this.at = at;
  }

  peek(ahead = 0): FormulaToken | undefined {
    return this.tokens[this.at + ahead];
  }

  get ended(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Whether the token here names a unit, a part of one or an act. */
  isNamed(name: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.type === 'named' && token.value === name;
  }

  /** Whether words (or marks) stand here in a row, each of them spelled as `isSpelled` says. */
  sees(...row: readonly string[]): boolean {
    return areWords(this.tokens, this.at, row);
  }

  /** Takes words (or marks) in a row; nothing where one of them isn't there. */
  take(...row: readonly string[]): boolean {
    const seen = this.sees(...row);
    if (seen) this.at += row.length;
    return seen;
  }

  /** The words from a token up to here, one space between them. */
  wordsSince(start: number): string {
    return this.text.slice(this.tokens[start]?.from, this.tokens[this.at - 1]?.to).replace(/\s+/gu, ' ');
  }

  takeNamed(name: string): boolean {
    if (!this.isNamed(name)) return false;
    this.at++;
    return true;
  }

  takeQuote(): FormulaToken | null {
    const token = this.peek();
    if (token?.type !== 'quote') return null;
    this.at++;
    return token;
  }

  /** Takes the characters from here that a pattern (sticky) matches, with all tokens they touch; `null` where it matches none. */
  takeText(pattern: RegExp): RegExpExecArray | null {
    const start = this.peek()?.from;
    if (start === undefined) return null;
    pattern.lastIndex = start;
    const match = pattern.exec(this.text);
    if (match === null || match[0] === '') return null;
    const end = start + match[0].length;
    while ((this.peek()?.from ?? Infinity) < end) this.at++;
    return match;
  }

  /** What a reader makes of the tokens from here; the cursor, and the acts named, stay as they were if that is nothing. */
  attempt<Result>(reader: (cursor: Cursor) => Result | null): Result | null {
    const start = this.at;
    const named = this.acts.length;
    const result = reader(this);
    if (result === null) {
      this.at = start;
      this.acts.length = named;
    }
    return result;
  }
}
