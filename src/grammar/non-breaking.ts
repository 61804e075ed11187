const NBSP = '\u00a0';

/**
 * Places where a line must not break in Polish legal text. Each rule keeps the characters and changes only the space:
 * one-letter words, unit names and their numbers, „nr”, „poz.”, „r.” after a year, currency, groups of thousands, dates.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])([aiouwzAIOUWZ]) (?=\S)/gu, `$1${NBSP}`],
  [
    /(§§?|(?<!\p{L})(?:art\.|Art\.|ust\.|pkt|ppkt|lit\.|tiret|nr|Nr|poz\.|Rozdział|rozdział(?:u|em|owi|ale)?|r\.|tj\.|ok\.|ul\.|al\.|pl\.)) (?=[\dIVXLC\p{Ll}„])/gu,
    `$1${NBSP}`,
  ],
  [/(\d) (?=(?:r\.|roku|zł|PLN|gr|tys\.|mln|mld|%|proc\.|km|m²|ha|lat|dni|miesi[ąę]c)(?![\p{L}]))/gu, `$1${NBSP}`],
  [/(?<=\d) (?=\d{3}(?!\d))/gu, NBSP],
  [
    /(\d) (?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L}))/gu,
    `$1${NBSP}`,
  ],
];

/** The text with non-breaking spaces where Polish typography wants them; nothing but spaces changes. */
export function keepTogether(text: string): string {
  let result = text;
  for (const [pattern, replacement] of RULES) {
    // Twice, because „i w z” shares its spaces.
    result = result.replace(pattern, replacement);
  }
  return result;
}
