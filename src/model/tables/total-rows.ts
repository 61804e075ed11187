/** The properties by which a row may be recognised as a total. */
export interface SummedRow {
  /** What its words suggest: certainly a total, perhaps, or not. */
  readonly label: 'yes' | 'maybe' | 'no';
  /** Its sum in the column that decides, in grosze: `null` where it was not read whole, `undefined` where the cell is empty. */
  readonly amount: number | null | undefined;
  /** Whether it has words. */
  readonly isNamed: boolean;
}

/** The rows that are totals: those said to be, and those that may be and are the sum of rows directly above, since the total before. */
function bySums(rows: readonly SummedRow[]): boolean[] {
  let above: (number | null)[] = [];
  return rows.map(({ label, amount }) => {
    let sum: number | null = 0;
    const isSum =
      typeof amount === 'number' &&
      above.toReversed().some((part) => {
        sum = sum === null || part === null ? null : sum + part;
        return sum === amount;
      });
    const isTotal = label === 'yes' || (label === 'maybe' && isSum);
    if (isTotal) above = [];
    else if (amount !== undefined) above.push(amount);
    return isTotal;
  });
}

/**
 * Which rows are totals. „Razem kultura” and a row without a name are where they are the sum of the rows above; „Razem dla seniorów” is a task where the
 * stated total takes all such rows for tasks.
 */
export function totalRows(rows: readonly SummedRow[]): boolean[] {
  const certain = rows.map(({ label }) => label === 'yes');
  const others = rows.filter(({ label }) => label !== 'yes').map(({ amount }) => (amount === undefined ? 0 : amount));
  const sum = others.includes(null) ? null : others.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const isStated = sum !== null && rows.some(({ label, amount }) => label === 'yes' && amount === sum);
  return isStated ? certain : bySums(rows);
}

/** Whether a row says „razem …”, is no total by its sum, and may be one of rows of which one was not read whole. */
export function hasDoubtfulTotal(rows: readonly SummedRow[]): boolean {
  const isTotal = totalRows(rows);
  let since: (number | null)[] = [];
  return rows.some(({ label, amount, isNamed }, index) => {
    const isDoubtful =
      label === 'maybe' && isNamed && isTotal[index] === false && typeof amount === 'number' && since.includes(null);
    if (isTotal[index] === true) since = [];
    else if (amount !== undefined) since.push(amount);
    return isDoubtful;
  });
}
