import { readActHeading } from '../law/act-heading.ts';
import { citedActs } from '../law/cited-acts.ts';
import { readEntryIntoForce } from '../law/entry-clause.ts';
import { journalCode } from '../law/journals.ts';
import { organNominative } from '../law/nominative.ts';
import { writtenDates } from '../law/written-dates.ts';
import { DRAFT_REMARKS } from '../strings/import.ts';
import type { IsoDate } from '../types.ts';
import { visibleText, type Block, type ParagraphBlock, type SourceText } from './blocks.ts';
import type { Draft, Guess, KnownContent } from './draft.ts';
import { quotedLines } from './quoted-lines.ts';

const SAMPLE = 160;
const sample = (words: string): string => (words.length > SAMPLE ? `${words.slice(0, SAMPLE)}…` : words);

/** Journal, year and position from the lines above the heading of a published act. */
function publicationGuess(before: string): Guess[] {
  const name = /Dziennik Urzędowy Województwa (\p{L}+(?:-\p{L}+)?)/iu.exec(before)?.[1];
  const code = name === undefined ? null : journalCode(name);
  const position = /(?<!\p{L})poz(?:\.|ycja)\s*(\d{1,6})/iu.exec(before)?.[1];
  const [day] = writtenDates(before);
  if (code === null || position === undefined || day === undefined) return [];
  const value = { dziennik: code, rok: Number(day.date.slice(0, 4)), pozycja: Number(position), data: day.date };
  return [{ key: 'publikacja', value, source: before }];
}

interface Entry {
  readonly guesses: readonly Guess[];
  readonly remarks: readonly string[];
}

/** The clause of entry into force, looked for from the end; quoted new wording does not count. */
function entryGuess(lines: readonly string[], date: IsoDate | null): Entry {
  const quoted = quotedLines(lines);
  for (let index = lines.length - 1; index >= 0; index--) {
    const entry = quoted[index] === true ? null : readEntryIntoForce(lines[index] ?? '');
    if (entry === null) continue;
    if (entry.kind === 'after-publication')
      return { guesses: [], remarks: [DRAFT_REMARKS.entryAfterPublication(sample(entry.words))] };
    const day = entry.kind === 'day' ? entry.date : date;
    return day === null
      ? { guesses: [], remarks: [] }
      : { guesses: [{ key: 'wchodzi_w_zycie', value: day, source: sample(entry.words) }], remarks: [] };
  }
  return { guesses: [], remarks: [] };
}

const isDraftLine = (line: string): boolean => /^projekt(?:\s*(?:uchwały|zarządzenia))?(?:\s+nr\s+\S+)?[.:]?$/iu.test(line);

/** Lines above the heading that say nothing new: kept in the text unless a key holds them. */
function linesToKeep(before: readonly ParagraphBlock[], isPublished: boolean): readonly ParagraphBlock[] {
  return isPublished ? [] : before.filter((line) => !isDraftLine(visibleText(line)));
}

/** Front matter of an act from its heading and provisions (CONTRACT 2); every value is a guess to be confirmed. */
export function draftAct(
  heading: string,
  before: readonly ParagraphBlock[],
  blocks: readonly Block[],
  notes: SourceText['notes'],
  known: KnownContent,
): Draft {
  const read = readActHeading(heading);
  const above = before.map(visibleText).join(' ');
  const lines = blocks.map((block) => (block.type === 'paragraph' ? visibleText(block) : ''));
  const basis = lines.find((line) => /^(?:działając\s+)?na\s+podstawie/iu.test(line)) ?? null;
  const quoted = quotedLines(lines);
  const publication = publicationGuess(above);
  const entry = entryGuess(lines, read?.date ?? null);
  const isDraft = (read?.isDraft ?? false) || before.some((line) => isDraftLine(visibleText(line)));
  const source = sample(heading);
  const session = /^([IVXLC]+)\//.exec(read?.number ?? '')?.[1] ?? null;
  const values: readonly (readonly [string, string | null | undefined])[] = [
    ['rodzaj', read?.type === 'uchwała' ? null : read?.type],
    ['numer', read?.number],
    ['organ', read === null || read.organ === '' ? null : organNominative(read.organ, known.organs)],
    ['data', read?.date],
    ['sesja', session],
    ['w_sprawie', read?.subject === '' ? null : read?.subject],
  ];
  const guesses: Guess[] = values.flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [{ key, value, source }],
  );
  guesses.push(...publication, ...entry.guesses);
  if (isDraft) guesses.push({ key: 'status', value: 'projekt', source: above === '' ? source : sample(above) });
  const has = (key: string): boolean => guesses.some((guess) => guess.key === key);
  return {
    kind: 'act',
    guesses,
    missing: ['organ', 'data', 'w_sprawie'].filter((key) => !has(key)),
    cited: citedActs([read?.subject ?? '', ...lines.filter((_, index) => quoted[index] !== true)].join('\n')),
    remarks: [...(basis === null ? [] : [DRAFT_REMARKS.legalBasis(sample(basis))]), ...entry.remarks],
    adoptedBy: null,
    text: { blocks: [...linesToKeep(before, publication.length > 0), ...blocks], notes },
  };
}
