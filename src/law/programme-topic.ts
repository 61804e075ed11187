import { fold } from './fold.ts';
import { lightStem } from './light-stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words of titles that tell nothing of what a programme is about: „Roczny”, „Gminny”, „uchwalenie”. */
const FORMAL =
  /^(?:rocz|wieloletni|dwuletni|trzyletni|pieciolet|gmin|powia|powie[ck]|miejsk|miast|miesc|wojewodzt|samorzad|program|rok|lat|uchwal|przyjec|kalendarzow|budzetow)/u;

/** „Gminy Wola”, „w Powiecie Borowskim”: whose programme it is, is said by the act that adopted it. */
const BODY =
  /(?<!\p{L})(?:[Gg]min(?:a|y|ie|ę|ą)|[Pp]owiat(?:u|em|owi)?|[Pp]owiecie|[Mm]iast(?:a|o|em|u)|[Mm]ieście)(?: i (?:Miasta|Gminy|Miasto|Gmina))?(?: \p{Lu}[\p{Ll}-]+)+/gu;

/** „z organizacjami pozarządowymi”, „z podmiotami prowadzącymi działalność pożytku publicznego”. */
const WITH_ORGANISATIONS =
  /(?<!we )wspolprac\p{L}*(?:\s+\S+){0,8}?\s+(?:z|ze)\s+(?:\S+\s+){0,6}?(?:organizacj|podmiot)|pozytku publicznego/u;

/** „w zakresie sportu”, „w dziedzinie kultury” after the organisations: a programme for one field. */
const FIELD = /(?<!\p{L})w (?:zakresie|dziedzinie|sferze|obszarze) (?!dzialalnosci pozytku|pozytku)([^,(]+)/u;

/** The words of a title that say what it is about, as stems, without its years. */
const stems = (words: string): string[] =>
  [
    ...new Set((words.match(/\p{L}{3,}/gu) ?? []).filter((word) => !STOP_WORDS.has(word) && !FORMAL.test(word)).map(lightStem)),
  ].sort();

/**
 * What a programme is about, by its title, so that programmes of one kind have the same key whatever their years and the order of their words:
 * „Roczny Program Współpracy Miasta … z Organizacjami Pozarządowymi na 2019 rok” and „Program współpracy … z organizacjami na lata 2021–2025” are
 * `wspolpraca`; „Powiatowy Program Ochrony Zdrowia Psychicznego na 2025 rok” is `ochron psychik zdrow`.
 */
export function programmeTopic(title: string): string {
  const words = fold(title.replace(/^\p{L}/u, (first) => first.toLowerCase()).replace(BODY, ' '))
    .replace(/(?:19|20)\d{2}/g, ' ')
    .replace(/\s+/g, ' ');
  if (!WITH_ORGANISATIONS.test(words) && !/(?<!we )wspolprac\p{L}*(?!\p{L}| transgran| zagran| miedzynarod)/u.test(words))
    return stems(words).join(' ');
  const field = FIELD.exec(words)?.[1];
  return ['wspolpraca', ...(field === undefined ? [] : stems(field.replace(/ (?:na|w) (?:rok|lata|roku)?.*$/u, '')))].join(' ');
}

/** Whether a title is that of a programme of cooperation with organisations, or says nothing of another subject. */
export const isCooperation = (title: string): boolean => /^(?:wspolpraca(?!\p{L})|$)/u.test(programmeTopic(title));
