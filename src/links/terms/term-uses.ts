import { stemKey } from '../../grammar/stem-key.ts';
import type { TermUse, Unit, UnitId } from '../../types.ts';
import type { DefinedTerm } from '../citations/short-names.ts';
import { unitText } from '../citations/unit-text.ts';

const keys = new Map<string, string>();

/** Texts repeat their words, so a key is made once. */
function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = stemKey(word);
  keys.set(word, key);
  return key;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words that may begin a term, by their first two letters, which inflection leaves alone; a capital counts where the term has one. */
function candidates(terms: readonly DefinedTerm[]): RegExp | null {
  const starts = terms.map(({ name, capital }) => {
    const [first = '', second = ''] = name;
    return `${capital ? escape(first) : `[${escape(first.toLowerCase())}${escape(first.toUpperCase())}]`}${escape(second)}`;
  });
  return starts.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d.-])(?:${[...new Set(starts)].join('|')})[\\p{L}\\d.-]*`, 'gu');
}

const FOLLOWING = /[\s\u00a0]+([\p{L}\d]+(?:[.-][\p{L}\d]+)*)/uy;

/** Where a term that begins with a word ends; `null` where the words after it are others. */
function endOf(term: DefinedTerm, raw: string, start: number, word: string): number | null {
  if (keyOf(word) !== term.keys[0]) return null;
  let end = start + word.length;
  for (const key of term.keys.slice(1)) {
    FOLLOWING.lastIndex = end;
    const next = FOLLOWING.exec(raw);
    if (next === null || keyOf(next[1] ?? '') !== key) return null;
    end = FOLLOWING.lastIndex;
  }
  return end;
}

/** Finds the uses of a text's defined terms in all their inflected forms, never inside their own definition; the longest term wins. */
export function termFinder(terms: readonly DefinedTerm[]): (unit: Unit) => TermUse[] {
  const pattern = candidates(terms);
  const longestFirst = [...terms].sort((a, b) => b.keys.length - a.keys.length);
  return (unit) => {
    if (pattern === null) return [];
    const { raw } = unitText(unit);
    const uses: TermUse[] = [];
    let last = 0;
    for (const { 0: found, index } of raw.matchAll(pattern)) {
      const word = found.replace(/[.-]+$/, '');
      if (index < last) continue;
      for (const term of longestFirst) {
        const end = endOf(term, raw, index, word);
        if (end === null || (term.unit === unit.id && index < term.end && end > term.start)) continue;
        uses.push({ start: index, end, definition: term.unit satisfies UnitId, name: term.name });
        last = end;
        break;
      }
    }
    return uses;
  };
}
