import { readBareNumber, type BareNumber } from '../law/bare-number.ts';
import { readAttachmentMarker, readGroupingMarker, readMarker } from '../law/markers.ts';
import type { Line } from './lines.ts';

/** A number without a full stop, and the line it stands in. */
interface Found extends BareNumber {
  readonly index: number;
  /** Words of the line before the number: „§ 5. ” */
  readonly before: number;
}

/** A row of numbers that look like ustępy and may be rows of a table, or a list of something. */
interface Doubtful {
  readonly label: string;
  /** Index of the line of the first. */
  readonly index: number;
}

export interface BareNumbers {
  /** Indexes of the lines that begin an ustęp with such a number. */
  readonly read: ReadonlySet<number>;
  readonly doubtful: readonly Doubtful[];
}

/** A stretch of lines in which numbers begin anew: a §, an article, a chapter. */
interface Section {
  readonly isProvision: boolean;
  readonly lines: { readonly index: number; readonly words: string; readonly before: number }[];
}

const startsAnew = (line: Line, words: string): boolean =>
  line.depth > 0 || readGroupingMarker(words) !== null || readAttachmentMarker(words) !== null;

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ isProvision: false, lines: [] }];
  lines.forEach((line, index) => {
    if (line.type === 'block') return;
    const words = line.raw.trimStart();
    const marker = readMarker(words);
    const isProvision = marker?.kind === 'par' || marker?.kind === 'art';
    if (isProvision || startsAnew(line, words)) sections.push({ isProvision, lines: [] });
    const before = isProvision ? marker.length : 0;
    sections.at(-1)?.lines.push({ index, words: words.slice(before).trim(), before });
  });
  return sections;
}

const isBracketed = ({ written }: BareNumber): boolean => written.startsWith('(');

/** The numbers of a section that count from 1, without a gap. */
function rowOf({ lines }: Section): Found[] {
  const row: Found[] = [];
  for (const { index, words, before } of lines) {
    const bare = readBareNumber(words);
    const [first] = row;
    const isAlike = first === undefined || isBracketed(first) === (bare !== null && isBracketed(bare));
    if (bare?.value === row.length + 1 && isAlike) row.push({ ...bare, index, before });
  }
  return row;
}

/** Whether every number but the first stands after a sentence, the last words of the section end one, and no ustęp has a full stop. */
function isProven({ isProvision, lines }: Section, row: readonly Found[]): boolean {
  if (!isProvision || row.some(isBracketed)) return false;
  if (lines.some(({ words }) => readMarker(words)?.kind === 'ust')) return false;
  const wordsBefore = (index: number): string => lines.findLast((line) => line.index < index)?.words ?? '';
  const isAfterSentence = row.slice(1).every(({ index }) => /[.”)]$/u.test(wordsBefore(index)));
  const first = row[0];
  const opens = first !== undefined && (first.before > 0 || /^$|[.:]$|^[^.;,]{1,120}$/u.test(wordsBefore(first.index)));
  const after = lines.filter(({ index }) => index >= (row.at(-1)?.index ?? 0));
  return isAfterSentence && opens && after.some(({ words }) => /[.:]$/u.test(words));
}

/** „1 Program …”, „2 Zadania …”: the lines of a text whose numbers have no full stop, and whether they begin ustępy. */
export function bareNumbers(lines: readonly Line[]): BareNumbers {
  const read = new Set<number>();
  const doubtful: Doubtful[] = [];
  if (!lines.some(({ type, raw }) => type === 'line' && /(?:^|\s)\(?2\)?\s+\p{Lu}/u.test(raw))) return { read, doubtful };
  for (const section of sectionsOf(lines)) {
    const row = rowOf(section);
    const [first] = row;
    if (first === undefined || row.length < 2) continue;
    if (isProven(section, row)) for (const { index } of row) read.add(index);
    else doubtful.push({ label: first.written, index: first.index });
  }
  return { read, doubtful };
}
