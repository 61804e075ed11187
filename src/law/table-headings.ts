import { hasCurrency } from './money.ts';

/** What the columns of tables in programmes, reports and accounts of consultations hold, known by their headings. */
export type ColumnRole =
  | 'number'
  | 'task'
  /** What a task belongs to: „Sfera zadań publicznych”, „Obszar”. Where a table has no other column for tasks, it names them. */
  | 'area'
  | 'sphere'
  | 'planned'
  | 'spent'
  | 'year'
  | 'submitter'
  | 'remark'
  | 'answer'
  | 'result'
  | 'other';

/** Counts, days and shares, which are no money whatever else the heading says: „Planowana liczba ofert”, „Planowany termin konkursu”. */
const NO_MONEY =
  /(?<!\p{L})(?:liczb[aęy]|ilość|ilości|termin\p{L}*|dat[aęy]|miejsc\p{L}+|wskaźnik\p{L}*|miernik\p{L}*|rezultat\p{L}*|okres\p{L}*|czas\p{L}*|spos[oó]b\p{L}*|form[aęy]|tryb\p{L}*|procent\p{L}*|udział\p{L}*|odset\p{L}+|punkt\p{L}*)(?!\p{L})|%/iu;

/** What organisations give themselves is no money of the programme: „Wkład własny (zł)”. */
const OWN_SHARE = /(?<!\p{L})wkład\p{L}*(?!\p{L})/iu;

/** „Kwota”, „Wysokość środków”, „Planowana dotacja”, „Limit”, „Budżet”, „Nakłady”, „Wartość zadania” */
const MONEY_NOUN =
  /(?<!\p{L})(?:kwot[aęy]?|środk(?:i|ów|ami|ach)|dotacj[aięe]|budżet\p{L}*|limit\p{L}*|koszt\p{L}*|nakład\p{L}*|finans\p{L}*|fundusz\p{L}*|wydatk(?:i|ów)|wysokość(?!\s+wkładu)|pula)(?!\p{L})/iu;

/** „Plan”, „Plan na 2020 r.”, „Plan 2020”, „2020 r. (plan)” */
const BARE_PLAN =
  /^plan(?:\s+(?:na\s+)?(?:rok\s+)?\d{4}(?:\s*(?:r\.?|roku))?)?$|^(?:rok\s+)?\d{4}(?:\s*(?:r\.?|roku?))?\s*[-–(]?\s*plan\)?$/iu;

/** What one offer or organisation may get, and what was given before, is no plan: „Maksymalna kwota dotacji na jedno zadanie”, „Kwota w roku ubiegłym”. */
const NOT_PLANNED = /(?<!\p{L})(?:maksymaln|minimaln|jednostkow)\p{L}*|na\s+jedn|(?:poprzedni|ubiegł|minion)\p{L}*/iu;

const isPlanned = (heading: string): boolean =>
  !OWN_SHARE.test(heading) &&
  !NOT_PLANNED.test(heading) &&
  (hasCurrency(heading) || ((MONEY_NOUN.test(heading) || BARE_PLAN.test(heading)) && !NO_MONEY.test(heading)));

/** „Planowane wydatki”, „Przewidywane środki”: planned whatever word follows. */
const saysPlanned = (heading: string): boolean =>
  /(?<!\p{L})(?:za)?(?:planowan|przewidywan|przewidzian|prognozowan)/iu.test(heading) && isPlanned(heading);

const saysOther = (heading: string): boolean =>
  NOT_PLANNED.test(heading) ||
  OWN_SHARE.test(heading) ||
  new RegExp(`^(?:planowan\\p{L}+\\s+)?${NO_MONEY.source}`, 'iu').test(heading);

type Test = (heading: string) => boolean;
const like =
  (pattern: RegExp): Test =>
  (heading) =>
    pattern.test(heading);

