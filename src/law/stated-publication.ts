import type { IsoDate, Publication } from '../types.ts';
import { journalCode } from './journals.ts';

/** What fields beside the name of a journal state; an empty one states nothing. */
interface StatedFields {
  readonly year: string;
  readonly position: string;
  readonly date: IsoDate | null;
}

function codeIn(words: string): string | null {
  if (/^\s*(?:Dziennik Ustaw|Dz\.\s?U\.)/iu.test(words)) return 'DU';
  if (/^\s*(?:Monitor Polski|M\.\s?P\.)/iu.test(words)) return 'MP';
  const name = /(?:Województwa|Woj\.)\s*(\p{L}+(?:-\p{L}+)?)/iu.exec(words)?.[1];
  return name === undefined ? null : journalCode(name);
}

/**
 * A publication from a journal's name („Dziennik Urzędowy Województwa Lubelskiego”, „Dz. Urz. Woj. Łódzkiego z 2026 r. poz. 12”) and the fields
 * stated beside it; `null` unless journal, year and position are all known.
 */
export function statedPublication(words: string, { year, position, date }: StatedFields): Publication | null {
  const journal = codeIn(words);
  const inYear = /^(?:19|20)\d{2}$/.exec(year)?.[0] ?? /(?<!\d)((?:19|20)\d{2})(?= r\.)/u.exec(words)?.[1] ?? date?.slice(0, 4);
  const at = /^\d{1,6}$/.exec(position)?.[0] ?? /poz(?:\.|ycja)\s*(\d{1,6})/iu.exec(words)?.[1];
  return journal === null || inYear === undefined || at === undefined
    ? null
    : { journal, year: Number(inYear), position: Number(at), date };
}
