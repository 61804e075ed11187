import { fullStop } from './full-stop.ts';

/** Sentences in which the search states facts. */
export const FACT_SENTENCES = {
  /** `field`: title of a programme for one field; `null` for that of cooperation in general. */
  total: (year: number, amount: string, isStated: boolean, field: string | null): string =>
    isStated
      ? `${field === null ? 'Na realizację programu współpracy' : `Na „${field}”`} w ${String(year)} r. zaplanowano ${amount}.`
      : `Kwoty zadań ${field === null ? 'programu współpracy' : `programu „${field}”`} na ${String(year)} r. dają razem ${amount}.`,
  task: (year: number, name: string, amount: string): string => `„${name}”: na ${String(year)} r. zaplanowano ${amount}.`,
  /** The same of a draft, which may still be changed. */
  totalOfDraft: (year: number, amount: string): string =>
    `Projekt programu na ${String(year)} r. przewiduje ${amount}; nie jest jeszcze uchwalony.`,
  taskOfDraft: (year: number, name: string, amount: string): string =>
    `„${name}”: projekt programu na ${String(year)} r. przewiduje ${amount}; nie jest jeszcze uchwalony.`,
  /** `organ`: who adopted it. */
  adopted: (year: number, day: string, organ: string): string =>
    `Program współpracy na ${String(year)} rok uchwalono ${day} (${organ})`,
  inForce: (title: string, from: string, to: string): string => `Obowiązuje „${title}” – od ${from} do ${to}`,
  telefon: (value: string): string => `Telefon urzędu: ${value}.`,
  email: (value: string): string => `Adres e-mail urzędu: ${value}`,
  adres: (value: string): string => `Adres urzędu: ${value}.`,
} as const;

/** Name of the page that compares two programmes. */
export const changesTitle = (year: number, before: number): string =>
  `Co zmienia program na rok ${String(year)} wobec programu na rok ${String(before)}`;

/** Sentences about the days of a consultation. */
export const CONSULTATION_REPLIES = {
  ahead: (from: string, to: string): string => fullStop(`Uwagi będzie można zgłaszać od ${from} do ${to}`),
  open: (to: string): string => fullStop(`Uwagi można zgłaszać do ${to}`),
  over: (from: string, to: string): string => fullStop(`Konsultacje trwały od ${from} do ${to}`),
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
  places: (lines: readonly string[], others: number, shared: string | null): string =>
    fullStop(
      shared === null
        ? `Oferty składa się: ${lines.join('; ')}${more(others)}`
        : `Oferty w konkursach ${lines.join(', ')}${more(others)} składa się: ${shared}`,
    ),
  amount: (amount: string): string => fullStop(`kwota ${amount}`),
} as const;
