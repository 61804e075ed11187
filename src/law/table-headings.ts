import { hasCurrency } from './money.ts';
import { oneSpaced } from './one-spaced.ts';

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
  /(?<!\p{L})(?:liczb|iloś|termin|dat[aęy]|miejsc|wskaźnik|miernik|rezultat|okres|czas|spos[oó]b|form|tryb|procent|udział|odset|punkt)|%/iu;

/** What organisations give themselves is no money of the programme: „Wkład własny (zł)”. */
const OWN_SHARE = /wkład/iu;

/** „Kwota”, „Wysokość środków”, „Planowana dotacja”, „Limit”, „Budżet”, „Nakłady”, „Koszt zadania” */
const MONEY_NOUN = /(?<!\p{L})(?:kwot|środk|dotacj|budżet|limit|koszt|nakład|finans|fundusz|wydatk|wysokość|pula)/iu;

/** „2021”, „2022 r.”, „Rok 2023” */
const YEAR = '(?:rok )?(?:19|20)\\d{2}(?: ?(?:r\\.?|roku?))?';
const BARE_YEAR = new RegExp(`^${YEAR}$`, 'iu');
/** „Plan”, „Plan na 2020 r.”, „Plan 2020”, „2020 r. (plan)” */
const BARE_PLAN = new RegExp(`^plan(?: (?:na )?${YEAR})?$|^${YEAR} ?[-–(]? ?plan\\)?$`, 'iu');

/** What one offer or organisation may get, and what was given before, is no plan: „Maksymalna kwota dotacji na jedno zadanie”, „Kwota w roku ubiegłym”. */
const NOT_PLANNED = /maksymaln|minimaln|jednostkow|(?<!\p{L})na jedn|poprzedni|ubiegł|minion/iu;

const isPlanned = (heading: string): boolean =>
  !OWN_SHARE.test(heading) &&
  !NOT_PLANNED.test(heading) &&
  (hasCurrency(heading) || ((MONEY_NOUN.test(heading) || BARE_PLAN.test(heading)) && !NO_MONEY.test(heading)));

/** „Planowane wydatki”, „Przewidywane środki”: planned whatever word follows. */
const saysPlanned = (heading: string): boolean =>
  /(?<!\p{L})(?:planowan|zaplanowan|przewidywan|przewidzian|prognozowan)/iu.test(heading) && isPlanned(heading);

/** „Termin konkursu”, „Planowana liczba ofert”, „Realizacja w %” */
const NO_MONEY_FIRST = new RegExp(`^(?:planowan\\p{L}+ )?${NO_MONEY.source}`, 'iu');

const saysOther = (heading: string): boolean =>
  NOT_PLANNED.test(heading) || OWN_SHARE.test(heading) || NO_MONEY_FIRST.test(heading);

type Test = (heading: string) => boolean;
const like =
  (pattern: RegExp): Test =>
  (heading) =>
    pattern.test(heading);

