import type { IsoDate } from '../../types.ts';
import { MONTHS } from '../dates.ts';
import { datedClauses } from './dated-clauses.ts';
import { partly, whole, type Said } from './said.ts';
import { wordsOf, type Statement } from './statements.ts';

/** What a day of an announcement is about. */
type DayTopic = 'offers' | 'realisation' | 'result' | 'announced' | 'other';

interface FoundDay {
  readonly topic: DayTopic;
  readonly date: IsoDate;
  readonly hour: string | null;
  readonly role: 'from' | 'to' | 'after';
  readonly statement: Statement;
}

interface Deadline {
  readonly day: IsoDate;
  /** „15:30” */
  readonly hour: string | null;
}

export interface AnnouncementDays {
  readonly deadline: Said<Deadline> | null;
  readonly realisation: Said<{ readonly from: IsoDate | null; readonly to: IsoDate | null }> | null;
  readonly resultBy: Said<IsoDate> | null;
  readonly announced: Said<IsoDate> | null;
}

const OFFERS = /ofert|wnios/iu;
/** Topics that words just before a day name; the last of them counts. */
const TOPICS: readonly (readonly [DayTopic, RegExp])[] = [
  // „Oferty należy składać do …”, „przyjmowane będą”, „wpłyną do urzędu”
  ['offers', /(?:składa|złoż|dostarcz|wpły[nw]|przyjmowa|przyjęci|nab[oó]r|nadsyła|przesła|przesył|termin\p{L}* ofert)/giu],
  // „zadanie należy zrealizować”, „termin realizacji”
  ['realisation', /(?:realiz|wykonani|wykonywa|wykonać|trwani\p{L}+ zada)/giu],
  // „rozstrzygnięcie konkursu nastąpi”, „wybór ofert”, „wyniki”
  ['result', /(?:rozstrzyg|wyb[oó]r|wynik|rozpatrz)/giu],
  // „data publikacji ogłoszenia”, „ogłasza w dniu”
  ['announced', /(?:ogłosz|ogłasza|publik|zamieszcz|wywiesz|ukaza)/giu],
  // „potwierdzenie złożenia oferty”, „ustawy z dnia”, „uzupełnić braki do”
  [
    'other',
    /(?:potwierdzeni|uzupełni|braki|braków|wyjaśni|pyta[nć]|odwoła|zawarci|podpisani|sprawozd|rozlicz|zarządzeni|uchwał|ustaw[yąa]|rozporządzeni|poprzedni|ubiegł|zmian|tekst jednolity|poz\.)/giu,
  ],
];

/** Words that name another topic than the one they stand in: „oferty na realizację zadania”, „od dnia podpisania umowy”. */
const ASIDE =
  /(?:na|związan\p{L}+ z) (?:realizacj|wykonani|wsparci|powierzeni)\p{L}*|od (?:dnia |daty |momentu )?(?:podpisani|zawarci)\p{L}+ umowy|(?:po|od) (?:upływ\p{L}+|zakończeni\p{L}+|dni\p{L}+) (?:terminu )?(?:składania|złożenia|naboru) (?:ofert|wniosków)|od (?:dnia |daty )?(?:ukazania się|ogłoszenia|publikacji|opublikowania|zamieszczenia)(?: (?:\p{L}+ )?ogłoszenia)?/giu;

/** Papers that are handed in too, and are no offers. */
const OTHER_PAPERS = /potwierdzeni|sprawozd|rozlicz|uzupełni/iu;

/** The topic of some words: the last they name, or the first. */
function topicOf(words: string, which: 'first' | 'last', isAboutOffers: boolean): DayTopic | null {
  const text = words.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const found = TOPICS.flatMap(([topic, pattern]) => [...text.matchAll(pattern)].map(({ index }) => ({ topic, index })))
    .filter(({ topic }) => topic !== 'offers' || isAboutOffers || OFFERS.test(words))
    .sort((a, b) => a.index - b.index);
  if (which === 'last' && found.some(({ topic }) => topic === 'offers') && OTHER_PAPERS.test(text)) return 'other';
  const topic = (which === 'last' ? found.at(-1) : found[0])?.topic ?? null;
  // „Wyniki konkursu zostaną ogłoszone do …”
  return topic === 'announced' && found.some((one) => one.topic === 'result') ? 'result' : topic;
}

const FROM = /(?:^|[^\p{L}])(?:od|począwszy od|nie wcześniej niż(?: od)?)\s*(?:dnia|z dniem)?\s*$/iu;
const AFTER = /(?:^|[^\p{L}])po\s*(?:dniu)?\s*$/iu;
const JOINS = /^[\s,]*(?:do|[-–—]|i|oraz)?\s*(?:dnia)?\s*$/iu;

/** Days of a statement, each with what it is about. */
function daysOf(statement: Statement): FoundDay[] {
  const { text, label, headings } = statement;
  const isAboutOffers = OFFERS.test([label, text, ...headings].join(' '));
  let previous: DayTopic | null = null;
  return datedClauses(text).flatMap(({ date, hour, before, after }): FoundDay[] => {
    const topic: DayTopic | null =
      topicOf(before, 'last', isAboutOffers) ??
      (previous !== null && JOINS.test(before) ? previous : null) ??
      topicOf(label, 'last', isAboutOffers) ??
      topicOf(after, 'first', isAboutOffers) ??
      headings.map((heading) => topicOf(heading, 'first', OFFERS.test(heading))).find((found) => found !== null) ??
      null;
    previous = topic;
    if (topic === null) return [];
    const role = FROM.test(before) ? 'from' : AFTER.test(before) ? 'after' : 'to';
    return [{ topic, date, hour, role, statement }];
  });
}

