/** What kind of fact a question asks for. */
type Asked = 'when' | 'amount' | 'who' | 'where' | 'how' | 'contact';

const FULL_DATE = String.raw`\d{1,2}\s+(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?:\s+\d{4})?|\d{1,2}\.\d{1,2}\.\d{4}`;
/** „grudzień 2026 r.”, „w czerwcu 2026”. */
const MONTH = String.raw`(?:stycz(?:eń|niu)|lut(?:y|ym)|mar(?:zec|cu)|kwie(?:cień|tniu)|maju?|czerw(?:iec|cu)|lip(?:iec|cu)|sierp(?:ień|niu)|wrze(?:sień|śniu)|październik(?:u)?|listopad(?:zie)?|gru(?:dzień|dniu)) \d{4}`;
const SPAN = String.raw`\d+\s*(?:dni|dzień|dnia|miesi[aąę]c\p{L}*|tygodni\p{L}*|godzin\p{L}*|lat|roku)(?!\p{L})`;

/** A kind of question. */
export interface AskedKind {
  readonly asked: Asked;
  /** In a folded question. */
  readonly question: RegExp;
  /** In a sentence that answers it. */
  readonly fact: RegExp;
}

/** Kinds of questions, the most telling first. */
const KINDS: readonly AskedKind[] = [
  // „o której otwierają urząd”
  {
    asked: 'when',
    question: /\b(?:o ktorej|do ktorej|w jakich godzinach|godzin[ya] (?:otwarc|prac|urz))/u,
    fact: /\d{1,2}[.:]\d{2}/u,
  },
  {
    asked: 'when',
    question:
      /\b(?:termin|ostateczn|(?:kiedy|deadline|ostatni dzien|ile czasu|ile dni|ile sie czeka|jak dlugo|ktorego dnia|jakiego dnia)\b)/u,
    fact: new RegExp(`${FULL_DATE}|${MONTH}|${SPAN}`, 'iu'),
  },
  {
    asked: 'amount',
    question:
      /^(?!.*(?:punkt|osob|czlonk|organizacji moze)).*\b(?:ile|jaka|jakie)\b.*\b(?:dosta|otrzym|uzysk|kas[aey]\b|pieni|zlot|zl\b|kwot|dotacj|dofinans|grant)/u,
    fact: /\d[\d ]*(?:,\d+)?\s*(?:zł|%|tys)/iu,
  },
  {
    asked: 'amount',
    question:
      /\b(?:limit|maks|najwyzsz|najwieksz|procent|punktow|minimaln|wklad[a-z]* wlasn|wlasn[a-z]+ wklad|(?:ile|ilu|najwiecej|skala|prog|minimum|najmniej|jaka kwota|jaka suma|wysokosc)\b)/u,
    fact: /\d[\d ]*(?:,\d+)?\s*(?:zł|%|tys)|(?<!§ |art\. |ust\. |pkt |\d)\d+(?!\d|\s*(?:dni|dzień|dnia|miesi|tygod|godzin))/iu,
  },
  {
    asked: 'who',
    question: /\b(?:kto|kogo|komu|kim)\b/u,
    fact: /burmistrz|wójt|prezydent|zarząd|starost|rad[ayęąz](?!\p{L})|komisj|referat|wydział|sekretarz|skarbnik|organizacj|stowarzyszeni|fundacj|przewodnicząc|urz[ęą]d|biuro|kierownik|dyrektor/iu,
  },
  {
    asked: 'where',
    question: /\b(?:gdzie|dokad)\b/u,
    fact: /ul\.|(?<!\p{L})(?:pokój|pokoju|bibliote\p{L}*|sal[aię]|rynek|rynku|siedzib\p{L}*|biur\p{L}*|kancelari\p{L}*|sekretari\p{L}*|remiz\p{L}*|hal[aię]|ośrod\p{L}*|plac[uy]?|muze\p{L}*|skrzyn\p{L}*|platform\p{L}*|generator\p{L}*|stron\p{L}* internetow\p{L}*|biulety\p{L}*|tablic\p{L}*|szko[łl]\p{L}*|świetlic\p{L}*|budyn\p{L}*|dom\p{L}* kultury)/iu,
  },
  {
    asked: 'how',
    question: /\b(?:jak|czy|w jaki sposob|co)\b/u,
    fact: new RegExp(`${SPAN}|\\d+\\s*%|\\d[\\d ]*zł`, 'iu'),
  },
];

/** What a question asks for, by its words; `null` where it only names something. Folded. */
export const askedOf = (folded: string): AskedKind | null => KINDS.find(({ question }) => question.test(folded)) ?? null;

export const isFullDate = (sentence: string): boolean => new RegExp(FULL_DATE, 'iu').test(sentence);

const LAST_DAY = /\b(?:termin|ostateczn|(?:do kiedy|do ktorego|deadline|zdazyc|ostatni dzien)\b)/u;

/** Whether a question asks for the last day to do something. */
export const asksLastDay = (folded: string): boolean => LAST_DAY.test(folded);

/** „kto zajmuje się programem”, „kto koordynuje”: whose business something is. Folded. */
export const asksWhoLooksAfter = (folded: string): boolean =>
  /\b(?:kto|kogo|jaki wydzial|ktory wydzial)\b.*\b(?:zajmuj|koordyn|odpowiad|odpowiedzialn|prowadz|nadzor|czuwa)/u.test(folded);

/** Whether a sentence says whose business something is: „Program koordynuje Wydział Promocji”. */
export const saysWhoLooksAfter = (sentence: string): boolean =>
  /koordyn|odpowiada|odpowiedzialn|prowadzi(?!\p{L})|nadz[oó]r|zajmuje się|powierza się|czuwa/iu.test(sentence);

/** „ustawy z dnia 24 kwietnia 2003 r.”: the date of an act is no answer, nor is what a word is taken to mean. */
const OF_AN_ACT = /(?:ustaw\p{L}*|uchwał\p{L}*|rozporządzeni\p{L}*|zarządzeni\p{L}*)[^.;]{0,60}? z dnia \d{1,2} \p{L}+ \d{4}/giu;
const DEFINITION = /należy przez to rozumieć|ilekroć/iu;

/** „w § 14 ust. 3 otrzymuje brzmienie: …”: what changes a text is not what the text says. */
const AMENDING =
  /otrzymuj[eą] brzmienie|zastępuje się|skreśla się|wykreśla się|uchyla się|dodaje się (?:pkt|ust|§|zdanie|lit|wyraz)|wprowadza się następujące zmiany/iu;

/** Whether a sentence only opens a list, or is what an act is enacted with: that tells who made the act, and nothing else. */
export const opensOnly = (sentence: string, { asked }: AskedKind): boolean =>
  /uchwala(?: się)?,? co następuje|zarządza(?: się)?,? co następuje|^Na podstawie art/u.test(sentence)
    ? asked !== 'who'
    : sentence.endsWith(':');

/** Whether a sentence of a provision holds a fact of its own. */
export const isFact = (sentence: string, fact: RegExp): boolean =>
  !DEFINITION.test(sentence) && !AMENDING.test(sentence) && fact.test(sentence.replace(OF_AN_ACT, ''));