/** In order of precedence, each with headings of real tables. */
const ROLES: readonly (readonly [ColumnRole, Test])[] = [
  // „Lp.”, „L.p.”, „Nr zadania”
  ['number', like(/^(?:l\.? ?p\.?|nr(?: (?:zadania|kol\.|kolejny))?|numer|poz\.?|#)$/iu)],
  // „Planowane wydatki”, „Przewidywana wysokość środków”
  ['planned', saysPlanned],
  // „Wydatkowana kwota (zł)”, „Wykonanie”, „Kwota wydatkowana”, „Środki przekazane”, „Wykorzystana dotacja”
  [
    'spent',
    like(
      /wykonan|wydan|wydatk|wykorzystan|zrealizowan|przekazan|rozliczon|poniesion|przyznan\p{L}+ (?:dotacj|kwot|środk)|(?:dotacj|kwot|środk)\p{L}* przyznan|udzielon\p{L}+ (?:dotacj|kwot)/iu,
    ),
  ],
  // „Sfera (art. 4 ust. 1 pkt)”, „art. 4 ust. 1 pkt”
  ['sphere', like(/art\.? ?4 ust\.? ?1|^(?:nr )?sfer[ay](?: pożytku)?$/iu)],
  // „Planowana kwota (zł)”, „Wysokość środków”, „Plan na 2020 r.”, „Planowana wysokość środków [zł]”, „w tys. zł”
  ['planned', isPlanned],
  // „Wynik”, „Sposób rozpatrzenia”, „Rozstrzygnięcie”, „Decyzja”
  [
    'result',
    like(/wynik|rozpatrzen|rozpatrzon|rozstrzygni|uwzględni|decyzj|sposób załatwienia|przyjęt\p{L}+ ?\/|tak ?\/ ?nie/iu),
  ],
  // „Stanowisko Miasta”, „Stanowisko organu”, „Odpowiedź”, „Uzasadnienie”
  ['answer', like(/stanowisk|odpowied|odniesieni|ustosunkowan|uzasadnieni|wyjaśnieni|komentarz/iu)],
  // „Podmiot zgłaszający (rodzaj)”, „Organizacja”, „Zgłaszający”, „Wnioskodawca”, „Kto”
  ['submitter', like(/^kto|^instytucj|^osob[ay]|^imię|podmiot|zgłaszając|wnioskodawc|organizacj|autor|wnosząc|nadawc/iu)],
  // „Treść uwagi”, „Propozycja zmiany”, „Uwaga”, „Sugestia”, „Czego dotyczy”
  ['remark', like(/^czego dotyczy|uwag|propozycj|opini|wnios|sugesti|postulat|zapisu? (?:po )?zmi[ae]n|proponowan/iu)],
  // „Termin realizacji zadania”, „Maksymalna kwota na jedno zadanie”: about a task, and not its name
  ['other', saysOther],
  // „Zadanie priorytetowe”, „Rodzaj zadania”, „Nazwa zadania”, „Zakres zadań”, „Wyszczególnienie”
  ['task', like(/^(?!sfer).*zada(?:ni|ń)|wyszczególnieni|przedsięwzięci|działani|^nazwa|^tytuł|^przeznaczenie|^treść$|^opis$/iu)],
  // „Sfera zadań publicznych”, „Obszar”, „Zakres”, „Dziedzina”, „Priorytet”, „Rodzaj”
  ['area', like(/sfer|priorytet|obszar|zakres|dziedzin|kategori|rodzaj|nazwa/iu)],
  // „Rok”, „Lata”
  ['year', like(/^(?:rok|lata)$/iu)],
];

/** What a column holds, by its heading. */
export function columnRole(heading: string): ColumnRole {
  const words = oneSpaced(heading);
  return ROLES.find(([, test]) => test(words))?.[0] ?? 'other';
}

/** A year that a heading of amounts names („Plan na 2020 r.”), or `null`; also where it names more than one. */
export function headingYear(heading: string): number | null {
  const [year, ...more] = heading.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return year === undefined || more.length > 0 ? null : Number(year);
}

/** A heading that is a year and nothing else: „2021”, „2022 r.”, „Rok 2023”. */
export const isYearHeading = (heading: string): boolean => BARE_YEAR.test(oneSpaced(heading));

/** What bare numbers under a heading or after a remark count: 1000 for „Kwota (w tys. zł)”, 1 for „[zł]”; `null` where it names no unit. */
export function moneyUnit(words: string): number | null {
  const heading = oneSpaced(words);
  if (/(?<!\p{L})(?:tys\.?|tysiąc\p{L}*) ?(?:zł|PLN)/iu.test(heading)) return 1000;
  if (/(?<!\p{L})(?:mln\.?|milion\p{L}*) ?(?:zł|PLN)/iu.test(heading)) return 1_000_000;
  return hasCurrency(heading) ? 1 : null;
}

/** „Kwoty podano w tys. zł”, „(w tys. zł)”, „w zł” as a remark about a table that follows. */
export function unitRemark(text: string): number | null {
  const remark = /(?<!\p{L})w (?:(?:tys\.?|tysiącach|mln\.?|milionach) ?)?(?:zł(?:otych)?\.?|PLN)\)?[:.]?$/iu.exec(
    oneSpaced(text),
  );
  return remark === null ? null : moneyUnit(remark[0]);
}

/** „Wydatki”, „Limit wydatków”, „Kwota wydatków”: planned where nothing else in the table is. */
export const isSpendingHeading = (heading: string): boolean =>
  /^(?:(?:limit|wysokość|kwota) )?wydatk(?:i|ów)(?: ?[([].*)?$/iu.test(oneSpaced(heading));

/** Whether a column of amounts is the sum of the others: „Razem”, „Ogółem (zł)”, „Kwota łącznie”. */
export const isTotalHeading = (heading: string): boolean =>
  /(?<!\p{L})(?:razem|ogółem|łącznie|łączna|ogólna|całkowit[aey]|suma)(?!\p{L})/iu.test(heading);

/** A table of indicators, whose numbers are no money. */
export const isIndicatorHeading = (heading: string): boolean =>
  /wskaźnik|miernik|rezultat|^jednostka(?: miary)?$/iu.test(oneSpaced(heading));

const TOTAL_WORD = '(?:razem|ogółem|suma|łącznie|w sumie|podsumowanie)';

const BARE_TOTAL = new RegExp(`^${TOTAL_WORD}(?: ?[^\\p{L} ].*)?$`, 'iu');

/** „Razem”, „Ogółem (zł)” alone over a column. */
export const isBareTotalHeading = (heading: string): boolean => BARE_TOTAL.test(oneSpaced(heading));

/** „Razem”, „OGÓŁEM:”, „Suma środków”, „Razem zadania z zakresu sportu”, „Ogółem, w tym:” */
const TOTAL_FIRST = new RegExp(
  `^${TOTAL_WORD}(?: ?[:.,–—(-].*| (?:w tym|zad|środk|kwot|plan|wydatk|dotacj|na |w |dla (?:program|zada|sfer|obszar)|program|koszt|pkt|poz|sfer|obszar|z |\\d).*)?$`,
  'iu',
);
/** „Łączna kwota”, „Ogólna suma”, „Całkowita wysokość środków”, „Łączna pula środków na program” */
const TOTAL_ADJECTIVE =
  /^(?:łączn|ogóln|całkowit)\p{L}+ (?:planowan\p{L}+ )?(?:kwot|sum|wysokoś|wartoś|pul|budżet|koszt|środk|nakład|dotacj)/iu;
/** „Środki na realizację Programu ogółem”, „Kwota ogółem, w tym:”, „Kultura fizyczna – razem” */
const TOTAL_LAST = new RegExp(
  `(?:(?:środki|kwota|plan|budżet|wydatki|dotacje|koszty|wartość|zadania)(?!\\p{L}).*|[–—:-]) ?${TOTAL_WORD} ?(?:,? ?(?:w tym|z tego))? ?[:.]?$`,
  'iu',
);

const MAY_BE_TOTAL = new RegExp(`^${TOTAL_WORD}(?!\\p{L})|(?<!\\p{L})${TOTAL_WORD}[:.]?$`, 'iu');

/**
 * Whether a row is a total by its words: „Razem”, „Ogółem:”, „Łączna kwota”, „Środki ogółem, w tym:”. „Razem kultura” and „Razem dla seniorów” may be
 * either, and only the sums can tell.
 */
export function totalLabel(text: string): 'yes' | 'maybe' | 'no' {
  const label = oneSpaced(text);
  if (TOTAL_FIRST.test(label) || TOTAL_ADJECTIVE.test(label) || TOTAL_LAST.test(label)) return 'yes';
  return MAY_BE_TOTAL.test(label) ? 'maybe' : 'no';
}

/** „Zadania z zakresu sportu”, „Sfera: kultura”, „Kultura fizyczna:” as the heading of the rows below. */
export const isGroupHeading = (text: string): boolean =>
  /^(?:zadania|sfera|obszar|dziedzina|priorytet|część|dział|grupa|w zakresie|z zakresu)(?!\p{L})|:$/iu.test(oneSpaced(text));

/** „w tym:”, „z tego”, „– w tym dotacje”: a column or a row that is part of the one before it, not one of its own. */
export const isPartLabel = (text: string): boolean => /^(?:[-–—] ?)?(?:w tym|z tego|z czego)(?!\p{L})/iu.test(oneSpaced(text));
