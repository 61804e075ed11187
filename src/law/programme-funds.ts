/** How programmes say in sentences what they spend. */
import { moneyPhrases, type MoneyPhrase } from './money.ts';
import { oneSpaced } from './one-spaced.ts';
import { sentencesOf } from './sentences.ts';

/** A sum a sentence gives for the whole programme. */
export interface StatedFunds extends MoneyPhrase {
  /** The year it is given for, where a programme of several years says it year by year. */
  readonly year: number | null;
}

/** „wydatkowano”, „przekazano”, „wykorzystano”: what was spent before is no plan. */
const PAST =
  /(?<!\p{L})(?:wydatkowan|wydan[oay]|wydał|przekazan[oay]|wykorzystan[oay]|przyznan[oay]|udzielon[oay]|rozdysponowan|poniesion|zrealizowan|wyniosł|wyniesion)/iu;

/** Whether words before a table say that it tells of the past: „W 2019 r. przekazano następujące dotacje:”. */
export const isAboutPast = (text: string): boolean => PAST.test(text);

/** A sum for one task, or a limit for one organisation, is not that of the programme. */
const OF_A_PART =
  /zada(?:ni[ae]|ń) (?:publiczn\p{L}+ )?(?:z (?:zakresu|dziedziny|obszaru)|w (?:zakresie(?! (?:pożytku|określon|wskazan|objęt|współpracy|wymienion))|sferze|obszarze|dziedzinie)|pn\.|pod nazwą|pt\.|„|polegając|dotycząc|związan)|mał\p{L}+ grant|art\.? ?19 ?a|inicjatyw\p{L}* lokaln|mikrodotacj|mikrogrant|pożycz|poręcz|(?<!\p{L})jedn(?:[aąo]|emu|ej|ego)(?!\p{L})|nie może (?:przekr|być (?:wyż|więk|niż))|maksymaln|jednorazow|(?:na|jako) wkład|tej samej organizacji/iu;

const OF_THE_PROGRAMME: readonly RegExp[] = [
  // „na realizację niniejszego Programu”, „na wykonanie Programu współpracy”, „na finansowanie zadań Programu”
  /(?:realizacj|wykonani|finansowani|wdrożeni)\p{L}* (?:\p{L}+ ){0,4}program/iu,
  // „na realizację zadań publicznych w 2020 r.”, „na realizację zadań objętych programem”, „na zadania priorytetowe”
  /(?:realizacj|wykonani|zlecani|finansowani)\p{L}* (?:\p{L}+ )?zadań(?!\p{L})|na zadania (?:publiczne|priorytetowe|objęte|określone)/iu,
  // „Wysokość środków planowanych …”, „Łączna planowana wysokość środków”, „ogólna kwota dotacji”
  /(?:wysokoś|pul|sum|kwot)\p{L}+ (?:\p{L}+ ){0,2}(?:środków|dotacji|wydatków)/iu,
  /(?<!\p{L})(?:łączn|ogóln|całkowit)\p{L}+ (?:\p{L}+ ){0,2}(?:kwot|wysokoś|sum|pul|środk|budżet)/iu,
  // „na współpracę z organizacjami”, „Budżet programu”, „W budżecie Gminy … planuje się środki”
  /na współpracę|budżet programu|środk\p{L}+ (?:finansow\p{L}+ )?(?:na|planowane|przeznaczone)/iu,
  // „Na program przeznacza się 8 000 zł”, „na niniejszy Program”
  /(?<!\p{L})na (?:(?:niniejszy|roczny|wieloletni|cały) )?program(?: współpracy)?(?!\p{L}| ?[„"])/iu,
  // „Razem: 120 000 zł”
  /^(?:razem|ogółem|łącznie|suma)(?!\p{L})/iu,
];

const isOfPart = (words: string): boolean => OF_A_PART.test(oneSpaced(words));

/** Whether words speak of the funds of the whole programme, whatever sums follow. */
const isOfProgramme = (text: string): boolean => {
  const words = oneSpaced(text);
  return !PAST.test(words) && !isOfPart(words) && OF_THE_PROGRAMME.some((pattern) => pattern.test(words));
};

/** „w 2021 r.”, „rok 2022”: the year an item of a list is named by, where it is named by nothing else. */
export function yearOfItem(name: string): number | null {
  const year = /^(?:(?:na|w) )?(?:roku? )?((?:19|20)\d{2})(?: ?(?:r\.?|roku?))?$/iu.exec(oneSpaced(name))?.[1];
  return year === undefined ? null : Number(year);
}

/** „Na realizację Programu planuje się:” – words that open a list of the programme's funds year by year. */
export const opensYears = (text: string): boolean => isOfProgramme(text) && moneyPhrases(text).length === 0;

const yearsIn = (text: string): number[] => [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\s?\d)/g)].map(([year]) => Number(year));

