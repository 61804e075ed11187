import { readActName } from './act-name.ts';
import type { Cursor } from './cursor.ts';

const ANNOUNCES = 'obwieszcza|ogłasza|zarządza|uchwala|postanawia|stanowi|informuje|prostuje';

/** „Na podstawie art. 17 ust. 4 ustawy … obwieszcza się, że”: the legal basis, up to the verb that follows it. */
function takeBasis(cursor: Cursor): void {
  cursor.attempt((c) => {
    if (!c.take('na', 'podstawie')) return null;
    while (!c.ended) {
      if (c.sees(ANNOUNCES, 'się')) return true;
      // „na podstawie § 5 … § 3 uchyla się”: the object of the verb is no part of the basis.
      if (c.sees('(?:stwierdza|orzeka|uchyla|unieważnia)*'))
        return c.peek(2) === undefined || c.sees('*', '*', '[.;]') ? null : true;
      c.at++;
    }
    return null;
  });
}

/** „obwieszcza się, że”, „zarządza się, co następuje:”. */
function takeVerb(cursor: Cursor): void {
  cursor.attempt((c) => {
    if (!c.take('obwieszcza|ogłasza|zarządza|uchwala|postanawia|informuje')) return null;
    c.take('się');
    c.take(',');
    if (c.take('że|iż')) return true;
    if (!c.take('co', 'następuje')) return null;
    c.take(':');
    return true;
  });
}

/** „prostuje się oczywistą omyłkę pisarską (w uchwale nr …) w ten sposób, że”, „prostuje się następujący błąd:”. */
export function takeCorrection(cursor: Cursor): boolean {
  return (
    cursor.attempt((c) => {
      if (!c.take('prostuje')) return null;
      c.take('się');
      const acts = c.acts.length;
      const takeAct = (): void => {
        const act = c.attempt((inner) => (inner.take('w|we') ? (inner.take('treści'), readActName(inner)) : null));
        if (act !== null && c.acts.length === acts) c.acts.push(act);
      };
      takeAct();
      for (
        let words = 0;
        words < 6 && c.take('(?:oczywist|omyłk|pomyłk|błęd|błąd|pisarsk|następując|redakcyjn|językow)*');
        words++
      );
      takeAct();
      c.take(',');
      if (c.take('w', 'ten', 'sposób') || c.take('polegając*', 'na', 'tym')) {
        c.take(',');
        c.take('że|iż');
      }
      c.take('[:–]');
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
