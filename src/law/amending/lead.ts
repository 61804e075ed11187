import { readActName } from './act-name.ts';
import type { Cursor } from './cursor.ts';

const ANNOUNCES = /^(?:obwieszcza|ogłasza|zarządza|uchwala|postanawia|stanowi|informuje|prostuje)$/u;

/** „Na podstawie art. 17 ust. 4 ustawy … obwieszcza się, że”: the legal basis, up to the verb that follows it. */
function takeBasis(cursor: Cursor): void {
  cursor.attempt((c) => {
    if (!c.take(/^na$/u, /^podstawie$/u)) return null;
    while (!c.ended) {
      const token = c.peek();
      const [value, next] = [token?.value ?? '', c.peek(1)?.value];
      if (token?.type === 'word' && /^(?:stwierdza|stwierdzam|orzeka|uchyla|unieważnia)/u.test(value)) return true;
      if (token?.type === 'word' && ANNOUNCES.test(value) && next === 'się') return true;
      c.at++;
    }
    return null;
  });
}

/** „obwieszcza się, że”, „zarządza się, co następuje:”. */
function takeVerb(cursor: Cursor): void {
  cursor.attempt((c) => {
    if (!c.take(/^(?:obwieszcza|ogłasza|zarządza|uchwala|postanawia|informuje)$/u)) return null;
    c.take(/^się$/u);
    c.take(/^,$/u);
    if (c.take(/^(?:że|iż)$/u)) return true;
    if (!c.take(/^co$/u, /^następuje$/u)) return null;
    c.take(/^:$/u);
    return true;
  });
}

/** „prostuje się oczywistą omyłkę pisarską (w uchwale nr …) w ten sposób, że”, „prostuje się następujący błąd:”. */
export function takeCorrection(cursor: Cursor): boolean {
  return (
    cursor.attempt((c) => {
      if (!c.take(/^prostuje$/u)) return null;
      c.take(/^się$/u);
      const acts = c.acts.length;
      const takeAct = (): void => {
        const act = c.attempt((inner) => (inner.take(/^(?:w|we)$/u) ? (inner.take(/^treści$/u), readActName(inner)) : null));
        if (act !== null && c.acts.length === acts) c.acts.push(act);
      };
      takeAct();
      for (
        let words = 0;
        words < 6 && c.take(/^(?:oczywist|omyłk|pomyłk|błęd|błąd|pisarsk|następując|redakcyjn|językow)\p{L}*$/u);
        words++
      );
      takeAct();
      c.take(/^,$/u);
      if (c.take(/^w$/u, /^ten$/u, /^sposób$/u) || c.take(/^polegając\p{L}+$/u, /^na$/u, /^tym$/u)) {
        c.take(/^,$/u);
        c.take(/^(?:że|iż)$/u);
      }
      c.take(/^[:–]$/u);
      return true;
    }) === true
  );
}

/** What a line may say before its instruction: the legal basis, the verb that announces, what a correction says of the error. */
export function takeLead(cursor: Cursor): void {
  takeBasis(cursor);
  takeVerb(cursor);
  takeCorrection(cursor);
}
