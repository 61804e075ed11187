import { fold } from './fold.ts';

/** Words of questions about money, days and contact, as people ask them. All texts are folded. */
const MONEY_QUESTION =
  /(?<![a-z])(?:ile|kwot[a-z]*|budzet[a-z]*|pieniedz[a-z]*|pieniadze|kasy|kasa|suma|srodk[a-z]*|dotacj[a-z]*)(?![a-z])/u;
const AMOUNT_QUESTION = /(?<![a-z])(?:ile|jaka kwota|jaki budzet|jaka suma|kwota|budzet)(?![a-z])/u;
const COUNTED =
  /(?<![a-z])ile (?!(?:jest|mamy|bedzie|gmina|miasto|wynosi|pieniedzy|kasy|zlotych|srodkow|przeznacz[a-z]*|dotacji|wydaje|wyda|zaplanowano|dano|daja|idzie|pojdzie|w budzecie|dostan[a-z]*|na |dla |calosc|lacznie|razem|w sumie|kosztuj[a-z]*|dajecie|daje|macie|ma |w programie|zlotowek)(?:[a-z]*)?)/u;
/** Words that go with money and name no task. */
const BESIDE_MONEY =
  /^(?:przeznacz|zaplanowa|planowan|wydaj|wyda|wydatk|kwot|sum|ogol|razem|lacz|cal|srodk|zadan|zadani|gmin|miast|powiat|urzad|zlot|pieni|kas|idzie|pojdzie|daj|rok|budzet|programow|realizac|wysokosc|priorytet|wspolprac)/u;
const WHEN = /(?<![a-z])(?:kiedy|ktorego dnia|jakiego dnia|data)(?![a-z])/u;
/** What of an office's contact is asked for. */
type ContactFact = 'telefon' | 'email' | 'adres';

const CONTACT: readonly (readonly [RegExp, ContactFact])[] = [
  [/(?<![a-z])(?:telefon[a-z]*|zadzwonic|dzwonic|numer[a-z]*|tel)(?![a-z])/u, 'telefon'],
  [/(?<![a-z])(?:e-?mail[a-z]*|mejl[a-z]*)(?![a-z])/u, 'email'],
  [/(?<![a-z])(?:adres[a-z]*|gdzie)(?![a-z])/u, 'adres'],
];

/** „ile na sport”, „jaki budżet”: a sum is asked for, and not how many of something there are („ile dni”). */
export const asksForMoney = (folded: string): boolean =>
  AMOUNT_QUESTION.test(folded) && MONEY_QUESTION.test(folded) && !COUNTED.test(folded);

/** „kiedy”, „którego dnia”: a day is asked for. */
export const asksForDay = (folded: string): boolean => WHEN.test(folded);

/** „na jaki numer dzwonić”: the part of the contact that is asked for; `undefined` where none is. */
export const contactAsked = (folded: string): ContactFact | undefined => CONTACT.find(([pattern]) => pattern.test(folded))?.[1];

/** Whether a word goes with money and names no task: „zaplanowano”, „środki”. */
export const goesWithMoney = (word: string): boolean => BESIDE_MONEY.test(fold(word));
