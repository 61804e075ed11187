/** How programmes say in sentences what they spend. */
import { moneyPhrases, type MoneyPhrase } from './money.ts';
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
  /zada(?:ni[ae]|ń)\s+(?:publiczn\p{L}+\s+)?(?:z\s+(?:zakresu|dziedziny|obszaru)|w\s+(?:zakresie(?!\s+(?:pożytku|określon|wskazan|objęt|współpracy|wymienion))|sferze|obszarze|dziedzinie)|pn\.|pod\s+nazwą|pt\.|„|polegając|dotycząc|związan)|mał\p{L}+\s+grant|art\.?\s*19\s?a|inicjatyw\p{L}*\s+lokaln|mikrodotacj|mikrogrant|pożycz|poręcz|jedne(?:mu|j|go)(?!\p{L})|(?<!\p{L})jedn[aąoy]\s|nie\s+może\s+(?:przekr|być\s+(?:wyż|więk|niż))|maksymaln|jednorazow|(?:na|jako)\s+wkład|tej\s+samej\s+organizacji/iu;

const OF_THE_PROGRAMME: readonly RegExp[] = [
  // „na realizację niniejszego Programu”, „na wykonanie Programu współpracy”, „na finansowanie zadań Programu”
  /(?:realizacj|wykonani|(?:s|do)?finansowani|wdrożeni)\p{L}*\s+(?:\p{L}+\s+){0,4}program/iu,
  // „na realizację zadań publicznych w 2020 r.”, „na realizację zadań objętych programem”, „na zadania priorytetowe”
  /(?:realizacj\p{L}*|wykonani\p{L}*|zlecani\p{L}*|(?:s|do)?finansowani\p{L}*)\s+(?:\p{L}+\s+)?zadań(?!\p{L})|na\s+zadania\s+(?:publiczne|priorytetowe|objęte|określone)/iu,
  // „Wysokość środków planowanych …”, „Łączna planowana wysokość środków”, „ogólna kwota dotacji”
  /(?:wysokoś\p{L}+|pul\p{L}+|sum\p{L}+|kwot\p{L}+)\s+(?:\p{L}+\s+){0,2}(?:środków|dotacji|wydatków)/iu,
  /(?<!\p{L})(?:łączn|ogóln|całkowit)\p{L}+\s+(?:\p{L}+\s+){0,2}(?:kwot|wysokoś|sum|pul|środk|budżet)/iu,
  // „na współpracę z organizacjami”, „Budżet programu”, „W budżecie Gminy … planuje się środki”
  /na\s+współpracę|budżet\s+programu|środk\p{L}+\s+(?:finansow\p{L}+\s+)?(?:na|planowane|przeznaczone)/iu,
  // „Na program przeznacza się 8 000 zł”, „na niniejszy Program”
  /(?<!\p{L})na\s+(?:(?:niniejszy|roczny|wieloletni|cały)\s+)?program(?:\s+współpracy)?(?!\p{L}|\s*[„"])/iu,
  // „Razem: 120 000 zł”
  /^\s*(?:razem|ogółem|łącznie|suma)(?!\p{L})/iu,
];

/** Whether words speak of the funds of the whole programme, whatever sums follow. */
const isOfProgramme = (text: string): boolean =>
  !PAST.test(text) && !OF_A_PART.test(text) && OF_THE_PROGRAMME.some((pattern) => pattern.test(text));

/** „w 2021 r.”, „rok 2022”: the year an item of a list is named by, where it is named by nothing else. */
export function yearOfItem(name: string): number | null {
  const year = /^(?:(?:na|w)\s+)?(?:rok(?:u)?\s+)?((?:19|20)\d{2})(?:\s*(?:r\.?|roku?))?$/iu.exec(name.trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** „Na realizację Programu planuje się:” – words that open a list of the programme's funds year by year. */
export const opensYears = (text: string): boolean => isOfProgramme(text) && moneyPhrases(text).length === 0;

const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)(?!\s*\d{3})/g)].map(([year]) => Number(year));

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
  const isWhole = isOfProgramme(head) || (!OF_A_PART.test(head) && /^\s*(?:na|dla)\s/iu.test(tail) && isOfProgramme(tail));
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
  '(?:(?:w\\s+)?(?:łączn\\p{L}+\\s+)?(?:wysokości|kwocie|kwot[aęy]|sumie)|planowan\\p{L}+\\s+(?:dotacj\\p{L}+|kwot\\p{L}+|środk\\p{L}+|wysokość)|dotacj[aęi]|środki(?:\\s+finansowe)?|(?:na\\s+(?:to|ten\\s+cel)\\s+)?(?:przeznacz|planuj|przewiduj|zabezpiecz)\\p{L}*(?:\\s+się)?(?:\\s+przeznaczyć)?|(?:za)?planowano|przewidziano|wynosi)';
const BEFORE_AMOUNT = new RegExp(`(?:[\\s,:;–—-]|(?<!\\p{L})${AMOUNT_WORDS}(?!\\p{L}))+$`, 'iu');
const AFTER_AMOUNT =
  /^(?:[\s,:;–—-]|(?<!\p{L})(?:z\s+przeznaczeniem|przeznacza\s+się|na\s+(?:realizację\s+)?(?=\p{L}))(?!\p{L}))+/iu;

/**
 * What an item of a list plans for a task: „kultura fizyczna – 275.000 zł;”, „Na zadania z zakresu kultury planuje się kwotę 20 000 zł.”, „50 000 zł na
 * wypoczynek dzieci”. `null` where it names no sum; a sum of several is no single one.
 */
export function fundedItem(text: string): FundedItem | null {
  const [main, second] = moneyPhrases(text);
  if (main === undefined) return null;
  const before = text.slice(0, main.at).replace(BEFORE_AMOUNT, '').trim();
  const after = text.slice(main.at + main.length);
  const name = /\p{L}{2}|\d{4}/u.test(before) ? before : after.replace(AFTER_AMOUNT, '').replace(/[\s,;.]+$/u, '');
  const isOne = second === undefined || DIVIDES.test(text.slice(main.at + main.length, second.at));
  const end = moneyPhrases(text).at(-1) ?? main;
  const phrase = isOne ? main : { amount: null, figure: null, at: main.at, length: end.at + end.length - main.at };
  return name === '' ? null : { name: name.replace(/\s+/g, ' '), phrase };
}

/** „Na zadania z zakresu kultury planuje się kwotę …”, „Na realizację zadania „Klub seniora” przeznacza się …”: a sentence about one task. */
export const isTaskSentence = (text: string): boolean =>
  /^\s*(?:na|w\s+(?:zakresie|sferze|obszarze|ramach))\s|zadani|zadań/iu.test(text) && !/art\.?\s*19\s?a/iu.test(text);

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
