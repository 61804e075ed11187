/** Punctuation marks that an instruction changes. */
import type { Cursor } from './cursor.ts';
import { markOf } from './nouns.ts';
import { readPlaces } from './places.ts';
import { SIE, type Clause, type FormulaScope } from './scope.ts';
import { readQuoted } from './quoted-words.ts';
import { DROPS, SWAPS } from './verbs.ts';
import { placesOf, EMPTY_USE, replacements } from './word-use.ts';

/** „kropkę zastępuje się średnikiem”, „na końcu skreśla się kropkę”. */
export function readPunctuation(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    const end = c.take('na', 'końcu');
    c.take('(?:znajdując|kończąc)*');
    // „po pkt 2 przecinek zastępuje się kropką”, „na końcu pkt 2 …”: the mark after it closes it.
    const after = c.attempt((inner) => (inner.take('po') || end ? readPlaces(inner) : null));
    const instead = c.take('w', 'miejsce');
    const drop = c.take(DROPS, SIE);
    const from = markOf(c.peek()?.value ?? '');
    if (from === null) return null;
    c.at++;
    c.take('na', 'końcu');
    const places = placesOf(scope, { ...EMPTY_USE, places: after });
    if (drop || c.take(DROPS, SIE)) return [{ rule: 'znak', type: 'punctuation', places, from, to: '' }];
    // „w miejsce kropki stawia się przecinek”
    if (!c.take(instead ? 'stawia|wpisuje|wprowadza|wstawia|dodaje' : SWAPS, SIE)) return null;
    const to = markOf(c.peek()?.value ?? '');
    if (to === null) return null;
    c.at++;
    return [{ rule: 'znak', type: 'punctuation', places, from, to }];
  });
}

/** „po wyrazach „A””: the words before a mark. */
function readBeforeMark(cursor: Cursor): string | null {
  return cursor.attempt((c) => {
    if (!c.take('po|za')) return null;
    const words = readQuoted(c);
    return words?.length === 1 ? (words[0] ?? null) : null;
  });
}

/** „skreśla się przecinek po wyrazach „A””, „po wyrazach „A” przecinek zastępuje się średnikiem”: a mark found by the words before it. */
export function readMarkAfterWords(cursor: Cursor, scope: FormulaScope): Clause[] | null {
  return cursor.attempt((c) => {
    let words = readBeforeMark(c);
    let drop = c.take(DROPS, SIE);
    const from = markOf(c.peek()?.value ?? '');
    if (from === null || from === '–') return null;
    c.at++;
    words ??= readBeforeMark(c);
    drop ||= c.take(DROPS, SIE);
    let to = '';
    if (!drop) {
      if (!c.take(SWAPS, SIE)) return null;
      to = markOf(c.peek()?.value ?? '') ?? '';
      if (to === '' || to === '–') return null;
      c.at++;
    }
    words ??= readBeforeMark(c);
    return words === null
      ? null
      : replacements([`${words.trim()}${from}`], [`${words.trim()}${to}`], placesOf(scope), { exactly: 1 }, false, 'znak');
  });
}
