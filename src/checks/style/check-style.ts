import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Report } from '../../diagnostics/reporter.ts';
import { reversedSpans, wrongWeekdays } from '../../law/dates-in-order.ts';
import type { Kind, Unit } from '../../types.ts';
import { numberingGaps } from './numbering-gaps.ts';
import { typographyFindings } from './typography.ts';

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** Blanks the front matter, so that places stay those of the file. */
const bodyOf = (text: string, bodyStart: number): string =>
  text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);

/** The words found and how to write them; an abbreviation that only lacks a space is shown with its number: „ust.2”, „ust. 2”. */
function withNumber(text: string, at: number, length: number, replacement: string): [got: string, better: string] {
  const got = text.slice(at, at + length);
  if (got !== replacement.trim()) return [got, replacement.trim()];
  const number = /^[\p{L}\d]*/u.exec(text.slice(at + length))?.[0] ?? '';
  return [`${got}${number}`, `${replacement}${number}`];
}

/** Warnings of style for one file: what costs nothing to get right before a resolution is adopted. */
export function checkStyle(
  text: string,
  bodyStart: number,
  { kind, isOpen }: { readonly kind: Kind; readonly isOpen: boolean },
  units: readonly Unit[],
  lines: LineIndex,
  report: Report,
): void {
  let previous = '';
  // What was adopted stands as it is: hints on how to write are for drafts.
  for (const { rule, at, length, replacement } of isOpen ? typographyFindings(text, bodyStart) : []) {
    // A pair of quotation marks is told once, where it begins.
    const isClosing = replacement === '”' && previous === '„';
    previous = replacement;
    if (isClosing) continue;
    const [got, better] = withNumber(text, at, length, replacement);
    report(rule, lines.place(at, length), got, better);
  }
  const body = bodyOf(text, bodyStart);
  for (const { at, words, weekday } of wrongWeekdays(body))
    report('dzien-tygodnia', lines.place(at, words.length), oneLine(words), weekday);
  for (const { at, words } of reversedSpans(body)) report('okres-odwrocony', lines.place(at, words.length), oneLine(words));
  if (kind !== 'act' && kind !== 'programme') return;
  for (const { unit, previous } of numberingGaps(units)) {
    report('numeracja-luka', lines.place(unit.at, Math.max(1, unit.label.length)), previous, unit.label);
  }
}
