/** Texts that the search uses in the browser; a module of its own, so that pages load only these. */
import { plural } from './plural.ts';

const DOCUMENTS = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' };
const PLACES = { one: 'miejsce', few: 'miejsca', many: 'miejsc' };

const quoted = (words: readonly string[]): string => words.map((word) => `„${word}”`).join(', ');

export const SEARCH = {
  start: 'Wpisz słowo, numer uchwały albo jednostkę, na przykład „dotacje”, „XV/000/2019”, „§ 9”.',
  searching: 'Szukam…',
  failed: 'Nie udało się wczytać wyszukiwarki. Odśwież stronę albo skorzystaj z list dokumentów w menu.',
  none: (query: string): string => `Nic nie znaleziono dla „${query}”.`,
  noneFiltered: 'Nic nie znaleziono przy wybranych zawężeniach.',
  found: (count: number, atLeast: boolean): string => `Znaleziono: ${atLeast ? 'co najmniej ' : ''}${plural(count, DOCUMENTS)}.`,
  /** Of a large site, which looks through its older documents when they are asked for. */
  early: 'Przeszukano dokumenty obowiązujące i najnowsze.',
  older: (count: number): string => `Szukaj także w starszych (${plural(count, DOCUMENTS)})`,
  all: (count: number): string => `Wszystkie: ${plural(count, DOCUMENTS)}.`,
  leftOut: (words: readonly string[]): string =>
    words.length === 1
      ? `Żaden dokument nie zawiera wszystkich słów naraz. Pominięto słowo ${quoted(words)}.`
      : `Żaden dokument nie zawiera wszystkich słów naraz. Pominięto słowa: ${quoted(words)}.`,
  widened: (words: readonly string[]): string => `Szukano też: ${quoted(words)}.`,
  lawIsPolish: {
    en: 'The documents are in Polish: the law has no binding translation.',
    uk: 'Документи польською мовою: закон не має обов’язкового перекладу.',
  },
  repliedOn: (day: string): string => `, stan na ${day}`,
  exactly: 'Szukaj tylko wpisanych słów',
  begun: (words: readonly string[]): string => `Szukano słów, które zaczynają się od ${quoted(words)}.`,
  /** Follows the colon of `outside`. */
  personTold: 'kto pełni funkcję, podaje strona urzędu i Biuletyn Informacji Publicznej',
  outside: (settledBy: string): string => `Tej sprawy nie dotyczą dokumenty tego serwisu: ${settledBy}.`,
  nowhere: (words: readonly string[]): string =>
    words.length === 1
      ? `Słowa ${quoted(words)} nie ma w dokumentach tego serwisu.`
      : `Tych słów nie ma w dokumentach tego serwisu: ${quoted(words)}.`,
  typing: 'Pisz dalej albo naciśnij Enter…',
  didYouMean: 'Czy chodziło o:',
  waysOn: 'Co można zrobić:',
  ways: {
    spelling: 'sprawdzić pisownię albo użyć innego, ogólniejszego słowa',
    fewer: 'wpisać mniej słów',
    clear: 'usunąć zawężenia',
    former: 'poszukać także w dawnych brzmieniach',
    spheres: 'przejrzeć sfery zadań publicznych',
    contact: 'zapytać urząd',
    lists: 'przejrzeć listy dokumentów',
  },
  alsoIn: (count: number): string => (count === 1 ? 'Także w programie na rok:' : 'Także w programach na lata:'),
  direct: 'Przejdź od razu:',
  here: (name: string): string => `${name} w tym dokumencie`,
  former: (from: string | null, to: string | null): string =>
    `dawne brzmienie${from === null ? '' : ` od ${from}`}${to === null ? '' : ` do ${to}`}`,
  count: (label: string, count: number): string => `${label} (${String(count)})`,
  dialogTitle: 'Szukaj w serwisie',
  dialogLabel: 'Słowo, numer albo jednostka',
  dialogHint: 'Strzałki wybierają wynik, Enter otwiera, Esc zamyka.',
  dialogClose: 'Zamknij wyszukiwarkę',
  dialogResults: 'Wyniki',
  dialogAll: (count: number): string => `Wszystkie wyniki (${String(count)})`,
  marked: (count: number, query: string): string => `Zaznaczono ${plural(count, PLACES)} dla „${query}”.`,
  markedNext: 'Następne',
  unmark: 'Usuń zaznaczenia',
  markedHidden: 'Słowa zaznaczone na stronie',
} as const;
