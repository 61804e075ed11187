import type { Clause, Scope } from './scope.ts';
import type { Cursor } from './cursor.ts';
import { markOf } from './nouns.ts';

const SIE = /^się$/u;
const DOTTED = /^\d+(?:\.\d+)+$/u;

/** „ppkt 1.1”, „ppkt 1.1.1 i 1.1.2”: numbers of podpunkty, which technical attachments have below their points. */
function readNumbers(cursor: Cursor): string[] | null {
  return cursor.attempt((c) => {
    const token = c.peek();
    if (token?.type !== 'named' || token.value !== 'ppkt') return null;
    c.at++;
    const numbers: string[] = [];
    for (;;) {
      const start = c.at;
      if (numbers.length > 0 && !c.take(/^(?:,|i|oraz)$/u)) break;
      const label = c.peek();
      if (label?.type !== 'label' || !DOTTED.test(label.value)) {
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
export function readSubpoints(cursor: Cursor, scope: Scope): Clause | null {
  const under = scope.places.at(-1)?.from ?? [];
  return cursor.attempt((c) => {
    if (c.take(/^(?:uchyla|skreśla)$/u, SIE)) {
      const numbers = readNumbers(c);
      return numbers === null
        ? null
        : { rule: 'podpunkty', type: 'subpoints', under, operation: 'repeal', numbers, wording: null };
    }
    if (c.take(/^po$/u) && readNumbers(c) === null) return null;
    if (c.take(/^dodaje$/u, SIE)) {
      const numbers = readNumbers(c);
      if (numbers === null || !c.take(/^w$/u, /^brzmieniu$/u)) return null;
      c.take(/^:$/u);
      const wording = c.takeQuote();
      return wording === null ? null : { rule: 'podpunkty', type: 'subpoints', under, operation: 'insert', numbers, wording };
    }
    c.take(/^w$/u);
    const numbers = readNumbers(c);
    if (numbers === null) return null;
    if (c.take(/^(?:otrzymuje|otrzymują)$/u, /^brzmienie$/u)) {
      c.take(/^:$/u);
      const wording = c.takeQuote();
      return wording === null ? null : { rule: 'podpunkty', type: 'subpoints', under, operation: 'replace', numbers, wording };
    }
    const from = markOf(c.peek()?.value ?? '');
    if (from === null) return null;
    c.at++;
    if (!c.take(/^zastępuje$/u, SIE)) return null;
    const to = markOf(c.peek()?.value ?? '');
    if (to === null) return null;
    c.at++;
    return { rule: 'podpunkty', type: 'subpoints', under, operation: { from, to }, numbers, wording: null };
  });
}
