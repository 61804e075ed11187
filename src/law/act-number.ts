import { romanValue } from './roman.ts';

/** What the number of an act says of itself: „LIII/732/2018” is the 53rd session, 2018. */
export interface NumberParts {
  readonly session: number | null;
  readonly year: number | null;
}

const isYear = (year: number): boolean => year >= 1990 && year <= 2099;

function yearOfSegment(segment: string): number | null {
  if (/^\d{4}$/.test(segment) && isYear(Number(segment))) return Number(segment);
  return /^\d{2}$/.test(segment) ? 2000 + Number(segment) : null;
}

/** Session and year of a number; `null` for what it doesn't say. A year of two digits is that of this century, and stands last of three. */
export function numberParts(number: string): NumberParts {
  const segments = number.replace(/\s+/g, '').split(/[/.]/);
  const last = segments.at(-1) ?? '';
  const year = segments.length >= 3 || /^\d{4}$/.test(last) ? yearOfSegment(last) : null;
  const roman = segments.length >= 2 ? (segments.find((segment) => /^[IVXLC]+$/.test(segment)) ?? null) : null;
  return { session: roman === null ? null : romanValue(roman), year };
}

/** The number of a session as front matter gives it: „LIII”, „53”, „LIII sesja”; `null` where it is anything else. */
export function sessionNumber(session: string): number | null {
  const token = /^(?:sesja\s+)?(?:nr\s+)?([IVXLC]+|\d{1,3})(?:\s+(?:sesja|nadzwyczajna))?\.?$/iu.exec(session.trim())?.[1];
  if (token === undefined) return null;
  return /^\d+$/.test(token) ? Number(token) : romanValue(token.toUpperCase());
}
