/** „– wytworzone albo”, „– sfinansowane, lub”: the list goes on, and its next item is the last. */
export const endsWithConjunction = (words: string): boolean => /(?<!\p{L})(?:albo|lub|i|oraz|bądź|ani|czy)$/iu.test(words);

/** „Razem 30 000 zł”, „Ogółem: 12 000 zł”: a line that sums up the items of a list. */
export const sumsUp = (words: string): boolean => /^(?:razem|ogółem|łącznie|suma)(?!\p{L})[^;]*\d/iu.test(words);

/** „w zakresie ich zadań”, „z udziałem organizacji”: words that may go on with a list's sentence, or with its last item. */
export const mayOpenCommonPart = (words: string): boolean =>
  /^(?:w (?:zakresie|ramach|trybie)|z udziałem|na zasadach|zgodnie z|stosownie do|na podstawie)(?!\p{L})/u.test(words);

/** „które składa się w terminie 7 dni”, „jeżeli działają w gminie”: words that go on with the sentence of a list for all its items. */
export const opensCommonPart = (words: string): boolean =>
  /^(?:któr\p{L}+|jeżeli|jeśli|o ile|gdy|z (?:zastrzeżeniem|wyjątkiem|wyłączeniem|tym że)|pod warunkiem|przy czym|w terminie|nie później niż|po uprzedni\p{L}+)(?!\p{L})/u.test(
    words,
  );
