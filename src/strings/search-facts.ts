import { fullStop } from './full-stop.ts';

/** Sentences in which the search states facts. */
export const FACT_SENTENCES = {
  total: (year: number, amount: string, isStated: boolean): string =>
    isStated
      ? `Na realizację programu współpracy w ${String(year)} r. zaplanowano ${amount}.`
      : `Kwoty zadań programu współpracy na ${String(year)} r. dają razem ${amount}.`,
  task: (year: number, name: string, amount: string): string => `„${name}”: na ${String(year)} r. zaplanowano ${amount}.`,
  adopted: (year: number, day: string): string => `Program współpracy na ${String(year)} rok uchwalono ${day}`,
  telefon: (value: string): string => `Telefon urzędu: ${value}.`,
  email: (value: string): string => `Adres e-mail urzędu: ${value}`,
  adres: (value: string): string => `Adres urzędu: ${value}.`,
} as const;

const hourOf = (hour: string | null): string => (hour === null ? '' : ` do godz. ${hour.replace(/^0/, '').replace(':', '.')}`);
const more = (count: number): string => (count > 0 ? `; i jeszcze ${String(count)}` : '');

/** Sentences in which the search answers about competitions. */
export const COMPETITION_REPLIES = {
  list: 'Konkursy',
  until: (last: string, hour: string | null): string => `do ${last}${hourOf(hour)}`,
  tookUntil: (last: string, hour: string | null): string => fullStop(`Oferty można było składać do ${last}${hourOf(hour)}`),
  open: (lines: readonly string[], others: number): string =>
    fullStop(`Można składać oferty: ${lines.join('; ')}${more(others)}`),
  planned: (lines: readonly string[], others: number): string => fullStop(`Zapowiedziane: ${lines.join('; ')}${more(others)}`),
  noneOpen: 'Według danych serwisu żaden konkurs nie przyjmuje teraz ofert.',
  chosen: (results: readonly string[], others: number): string =>
    fullStop(`wybrano oferty: ${results.join('; ')}${more(others)}`),
  place: (place: string): string => fullStop(`oferty składa się: ${place}`),
  amount: (amount: string): string => fullStop(`kwota ${amount}`),
} as const;
