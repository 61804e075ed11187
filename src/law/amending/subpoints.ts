import type { Cursor } from './cursor.ts';
import { markOf } from './nouns.ts';
import { SIE, type Clause, type FormulaScope } from './scope.ts';
import { isSpelled } from './spelling.ts';

const DOTTED = '[0-9]+(?:[.][0-9]+)+';

/** „ppkt 1.1”, „ppkt 1.1.1 i 1.1.2”: numbers of podpunkty, which technical attachments have below their points. */
function readNumbers(cursor: Cursor): string[] | null {
  return cursor.attempt((c) => {
    if (!c.takeNamed('ppkt')) return null;
    const numbers: string[] = [];
    for (;;) {
      const start = c.at;
      if (numbers.length > 0 && !c.take(',|i|oraz')) break;
      const label = c.peek();
      if (label?.type !== 'label' || !isSpelled(label.value, DOTTED)) {
        c.at = start;
        break;
      }
      numbers.push(label.value);
      c.at++;
    }
    return numbers.length === 0 ? null : numbers;
  });
}

/** „uchyla się ppkt 1.1.1 i 1.1.2”, „po ppkt 2.4 dodaje się ppkt 2.5 w brzmieniu:”, „w ppkt 1.1 dwukropek zastępuje się kropką”. */
export function readSubpoints(cursor: Cursor, scope: FormulaScope): Clause | null {
  const under = scope.places.at(-1)?.from ?? [];
  return cursor.attempt((c) => {
    if (c.take('uchyla|skreśla', SIE)) {
      const numbers = readNumbers(c);
      return numbers === null
        ? null
        : { rule: 'podpunkty', type: 'subpoints', under, operation: 'repeal', numbers, wording: null };
    }
    if (c.take('po') && readNumbers(c) === null) return null;
    if (c.take('dodaje', SIE)) {
      const numbers = readNumbers(c);
      if (numbers === null || !c.take('w', 'brzmieniu')) return null;
      c.take(':');
      const wording = c.takeQuote();
      return wording === null ? null : { rule: 'podpunkty', type: 'subpoints', under, operation: 'insert', numbers, wording };
    }
    c.take('w');
    const numbers = readNumbers(c);
    if (numbers === null) return null;
    if (c.take('otrzymuj[eą]', 'brzmienie')) {
      c.take(':');
      const wording = c.takeQuote();
      return wording === null ? null : { rule: 'podpunkty', type: 'subpoints', under, operation: 'replace', numbers, wording };
    }
    const from = markOf(c.peek()?.value ?? '');
    if (from === null) return null;
    c.at++;
    if (!c.take('zastępuje', SIE)) return null;
    const to = markOf(c.peek()?.value ?? '');
    if (to === null) return null;
    c.at++;
    return { rule: 'podpunkty', type: 'subpoints', under, operation: { from, to }, numbers, wording: null };
  });
}
