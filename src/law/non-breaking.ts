const NBSP = '\u00a0';

const ONE_LETTER_WORD = String.raw`(?<![\p{L}\d])[aiouwzAIOUWZ]`;
const UNIT_NAME = String.raw`(?:§|(?<!\p{L})(?:art\.|Art\.|ust\.|pkt|ppkt|lit\.|tiret|nr|Nr|poz\.|Rozdział|rozdział(?:u|em|owi|ale)?|r\.|tj\.|ok\.|ul\.|al\.|pl\.))`;
const MONTH = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const COUNTED = String.raw`(?:r\.|roku|zł|PLN|gr|tys\.|mln|mld|%|proc\.|km|m²|ha|lat|dni|miesi[ąę]c|${MONTH})(?!\p{L})`;

/**
 * Spaces where a line must not break in Polish legal text: after one-letter words and unit names („§ 5”, „art. 4”), inside „Dz. U.”, before „r.” of a
 * year, currency, months and the like after a number, between groups of thousands. What stands around is only looked at, so one pass
 * finds also spaces side by side („i w z”).
 */
const TIED_SPACE = new RegExp(
  ` (?:(?<=${ONE_LETTER_WORD} )(?=\\S)|(?<=\\d )(?=\\d{3}(?!\\d)|${COUNTED})|(?<=${UNIT_NAME} )(?=[\\dIVXLC\\p{Ll}„])|(?<=(?<!\\p{L})(?:Dz\\.|Urz\\.) )(?=U(?:rz)?\\.|Woj\\.))`,
  'gu',
);

/** The text with non-breaking spaces where Polish typography wants them; nothing but spaces changes. */
export const keepTogether = (text: string): string => text.replace(TIED_SPACE, NBSP);