/** A time that is no day of the calendar: „21 dni od ukazania się ogłoszenia”, „do 15 stycznia”, „do dnia …… r.” */
const SOME_TIME = new RegExp(
  `\\d{1,3}\\s*(?:-?\\s*)dni|(?<!\\p{L})(?:\\p{L}+nastu|\\p{L}+dziestu|siedmiu|dziesięciu)(?:\\s+\\p{L}+)?\\s+dni|\\d{1,2}\\s+(?:${MONTHS.join('|')})|(?<!\\p{L})do\\s+(?:dnia\\s+)?\\d{1,2}\\.\\d{1,2}|(?:dnia|do)\\s*[._…]{2,}|(?:tydzień|tygodni|miesiąc)`,
  'iu',
);

/** „zadania zrealizowane w 2026 roku”: the part that tells of former years (art. 13 ust. 2 pkt 7). */
const FORMER = /tego (?:samego )?(?:rodzaju|typu)|poprzedni|ubiegł|minion|zrealizowan(?:e|ych|o)/iu;
/** „w roku 2027”, „2027 rok”: a time for tasks. */
const SOME_YEAR = /(?<!\d)20\d{2}\s*(?:r\.|rok)|rok(?:u)?\s+20\d{2}/iu;

/** The first statement that gives a time for a topic without a day of the calendar. */
function timeIn(statements: readonly Statement[], topic: DayTopic): Said<never> | null {
  const found = statements.find((statement) => {
    const { text, label, headings } = statement;
    const saysTime =
      SOME_TIME.test(text) ||
      (topic === 'realisation' && SOME_YEAR.test(text) && !FORMER.test([label, text, ...headings].join(' ')));
    if (!saysTime || datedClauses(text).length > 0) return false;
    const isAboutOffers = OFFERS.test([label, text, ...headings].join(' '));
    const own = topicOf(label, 'last', isAboutOffers) ?? topicOf(text, 'first', isAboutOffers);
    return (
      (own ?? headings.map((heading) => topicOf(heading, 'first', OFFERS.test(heading))).find((one) => one !== null)) === topic
    );
  });
  return found === undefined ? null : partly(wordsOf(found), found.block);
}

const joined = (days: readonly FoundDay[]): string => [...new Set(days.map(({ statement }) => wordsOf(statement)))].join(' / ');

/** One value that all days agree on; partly where they differ, or where there is only a time that is no day. */
function agreed<Value>(
  days: readonly FoundDay[],
  value: (day: FoundDay) => Value,
  statements: readonly Statement[],
  topic: DayTopic,
): Said<Value> | null {
  const [first] = days;
  if (first === undefined) return timeIn(statements, topic);
  const values = new Set(days.map((day) => JSON.stringify(value(day))));
  return values.size > 1
    ? partly(joined(days), first.statement.block)
    : whole(value(first), wordsOf(first.statement), first.statement.block);
}

function deadlineOf(days: readonly FoundDay[], statements: readonly Statement[]): Said<Deadline> | null {
  const ends = days.filter(({ topic, role }) => topic === 'offers' && role === 'to');
  const hours = new Set(ends.flatMap(({ hour }) => (hour === null ? [] : [hour])));
  const [hour = null] = hours;
  if (hours.size > 1) return partly(joined(ends), ends[0]?.statement.block ?? 0);
  return agreed(ends, ({ date }) => ({ day: date, hour }), statements, 'offers');
}

function realisationOf(days: readonly FoundDay[], statements: readonly Statement[]): AnnouncementDays['realisation'] {
  const own = days.filter(({ topic }) => topic === 'realisation');
  const from = new Set(own.filter(({ role }) => role === 'from').map(({ date }) => date));
  const to = new Set(own.filter(({ role }) => role === 'to').map(({ date }) => date));
  const [first] = own;
  if (first === undefined) return timeIn(statements, 'realisation');
  const bare = own.filter(({ role }) => role === 'to');
  // „Termin realizacji: 1.02.2027–31.12.2027”: a span without „od”.
  if (from.size === 0 && to.size === 2 && bare.length === 2 && bare[0]?.statement === bare[1]?.statement) {
    const [start, end] = [...to].sort();
    if (start !== undefined && end !== undefined)
      return whole({ from: start, to: end }, wordsOf(first.statement), first.statement.block);
  }
  if (from.size > 1 || to.size > 1) return partly(joined(own), first.statement.block);
  const [start = null] = from;
  const [end = null] = to;
  return whole({ from: start, to: end }, joined(own), first.statement.block);
}

/** „Dolina Wierzbowa, dnia 20 grudnia 2026 r.” alone on a line: the day of the writing, which need not be that of the announcement. */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} -]{2,40},\s*(?:dnia|dn\.)?\s*\d/u;

function announcedOf(days: readonly FoundDay[], statements: readonly Statement[]): Said<IsoDate> | null {
  const own = days.filter(({ topic, role }) => topic === 'announced' && role === 'to');
  if (own.length > 0) return agreed(own, ({ date }) => date, [], 'announced');
  const signed = statements.find(({ text }) => text.length < 80 && PLACE_AND_DAY.test(text) && datedClauses(text).length === 1);
  return signed === undefined ? null : partly(wordsOf(signed), signed.block);
}

/** The days an announcement gives: until when offers are taken, when the task is done, when the choice is made, when it appeared. */
export function announcementDays(statements: readonly Statement[]): AnnouncementDays {
  const days = statements.flatMap(daysOf);
  const results = days.filter(({ topic, role }) => topic === 'result' && role === 'to');
  return {
    deadline: deadlineOf(days, statements),
    realisation: realisationOf(days, statements),
    resultBy: agreed(results, ({ date }) => date, statements, 'result'),
    announced: announcedOf(days, statements),
  };
}
