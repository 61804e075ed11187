/** Amounts that an instruction raises or lowers. */
import { readAmount } from '../money.ts';
import type { Cursor } from './cursor.ts';
import { isSameMeasure, readValue } from './bare-value.ts';
import { isSpelled } from './spelling.ts';
import { SIE, type Clause, type FormulaScope } from './scope.ts';
import { replacements, placesOf } from './word-use.ts';

const RAISES = 'zwiększa|zmniejsza|podwyższa|obniża|podnosi|zmienia';
const AMOUNTS = 'kwot[ęy]|liczb[ęy]|stawk[ęi]|wysokość|opłat[ęy]|limit|cen[ęy]|czynsz|próg';

/** „150 zł”, „1.200,50 zł”, „30 %” in hundredths; `null` for a value that is more than one number. */
const hundredths = (value: string): number | null => readAmount(value.replace(/\s*%$/u, ''));

/** An amount in place of another of the same measure. */
const inPlaceOf = (find: string, put: string, scope: FormulaScope): Clause[] | null =>
  isSameMeasure(find, put) ? replacements([find], [put], placesOf(scope), { exactly: 1 }) : null;

/** „kwotę 150 zł zwiększa się (o 50 zł, tj.) do kwoty 200 zł”: the old amount stands before the verb. */
export function readRaised(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!c.take(AMOUNTS)) return null;
    const find = readValue(c);
    const verb = c.peek()?.value ?? '';
    if (find === null || !c.take(RAISES, SIE)) return null;
    let by: string | null = null;
    if (c.take('o')) {
      c.take('kwotę');
      by = readValue(c);
      if (by === null) return null;
      c.take('[,–]');
      if (c.take('tj|tzn')) c.take('[.]');
      else c.take('to', 'jest');
    }
    if (!c.take('do|na')) return null;
    c.take('kwoty|kwotę|wysokości');
    const put = readValue(c);
    if (put === null) return null;
    if (by !== null) {
      const [old, step, next] = [find, by, put].map(hundredths);
      if (old == null || step == null || next == null || !isSameMeasure(find, put)) return null;
      const sum = isSpelled(verb, 'zmniejsza|obniża') ? old - step : old + step;
      // An instruction whose figures don't agree says nothing certain.
      if (sum !== next) return null;
    }
    return inPlaceOf(find, put, scope);
  });
}

/** „zwiększa się kwotę z 100 000 zł do 125 000 zł”, „podwyższa się stawkę z 2 zł na 3 zł”. */
export function readRaise(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    if (!c.take(RAISES, SIE)) return null;
    if (!c.take(AMOUNTS)) return null;
    c.take('kwoty');
    if (!c.take('z')) return null;
    c.take('kwoty');
    const find = readValue(c);
    if (find === null || !c.take('do|na')) return null;
    c.take('kwoty|kwotę');
    const put = readValue(c);
    return put === null ? null : inPlaceOf(find, put, scope);
  });
}
