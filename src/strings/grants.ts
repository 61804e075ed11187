/** Words of the page „Jak dostać dotację”. */
import { fullStop } from './full-stop.ts';

/** Address of the page; a page of the town with the same address (`strony/jak-dostac-dotacje.md`) gives its text. */
export const GRANTS_PATH = '/jak-dostac-dotacje/';

/** A step on the way to a grant, with the provision of the statute on public benefit that it comes from. */
export interface GrantStep {
  readonly title: string;
  readonly text: string;
  readonly provision: string;
  /** The first of these provisions, by its id: „art-13-ust-1”. */
  readonly unit: string;
  /** What of a programme it is about: items of art. 5a ust. 4. */
  readonly elements: readonly number[];
}

export const GRANTS = {
  title: 'Jak dostać dotację',
  lead: 'Dotację na zadanie publiczne można dostać w otwartym konkursie ofert albo z małego grantu. Mieszkańcy mogą też złożyć wniosek o inicjatywę lokalną.',
  description: 'Kto może dostać dotację, na co, ile, do kiedy i jak złożyć ofertę: krok po kroku, z przepisami.',
  now: 'Na co można dziś złożyć ofertę',
  planned: 'Co jest zapowiedziane',
  money: (years: string): string => `Na co są pieniądze: program ${years}`,
  moneyOf: (programme: string): string => `Na co są pieniądze: ${programme}`,
  noProgramme: 'W serwisie nie ma programu na ten rok, więc nie wiadomo, na co i ile środków zaplanowano.',
  noTasks: 'Serwis nie odczytał z programu zadań i kwot. Trzeba ich szukać w tekście programu.',
  tasksLink: 'Wszystkie zadania i kwoty',
  programmeLink: 'Tekst programu',
  draft: 'To kwoty z projektu: mogą się zmienić.',
  steps: 'Krok po kroku',
  provision: (words: string): string => `Podstawa: ${words} ustawy`,
  ownProvision: 'W programie:',
  statuteWhole: 'Odnośnik prowadzi do całej ustawy: tekstu tego przepisu nie ma w tym serwisie.',
  ask: 'Kogo zapytać',
  askAbout: (title: string): string => `W sprawie konkursu: ${title}`,
  askUnknown: 'Danych do kontaktu serwis nie odczytał; podaje je Biuletyn Informacji Publicznej urzędu.',
  otherWays: 'Bez konkursu',
  smallGrant: 'Mały grant',
  smallGrantText:
    'Organizacja sama składa ofertę na zadanie o charakterze lokalnym lub regionalnym. Urząd może je zlecić bez konkursu, jeżeli uzna je za celowe.',
  smallGrantMost: (amount: string): string => `Najwięcej na jedno zadanie: ${amount}.`,
  smallGrantYear: (amount: string): string => `Najwięcej dla jednej organizacji w roku: ${amount}.`,
  smallGrantDays: (days: string): string => `Zadanie może trwać najwyżej ${days}.`,
  smallGrantProvision: 'art. 19a ust. 1 i 6',
  initiative: 'Inicjatywa lokalna',
  initiativeText:
    'Wniosek składają mieszkańcy: bezpośrednio albo za pośrednictwem organizacji. Wkładem może być praca społeczna, pieniądze lub rzeczy; tryb i kryteria oceny określa uchwała rady.',
  initiativeProvision: 'art. 19b ust. 1, art. 19c ust. 1 i art. 19e',
  ownIdea: 'Własny pomysł',
  ownIdeaText:
    'Organizacja może z własnej inicjatywy złożyć wniosek o realizację zadania. Urząd ma najwyżej miesiąc, aby ocenić, czy zadanie jest celowe, i powiedzieć, w jakim trybie je zleci.',
  ownIdeaProvision: 'art. 12',
  noIntake: 'Ogłoszenia o takim naborze serwis nie odczytał; o zasady trzeba zapytać urząd.',
  state: (source: string): string =>
    fullStop(
      `Przepisy według ${source}; limity małych grantów na dzień, na który przygotowano serwis. Późniejszych zmian ustawy strona nie obejmuje`,
    ),
  largest: 'Najwięcej środków',
  others: (count: string): string => `Pozostałe (${count})`,
} as const;

/** The text of Dz. U. z 2024 r. poz. 1491 in short, in the order in which an organisation meets it. */
export const GRANT_STEPS: readonly GrantStep[] = [
  {
    title: 'Sprawdź, czy możesz się ubiegać',
    text: 'W konkursie uczestniczą organizacje pozarządowe (na przykład stowarzyszenia i fundacje) oraz podmioty wymienione w art. 3 ust. 3 ustawy (kościelne osoby prawne, stowarzyszenia jednostek samorządu terytorialnego, spółdzielnie socjalne, spółki i kluby sportowe, które nie działają dla zysku). Muszą prowadzić działalność statutową w danej dziedzinie.',
    provision: 'art. 3 ust. 2 i 3 oraz art. 11 ust. 1 i 3',
    unit: 'art-3-ust-2',
    elements: [3],
  },
  {
    title: 'Znajdź konkurs',
    text: 'Ogłoszenie mówi, na jakie zadanie i ile jest pieniędzy, na jakich zasadach i według jakich kryteriów wybiera się oferty oraz do kiedy trzeba je złożyć. Na złożenie oferty jest co najmniej 21 dni od ostatniego ogłoszenia.',
    provision: 'art. 13 ust. 1–3',
    unit: 'art-13-ust-1',
    elements: [5],
  },
  {
    title: 'Przygotuj ofertę',
    text: 'Oferta opisuje zakres, termin i miejsce zadania, kalkulację kosztów, wcześniejszą działalność, zasoby i inne źródła pieniędzy. Kilka organizacji może złożyć ofertę wspólną. Wzór określa rozporządzenie, a do konkursu zwykle dołącza go urząd.',
    provision: 'art. 14 ust. 1–3 i art. 19',
    unit: 'art-14-ust-1',
    elements: [],
  },
  {
    title: 'Złóż ofertę w terminie',
    text: 'W miejscu i w sposób podany w ogłoszeniu, do podanego dnia i godziny.',
    provision: 'art. 13 ust. 2 pkt 5',
    unit: 'art-13-ust-2-pkt-5',
    elements: [7],
  },
  {
    title: 'Poczekaj na ocenę',
    text: 'Oferty opiniuje komisja konkursowa, w której zasiadają przedstawiciele organu wykonawczego i osoby wskazane przez organizacje. Wyniki ogłasza się niezwłocznie po wyborze: oferenta, zadanie i kwotę. Przez 30 dni każdy może żądać uzasadnienia.',
    provision: 'art. 15 ust. 2a–2d i 2h–2j',
    unit: 'art-15-ust-2a',
    elements: [11],
  },
  {
    title: 'Podpisz umowę',
    text: 'Urząd zawiera umowę bez zbędnej zwłoki po ogłoszeniu wyników. Umowa musi być pisemna i może trwać najwyżej 5 lat.',
    provision: 'art. 15 ust. 4 i art. 16 ust. 1–3',
    unit: 'art-15-ust-4',
    elements: [],
  },
  {
    title: 'Wykonaj zadanie i złóż sprawozdanie',
    text: 'Pieniądze trzeba wyodrębnić w ewidencji księgowej, a sprawozdanie złożyć w ciągu 30 dni od zakończenia zadania.',
    provision: 'art. 16 ust. 5 i art. 18 ust. 1',
    unit: 'art-16-ust-5',
    elements: [],
  },
];
