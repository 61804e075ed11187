/** What is told of an instruction: its words without the new wording, its kind, why it was not read. */
import type { Clause } from '../../law/amending/scope.ts';
import type { FormulaToken } from '../../law/amending/tokens.ts';
import { REASONS } from '../../strings/versions.ts';
import type { InstructionKind, Unit } from '../../types.ts';

/** The words of an instruction, new wording left out: „w § 5 ust. 2 otrzymuje brzmienie”. */
export function withoutWording(text: string, tokens: readonly FormulaToken[], clauses: readonly Clause[]): string {
  const wordings = clauses.flatMap((clause) => ('wording' in clause ? (clause.wording ?? []) : []));
  const blocks = tokens.filter(({ block }) => block);
  let words = text;
  const ranges = [...wordings, ...blocks.filter((block) => !wordings.includes(block))];
  for (const { from, to } of ranges.sort((a, b) => b.from - a.from)) words = `${words.slice(0, from)}…${words.slice(to)}`;
  return words
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\s*…[\s….,;]*$/u, '')
    .replace(/[,;.:]\s*$/u, '')
    .trim();
}

export function kindOf(clauses: readonly Clause[], corrects: boolean): InstructionKind {
  if (clauses.some(({ rule }) => rule === 'niewaznosc')) return 'annulment';
  if (clauses.length > 0 && clauses.every(({ type }) => type === 'end')) return 'repeal';
  return corrects ? 'correction' : 'change';
}

/** Why no formula read the words, as far as that can be told. */
export function reasonOf(text: string, tokens: readonly FormulaToken[]): string {
  if (/brzmieni[eu]\s*:?\s*$|treści\s*:?\s*$/u.test(text)) return REASONS.noWording;
  return tokens.some(({ type, value }) => type === 'named' && (value === 'table' || value === 'row' || value === 'ppkt'))
    ? REASONS.table
    : REASONS.notRead;
}

/** All words of a unit, those of the units below it too. */
export const wholeText = (unit: Unit): string => [unit.text, ...unit.children.map(wholeText)].join(' ').trim();
