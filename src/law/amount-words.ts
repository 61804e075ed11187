const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero',
    'jeden',
    'dwa',
    'trzy',
    'cztery',
    'pięć',
    'sześć',
    'siedem',
    'osiem',
    'dziewięć',
    'dziesięć',
    'jedenaście',
    'dwanaście',
    'trzynaście',
    'czternaście',
    'piętnaście',
    'szesnaście',
    'siedemnaście',
    'osiemnaście',
    'dziewiętnaście',
  ].map((word, value) => [word, value]),
);

const TENS = [
  'dwadzieścia',
  'trzydzieści',
  'czterdzieści',
  'pięćdziesiąt',
  'sześćdziesiąt',
  'siedemdziesiąt',
  'osiemdziesiąt',
  'dziewięćdziesiąt',
];
const HUNDREDS = ['sto', 'dwieście', 'trzysta', 'czterysta', 'pięćset', 'sześćset', 'siedemset', 'osiemset', 'dziewięćset'];

const BELOW_THOUSAND: Readonly<Record<string, number>> = {
  ...SMALL,
  dwie: 2,
  ...Object.fromEntries(TENS.map((word, index) => [word, (index + 2) * 10])),
  ...Object.fromEntries(HUNDREDS.map((word, index) => [word, (index + 1) * 100])),
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^tysi(?:ąc|ące|ęcy)$/u, 1_000],
  [/^milion(?:y|ów)?$/u, 1_000_000],
  [/^miliard(?:y|ów)?$/u, 1_000_000_000],
];

/** A numeral of a sum written out in words, in a regular expression: „sto”, „pięćdziesiąt”, „tysięcy”, also „dwudziestu”, „ośmiu”. */
export const NUMERAL_WORD = `(?:${[
  ...Object.keys(BELOW_THOUSAND),
  'tysi(?:ąc|ące|ęcy|ąca)',
  'milion(?:y|ów|a)?',
  '\\p{L}+(?:dziestu|dziesięciu|nastu|uset)',
  'jedn(?:ego|ej)|dwóch|dwu|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu|stu|dwustu|trzystu|czterystu|pół',
].join('|')})`;

/**
 * A sum written out in words, in whole złote: „sto pięćdziesiąt tysięcy złotych 00/100” → 150000; `null` where a word before „złotych”
 * is no numeral, or grosze are named.
 */
export function amountInWords(text: string): number | null {
  // „(słownie: dwa miliony…)” is cut short and compares with nothing.
  if (/…|\.\.\./u.test(text)) return null;
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const end = words.findIndex((word) => /^(?:złot|zł$|pln$)/u.test(word));
  const rest = end === -1 ? [] : words.slice(end + 1).filter((word) => !/^(?:00|100|i|zero|groszy)$/u.test(word));
  const numerals = end === -1 ? words : words.slice(0, end);
  if (numerals.length === 0 || rest.length > 0) return null;
  let [total, group] = [0, 0];
  for (const word of numerals) {
    const small = BELOW_THOUSAND[word];
    const scale = SCALES.find(([pattern]) => pattern.test(word))?.[1];
    if (small !== undefined) group += small;
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else return null;
  }
  return total + group;
}
