import type { WordsPlace } from '../../types.ts';
import { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { objectsOf, SIE, takesWholly, type Clause, type FormulaScope } from './scope.ts';
import { isWord } from './spelling.ts';
import { DROPS } from './verbs.ts';

/** Verbs of an operation whose object stands before them. */
const VERB_AFTER = 'otrzymuj[eą]|brzmi|brzmią|oznacza|staje|stają|nadaje|uchyla|skreśla|wykreśla|zastępuje';

/** Units after a verb; the last of „zdanie pierwsze i zdanie drugie otrzymuje brzmienie” is what the next verb is about. */
function placesBeforeVerb(c: Cursor, objects = false): WordsPlace[] | null {
  const start = c.at;
  const places = c.attempt((inner) => readPlaces(inner, objects));
  if (places === null || !c.sees(VERB_AFTER)) return places;
  for (let cut = c.at - 1; cut > start; cut--) {
    if (!isWord(c.tokens[cut], 'i|oraz')) continue;
    const head = new Cursor(c.tokens.slice(0, cut), c.text, start);
    const before = readPlaces(head, objects);
    if (before === null || !head.ended || head.acts.length > 0) return null;
    c.at = cut;
    return before;
  }
  return places;
}

/** „uchyla się ust. 2 i 3”, „§ 7 skreśla się”. */
export function readRepeal(cursor: Cursor, scope: FormulaScope): Clause | null {
  return cursor.attempt((c) => {
    if (c.take(DROPS, SIE)) {
      takesWholly(c);
      c.take('(?:dotychczasow|cał)*');
      c.take('(?:przepis|postanowieni|zapis|treść)*');
      const places = placesBeforeVerb(c, true);
      const targets = objectsOf(places, scope);
      takesWholly(c);
      // „w § 3 ust. 4 uchyla się”: without an object the verb closes the line.
      return targets === null || (places === null && (c.peek()?.type === 'word' || c.peek()?.type === 'named'))
        ? null
        : { rule: 'uchylenie', type: 'repeal', targets };
    }
    const places = c.attempt(readPlaces);
    const targets = objectsOf(places, scope);
    takesWholly(c);
    c.take('–');
    if (targets === null || places === null || !c.take(DROPS, SIE)) return null;
    takesWholly(c);
    return { rule: 'uchylenie', type: 'repeal', targets };
  });
}
