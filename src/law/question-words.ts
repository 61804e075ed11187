/** What kind of fact a question asks for. */
type Asked = 'when' | 'amount' | 'who' | 'where' | 'how' | 'contact';

const FULL_DATE = String.raw`\d{1,2}\s+(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?:\s+\d{4})?|\d{1,2}\.\d{1,2}\.\d{4}`;
const SPAN = String.raw`\d+\s*(?:dni|dzień|dnia|miesi[aąę]c\p{L}*|tygodni\p{L}*|godzin\p{L}*|lat|roku)(?!\p{L})`;

interface Kind {
  readonly asked: Asked;
  /** In a folded question. */
  readonly question: RegExp;
  /** In a sentence that answers it. */
  readonly fact: RegExp;
}

/** Kinds of questions, the most telling first. */
const KINDS: readonly Kind[] = [
  {
    asked: 'when',
    question:
      /(?<![a-z])(?:kiedy|termin[a-z]*|deadline|ostateczn[a-z]*|ostatni dzien|ile czasu|ile dni|ile sie czeka|jak dlugo|od kiedy|do kiedy|ktorego dnia|jakiego dnia|w ile dni)(?![a-z])/u,
    fact: new RegExp(`${FULL_DATE}|${SPAN}`, 'iu'),
  },
  {
    asked: 'amount',
    question:
      /(?<![a-z])(?:ile|ilu|limit[a-z]*|maks[a-z]*|najwiecej|najwyzsz[a-z]*|najwieksz[a-z]*|procent[a-z]*|skala|punktow[a-z]*|prog|minimum|minimaln[a-z]*|najmniej|jaka kwota|jaka suma|wysokosc|wklad[a-z]* wlasn[a-z]*|wlasn[a-z]* wklad[a-z]*)(?![a-z])/u,
    fact: /\d[\d ]*(?:,\d+)?\s*(?:zł|%|tys)|(?<!§ )(?<!art\. )(?<!ust\. )(?<!pkt )\d+/iu,
  },
  {
    asked: 'who',
    question: /(?<![a-z])(?:kto|kogo|komu|kim)(?![a-z])/u,
    fact: /burmistrz|wójt|prezydent|zarząd|starost|rad[ayęąz](?!\p{L})|komisj|referat|wydział|sekretarz|skarbnik|organizacj|stowarzyszeni|fundacj|przewodnicząc|urz[ęą]d|biuro|kierownik|dyrektor/iu,
  },
  {
    asked: 'where',
    question: /(?<![a-z])(?:gdzie|dokad)(?![a-z])/u,
    fact: /ul\.|(?<!\p{L})(?:pokój|pokoju|bibliote\p{L}*|sal[aię]|rynek|rynku|siedzib\p{L}*|biur\p{L}*|kancelari\p{L}*|sekretari\p{L}*|skrzynk\p{L}*|platform\p{L}*|generator\p{L}*|stron\p{L}* internetow\p{L}*|biulety\p{L}*|tablic\p{L}*|szko[łl]\p{L}*|świetlic\p{L}*|budyn\p{L}*|dom\p{L}* kultury)/iu,
  },
  {
    asked: 'how',
    question: /(?<![a-z])(?:jak|czy|w jaki sposob|co)(?![a-z])/u,
    fact: new RegExp(`${SPAN}|\\d+\\s*%|\\d[\\d ]*zł`, 'iu'),
  },
];

/** What a question asks for, by its words; `null` where it only names something. Folded. */
export const askedOf = (folded: string): Kind | null => KINDS.find(({ question }) => question.test(folded)) ?? null;

export const isFullDate = (sentence: string): boolean => new RegExp(FULL_DATE, 'iu').test(sentence);

const LAST_DAY = /(?<![a-z])(?:do kiedy|do ktorego|termin[a-z]*|deadline|zdazyc|ostatni dzien|ostateczn[a-z]*)(?![a-z])/u;

/** Whether a question asks for the last day to do something. */
export const asksLastDay = (folded: string): boolean => LAST_DAY.test(folded);

/** Whether somebody asks something, and does not only name it. Folded. */
export const isQuestion = (folded: string): boolean =>
  /(?<![a-z])(?:kto|kogo|komu|kim|co|czy|gdzie|kiedy|ile|ilu|jak|jaki[a-z]*|jaka|ktor[a-z]*)(?![a-z])/u.test(folded);
