import type { WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { readPlaces } from './places.ts';
import { COLON, objectsOf, SIE, type Clause, type FormulaScope } from './scope.ts';
import { takeWording } from './wording.ts';
import { takesStated, replaceClause } from './replacement.ts';

const titleOfEach = (targets: readonly WordsPlace[] | null): WordsPlace[] | null =>
  targets?.every(({ part, from, to }) => part === 'unit' && to === null && from.length > 0) === true
    ? targets.map((target) => ({ ...target, part: 'title' }))
    : null;

/** „rozdział 2 otrzymuje tytuł: „…””, „rozdziałowi 2 nadaje się nazwę: „…””. */
export function readTitling(cursor: Cursor, scope: FormulaScope): Clause | null {
  return cursor.attempt((c) => {
    const gives = c.take('nadaje', SIE);
    const named = c.attempt(readPlaces);
    // The title of a whole attachment or chapter („w Programie rozdział 3 otrzymuje tytuł”) is no more than a title.
    const targets = titleOfEach(named === null && scope.spent !== true ? [...scope.places] : objectsOf(named, scope));
    if (!gives && !c.take('otrzymuj[eą]') && !c.take('nadaje', SIE)) return null;
    c.take('(?:now|następując)*');
    if (targets === null || !c.takeNamed('title')) return null;
    takesStated(c);
    c.take(COLON);
    const wording = takeWording(c);
    return wording === null ? null : replaceClause(targets, wording);
  });
}

/** „nazwę rozdziału 3 „Opłaty” zastępuje się nazwą „Stawki””: the old title is quoted with the new one. */
export function readRetitling(cursor: Cursor, scope: FormulaScope): Clause | null {
  return cursor.attempt((c) => {
    const [target, second] = objectsOf(c.attempt(readPlaces), scope) ?? [];
    if (target?.part !== 'title' || second !== undefined) return null;
    const old = c.takeQuote();
    if (old === null || !(c.take('zastępuje', SIE) || c.take('zmienia|zamienia', SIE))) return null;
    c.take('na');
    c.takeNamed('title');
    c.take(COLON);
    const put = c.takeQuote();
    if (put === null) return null;
    return {
      rule: 'wyrazy-zamiana',
      type: 'words',
      places: [target],
      find: old.value,
      put: put.value,
      mode: 'replace',
      occurrences: { exactly: 1 },
    };
  });
}
