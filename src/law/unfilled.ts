/** Places of a form that nobody filled in: „…………”, „Uchwala się …”, „Nr ....../2024”, „z dnia ………… r.” */
const UNFILLED =
  /\.{5,}|…{2,}|(?:\.\.\.){2,}|_{5,}|(?<=(?:uchwala|przyjmuje|ustala|uchyla|nadaje)\s+się\s)(?:…|\.{3,4})|(?<=\bn(?:r|umer)\s)(?:…|\.{3,4})/giu;

export interface UnfilledPlace {
  readonly at: number;
  /** The dots and a few words before them. */
  readonly words: string;
}

const WORDS_BEFORE = 30;

/** Dots and lines that stand for words still to be written. */
export const unfilledPlaces = (text: string): UnfilledPlace[] =>
  [...text.matchAll(UNFILLED)].map((match) => {
    const from = Math.max(0, match.index - WORDS_BEFORE);
    const before = text.slice(from, match.index).replace(/^\S*\s/u, from === 0 ? '$&' : '');
    return { at: match.index, words: `${before}${match[0].slice(0, 6)}`.replace(/\s+/g, ' ').trim() };
  });

/** „[uzupełni urząd]”, „[do uzupełnienia]”, „[wpisać kwotę]”: what a form says in place of words still to be written. */
const PLACEHOLDER = /\[[^\][]{0,60}(?:uzupełn|wpisa|wpisz|wstaw|do\s+ustalenia|poda\s+urząd)[^\][]{0,60}\]/giu;

/** „(uzupełni urząd: adres serwisu)”, „[uzupełni urząd: data przeglądu]”: places of a form that say what is to stand there, in brackets of either kind. */
const FORM_PLACE =
  /\[[^\][]{0,160}(?:uzupełn|wpisa|wpisz|wstaw|do\s+ustalenia)[^\][]{0,160}\]|\([^()]{0,160}uzupełni[^()]{0,160}\)/giu;

/** The places of a form that an office is to fill in, with their words, in order. */
export const formPlaces = (text: string): UnfilledPlace[] =>
  [...text.matchAll(FORM_PLACE)].map((match) => ({ at: match.index, words: match[0].slice(1, -1).replace(/\s+/g, ' ').trim() }));

/** A text without its placeholders. */
export const withoutPlaceholders = (text: string): string =>
  text.includes('[') ? text.replace(PLACEHOLDER, ' ').replace(/ {2,}/g, ' ').trim() : text;
