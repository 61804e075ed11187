import { hasCurrency, readAmount } from '../../law/money.ts';
import type { CellWords } from './cell-words.ts';

interface HeadedRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellWords[])[];
}

type Words = readonly CellWords[];

const textAt = (row: Words, index: number): string => row[index]?.text ?? '';

/** „1 | 2 | 3 | 4”: numbers of the columns, which many forms print under the headings. */
const isColumnNumbers = (row: Words): boolean =>
  row.length > 1 && row.every(({ text }, index) => text.replace(/[.)]$/, '') === String(index + 1));

const isYear = (text: string): boolean => /^(?:19|20)\d{2}(?:\s*(?:r\.?|roku?))?$/iu.test(text);

/** A second line of headings under a heading that spans columns: „Kwota w zł | ” over „2019 r. | 2020 r.”. */
const isSecondHeading = (head: Words, row: Words): boolean => {
  const spanned = head.map(
    (_, index) => textAt(head, index) === '' || (index + 1 < head.length && textAt(head, index + 1) === ''),
  );
  const filled = row.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  return (
    filled.length > 0 &&
    textAt(row, 0) === '' &&
    filled.every((index) => spanned[index] === true && (isYear(textAt(row, index)) || /^\p{L}/u.test(textAt(row, index)))) &&
    filled.some((index) => textAt(head, index) === '')
  );
};

/** Each heading joined with the one under it; an empty one continues the heading to its left. */
function joined(head: Words, second: Words): string[] {
  let spanning = '';
  return head.map(({ text }, index) => {
    if (text !== '') spanning = text;
    const below = textAt(second, index);
    return below === '' ? text : `${spanning} ${below}`.trim();
  });
}

/** Whether a first row is empty or names only the subject of the table, so that the headings stand under it. */
const isCaption = (row: Words, next: Words | undefined): boolean => {
  const filled = (words: Words): number => words.filter(({ text }) => text !== '').length;
  return (
    row.length > 1 &&
    filled(row) < 2 &&
    next !== undefined &&
    filled(next) > 1 &&
    textAt(next, 0) !== '' &&
    next.every(({ text }) => readAmount(text) === null)
  );
};

/** The headings of a table and the rows under them; numbers of columns and headings said again are left out. */
export function headedRows(all: readonly Words[]): HeadedRows {
  // „1 | Sport | 80 000 zł” in the place of headings: the table has none.
  if ((all[0] ?? []).some(({ text }) => hasCurrency(text) && readAmount(text) !== null))
    return { headings: (all[0] ?? []).map(() => ''), rows: all };
  const start = isCaption(all[0] ?? [], all[1]) ? 1 : 0;
  const [head = [], ...body] = all.slice(start);
  const [second] = body;
  const hasSecond = second !== undefined && isSecondHeading(head, second);
  const headings = hasSecond ? joined(head, second) : head.map(({ text }) => text);
  const repeats = (row: Words): boolean =>
    row.some(({ text }) => text !== '') &&
    row.every(({ text }, index) => text.toLowerCase() === textAt(head, index).toLowerCase());
  const rows = (hasSecond ? body.slice(1) : body).filter((row) => !isColumnNumbers(row) && !repeats(row));
  return { headings, rows: rows.filter((row) => row.some(({ text }) => text !== '')) };
}