/** „w tym”, „z czego”: the sums after it are parts of the one before. */
export const DIVIDES = /(?<!\p{L})(?:w\s+tym|z\s+tego|z\s+czego|w\s+podziale|podzielon\p{L}+|następująco)(?!\p{L})/iu;

/** The words before each sum of a text, since the sum before it. */
const leads = (text: string, phrases: readonly MoneyPhrase[]): string[] =>
  phrases.map(({ at }, index) => {
    const before = phrases[index - 1];
    return text.slice(before === undefined ? 0 : before.at + before.length, at);
  });

/** The sums of a text that may be planned for some years: those that it does not place in the past or in other years. */
export function planningPhrases(text: string, [first, last]: readonly [number, number]): MoneyPhrase[] {
  const phrases = moneyPhrases(text);
  const said = leads(text, phrases);
  return phrases.filter((_, index) => {
    const lead = said[index] ?? '';
    const years = yearsIn(lead);
    return !PAST.test(lead) && (years.length === 0 || years.some((year) => first <= year && year <= last));
  });
}

function fundsOfSentence(sentence: string, period: readonly [number, number]): StatedFunds[] {
  const [first, last] = period;
  const phrases = planningPhrases(sentence, period);
  const [main, second] = phrases;
  if (main === undefined) return [];
  const said = leads(sentence, moneyPhrases(sentence));
  const place = moneyPhrases(sentence).findIndex(({ at }) => at === main.at);
  const head = said[place] ?? '';
  const tail = sentence.slice(main.at + main.length, second?.at);
  // „kwotę 80 000 zł na realizację programu” says after the sum what it is for.
  const isWhole = isOfProgramme(head) || (!isOfPart(head) && /^(?:na|dla) /iu.test(oneSpaced(tail)) && isOfProgramme(tail));
  if (!isWhole) return [];
  const own = yearsIn(head).filter((year) => first <= year && year <= last);
  const year = first < last && own.length === 1 ? (own[0] ?? null) : null;
  if (second === undefined || DIVIDES.test(tail)) return [{ ...main, year }];
  const yearly = phrases.map((phrase, index): StatedFunds => {
    const before = phrases[index - 1];
    const [named] = yearsIn(sentence.slice(before === undefined ? 0 : before.at + before.length, phrase.at)).slice(-1);
    return { ...phrase, year: named ?? null };
  });
  const distinct = new Set(yearly.map((funds) => funds.year));
  if (first < last && distinct.size === yearly.length && !distinct.has(null)) return yearly;
  // „100 000 zł, a na inicjatywę lokalną 20 000 zł”: which of them is the whole is not said.
  const end = phrases.at(-1) ?? main;
  return [{ amount: null, figure: null, at: main.at, length: end.at + end.length - main.at, year: null }];
}

