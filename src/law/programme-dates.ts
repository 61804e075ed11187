import type { IsoDate } from '../types.ts';
import { datesInText } from './dates-in-text.ts';
import { oneSpaced } from './one-spaced.ts';

/** „propozycji organizacji zgłoszonych do dnia 14 czerwca 2019 r.” – how a programme tells until when proposals to it were taken. */
const PROPOSALS = /propozycj[^.;]*? do (?:dnia )?(\d[^;]*?\d{4})/iu;
/** „do dnia 15 czerwca 2020 r. – przyjmowanie propozycji do programu na 2021 rok” – how the programme of the year before tells it. */
const PROPOSALS_AHEAD = /(?<!\p{L})do (?:dnia )?(\d[^;]{0,30}?\d{4})[^;]{0,60}?propozycj\p{L}+ do programu na (?:rok )?(\d{4})/iu;
/** „Konsultacje trwały od dnia 4 października 2019 r. do dnia 11 października 2019 r.” */
const CONSULTATIONS = /konsultacj[^.;]*? (od (?:dnia )?\d.{0,40}?\d{4}.{0,8}?do (?:dnia )?\d.{0,30}?\d{4})/iu;

/** Last day for proposals to the programme itself, as its own words on its making tell. */
export function proposalsDay(text: string): IsoDate | null {
  const words = PROPOSALS.exec(oneSpaced(text))?.[1];
  return words === undefined ? null : (datesInText(words)[0] ?? null);
}

/** Last day for proposals to the programme of a later year, as the calendar of an earlier programme tells. */
export function proposalsDayFor(text: string, year: number): IsoDate | null {
  const [, words, forYear] = PROPOSALS_AHEAD.exec(oneSpaced(text)) ?? [];
  return words === undefined || Number(forYear) !== year ? null : (datesInText(words)[0] ?? null);
}

/** First and last day of the consultations, as a programme tells of them. */
export function consultationDays(text: string): readonly [IsoDate, IsoDate] | null {
  const [from, to] = datesInText(CONSULTATIONS.exec(oneSpaced(text))?.[1] ?? '');
  return from === undefined || to === undefined || to < from ? null : [from, to];
}
