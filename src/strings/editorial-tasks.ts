/** Words of what editors are to do next. */
import { plural } from './plural.ts';

const BENEFIT = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const PLACES = { one: 'miejsce zostawione', few: 'miejsca zostawione', many: 'miejsc zostawionych' };
const ERRORS = { one: 'błąd', few: 'błędy', many: 'błędów' };
const WARNINGS = { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń' };
const DAYS = { one: 'dzień', few: 'dni', many: 'dni' };

export const TASK_WORDS = {
  title: 'Co zrobić teraz',
  lead: 'Wynika z treści serwisu i z przepisów. Terminy liczone są na dzień podglądu.',
  none: 'Nic nie czeka.',
  noDay: 'bez terminu',
  left: (days: number): string =>
    days === 0 ? 'dziś' : days > 0 ? `za ${plural(days, DAYS)}` : `${plural(-days, DAYS)} po terminie`,
  file: 'Plik:',
  newFile: 'Nowy plik:',
  basis: (provision: string): string => `Podstawa: ${provision}`,
  publication: (title: string): string => `${title}: przekaż wojewodzie do ogłoszenia, a po ogłoszeniu dopisz klucz „publikacja”`,
  consultation: (title: string, last: string): string => `${title}: uwagi zbierano do ${last}; opublikuj wynik konsultacji`,
  consultationProvision: `art. 5a ust. 4 pkt 10 ${BENEFIT} (program informuje o przebiegu konsultacji)`,
  programme: (year: number, isDraft: boolean): string =>
    isDraft
      ? `Program na rok ${String(year)} jest projektem: uchwal go i opublikuj uchwałę`
      : `Programu na rok ${String(year)} nie ma w serwisie: przygotuj projekt, skonsultuj i uchwal`,
  programmeProvision: `art. 5a ust. 1 ${BENEFIT}`,
  report: (year: number): string => `Opublikuj sprawozdanie z realizacji programu za rok ${String(year)}`,
  reportProvision: `art. 5a ust. 3 ${BENEFIT}`,
  offers: (title: string): string => `${title}: kończy się termin składania ofert`,
  offersProvision: `termin z ogłoszenia (art. 13 ust. 2 pkt 5 ${BENEFIT})`,
  results: (title: string): string => `${title}: ogłoś wyniki i dopisz klucze „wyniki” i „rozstrzygnieto”`,
  resultsList: (title: string): string =>
    `${title}: konkurs rozstrzygnięto, a listy wybranych ofert nie ma; dopisz klucz „wyniki”`,
  resultByProvision: `termin z ogłoszenia (art. 13 ust. 2 pkt 6 ${BENEFIT})`,
  resultsProvision: `niezwłocznie po wyborze ofert (art. 15 ust. 2h ${BENEFIT})`,
  placeholders: (count: number): string => `Uzupełnij ${plural(count, PLACES)} do wypełnienia`,
  statementProvision: 'art. 10 ustawy o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych',
  messages: (errors: number, warnings: number): string =>
    `Przejrzyj uwagi sprawdzania: ${[
      ...(errors === 0 ? [] : [plural(errors, ERRORS)]),
      ...(warnings === 0 ? [] : [plural(warnings, WARNINGS)]),
    ].join(', ')}`,
  unsigned: (title: string, keys: readonly string[]): string =>
    `${title}: nie podano, kto wytworzył lub udostępnił dokument; dopisz ${keys.map((key) => `„${key}”`).join(' i ')}`,
  /** Several documents, by the first of them: „12 dokumentów (pierwszy: Uchwała nr X/1/2024)”. */
  manyUnsigned: (count: number, first: string): string =>
    `${plural(count, { one: 'dokument', few: 'dokumenty', many: 'dokumentów' })} (pierwszy: ${first})`,
  unsignedProvision: 'art. 8 ust. 6 ustawy o dostępie do informacji publicznej',
} as const;
