/** The title of a statute from its first word to where the sentence goes on: „ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego …”. */
const STATUTE_TITLE =
  /(?:ustaw(?:a|y|ie|ę|ą|om|ami|ach)?|rozporządzeni(?:e|a|u|em))\s+(?:[A-ZŻŹĆŁŚ]\p{L}+\s+(?:\p{L}+\s+){0,4})?(?:z\s+dnia\s+\d{1,2}\s+\p{L}+\s+\d{4}\s*r(?:\.|oku)\s+)?(?:o|w\s+sprawie|[-–—]?\s*(?:Prawo|Kodeks|Ordynacja))\s+[^,;:.()„”"]{3,220}?(?=\s+na\s+(?:rok|lata|\d{4})|\s*[,;:.()„”"]|\s+oraz\s+(?:art|uchwał|ustaw|Rada|Statut)|$)/gu;

const UNITS: readonly RegExp[] = [
  /^\s*na\s+podstawie\s+art/iu,
  /^\s*(?:uchwała|zarządzenie|ustawa)\s+wchodzi\s+w\s+życie/iu,
  /^\s*wykonanie\s+(?:uchwały|zarządzenia|postanowień)/iu,
  /^\s*traci\s+moc/iu,
  /^\s*uchwała\s+podlega\s+(?:ogłoszeniu|publikacji)/iu,
];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text names a statute by its title: words that stand there say nothing of the text's own matter. */
export const statuteTitles = (text: string): Span[] =>
  /ustaw|rozporządz/u.test(text)
    ? [...text.matchAll(STATUTE_TITLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];

/** Whether a text is only the frame of an act: its legal basis, who executes it, when it enters into force. */
export const isFrame = (text: string): boolean => UNITS.some((pattern) => pattern.test(text));
