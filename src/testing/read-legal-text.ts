import { lineIndex } from '../diagnostics/line-index.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { allUnits } from '../model/all-units.ts';
import { plainText } from '../model/plain-text.ts';
import { readUnits } from '../model/read-units.ts';
import { parseMarkdown } from '../content/markdown.ts';
import type { Diagnostic, Unit } from '../types.ts';

/** Reads the units of a legal text, with what is wrong with it. */
export function read(source: string): { units: readonly Unit[]; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const units = readUnits(parseMarkdown(source, 0, 'legal'), source, lineIndex(source), reporter('uchwaly/a.md', faults));
  return { units, faults };
}

export const all = (source: string): readonly Unit[] => allUnits(read(source).units);

/** Each unit as „id: own text”, in order of the document. */
export const outline = (source: string): string[] => all(source).map(({ id, text }) => (text === '' ? id : `${id}: ${text}`));
export const lines = (...text: readonly string[]): string => text.join('\n\n');

export function unit(source: string, id: string): Unit {
  const found = all(source).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no unit ${id} among ${outline(source).join(' | ')}`);
  return found;
}

export const headingOf = ({ heading }: Unit): string | null => (heading === null ? null : plainText(heading));
