/** What is wrong with content, and where. */
export type Severity = 'error' | 'warning';

/** A place in a file; lines and columns count from 1, in UTF-16 code units, front matter included. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Diagnostic extends Place {
  readonly file: string;
  readonly severity: Severity;
  /** Permanent identifier of the rule, listed in `src/diagnostics/rules.ts`. */
  readonly rule: string;
  /** What is wrong, in Polish. */
  readonly message: string;
  /** What to do about it, in Polish. */
  readonly hint: string;
  /** Whether the fault stops a build (faults of identity do, faults of the text do not). */
  readonly blocking: boolean;
}
