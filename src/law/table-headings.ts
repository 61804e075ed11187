/** What the columns of tables in programmes, reports and accounts of consultations hold, known by their headings. */
export type ColumnRole =
  'number' | 'task' | 'sphere' | 'planned' | 'spent' | 'year' | 'submitter' | 'remark' | 'answer' | 'result' | 'other';

/** In order of precedence, each with headings of real tables. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  // „Lp.”, „L.p.”, „Nr zadania”
  ['number', /^(?:l\.?\s*p\.?|nr(?:\s+zadania)?|numer|poz\.?)$/iu],
  // „Wydatkowana kwota (zł)”, „Wykonanie”, „Kwota wydatkowana”, „Środki przekazane”, „Wykorzystana dotacja”
  [
    'spent',
    /wykonan|wydatkowan|wydan|wydatk|wykorzystan|zrealizowan|przekazan|rozliczon|poniesion|udzielon\p{L}+ (?:dotacj|kwot)/iu,
  ],
  // „Sfera (art. 4 ust. 1 pkt)”, „art. 4 ust. 1 pkt”
  ['sphere', /art\.?\s*4\s*ust\.?\s*1|^(?:nr\s+)?sfer[ay]?(?:\s+pożytku)?$/iu],
  // „Planowana kwota (zł)”, „Wysokość środków”, „Plan na 2020 r.”, „Planowana dotacja”, „Kwota (zł)”
  [
    'planned',
    /(?<!\p{L})(?:kwot[ay]?|plan(?:owan\p{L}*)?|wysokość|środk(?:i|ów)|dotacj[ai]|budżet|limit|koszt)(?!\p{L})|\(\s*(?:w\s+)?(?:zł|PLN)\s*\)/iu,
  ],
  // „Stanowisko Miasta”, „Odpowiedź”, „Uzasadnienie”
  ['answer', /stanowisk|odpowied|uzasadnieni|wyjaśnieni/iu],
  // „Wynik”, „Sposób rozpatrzenia”, „Rozstrzygnięcie”
  ['result', /wynik|rozpatrzen|rozstrzygni|uwzględnion/iu],
  // „Podmiot zgłaszający (rodzaj)”, „Organizacja”, „Zgłaszający”
  ['submitter', /podmiot|zgłaszając|organizacj|autor|wnoszą/iu],
  // „Treść uwagi”, „Propozycja zmiany”, „Uwaga”
  ['remark', /uwag|propozycj|opini|wnios/iu],
  // „Zadanie priorytetowe”, „Rodzaj zadania”, „Zakres zadań”, „Obszar”, „Nazwa”
  ['task', /zada(?:nie|nia|ń)|priorytet|obszar|zakres|nazwa|sfera zadań|rodzaj/iu],
  // „Rok”, „Lata”
  ['year', /^(?:rok|lata)$/iu],
];

/** What a column holds, by its heading. */
export const columnRole = (heading: string): ColumnRole =>
  ROLES.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? 'other';

/** A year that a heading of amounts names („Plan na 2020 r.”), or `null`. */
export const headingYear = (heading: string): number | null => {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(heading)?.[1];
  return year === undefined ? null : Number(year);
};

/** Amounts given in thousands: „Kwota (w tys. zł)”. */
export const isInThousands = (heading: string): boolean => /tys\.?\s*(?:zł|PLN)/iu.test(heading);

/** „Razem”, „Ogółem:”, „SUMA”, „Łącznie” as what a row is. */
export const isTotalLabel = (text: string): boolean =>
  /^(?:razem|ogółem|suma|łącznie|ogólna suma)(?![\p{L}])/iu.test(text.trim());

/** „w tym:”, „z tego” – part of the row above, not a row of its own. */
export const isPartLabel = (text: string): boolean => /^(?:w tym|z tego|w tym:)(?![\p{L}])/iu.test(text.trim());
