/** The properties of a row that decide its level. */
export interface NestingRow {
  /** Its style of numbering: `I`, `1`, `1.1`, `a)`, `-`, or empty. */
  readonly style: string;
  /** „w tym: …” */
  readonly isPart: boolean;
  /** Whether all words of its name are bold. */
  /** „Zadania z zakresu sportu:” without a number or a sum. */
  readonly isHeading: boolean;
  readonly isBold: boolean;
  readonly isIndented: boolean;
  /** Its amount in the deciding column, in grosze: `null` where it was not read whole, `undefined` where the cell is empty. */
  readonly amount: number | null | undefined;
}

/** For each row the index of the row it is part of, or `null`. */
export type Nesting = readonly (number | null)[];

/** The style of a row; bold and indented rows without a number count as styles of their own. */
function mannerOf({ style, isPart, isHeading, isBold, isIndented }: NestingRow, boldMatters: boolean): string {
  if (isPart) return 'w tym';
  if (isHeading) return 'heading';
  if (style !== '') return style;
  return isIndented ? 'indented' : boldMatters && isBold ? 'bold' : '';
}

/**
 * Levels by style of numbering: the first style is the highest; a new style opens a level under the row before it; a known one
 * returns to its level („I, 1, 2, II, 1”).
 */
function byLabels(rows: readonly NestingRow[]): Nesting {
  const boldMatters = rows.some(({ isBold }) => isBold) && rows.some(({ isBold }) => !isBold);
  const levels: { readonly manner: string; readonly index: number }[] = [];
  return rows.map((row, index): number | null => {
    const manner = mannerOf(row, boldMatters);
    if (row.isHeading) levels.length = 0;
    const known = levels.findIndex((level) => level.manner === manner);
    if (known >= 0) levels.splice(known);
    // What follows „w tym:” is part of the row above it too.
    const above = levels.filter((level) => level.manner !== 'w tym').at(-1);
    levels.push({ manner, index });
    return above?.index ?? null;
  });
}

const childrenOf = (nesting: Nesting, parent: number): number[] =>
  nesting.flatMap((above, index) => (above === parent ? [index] : []));

const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);

/** The amount of a row: its own, else the sum of the rows below it; `null` where one of them was not read. */
function amountOf(rows: readonly NestingRow[], nesting: Nesting, index: number): number | null {
  const own = rows[index]?.amount;
  return own === undefined ? sumOf(childrenOf(nesting, index).map((child) => amountOf(rows, nesting, child))) : own;
}

/** The sum of the rows that are part of no other. */
const topSum = (rows: readonly NestingRow[], nesting: Nesting): number | null =>
  sumOf(nesting.flatMap((above, index) => (above === null ? [amountOf(rows, nesting, index)] : [])));

/** Whether every row with an amount and rows below it equals their sum. */
const addsUp = (rows: readonly NestingRow[], nesting: Nesting): boolean =>
  rows.every(({ amount }, index) => {
    const below = childrenOf(nesting, index);
    if (below.length === 0 || amount === undefined) return true;
    return amount !== null && sumOf(below.map((child) => amountOf(rows, nesting, child))) === amount;
  });

/** Rows followed by two or more that add up to them; no levels below that. */
function byAmounts(rows: readonly NestingRow[]): Nesting {
  const nesting: (number | null)[] = rows.map(() => null);
  for (let index = 0; index < rows.length; index++) {
    const whole = rows[index]?.amount ?? 0;
    let [sum, next] = [0, index + 1];
    while (whole > 0 && next < rows.length && sum < whole) {
      const amount = rows[next++]?.amount;
      sum += amount === undefined ? 0 : (amount ?? Infinity);
    }
    if (sum !== whole || next - index < 3) continue;
    for (let part = index + 1; part < next; part++) nesting[part] = index;
    index = next - 1;
  }
  return nesting;
}

