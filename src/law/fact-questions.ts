import { fold } from './fold.ts';

/** Words of questions about money, days and contact, as people ask them. All texts are folded. */
const AMOUNT_QUESTION = /\b(?:ile|jaka kwota|jaki budzet|jaka suma|kwota|budzet|pula)\b/u;
/** „ile dni”, „ile osób”: what is counted is no money. */
const COUNTED =
  /\bile (?!jest|mamy|bedzie|byl|wynosi|gmina|miasto|powiat|urzad|pieniedzy|kasy|zlot|srodkow|przeznacz|dotacji|wyda|zaplanowano|dano|daj|idzie|pojdzie|w budzecie|dostan|na |dla |calosc|lacznie|razem|w sumie|kosztuj|macie|ma |w programie|zl |zlotych )/u;
/** Words that go with money and name no task. */
const BESIDE_MONEY =
  /^(?:dosta|otrzym|pul[aiy]|zl$|przeznacz|zaplanowa|planowan|wyda|kwot|sum|ogol|razem|lacz|cal|srodk|zadan|gmin|miast|powiat|urzad|zlot|pieni|kas|idzie|pojdzie|daj|rok|budzet|programow|realizac|wysokosc|priorytet|wspolprac)/u;
const WHEN = /\b(?:kiedy|ktorego dnia|jakiego dnia|data)\b/u;
/** What of an office's contact is asked for. */
type ContactFact = 'telefon' | 'email' | 'adres';

const CONTACT: readonly (readonly [RegExp, ContactFact])[] = [
  [/\b(?:telefon|numer|(?:zadzwonic|dzwonic|tel)\b)/u, 'telefon'],
  [/\b(?:e-?mail|mail|mejl)/u, 'email'],
  [/\b(?:adres|gdzie\b)/u, 'adres'],
];

/** „ile na sport”, „jaki budżet”: a sum is asked for, and not how many of something there are („ile dni”). */
export const asksForMoney = (folded: string): boolean => AMOUNT_QUESTION.test(folded) && !COUNTED.test(folded);

/** „ile wydano”, „ile poszło”: what was spent is asked for, and not what was planned. */
export const asksWhatWasSpent = (folded: string): boolean =>
  /\b(?:wydano|wydali|wydala|wydal|wydaliscie|wydatkowan|poszlo|rozdano|rozdali|wyplacon|przekazan|zuzyto|kosztowal)/u.test(
    folded,
  );

/** „kto uchwalił program”: who adopted it is asked for. */
export const asksWhoAdopted = (folded: string): boolean =>
  /\b(?:kto|kogo)\b.*\b(?:uchwal|przyja|przyjmuj|zatwierdz|glosowa)/u.test(folded);

/** Whether a sentence says what was spent. */
export const saysWhatWasSpent = (sentence: string): boolean =>
  /wyda(?:no|ła|ło|ły|li)|wydatkowa|wypłac|rozdyspon|rozdziel|udziel|przekazano|wykorzystano|wyniosł|kosztowa/iu.test(sentence);

/** „kiedy”, „którego dnia”: a day is asked for. */
export const asksForDay = (folded: string): boolean => WHEN.test(folded);

/** „na jaki numer dzwonić”: the part of the contact that is asked for; `undefined` where none is. */
export const contactAsked = (folded: string): ContactFact | undefined => CONTACT.find(([pattern]) => pattern.test(folded))?.[1];

/** Whether a word goes with money and names no task: „zaplanowano”, „środki”. */
export const goesWithMoney = (word: string): boolean => BESIDE_MONEY.test(fold(word));

/** „do kiedy zgłaszać uwagi”, „kiedy kończą się konsultacje”: the days of a consultation are asked for, and not what came of it. */
export const asksConsultationDays = (folded: string): boolean =>
  /\b(?:kiedy|termin|ktorego|ostatni dzien|deadline)/u.test(folded) &&
  /\b(?:konsultac|uwag|opini)/u.test(folded) &&
  !/\b(?:wynik|uwzglednion|odpowied|spotkan|zebran|sprawozd|protokol|ile|oglosz|oglasz)/u.test(folded);

/** Words that go with such a question and narrow it to nothing else. */
export const goesWithConsultation = (word: string): boolean =>
  /^(?:konsultac|uwag|opini|zglasz|zglos|skladac|zloz|wys[yl]|pisa[cl]|pisz|napis|przesl|przysl|wnos|wnies|da[cj]|przyjm|koncz|skoncz|trw|byl|sa$|mozna|musz|uplyw|mija|projekt|program|termin|ostatni|dzien|dni)/u.test(
    fold(word),
  );

/** „jaki program teraz obowiązuje”: which programme is in force. */
export const asksInForce = (folded: string): boolean =>
  /\b(?:jak[ia]|ktor[ya])\b.*\bprogram.*\b(?:obowiazuj|aktualn)|\b(?:jak[ia]|ktor[ya])\b.*\b(?:obowiazuj|aktualn).*\bprogram/u.test(
    folded,
  );

/** Words that go with such a question. */
export const goesWithInForce = (word: string): boolean =>
  /^(?:program|wspolprac|obowiazuj|teraz|aktualn|obecn|dzis|roczn)/u.test(fold(word));

/** „co nowego w programie”, „co się zmieniło”: what a programme changes is asked for. */
export const asksWhatChanged = (folded: string): boolean =>
  /\b(?:co|jaki\w*|czym)\b.*\b(?:zmieni|zmian|nowego|nowosc|rozni|inne)/u.test(folded) &&
  !/\b(?:ustaw|umow|ofert|statut)/u.test(folded);

/** „telefon”, „godziny”, „gdzie zadzwonić”: words of whoever looks for the office itself. */
export const goesWithContact = (word: string): boolean =>
  /^(?:kontakt|telefon|tel$|adres|e-?mail|mejl|mail|godzin|numer|napis|pisac|zadzwon|dzwon|otwarc|otwart|czynn|urz[ae]d|starost|pracuj|nas$|wami)/u.test(
    fold(word),
  );

/** „kiedy sesja w sprawie programu”: words that go with a question about its adoption. */
export const goesWithAdoption = (word: string): boolean => /^(?:spraw|sesj|roczn|wspolprac)/u.test(fold(word));
