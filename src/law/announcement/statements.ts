import { oneSpaced } from '../one-spaced.ts';
import { sentencesOf } from '../sentences.ts';

/** A paragraph or a table of an announcement, in the order of its text. */
export type AnnouncementBlock =
  | { readonly kind: 'line'; readonly text: string; readonly isHeading: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A sentence of an announcement with what stands over it. */
export interface Statement {
  /** Headings over it, the nearest first: „Termin składania ofert”, „III. Zasady”. */
  readonly headings: readonly string[];
  /** Words before its colon: „Termin składania ofert” of „Termin składania ofert: do 15 stycznia 2027 r.” */
  readonly label: string;
  readonly text: string;
  /** The number of its block. */
  readonly block: number;
  /** Whether its line had a number or a dash of its own. */
  readonly isItem: boolean;
}

/** „1.”, „IV.”, „§ 3.”, „2)”, „a)”, „1.2.”, „–” */
const MARKER =
  /^(?:§\s*\d+[a-z]?\.?|[IVXLC]{1,6}[.)]|\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{L})|\p{L}[.)]|[-–—•*])\s+/u;
const CHAPTER = /^(?:§\s*\d|[IVXLC]{1,6}[.)]\s|Rozdział\s)/u;
/** „Termin składania ofert”, „Miejsce i sposób składania ofert”, „Wymagane załączniki” */
const NAMES_SECTION =
  /^(?:termin|miejsc|rodzaj|wysokość|zasad|kryteri|tryb|kontakt|wymag|załącznik|informacj|środki|spos[oó]b|komisj|zadani|cel|warunk|podmiot|okres|osob[ay])/iu;
const LABELLED = /^([^:„"]{3,90}):\s+(\S.*)$/su;
/** A day, a sum or a term: words with one say more than a heading does. A year alone does not. */
const HAS_VALUE = /\d{1,2}[./\s-]+[\p{L}\d]+[./\s-]+\d{4}|\d{4}-\d{2}|\d\s*(?:tys\.|mln)?\s*zł|\d\s+dni/u;
/** „… w 2026 r.” ends a heading as well as a sentence. */
const YEAR_END = /\d{4}\s*r\.$/u;

/** A line without the numbers it begins with. */
function withoutMarkers(line: string): string {
  const rest = line.replace(MARKER, '');
  return rest === line ? line : withoutMarkers(rest);
}

const isShort = (words: string): boolean => words.length <= 100 && !HAS_VALUE.test(words);

/** Whether a line is a heading: by its look in the source, its number, its colon or its capitals. */
function headingLevel(line: string, words: string, isHeading: boolean): 'chapter' | 'section' | null {
  if (!isShort(words)) return null;
  const isOpen = !/[.;,]$/u.test(words.replace(YEAR_END, ''));
  if (isHeading || (CHAPTER.test(line) && isOpen && !LABELLED.test(words))) return 'chapter';
  if (/\p{Lu}{3}/u.test(words) && words === words.toUpperCase()) return 'chapter';
  if (words.endsWith(':')) return 'section';
  return NAMES_SECTION.test(words) && isOpen && words.length <= 70 && !LABELLED.test(words) ? 'section' : null;
}

/** Whether a table of two columns has names of facts in the first, with no heading over them: „Termin składania ofert | do 8 lutego 2027 r.” */
export const isLabelTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.length === 2) && rows.filter(([label = '']) => NAMES_SECTION.test(oneSpaced(label))).length > 1;

/** What an announcement says, sentence by sentence; rows of its tables are read as „label: the rest”. */
export function statementsOf(blocks: readonly AnnouncementBlock[]): Statement[] {
  let chapter = '';
  let section = '';
  const headings = (): string[] => [section, chapter].filter((words) => words !== '');
  return blocks.flatMap((block, index): Statement[] => {
    if (block.kind === 'table') {
      return block.rows.flatMap((cells): Statement[] => {
        const [first = '', ...rest] = cells.map(oneSpaced).filter((cell) => cell !== '' && !/^\d{1,2}[.)]?$/u.test(cell));
        if (rest.length === 0) return [];
        return [{ headings: headings(), label: first.replace(/:$/u, ''), text: rest.join('; '), block: index, isItem: true }];
      });
    }
    const line = oneSpaced(block.text);
    const words = withoutMarkers(line);
    if (words === '') return [];
    const level = headingLevel(line, words, block.isHeading);
    if (level === 'chapter') {
      chapter = words.replace(/:$/u, '');
      section = '';
      return [];
    }
    if (level === 'section') {
      section = words.replace(/:$/u, '');
      return [];
    }
    const [, label = '', rest = words] = LABELLED.exec(words) ?? [];
    return sentencesOf(rest).map(({ from, to }) => ({
      headings: headings(),
      label,
      text: rest.slice(from, to),
      block: index,
      isItem: words !== line,
    }));
  });
}

/** A statement with its label, as the source has it. */
export const wordsOf = ({ label, text }: Statement): string => (label === '' ? text : `${label}: ${text}`);
