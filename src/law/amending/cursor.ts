import type { Token } from './tokens.ts';

/** A place in a row of tokens, moved on by what matches. */
export class Cursor {
  readonly tokens: readonly Token[];
  at: number;

  constructor(tokens: readonly Token[], at = 0) {
    this.tokens = tokens;
    this.at = at;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  get ended(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Takes words (or marks) in a row, each of them one of some spellings; takes nothing where one of them isn't there. */
  take(...row: readonly RegExp[]): boolean {
    const matches = row.every((pattern, index) => {
      const token = this.peek(index);
      return token !== undefined && (token.type === 'word' || token.type === 'mark') && pattern.test(token.value);
    });
    if (matches) this.at += row.length;
    return matches;
  }

  takeQuote(): Token | null {
    const token = this.peek();
    if (token?.type !== 'quote') return null;
    this.at++;
    return token;
  }

  /** What a reader makes of the tokens from here; the cursor stays where it was if that is nothing. */
  attempt<Result>(reader: (cursor: Cursor) => Result | null): Result | null {
    const start = this.at;
    const result = reader(this);
    if (result === null) this.at = start;
    return result;
  }
}
