import type { Cursor } from './cursor.ts';
import { takeAct, takePlaces } from './locations.ts';
import { COLON, EMPTY_SCOPE, type FormulaScope } from './scope.ts';
import { isWord } from './spelling.ts';

/** „następujące zmiany”, „poniższych zmian”, „zmianę”. */
const takesChanges = (c: Cursor): boolean => c.take('(?:następując|poniższ|niżej)*', 'zmian*') || c.take('zmian*');

/** „w ten sposób, że”, „polegających na tym, że”, „poprzez”, „w następujący sposób:”. */
function takesManner(c: Cursor): boolean {
  return (
    c.attempt((inner) => {
      inner.take(',');
      if (inner.take('poprzez|przez')) return true;
      const manner = inner.take('polegając*', 'na') || inner.take('w', 'ten|następujący|poniższy', 'sposób') || inner.take('tak');
      if (!manner) return null;
      inner.take('tym');
      inner.take(',');
      inner.take('że|iż');
      return true;
    }) === true
  );
}

/** „następująco:”, „o następującej treści:”, „w następującym zakresie:”: words after an opening that say that the changes come below. */
function takesBelow(c: Cursor): boolean {
  return (
    c.attempt((inner) => {
      inner.take(',');
      const below =
        inner.take('następująco') ||
        inner.take('jak', 'następuje|niżej') ||
        inner.take('o', 'następującej|poniższej', 'treści') ||
        inner.take('o', 'treści') ||
        inner.take('w', 'następującym|poniższym', 'zakresie|brzmieniu');
      return below && inner.take(COLON) && inner.ended ? true : null;
    }) === true
  );
}

/** The act or the units that an announcement is about; `null` where it names neither. */
const takeObject = (cursor: Cursor, scope: FormulaScope, mayBeBare: boolean): FormulaScope | null =>
  takeAct(cursor, mayBeBare) ? EMPTY_SCOPE : takePlaces(cursor, scope);

/** „zmienia się”, „zmianie ulega”. */
const takesChange = (c: Cursor): boolean =>
  c.take('zmienia', 'się') || c.take('zmianie', 'ulega(?:ją)?') || c.take('ulega(?:ją)?', 'zmianie');

/**
 * „wprowadza się następujące zmiany:”, „Zmienia się uchwałę nr … w ten sposób, że:”, „Załącznik … zmienia się następująco:”: words that
 * open changes and say nothing of them but the act or the units they are about. The scope they leave; `null` for other words.
 */
export function readAnnouncement(cursor: Cursor, scope: FormulaScope): FormulaScope | null {
  return cursor.attempt((c) => {
    let object: FormulaScope | null = null;
    let announced = true;
    c.take('postanawia', 'się');
    if (c.take('wprowadza|dokonuje|dokonać')) {
      c.take('się');
      if (!takesChanges(c)) return null;
      object = c.attempt((inner) => {
        const inside = inner.take('w|do');
        return inside ? takeObject(inner, scope, true) : takeAct(inner, false) ? EMPTY_SCOPE : null;
      });
    } else if (takesChange(c)) {
      object = takeObject(c, scope, true);
    } else {
      object = takeObject(c, scope, false);
      announced = object !== null && takesChange(c);
      if (object !== null && !announced) return null;
    }
    const below = takesBelow(c);
    const manner = !below && takesManner(c);
    const opens = manner || below || c.sees(COLON);
    if (!announced && !manner && !below) return null;
    // „zmienia się wyrazy „A” na „B””: the verb of an operation.
    if (object === null && !opens && isWord(c.tokens[c.at - 1], 'się|ulega|ulegają|zmianie')) return null;
    // „zmienia się § 4, który otrzymuje …”: the unit is the object of what follows.
    if (object !== null && object !== EMPTY_SCOPE && !opens) return null;
    c.take(COLON);
    return object ?? scope;
  });
}
