import type { NamedAct, WordsPlace } from '../../types.ts';
import { Cursor } from './cursor.ts';
import { namedAct } from './named-act.ts';
import { readPlaces } from './places.ts';
import { tokenise } from './tokens.ts';

export interface Annulment {
  /** Units that are void; empty for the whole act, `null` where the part is not told in a known way. */
  readonly places: readonly WordsPlace[] | null;
  readonly act: NamedAct | null;
}

/** „stwierdzam nieważność § 3 ust. 2 uchwały Nr …”, „orzeka się o nieważności uchwały nr … w części dotyczącej § 5” */
const ANNULS =
  /(?:stwierdza\p{L}*\s+(?:się\s+)?nieważność|orzeka\p{L}*\s+(?:się\s+)?(?:o\s+)?nieważnoś(?:ci|ć)|unieważnia\p{L}*)\s*:?/iu;
const PARTLY = /w\s+(?:części|zakresie)/iu;
const UP_TO_UNITS = /w\s+(?:części|zakresie)\s*(?:dotycząc\p{L}+|obejmując\p{L}+|obejmującym|określon\p{L}+|zawart\p{L}+)?\s*/iu;

function placesIn(text: string): WordsPlace[] | null {
  const places = new Cursor(tokenise(text)).attempt(readPlaces);
  return places?.every(({ part, from }) => part === 'unit' && from.length > 0) === true ? places : null;
}

/** A decision of a supervising organ on an act of a commune (art. 91 of the statute on commune self-government); `null` for other text. */
export function readAnnulment(text: string): Annulment | null {
  const match = ANNULS.exec(text);
  if (match === null) return null;
  const object = text.slice(match.index + match[0].length);
  const act = namedAct(object);
  const first = placesIn(object);
  if (first !== null) return { places: first, act };
  const part = UP_TO_UNITS.exec(object);
  if (part !== null) return { places: placesIn(object.slice(part.index + part[0].length)), act };
  return { places: PARTLY.test(object) ? null : [], act };
}
