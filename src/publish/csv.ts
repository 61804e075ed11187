/** A value of a table file: text, a number as it is, or nothing. */
export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = '\ufeff';

/** Text that a spreadsheet would execute as a formula gets an apostrophe in front, as spreadsheets mark text cells. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as CSV (RFC 4180) with a byte order mark, from which Excel recognises UTF-8. Formulas are neutralised. */
export const csv = (rows: readonly (readonly CsvValue[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
