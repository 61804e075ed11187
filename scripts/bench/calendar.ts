/** Days and session numbers of a made-up council. Days are `RRRR-MM-DD`. */
const MONTHS = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');

/** First months of the council's terms, the latest first. */
const TERMS = ['2024-05', '2018-11', '2014-12', '2010-12', '2006-11', '2002-11'];

export const dayOf = (year: number, month: number, day: number): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** „25 marca 2015 r.” */
export function longDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${year} r.`;
}

function roman(value: number): string {
  const digits = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = value;
  let text = '';
  for (const [size, digit] of digits) {
    for (; rest >= size; rest -= size) text += digit;
  }
  return text;
}

/** Number of the session held on a day: one session a month, counted from the start of the term. */
export function sessionOf(day: string): string {
  const month = day.slice(0, 7);
  const start = TERMS.find((term) => term <= month) ?? '2002-11';
  const months = (yearOf(day) - yearOf(start)) * 12 + Number(month.slice(5)) - Number(start.slice(5));
  return roman(months + 1);
}
