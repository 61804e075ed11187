import { fold } from './fold.ts';

/** Words of questions about money, days and contact, as people ask them. All texts are folded. */
const AMOUNT_QUESTION = /\b(?:ile|jaka kwota|jaki budzet|jaka suma|kwota|budzet)\b/u;
/** „ile dni”, „ile osób”: what is counted is no money. */
const COUNTED =
  /\bile (?!jest|mamy|bedzie|gmina|miasto|wynosi|pieniedzy|kasy|zlot|srodkow|przeznacz|dotacji|wyda|zaplanowano|dano|daj|idzie|pojdzie|w budzecie|dostan|na |dla |calosc|lacznie|razem|w sumie|kosztuj|macie|ma |w programie)/u;
/** Words that go with money and name no task. */
const BESIDE_MONEY =
  /^(?:przeznacz|zaplanowa|planowan|wyda|kwot|sum|ogol|razem|lacz|cal|srodk|zadan|gmin|miast|powiat|urzad|zlot|pieni|kas|idzie|pojdzie|daj|rok|budzet|programow|realizac|wysokosc|priorytet|wspolprac)/u;
const WHEN = /\b(?:kiedy|ktorego dnia|jakiego dnia|data)\b/u;
/** What of an office's contact is asked for. */
type ContactFact = 'telefon' | 'email' | 'adres';

const CONTACT: readonly (readonly [RegExp, ContactFact])[] = [
  [/\b(?:telefon|numer|(?:zadzwonic|dzwonic|tel)\b)/u, 'telefon'],
  [/\b(?:e-?mail|mejl)/u, 'email'],
  [/\b(?:adres|gdzie\b)/u, 'adres'],
];

/** „ile na sport”, „jaki budżet”: a sum is asked for, and not how many of something there are („ile dni”). */
export const asksForMoney = (folded: string): boolean => AMOUNT_QUESTION.test(folded) && !COUNTED.test(folded);

/** „kiedy”, „którego dnia”: a day is asked for. */
export const asksForDay = (folded: string): boolean => WHEN.test(folded);

/** „na jaki numer dzwonić”: the part of the contact that is asked for; `undefined` where none is. */
export const contactAsked = (folded: string): ContactFact | undefined => CONTACT.find(([pattern]) => pattern.test(folded))?.[1];

/** Whether a word goes with money and names no task: „zaplanowano”, „środki”. */
export const goesWithMoney = (word: string): boolean => BESIDE_MONEY.test(fold(word));
