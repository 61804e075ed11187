import type { Diagnostic, Place } from '../types.ts';
import type { Words } from './rule.ts';
import { RULES, type RuleArgs, type RuleId } from './rules.ts';

/** Adds a message to a file. The only thing a stage may do besides returning its result. */
export type Report = <Id extends RuleId>(rule: Id, place: Place, ...args: RuleArgs<Id>) => void;

export const FILE_START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A reporter bound to one file, writing into `sink`. */
export function reporter(file: string, sink: Diagnostic[]): Report {
  return (rule, place, ...args) => {
    const { severity, blocking, words } = RULES[rule];
    // `Report` has matched the arguments to the rule, which the union of all rules can't express.
    const { message, hint } = Reflect.apply(words, null, args) as Words;
    sink.push({ file, ...place, severity, rule, message, hint, blocking });
  };
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);

/** In order of file, line and column, so that every run prints the same. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [...diagnostics].sort(byPlace);
