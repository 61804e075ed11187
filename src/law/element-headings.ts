/**
 * How headings of real programmes name the elements of art. 5a ust. 4, each with one. A heading may name several („Okres i sposób
 * realizacji Programu”), and then it carries them all.
 */
const HEADINGS: readonly (readonly [item: number, pattern: RegExp])[] = [
  // „Cel główny i cele szczegółowe”, „CELE PROGRAMU”
  [1, /(?<!\p{L})cel(?:e|ów)?(?!\p{L})/iu],
  // „Zasady współpracy”, „Cele, zasady i zakres współpracy”; not „zasady działania komisji”
  [2, /(?<!\p{L})zasad(?:y|ach)?(?!\p{L})(?!.{0,40}(?:komisj|dział|oceny|konkurs))/iu],
  // „Zakres przedmiotowy”, „Zakres współpracy”
  [3, /(?<!\p{L})zakres(?!\p{L})|(?<!\p{L})przedmiot współpracy/iu],
  // „Formy współpracy”, „Formy i sposób realizacji”
  [4, /(?<!\p{L})form(?:y|ach|a)(?!\p{L})/iu],
  // „Priorytetowe zadania publiczne”, „Zadania priorytetowe”, „PRIORYTETOWE OBSZARY”
  [5, /(?<!\p{L})priorytet/iu],
  // „Okres realizacji Programu”, „Okres i sposób realizacji”, „Czas trwania programu”
  [6, /(?<!\p{L})okres(?!\p{L}).{0,40}(?:realizacj|trwania|obowiązywania)|czas trwania/iu],
  // „Sposób realizacji Programu”, „Sposoby realizacji”
  [7, /(?<!\p{L})spos[óo]b(?:y)?\s+(?:i\s+\p{L}+\s+)?realizacj|(?<!\p{L})tryb realizacji/iu],
  // „Wysokość środków planowanych na realizację Programu”, „Środki finansowe”, „Finansowanie programu”
  [8, /(?<!\p{L})środk(?:i|ów|ach)(?!\p{L})|(?<!\p{L})finansowani|(?<!\p{L})budżet programu/iu],
  // „Sposób oceny realizacji programu”, „Ocena realizacji”, „Ewaluacja programu”
  [9, /(?<!\p{L})ocen(?:y|a|ie)(?!\p{L})(?!\s+ofert)|(?<!\p{L})ewaluacj/iu],
  // „Informacja o sposobie tworzenia Programu”, „Przebieg konsultacji”
  [10, /(?:sposób|sposobie|sposobu)\s+tworzenia|przebieg(?:u)?\s+konsultacji|konsultacj(?:e|i) programu/iu],
  // „Tryb powoływania i zasady działania komisji konkursowych”
  [11, /(?<!\p{L})komisj(?:i|e|a)(?!\p{L})/iu],
];

/** Elements of art. 5a ust. 4 that a heading names. */
export const elementsOfHeading = (heading: string): number[] =>
  HEADINGS.filter(([, pattern]) => pattern.test(heading)).map(([item]) => item);
