import type { UnitRange, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { placeIn, SIE, unitsOf, type Clause, type FormulaScope } from './scope.ts';
import { isSpelled } from './spelling.ts';

const NUMBER = '[0-9]+[a-z]{0,4}';

/** What a renumbering says before the new numbers: „oznacza się jako”, „otrzymują oznaczenie”, „stają się odpowiednio”. */
function takesNumbering(c: Cursor): boolean {
  const taken =
    c.take('oznacza', SIE) ||
    c.take('otrzymuj[eą]', 'oznaczenie|oznaczenia|numer|numery|numerację') ||
    c.take('otrzymuj[eą]', 'odpowiednio|kolejn*|now*', 'oznaczenie|oznaczenia|numer|numery|numerację') ||
    c.take('staj[eą]', SIE);
  while (c.take('odpowiednio|jako'));
  return taken;
}

/** „2”, „3 i 4”: new numbers without the name of the unit; they are of the kind that gets them. */
function bareNumbers(c: Cursor, from: readonly WordsPlace[] | null): WordsPlace[] | null {
  const last = from?.at(-1)?.from.at(-1);
  if (last === undefined) return null;
  const places: WordsPlace[] = [];
  for (;;) {
    const start = c.at;
    if (places.length > 0 && !c.take(',|i|oraz')) break;
    const token = c.peek();
    if (token?.type !== 'label' || !isSpelled(token.value, NUMBER)) {
      c.at = start;
      break;
    }
    c.at++;
    let to: string | null = null;
    const end = c.peek(1);
    if (c.sees('–') && end?.type === 'label' && isSpelled(end.value, NUMBER)) {
      to = end.value;
      c.at += 2;
    }
    places.push({
      from: [{ kind: last.kind, number: token.value }],
      to: to === null ? null : [{ kind: last.kind, number: to }],
      part: 'unit',
    });
  }
  return places.length === 0 ? null : places;
}

/** „dotychczasową treść oznacza się jako ust. 1”, „dotychczasowe ust. 2 i 3 otrzymują oznaczenie ust. 3 i 4”, „… otrzymuje numer 2”. */
export function readRenumbering(cursor: Cursor, scope: FormulaScope): Clause | null {
  return cursor.attempt((c) => {
    c.take('dotychczasow*');
    const wrap = c.take('treść|tekst|przepis|brzmienie');
    const from = c.attempt(readPlaces);
    if (!takesNumbering(c)) return null;
    const to = c.attempt(readPlaces) ?? bareNumbers(c, from);
    if (to === null || [...(from ?? []), ...to].some(({ part }) => part !== 'unit')) return null;
    const bare = (place: WordsPlace): UnitRange => ({ from: place.from, to: place.to });
    const kind = to[0]?.from.at(-1)?.kind;
    // „w § 5 ust. 2–4 oznacza się jako ust. 3–5”: what gets new numbers was taken for the place.
    const inPlace = from === null && !wrap && scope.places.every((place) => place.from.at(-1)?.kind === kind);
    if ((wrap || from === null) && !inPlace) {
      const wrapped = unitsOf(from, scope);
      const [target] = wrapped;
      // „zdanie drugie oznacza się jako ust. 3”: a part of a unit is not all its text.
      if (wrapped.length !== 1 || target?.part !== 'unit' || target.from.length === 0 || to.length !== 1) return null;
      return {
        rule: 'oznaczenie',
        type: 'renumber',
        wrap: true,
        from: [bare(target)],
        to: to.map((place) => bare(placeIn({ places: [target] }, place))),
      };
    }
    const units = unitsOf(from, scope);
    // „§ 4 oznacza się jako ust. 1” would make a unit of another kind of it.
    if (units.length === 0 || [...units, ...to].some(({ from: path }) => path.at(-1)?.kind !== kind)) return null;
    return {
      rule: 'oznaczenie',
      type: 'renumber',
      wrap: false,
      from: units.map(bare),
      to: to.map((place) => bare(placeIn(scope, place))),
    };
  });
}