/** In order of precedence, each with headings of real tables. */
const ROLES: readonly (readonly [ColumnRole, Test])[] = [
  // „Lp.”, „L.p.”, „Nr zadania”
  ['number', like(/^(?:l\.?\s*p\.?|nr(?:\s+(?:zadania|kol(?:ejny|\.)?))?|numer|poz\.?|#)$/iu)],
  // „Planowane wydatki”, „Przewidywana wysokość środków”
  ['planned', saysPlanned],
  // „Wydatkowana kwota (zł)”, „Wykonanie”, „Kwota wydatkowana”, „Środki przekazane”, „Wykorzystana dotacja”
  [
    'spent',
    like(
      /wykonan|wydatkowan|wydan|wydatk|wykorzystan|zrealizowan|przekazan|rozliczon|poniesion|przyznan\p{L}+ (?:dotacj|kwot|środk)|(?:dotacj|kwot|środk)\p{L}* przyznan|udzielon\p{L}+ (?:dotacj|kwot)/iu,
    ),
  ],
  // „Sfera (art. 4 ust. 1 pkt)”, „art. 4 ust. 1 pkt”
  ['sphere', like(/art\.?\s*4\s*ust\.?\s*1|^(?:nr\s+)?sfer[ay]?(?:\s+pożytku)?$/iu)],
  // „Planowana kwota (zł)”, „Wysokość środków”, „Plan na 2020 r.”, „Planowana wysokość środków [zł]”, „w tys. zł”
  ['planned', isPlanned],
  // „Wynik”, „Sposób rozpatrzenia”, „Rozstrzygnięcie”, „Decyzja”
  [
    'result',
    like(/wynik|rozpatrzen|rozpatrzon|rozstrzygni|uwzględni|decyzj|sposób załatwienia|przyjęt\p{L}+\s*\/|tak\s*\/\s*nie/iu),
  ],
  // „Stanowisko Miasta”, „Stanowisko organu”, „Odpowiedź”, „Uzasadnienie”
  ['answer', like(/stanowisk|odpowied|odniesieni|ustosunkowan|uzasadnieni|wyjaśnieni|komentarz/iu)],
  // „Podmiot zgłaszający (rodzaj)”, „Organizacja”, „Zgłaszający”, „Wnioskodawca”, „Kto”
  [
    'submitter',
    like(/^kto(?!\p{L})|^instytucj|^osob[ay](?!\p{L})|^imię|podmiot|zgłaszając|wnioskodawc|organizacj|autor|wnosząc|nadawc/iu),
  ],
  // „Treść uwagi”, „Propozycja zmiany”, „Uwaga”, „Sugestia”, „Czego dotyczy”
  ['remark', like(/^czego dotyczy|uwag|propozycj|opini|wnios|sugesti|postulat|zapis(?:u)? (?:po )?zmian|proponowan/iu)],
  // „Termin realizacji zadania”, „Maksymalna kwota na jedno zadanie”: about a task, and not its name
  ['other', saysOther],
  // „Zadanie priorytetowe”, „Rodzaj zadania”, „Nazwa zadania”, „Zakres zadań”, „Wyszczególnienie”
  [
    'task',
    like(
      /^(?!sfer).*(?:zadani[ea]|zadań)|wyszczególnieni|przedsięwzięci|działani[ea]|^nazwa|^tytuł|^przeznaczenie|^treść$|^opis$/iu,
    ),
  ],
  // „Sfera zadań publicznych”, „Obszar”, „Zakres”, „Dziedzina”, „Priorytet”, „Rodzaj”
  ['area', like(/sfer|priorytet|obszar|zakres|dziedzin|kategori|rodzaj|nazwa/iu)],
  // „Rok”, „Lata”
  ['year', like(/^(?:rok|lata)$/iu)],
];

/** What a column holds, by its heading. */
export const columnRole = (heading: string): ColumnRole => ROLES.find(([, test]) => test(heading.trim()))?.[0] ?? 'other';

/** A year that a heading of amounts names („Plan na 2020 r.”), or `null`; also where it names more than one. */
export function headingYear(heading: string): number | null {
  const years = [...heading.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** A heading that is a year and nothing else: „2021”, „2022 r.”, „Rok 2023”. */
export const isYearHeading = (heading: string): boolean =>
  /^(?:rok\s+)?(?:19|20)\d{2}(?:\s*(?:r\.?|roku?))?$/iu.test(heading.trim());

/** What bare numbers under a heading or after a remark count: 1000 for „Kwota (w tys. zł)”, 1 for „[zł]”; `null` where it names no unit. */
export function moneyUnit(words: string): number | null {
  if (/(?<!\p{L})(?:tys\.?|tysiąc\p{L}*)\s*(?:zł|PLN)/iu.test(words)) return 1000;
  if (/(?<!\p{L})(?:mln\.?|milion\p{L}*)\s*(?:zł|PLN)/iu.test(words)) return 1_000_000;
  return hasCurrency(words) ? 1 : null;
}

/** „Kwoty podano w tys. zł”, „(w tys. zł)”, „w zł” as a remark about a table that follows. */
export function unitRemark(text: string): number | null {
  const remark = /(?:^|[(\s])w\s+(?:(?:tys\.?|tysiącach|mln\.?|milionach)\s*)?(?:zł(?:otych)?\.?|PLN)\)?[:.]?\s*$/iu.exec(
    text,
  )?.[0];
  return remark === undefined ? null : moneyUnit(remark);
}

/** „Wydatki”, „Limit wydatków”, „Kwota wydatków”: planned where nothing else in the table is. */
export const isSpendingHeading = (heading: string): boolean =>
  /^(?:(?:limit|wysokość|kwota)\s+)?wydatk(?:i|ów)(?:\s*[([].*)?$/iu.test(heading.trim());

/** Whether a column of amounts is only some of another: „w tym dotacje”, „z tego na sport”. */
export const isPartHeading = (heading: string): boolean => /^(?:w\s+tym|z\s+tego|w\s+tym:)(?!\p{L})/iu.test(heading.trim());

/** Whether a column of amounts is the sum of the others: „Razem”, „Ogółem (zł)”, „Kwota łącznie”. */
export const isTotalHeading = (heading: string): boolean =>
  /(?<!\p{L})(?:razem|ogółem|łącznie|łączna|ogólna|całkowit\p{L}+|suma)(?!\p{L})/iu.test(heading);

/** A table of indicators, whose numbers are no money. */
export const isIndicatorHeading = (heading: string): boolean =>
  /wskaźnik|miernik|rezultat|^jednostka(?:\s+miary)?$/iu.test(heading.trim());

const TOTAL_WORD = '(?:razem|ogółem|suma|łącznie|w\\s+sumie|podsumowanie)';

/** „Razem”, „Ogółem (zł)” alone over a column. */
export const isBareTotalHeading = (heading: string): boolean =>
  new RegExp(`^${TOTAL_WORD}(?:\\s*\\P{L}.*)?$`, 'iu').test(heading.trim());

/** „Razem”, „OGÓŁEM:”, „Suma środków”, „Razem zadania z zakresu sportu”, „Ogółem, w tym:” */
const TOTAL_FIRST = new RegExp(
  `^${TOTAL_WORD}(?:\\s*[:.,–—-].*|\\s*\\(.*|\\s+(?:w\\s+tym|zad|środk|kwot|plan|wydatk|dotacj|na\\s|w\\s|dla\\s+(?:program|zada|sfer|obszar)|program|koszt|pkt|poz|sfer|obszar|z\\s|\\d).*)?$`,
  'iu',
);
/** „Łączna kwota”, „Ogólna suma”, „Całkowita wysokość środków”, „Łączna pula środków na program” */
const TOTAL_ADJECTIVE =
  /^(?:łączn|ogóln|całkowit)\p{L}+\s+(?:planowan\p{L}+\s+)?(?:kwot|sum|wysokoś|wartoś|pul|budżet|koszt|środk|nakład|dotacj)\p{L}*(?!\p{L})/iu;
/** „Środki na realizację Programu ogółem”, „Kwota ogółem, w tym:”, „Kultura fizyczna – razem” */
const TOTAL_LAST = new RegExp(
  `(?:(?:środki|kwota|plan|budżet|wydatki|dotacje|koszty|wartość|zadania)(?!\\p{L}).*|[–—:-])\\s*${TOTAL_WORD}\\s*(?:,?\\s*(?:w\\s+tym|z\\s+tego))?\\s*[:.]?$`,
  'iu',
);

const MAY_BE_TOTAL = new RegExp(`^${TOTAL_WORD}(?!\\p{L})|(?<!\\p{L})${TOTAL_WORD}[:.]?$`, 'iu');

/**
 * Whether a row is a total by its words: „Razem”, „Ogółem:”, „Łączna kwota”, „Środki ogółem, w tym:”. „Razem kultura” and „Razem dla seniorów” may be
 * either, and only the sums can tell.
 */
export function totalLabel(text: string): 'yes' | 'maybe' | 'no' {
  const label = text.trim();
  if (TOTAL_FIRST.test(label) || TOTAL_ADJECTIVE.test(label) || TOTAL_LAST.test(label)) return 'yes';
  return MAY_BE_TOTAL.test(label) ? 'maybe' : 'no';
}

/** „Zadania z zakresu sportu”, „Sfera: kultura”, „Kultura fizyczna:” as the heading of the rows below. */
export const isGroupHeading = (text: string): boolean =>
  /^(?:zadania|sfera|obszar|dziedzina|priorytet|część|dział|grupa|w\s+zakresie|z\s+zakresu)(?!\p{L})|:$/iu.test(text.trim());

/** „w tym:”, „z tego” – part of the row above, not a row of its own. */
export const isPartLabel = (text: string): boolean => /^[-–—]?\s*(?:w\s+tym|z\s+tego|z\s+czego)(?!\p{L})/iu.test(text.trim());
