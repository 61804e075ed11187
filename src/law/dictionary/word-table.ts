/** A line of the dictionary: a word as it is written there (names have capitals) and its flags. */
export interface Entry {
  readonly word: string;
  readonly flags: string;
}

/** The words of a Hunspell dictionary with their flags, all in lower case. */
export interface WordTable {
  /** Flags of a word; `undefined` where there is none. A word that stands twice has the flags of both. */
  readonly flagsOf: (word: string) => string | undefined;
  /** The same for words of one beginning, by their ends. */
  readonly flagsUnder: (beginning: string) => (end: string) => string | undefined;
  /** The lines of a word that is given in lower case: „rada” has that of the noun, „kowal” that of a surname too. */
  readonly entriesOf: (word: string) => readonly Entry[];
  /** Words without flags. */
  readonly bare: () => readonly string[];
}

const NEW_LINE = 10;
const SLASH = 47;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of UTF-16 units, which can be carried on: hash of a word from that of its beginning. */
function hashed(text: string, hash: number): number {
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/**
 * Opens the word list of a dictionary (a line each: word, slash, flags). Words are found in the text itself, through a table of their
 * hashes: three hundred thousand of them made into strings and put into a map would take longer than all questions.
 */
export function wordTable(text: string): WordTable {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) throw new Error('słownik: małe litery zmieniają długość słów');
  // At most half full, so that words are found near the place their hash points to.
  const size = 2 ** Math.ceil(Math.log2(2 * countLines(text)));
  const starts = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  for (let start = 0, at = 0, hash = FNV_BASIS; at <= lower.length; at++) {
    const code = at === lower.length ? NEW_LINE : lower.charCodeAt(at);
    if (code !== NEW_LINE && code !== SLASH) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      continue;
    }
    if (at > start) {
      let slot = hash & (size - 1);
      while (starts[slot] !== -1) slot = (slot + 1) & (size - 1);
      starts[slot] = start;
      hashes[slot] = hash;
    }
    const end = code === NEW_LINE ? at : lower.indexOf('\n', at);
    at = end < 0 ? lower.length : end;
    start = at + 1;
    hash = FNV_BASIS;
  }

  const isWord = (start: number, beginning: string, end: string): boolean => {
    const after = start + beginning.length + end.length;
    if (after < lower.length && lower.charCodeAt(after) !== SLASH && lower.charCodeAt(after) !== NEW_LINE) return false;
    return lower.startsWith(beginning, start) && lower.startsWith(end, start + beginning.length);
  };

  /** Flags of the word whose line begins at `start` and that is `length` long. */
  const flagsAt = (start: number, length: number): string => {
    const after = start + length;
    const end = text.indexOf('\n', after);
    return text.slice(after + 1, end < 0 ? text.length : end).trim();
  };

  function flagsUnder(beginning: string): (end: string) => string | undefined {
    const before = hashed(beginning, FNV_BASIS);
    return (end) => {
      const hash = hashed(end, before);
      let flags: string | undefined;
      for (let slot = hash & (size - 1); starts[slot] !== -1; slot = (slot + 1) & (size - 1)) {
        const start = starts[slot] ?? 0;
        if (hashes[slot] === hash && isWord(start, beginning, end))
          flags = (flags ?? '') + flagsAt(start, beginning.length + end.length);
      }
      return flags;
    };
  }

  function entriesOf(word: string): Entry[] {
    const hash = hashed(word, FNV_BASIS);
    const entries: Entry[] = [];
    for (let slot = hash & (size - 1); starts[slot] !== -1; slot = (slot + 1) & (size - 1)) {
      const start = starts[slot] ?? 0;
      if (hashes[slot] === hash && isWord(start, word, ''))
        entries.push({ word: text.slice(start, start + word.length), flags: flagsAt(start, word.length) });
    }
    return entries;
  }

  const flagsOf = (word: string): string | undefined => flagsUnder(word)('');

  return {
    flagsOf,
    flagsUnder,
    entriesOf,
    bare: () => [...new Set(lower.split('\n').filter((line) => !line.includes('/') && flagsOf(line) === ''))],
  };
}