/** The sums a text gives for a whole programme of some years, in order, in whatever words. */
export const programmeFunds = (text: string, years: readonly [number, number]): StatedFunds[] =>
  sentencesOf(text).flatMap(({ from, to }) =>
    fundsOfSentence(text.slice(from, to), years).map((funds) => ({ ...funds, at: funds.at + from })),
  );

/** A task and its sum as one item of a list says them. */
export interface FundedItem {
  readonly name: string;
  readonly phrase: MoneyPhrase;
}

const AMOUNT_WORDS =
  '(?:(?:w )?(?:łączn\\p{L}+ )?(?:wysokości|kwocie|kwot[aęy]|sumie)|planowan\\p{L}+ (?:dotacj\\p{L}+|kwot\\p{L}+|środk\\p{L}+|wysokość)|dotacj[aęi]|środki(?: finansowe)?|(?:na (?:to|ten cel) )?(?:przeznacz|planuj|przewiduj|zabezpiecz)\\p{L}*(?: się)?(?: przeznaczyć)?|(?:za)?planowano|przewidziano|wynosi)';
const BEFORE_AMOUNT = new RegExp(`(?:[ ,:;–—-]|(?<!\\p{L})${AMOUNT_WORDS}(?!\\p{L}))+$`, 'iu');
const AFTER_AMOUNT = /^(?:[,:;–—-] ?|(?:z przeznaczeniem|przeznacza się) )+/iu;

/**
 * What an item of a list plans for a task: „kultura fizyczna – 275.000 zł;”, „Na zadania z zakresu kultury planuje się kwotę 20 000 zł.”, „50 000 zł na
 * wypoczynek dzieci”. `null` where it names no sum; a sum of several is no single one.
 */
export function fundedItem(text: string): FundedItem | null {
  const [main, second] = moneyPhrases(text);
  if (main === undefined) return null;
  const before = oneSpaced(text.slice(0, main.at)).replace(BEFORE_AMOUNT, '');
  const after = oneSpaced(text.slice(main.at + main.length));
  const name = /\p{L}{2}|\d{4}/u.test(before) ? before : after.replace(AFTER_AMOUNT, '').replace(/[ ,;.]+$/u, '');
  const isOne = second === undefined || DIVIDES.test(text.slice(main.at + main.length, second.at));
  const end = moneyPhrases(text).at(-1) ?? main;
  const phrase = isOne ? main : { amount: null, figure: null, at: main.at, length: end.at + end.length - main.at };
  return name === '' ? null : { name, phrase };
}

/** „Na zadania z zakresu kultury planuje się kwotę …”, „Na realizację zadania „Klub seniora” przeznacza się …”: a sentence about one task. */
export function isTaskSentence(text: string): boolean {
  const words = oneSpaced(text);
  return /^(?:na|w (?:zakresie|sferze|obszarze|ramach)) |zadani|zadań/iu.test(words) && !/art\.? ?19 ?a/iu.test(words);
}

/** „Na sport przeznacza się 100 000 zł, a na kulturę 50 000 zł.”: the sums of sentences that plan for tasks, those that are bounded among them. */
export const taskSums = (text: string): MoneyPhrase[] =>
  sentencesOf(text).flatMap(({ from, to }) => {
    const sentence = text.slice(from, to);
    const isPlan = isTaskSentence(sentence) && !PAST.test(sentence) && /przeznacz|planuj|przewid|zabezpiecz/iu.test(sentence);
    const sums = moneyPhrases(sentence);
    return isPlan && sums.some(({ amount }) => amount !== null)
      ? sums.map((phrase) => ({ ...phrase, at: phrase.at + from }))
      : [];
  });

/** Words above a list that say its items are funds: „planuje się następujące środki:”, „w tym:”, „wysokość dotacji:”. */
export const isFundsIntroduction = (text: string): boolean =>
  /środk|kwot|dotacj|przeznacz|wysokoś|budże|wydatk|zada(?:nia|ń)(?!\p{L})|(?<!\p{L})zł(?!\p{L})/iu.test(text);