/**
 * The rows under a „w tym:” that gives no sum are parts of the row above it as far as they make its sum: „Sport | 30 000”, „w tym:”, „piłka | 10 000”,
 * „zapasy | 20 000”. `null` where they make another.
 */
function byOpenings(rows: readonly NestingRow[], nesting: Nesting): Nesting | null {
  const result = [...nesting];
  for (const [index, { isPart, amount }] of rows.entries()) {
    const above = result[index] ?? null;
    if (!isPart || amount !== undefined || above === null) continue;
    const whole = rows[above]?.amount;
    let [sum, next] = [0, index + 1];
    while (typeof whole === 'number' && sum < whole && next < rows.length) {
      sum += rows[next]?.amount ?? Infinity;
      next += 1;
    }
    if (sum !== whole || next === index + 1) return null;
    for (let part = index + 1; part < next; part++) result[part] = above;
  }
  return result;
}

/** Whether the row before is no „w tym:” without an amount, whose parts would have to be the rows from this one on. */
const opensNothing = (rows: readonly NestingRow[], nesting: Nesting, index: number): boolean => {
  const before = rows[index - 1];
  return before?.isPart !== true || before.amount !== undefined || nesting[index - 1] === null;
};

/**
 * The levels that follow from the rows alone: a single level, unambiguous styles („I” and „1”, „1” and „a)”), or rows with and
 * without numbers.
 */
function evidence(rows: readonly NestingRow[], nesting: Nesting): 'one level' | 'clear' | 'doubtful' {
  if (nesting.every((above) => above === null)) return 'one level';
  const clear = rows.every(({ style, isPart, isIndented }, index) => {
    const above = nesting[index] ?? null;
    if (above === null) return opensNothing(rows, nesting, index);
    if (isPart || style === '-' || isIndented || rows[above]?.isHeading === true) return true;
    if (style !== '') return rows[above]?.style !== '';
    return childrenOf(nesting, above).some((sibling) => sibling < index && rows[sibling]?.isPart === true);
  });
  return clear ? 'clear' : 'doubtful';
}

/** Rows without a number after the last numbered one („Rezerwa”) that are no parts of it, since they don't add up to it. */
const onlyAtTheEnd = (rows: readonly NestingRow[], nesting: Nesting): boolean => {
  const last = rows.findLastIndex(({ style }) => style !== '');
  return last >= 0 && nesting.every((above, index) => above === null || index > last);
};

/**
 * Which rows are parts of others, so that no sum is added twice. Numbers decide („I, 1, 2”, „1, 1.1”, „1, a)”); what they leave open is
 * decided by the sums, and only where these leave no doubt: a row is the sum of those below it, all rows make the stated total. `null`
 * where the rows can be read in more than one way.
 */
export function nestRows(rows: readonly NestingRow[], statedTotals: readonly number[]): Nesting | null {
  const labelled = byLabels(rows);
  const flat: Nesting = rows.map(() => null);
  const fits = (nesting: Nesting): boolean => {
    const sum = topSum(rows, nesting);
    return sum !== null && statedTotals.includes(sum);
  };
  const opened = byOpenings(rows, labelled);
  // Rows that make exactly the sum above their „w tym:” leave no doubt.
  if (opened?.some((above, index) => above !== labelled[index]) === true) return opened;
  const said = evidence(rows, labelled);
  const divided = byAmounts(rows);
  if (said === 'one level') {
    if (fits(flat) || divided.every((above) => above === null)) return flat;
    if (fits(divided)) return divided;
    return rows.every(({ style }) => style !== '') ? flat : null;
  }
  if (fits(labelled)) return labelled;
  if (fits(flat)) return flat;
  if (fits(divided)) return divided;
  const onlyHeadings = rows.every(({ amount }, index) => amount === undefined || childrenOf(labelled, index).length === 0);
  if (said === 'clear' || onlyHeadings || addsUp(rows, labelled)) return labelled;
  return onlyAtTheEnd(rows, labelled) ? flat : null;
}
