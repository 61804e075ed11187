/** A rule of a parsing expression grammar; the parser is made of these rules and so is the table in the documentation. */
export interface GrammarRule {
  readonly name: string;
  /** Right side of the rule. */
  readonly peg: string;
  /** Words of a real act that the rule reads whole; empty where it needs words before it. */
  readonly example: string;
  /** What it reads, in Polish, for the documentation. */
  readonly says: string;
}
