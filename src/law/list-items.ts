/** „– wytworzone albo”, „– sfinansowane, lub”: the list goes on, and its next item is the last. */
export const endsWithConjunction = (words: string): boolean => /(?<!\p{L})(?:albo|lub|i|oraz|bądź|ani|czy)$/iu.test(words);

/** „które składa się w terminie 7 dni”, „jeżeli działają w gminie”: words that go on with the sentence of a list for all its items. */
export const opensCommonPart = (words: string): boolean =>
  /^(?:któr\p{L}+|jeżeli|jeśli|o ile|gdy|z (?:zastrzeżeniem|wyjątkiem|wyłączeniem|tym że)|pod warunkiem|przy czym|w terminie|nie później niż|po uprzedni\p{L}+)(?!\p{L})/u.test(
    words,
  );
