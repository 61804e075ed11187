import type { TextEdit } from './quotation-marks.ts';

/**
 * Abbreviations of units as „Zasady techniki prawodawczej” (§ 57, 58, 162) write them: „art.”, „ust.”, „lit.” and „poz.” with a full
 * stop, „pkt” without. Each rule with a real slip.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // „art. 7 ust. 1 pkt. 15”
  [/(?<!\p{L})(p?pkt)\.(?=\s*\d)/gu, '$1'],
  // „art 30 ust 2”, „lit a”
  [/(?<![\p{L}\d])((?:[Aa]rt|ust|poz)(?=\s+\d)|lit(?=\s+\p{Ll}{1,2}\)?(?![\p{L}.])))/gu, '$1.'],
  // „art.3 ust.3”, „poz.506”
  [/(?<!\p{L})((?:[Aa]rt|ust|poz)\.)(?=\d)/gu, '$1 '],
];

/** Changes that write the abbreviations of units as the rules of drafting do. */
export const unitAbbreviationEdits = (text: string): TextEdit[] =>
  RULES.flatMap(([pattern, replacement]) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      length: match[0].length,
      replacement: replacement.replace('$1', match[1] ?? ''),
    })),
  );
