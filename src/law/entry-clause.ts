import type { IsoDate } from '../types.ts';
import { writtenDates } from './written-dates.ts';

/** What a text says of its entry into force: a day, the day of adoption, or a rule that needs the day of publication. */
export type EntryIntoForce =
  | { readonly kind: 'day'; readonly date: IsoDate; readonly words: string }
  | { readonly kind: 'adoption'; readonly words: string }
  | { readonly kind: 'after-publication'; readonly days: number; readonly words: string };

/** „Uchwała wchodzi w życie z dniem podjęcia.”, „… po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym …” */
const CLAUSE = /(?:wchodzi|wchodzą)\s+w\s+życie\s+([^;]{1,300})/iu;

/** Reads the clause of one provision; `null` where it has none. */
export function readEntryIntoForce(text: string): EntryIntoForce | null {
  const match = CLAUSE.exec(text);
  if (match === null) return null;
  const [words, clause = ''] = match;
  if (/^z\s+dniem\s+(?:podjęcia|podpisania|wydania)/iu.test(clause)) return { kind: 'adoption', words };
  const days = /^po\s+upływie\s+(\d{1,3})\s+dni/iu.exec(clause);
  if (days !== null) return { kind: 'after-publication', days: Number(days[1]), words };
  if (/^z\s+dniem\s+ogłoszenia/iu.test(clause)) return { kind: 'after-publication', days: -1, words };
  const [day] = writtenDates(clause);
  return day !== undefined && /^(?:z\s+dniem|od(?:\s+dnia)?|dnia|w\s+dniu)\s+$/iu.test(clause.slice(0, day.at))
    ? { kind: 'day', date: day.date, words }
    : null;
}
