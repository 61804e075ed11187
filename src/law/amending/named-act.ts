import type { NamedAct } from '../../types.ts';
import { readDate } from '../read-date.ts';

/** „uchwale nr XV/200/2019 Rady”, „zarządzenia Prezydenta Miasta Leszna Nr 71/2019”, „Uchwały Nr II / 13 / 2010”. */
const NUMBER =
  /(?:uchwa[łl]|zarządzeni|rozporządzeni|obwieszczeni|postanowieni)\S*\s+(?:\p{L}+\s+){0,6}?(?:nr|numer)\.?\s*([\p{L}\d]+(?:\s?[/.-]\s?[\p{L}\d]+){0,4})/iu;

/** The act that some words name: the first number and the first day; `null` where they have neither. */
export function namedAct(words: string): NamedAct | null {
  const folded = words.replace(/[\s\u00a0]+/gu, ' ').trim();
  // An earlier change („zmienionej uchwałą nr …”) is another act.
  const own = folded.split(/\s(?:zmienion|ze zm|z późn)\S*\s/u)[0] ?? folded;
  const number = NUMBER.exec(own)?.[1]?.replace(/\s+/gu, '') ?? null;
  const date = readDate(own);
  return number === null && date === null ? null : { number, date, words: folded };
}
