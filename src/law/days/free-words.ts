import type { Reader } from './reader.ts';

/** Words by which a clause says a day, or of what: free words hold none of them. */
const DAY_WORDS =
  /(?<!\p{L})(?:wchodz|wejd[zą]|wejści|w życie|obowiązyw|obowiązuj|(?:z )?moc[ąy]?(?!\p{L})|traci|wygas|nie wcześniej|nie później|najwcześniej|najpóźniej|(?:z|za) (?:wyjątk|wyłącz)|z zastrzeż|z tym|przy czym|natomiast|zaś|po upływ|z upływ|chyba|jeżeli|jeśli|art\.|pkt|ust\.|lit\.|załącznik|rozdzia|do (?:dnia|czasu|końca)|od (?:dnia|daty)|z dniem|w termin|w ciągu|stosowani|stosuje|podlega|dotyczy|zgodnie|na podstawie|stosownie|począwszy|ze? skutk)|§|\d{4}|\d dni/iu;

/** Words that speak of force and of exceptions; days and units may stand beside them. */
const FORCE_WORDS =
  /(?<!\p{L})(?:wchodz|wejd[zą]|w życie|obowiązyw|obowiązuj|moc[ąy](?!\p{L})|traci|wygas|nie wcześniej|nie później|najwcześniej|najpóźniej|(?:z|za) (?:wyjątk|wyłącz)|z zastrzeż|z tym|przy czym|natomiast|zaś|chyba)/iu;

const TRAILING = /(?:[ ,;]+|(?<!\p{L})(?:i|oraz|a|a także|jednak|jednakże|lecz|ale))+$/iu;

/** Takes words up to the next that say a day, without the conjunction before them; `null` where there are none. */
export function readFree(reader: Reader): string | null {
  const { rest } = reader;
  const stop = DAY_WORDS.exec(rest)?.index ?? rest.length;
  const free = rest.slice(0, stop).replace(stop === rest.length ? /[ .]+$/u : TRAILING, '');
  if (free.trim() === '') return null;
  reader.at += free.length;
  return free.trim();
}

/** Takes the rest of the sentence, whatever days and units it names, unless it speaks of force again. */
export function readToEnd(reader: Reader): string | null {
  const { rest } = reader;
  if (rest.trim() === '' || FORCE_WORDS.test(rest)) return null;
  reader.at = reader.text.length;
  return rest.trim();
}
