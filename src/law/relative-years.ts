import { fold } from './fold.ts';

const PLACES: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![a-z])(?:z |w )?(?:zesz?l|ubiegl|poprzedni|minion)[a-z]* rok[a-z]*|zeszloroczn[a-z]*|ubiegloroczn[a-z]*|(?<![a-z])rok temu/gu,
    -1,
  ],
  [/(?<![a-z])(?:przyszl|nastepn|kolejn)[a-z]* rok[a-z]*|przyszloroczn[a-z]*/gu, 1],
  [/(?<![a-z])(?:w )?(?:tego|tym|ten|biezac[a-z]*|obecn[a-z]*) rok[a-z]*|tegoroczn[a-z]*/gu, 0],
];

/** A question with the years that it names from today written out: „program z zeszłego roku” on a day of 2026 → „program 2025”. */
export function withYearsNamed(text: string, year: number): string {
  const folded = fold(text);
  // Folding may change lengths only of letters with several marks; then the text is left as it is.
  if (folded.length !== text.length) return text;
  let named = text;
  for (const [pattern, offset] of PLACES) {
    for (const match of [...fold(named).matchAll(pattern)].reverse())
      named = `${named.slice(0, match.index)} ${String(year + offset)}${named.slice(match.index + match[0].length)}`;
  }
  return named.replace(/ {2,}/g, ' ').trim();
}
