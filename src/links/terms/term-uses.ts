import { stemKey } from '../../law/stem-key.ts';
import { wordSignAt } from '../../law/word-signs.ts';
import { rawText } from '../../model/plain-text.ts';
import type { TermUse, Unit, UnitId } from '../../types.ts';
import type { DefinedTerm } from '../citations/short-names.ts';

/** The first two letters of a word as a number. */
const startAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** How words that may be a term begin: with its first two letters, which inflection leaves alone; a capital counts where the term has one. */
function startsOf(terms: readonly DefinedTerm[]): Set<number> {
  const starts = terms.flatMap(({ name, capital }) => {
    const [first = '', ...rest] = name;
    const spellings = capital ? [first] : [first.toLowerCase(), first.toUpperCase()];
    return spellings.map((spelling) => startAt(`${spelling}${rest.join('')}`, 0));
  });
  return new Set(starts);
}

/** Where a run of letters, digits, dots and hyphens that begins at a place ends; the place itself where none begins. */
function endOfRun(text: string, start: number): number {
  let end = start;
  for (;;) {
    const length = wordSignAt(text, end);
    if (length === 0 && text[end] !== '.' && text[end] !== '-') return end;
    end += Math.max(1, length);
  }
}

const FOLLOWING = /\s+([\p{L}\d]+(?:[.-][\p{L}\d]+)*)/uy;

/** Where a term that begins with a word ends; `null` where the words after it are others. */
function endOf(term: DefinedTerm, raw: string, start: number, word: string): number | null {
  if (stemKey(word) !== term.keys[0]) return null;
  let end = start + word.length;
  for (const key of term.keys.slice(1)) {
    FOLLOWING.lastIndex = end;
    const next = FOLLOWING.exec(raw);
    if (next === null || stemKey(next[1] ?? '') !== key) return null;
    end = FOLLOWING.lastIndex;
  }
  return end;
}

/** Finds the uses of a text's defined terms in all their inflected forms, never inside their own definition; the longest term wins. */
export function termFinder(terms: readonly DefinedTerm[]): (unit: Unit) => TermUse[] {
  const starts = startsOf(terms);
  const longestFirst = [...terms].sort((a, b) => b.keys.length - a.keys.length);
  return (unit) => {
    if (terms.length === 0) return [];
    const raw = rawText(unit.content);
    const uses: TermUse[] = [];
    let last = 0;
    for (let at = 0, end = 0; at < raw.length; at = Math.max(end, at + 1)) {
      end = endOfRun(raw, at);
      if (end === at || at < last || !starts.has(startAt(raw, at))) continue;
      const word = raw.slice(at, end).replace(/[.-]+$/, '');
      for (const term of longestFirst) {
        const until = endOf(term, raw, at, word);
        if (until === null || (term.unit === unit.id && at < term.end && until > term.start)) continue;
        uses.push({ start: at, end: until, definition: term.unit satisfies UnitId, name: term.name });
        last = until;
        break;
      }
    }
    return uses;
  };
}
