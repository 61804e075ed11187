const LABEL = /^(?:(\d{1,3}(?:\.\d{1,2})*)|([IVXLC]{1,7})|([A-Z])|([a-z]))(?![\p{L}\d])\s*([.)]?)/u;
/** „A.1”, „II.3”: a number below a letter or a Roman one. */
const BELOW = /^(?:[A-Z]|[IVXLC]{1,7})((?:\.\d{1,2})+)(?![\p{L}\d])[.)]?/u;
const DASH = /^[-–—•*]\s*(?=\p{L})/u;

/** The place of a letter in the alphabet: 1 for „A”. */
const placeOf = (letter: string): number => letter.charCodeAt(0) - 64;

/** A row as far as its number goes. */
export interface LabelledRow {
  /** Words of the column for numbers; empty where it is empty or there is none. */
  readonly number: string;
  readonly name: string;
}

/**
 * In what manner each row of a table is numbered: `I`, `1`, `1.1`, `A`, `a)`, `-`, or empty; rows of one manner stand on one level. The number stands in
 * its own column or before the name („1) szkolenie”, „– dzieci”); „C” after „B” is a letter, any other „C” is Roman.
 */
export function labelStyles(rows: readonly LabelledRow[]): string[] {
  let letter = 0;
  return rows.map(({ number, name }) => {
    const inCell = number.trim() !== '';
    const text = (inCell ? number : name).trim();
    if (DASH.test(text)) return '-';
    const below = BELOW.exec(text)?.[1];
    if (below !== undefined) return `A${'.1'.repeat(below.split('.').length - 1)}`;
    const match = LABEL.exec(text);
    if (match === null) return '';
    const [, digits, roman, upper, lower, mark = ''] = match;
    // In a cell of words „I liga” and „2 turnieje” begin without a mark and are no numbers of rows.
    if (!inCell && mark === '') return '';
    const end = mark === ')' ? ')' : '';
    if (digits !== undefined) return `1${'.1'.repeat(digits.split('.').length - 1)}${end}`;
    if (lower !== undefined) return `a${end}`;
    const capital = upper ?? roman ?? '';
    if (roman !== undefined && !(capital.length === 1 && letter > 0 && placeOf(capital) === letter + 1)) return `I${end}`;
    letter = placeOf(capital);
    return `A${end}`;
  });
}
