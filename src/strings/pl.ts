/** Words of the interface, in Polish. Nothing Polish stands inside components. */
import { ILLUSTRATIVE_NOTE } from './illustrative-note.ts';
import { fullStop } from './full-stop.ts';
import { plural } from './plural.ts';

const DOCUMENTS = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' };
const DAYS = { one: 'dzień', few: 'dni', many: 'dni' };

export const UI = {
  skipToContent: 'Przejdź do treści',
  mainNavigation: 'Główne menu',
  menu: 'Menu',
  sections: 'Dokumenty',
  site: 'Serwis',
  breadcrumbs: 'Ścieżka',
  home: 'Strona główna',
  search: 'Szukaj',
  searchOpen: 'Szukaj',
  searchLabel: 'Szukaj w programach i uchwałach',
  searchExample: 'np. sport, § 9',
  searchTitle: 'Wyszukiwarka',
  searchElsewhere: 'Wszystkie dokumenty są też na listach:',
  searchNoScript:
    'Wyszukiwarka działa w przeglądarce i wymaga włączonej obsługi skryptów. Bez niej wszystkie dokumenty są na listach:',
  searchKind: 'Rodzaj',
  searchYear: 'Rok',
  searchStatus: 'Stan',
  searchOrgan: 'Organ',
  searchSphere: 'Sfera zadań',
  searchAny: 'wszystkie',
  searchWordings: 'Brzmienia',
  searchCurrent: 'aktualne',
  searchFormer: 'także dawne',
  searchOrder: 'Kolejność',
  searchBest: 'najtrafniejsze',
  searchNewest: 'najnowsze',
  searchFilters: 'Zawężanie wyników',
  searchMore: 'Pokaż więcej wyników',
  searchStart: 'Wpisz słowo, numer uchwały albo jednostkę, na przykład „dotacje”, „XV/000/2019”, „§ 9”.',
  contents: 'Spis treści',
  metadata: 'Informacje o dokumencie',
  aboutDocument: 'O dokumencie: informacje, powiązania, pliki',
  related: 'Powiązane dokumenty',
  previousYear: 'Poprzedni program',
  nextYear: 'Następny program',
  yearNavigation: 'Programy sąsiednich lat',
  text: 'Treść',
  numberUnknown: 'numer nieustalony',
  illustrativeTitle: 'Tekst poglądowy',
  illustrative: 'Nie jest to tekst urzędowy ani jego kopia; kwoty i szczegóły są przykładowe.',
  illustrativeWhy: 'Tę treść przygotowano na potrzeby serwisu, aby pokazać, jak działa.',
  noticeMore: 'więcej',
  noteTitle: 'Uwaga redakcji',
  amendedNotice:
    'Poniżej jest tekst pierwotny. Nie uwzględnia zmian wprowadzonych aktami wymienionymi w części „Powiązane dokumenty”.',
  futureNotice: 'Dokument ma datę późniejszą niż dzień, na który przygotowano serwis.',
  writeToUs: 'Napisz do nas',
  socialMedia: 'Media społecznościowe',
  accessibility: 'Deklaracja dostępności',
  sitemap: 'Mapa serwisu',
  feed: 'Kanał Atom',
  data: 'Dane do pobrania',
  notBip: 'Serwis ma charakter informacyjny i nie jest Biuletynem Informacji Publicznej.',
  informative: 'Teksty ujednolicone w serwisie mają charakter informacyjny; wiążące są akty w brzmieniu ogłoszonym przez organ.',
  stateOn: 'Stan na',
  notFoundTitle: 'Nie ma takiej strony',
  notFound:
    'Adres mógł zostać przepisany z błędem albo strona została przeniesiona. Spróbuj poszukać albo zacznij od strony głównej.',
  emptyList: 'Na tej liście nie ma dokumentów.',
  futureGroup: 'Z datą późniejszą niż stan serwisu',
  undatedGroup: 'Projekty bez daty',
  undatedDraft: 'projekt, bez daty',
  draftNumber: (number: string): string => `druk nr ${number}`,
  otherYears: 'Lata',
  news: 'Aktualności',
  allNews: 'Wszystkie aktualności',
  allProgrammes: 'Wszystkie programy',
  noProgramme: 'W serwisie nie ma programu na ten rok.',
  readProgramme: 'Czytaj program',
  openConsultations: 'Trwają konsultacje',
  latestProgrammes: 'Ostatnie programy',
  howItWorks: 'Jak powstaje program współpracy',
  documentsCount: (count: number): string => plural(count, DOCUMENTS),
  daysLeft: (count: number): string => (count === 0 ? 'ostatni dzień' : `jeszcze ${plural(count, DAYS)}`),
  yearHeading: (year: number): string => `${String(year)} rok`,
  siteDescription: (body: string): string =>
    `Programy współpracy z organizacjami pozarządowymi, uchwały, konsultacje i sprawozdania: ${body}.`,
  programmeOf: 'Program współpracy',
  programmeYears: (first: number, last: number): string =>
    first === last ? `na rok ${String(first)}` : `na lata ${String(first)}–${String(last)}`,
} as const;

/** How a programme comes about, with the provisions of the statute on public benefit that say so (state of Dz. U. z 2024 r. poz. 1491). */
export const STEPS: readonly { readonly title: string; readonly text: string }[] = [
  { title: 'Propozycje', text: 'Wiosną i latem organizacje zgłaszają, co powinno znaleźć się w programie na następny rok.' },
  {
    title: 'Projekt i konsultacje',
    text: 'Urząd przygotowuje projekt i pyta o zdanie organizacje pozarządowe (art. 5 ust. 5 i art. 5a ust. 1 ustawy).',
  },
  {
    title: 'Uchwała',
    text: 'Rada uchwala program do 30 listopada roku poprzedzającego okres jego obowiązywania (art. 5a ust. 1 ustawy).',
  },
  {
    title: 'Realizacja',
    text: 'Przez cały rok odbywają się otwarte konkursy ofert, przyznawane są małe granty i inicjatywy lokalne.',
  },
  {
    title: 'Sprawozdanie',
    text: 'Do 31 maja następnego roku organ wykonawczy przedkłada radzie i ogłasza sprawozdanie (art. 5a ust. 3 ustawy).',
  },
];

export const NETWORK_LABELS: Readonly<Record<string, string>> = {
  twitter: 'Twitter',
  instagram: 'Instagram',
  youtube: 'YouTube',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  tiktok: 'TikTok',
  bip: 'BIP',
};

/** Labels of the facts shown about a document. */
export const FACTS = {
  kind: 'Rodzaj',
  number: 'Numer',
  organ: 'Organ',
  adopted: 'Data podjęcia',
  issued: 'Data wydania',
  session: 'Sesja',
  draftNumber: 'Druk nr',
  journal: 'Ogłoszenie',
  inForceFrom: 'Wchodzi w życie',
  inForceTo: 'Obowiązuje do',
  status: 'Stan',
  period: 'Okres realizacji',
  years: 'Rok programu',
  adoptingAct: 'Uchwalony przez',
  date: 'Data',
  consultationDays: 'Termin zgłaszania uwag',
  reportYear: 'Za rok',
  submitted: 'Data przedłożenia',
  character: 'Charakter tekstu',
  /** Of any kind of document, so no adjective that would have to agree with it. */
  illustrative: ILLUSTRATIVE_NOTE,
  official: 'urzędowy',
  unknownDay: 'nie ustalono',
} as const;

/** What the state of a legal text means, said in a sentence for the banner over it. */
export const STATE_SENTENCES = {
  draft: 'To jest projekt. Nie obowiązuje i może się jeszcze zmienić.',
  draftAdopted: 'To jest projekt, z którego powstał uchwalony akt. Projekt nie obowiązuje.',
  adoptedAs: 'Uchwalony akt',
  consulted: (days: string): string =>
    `To jest projekt poddany konsultacjom (${days}). Nie obowiązuje i może się jeszcze zmienić.`,
  adopted: (from: string): string => `Akt uchwalono. Zacznie obowiązywać ${from}`,
  undated: (words: string | null): string =>
    words === null
      ? 'Akt uchwalono, ale nie ustalono, od kiedy obowiązuje: nie znaleziono w nim przepisu, który o tym mówi.'
      : `Akt uchwalono, ale nie ustalono, od kiedy obowiązuje. Tak o tym mówi: „${words}”.`,
  undatedDays: (days: string): string =>
    `Akt uchwalono. Z jego słów wynika, że zaczyna obowiązywać ${days}; nie ustalono, od którego z tych dni.`,
  inForceDoubtful: (days: string, to: string | null): string =>
    `Obowiązuje od ${days}${to === null ? '' : ` do ${to}`}: ze słów aktu nie wynika, od którego z tych dni.`,
  endUnknown: (words: string): string => `Nie ustalono, do kiedy akt obowiązuje. Tak o tym mówi: „${words}”.`,
  endDoubtful: (days: string): string => `Ostatni dzień obowiązywania to ${days}: ze słów aktu nie wynika, który z tych dni.`,
  partsEnter: (words: string): string => `Nie wszystkie przepisy obowiązują od tego samego dnia: „${words}”.`,
  partsEnd: (words: string): string => `Część przepisów obowiązuje krócej niż cały akt: „${words}”.`,
  programmeAdopted: (from: string): string => `Program uchwalono. Będzie realizowany od ${from}`,
  inForce: (from: string | null, to: string | null): string =>
    ['Obowiązuje', from === null ? '' : ` od ${from}`, to === null ? '' : ` do ${to}`].join(''),
  expired: (to: string | null): string =>
    to === null ? 'Już nie obowiązuje.' : `Już nie obowiązuje: okres obowiązywania skończył się ${to}`,
  repealed: (since: string | null): string =>
    `${since === null ? 'Uchylono.' : fullStop(`Uchylono: nie obowiązuje od ${since}`)} Tekst pokazujemy dla historii.`,
  void: 'Stwierdzono nieważność. Tekst nie obowiązuje; pokazujemy go dla historii.',
  willEnd: (since: string): string => fullStop(`Przestanie obowiązywać ${since}`),
  partlyVoid: 'Część tekstu uznano za nieważną; w tekście te miejsca są oznaczone albo usunięte.',
  performed:
    'Akt jest wykonany: zmienił albo uchylił teksty, które już nie obowiązują, a nic innego nie reguluje. Pokazujemy go dla historii.',
} as const;

export const DATA_PAGE = {
  licence: 'Licencja danych:',
  lead: 'Wszystko, co jest w serwisie, można pobrać jako pliki do dalszego użycia, bez zakładania konta i bez opłat.',
  files: [
    {
      path: 'api/v1/index.json',
      title: 'Spis dokumentów (JSON)',
      text: 'Identyfikator, rodzaj, tytuł, numer, data, stan i adres każdego dokumentu; przy każdym adres pliku z jego treścią.',
    },
    { path: 'api/v1/index.schema.json', title: 'Opis spisu (JSON Schema)', text: 'Budowa pliku ze spisem dokumentów.' },
    {
      path: 'api/v1/document.schema.json',
      title: 'Opis dokumentu (JSON Schema)',
      text: 'Budowa pliku dokumentu: wersje, jednostki redakcyjne z numerami i treścią, powiązania.',
    },
    {
      path: 'api/v1/tasks.csv',
      title: 'Zadania i kwoty (CSV)',
      text: 'Zadania priorytetowe wszystkich programów, ich sfery, planowane i wydane środki – dla arkusza kalkulacyjnego.',
    },
    { path: 'api/v1/tasks.json', title: 'Zadania i kwoty (JSON)', text: 'To samo dla programów; kwoty w złotych.' },
    { path: 'api/v1/tasks.schema.json', title: 'Opis zadań (JSON Schema)', text: 'Budowa pliku z zadaniami i kwotami.' },
    {
      path: 'api/v1/competitions.json',
      title: 'Konkursy i nabory (JSON)',
      text: 'Konkursy, małe granty i inicjatywy lokalne ze stanem na dzień budowy: zadania, kwoty, terminy, wyniki.',
    },
    { path: 'api/v1/competitions.schema.json', title: 'Opis konkursów (JSON Schema)', text: 'Budowa pliku z konkursami.' },
    {
      path: 'api/v1/ledger.json',
      title: 'Rozliczenie zmian (JSON)',
      text: 'Polecenia wszystkich aktów zmieniających: wprowadzone, niewprowadzone z powodem, uchylone przed wejściem w życie.',
    },
    { path: 'api/v1/ledger.schema.json', title: 'Opis rozliczenia (JSON Schema)', text: 'Budowa pliku z rozliczeniem zmian.' },
    {
      path: 'api/v1/wszystko.zip',
      title: 'Wszystkie dane (ZIP)',
      text: 'Pliki danych i teksty wszystkich dokumentów w jednym archiwum, bez stron, plików PDF i ePub.',
    },
    {
      path: 'api/v1/manifest.json',
      title: 'Skróty plików (JSON)',
      text: 'SHA-256 każdego brzmienia i każdego pliku, do sprawdzenia, czy kopia jest taka sama.',
    },
    { path: 'api/v1/manifest.schema.json', title: 'Opis skrótów (JSON Schema)', text: 'Budowa pliku ze skrótami.' },
    {
      path: 'api/v1/catalog.jsonld',
      title: 'Katalog danych (DCAT-AP)',
      text: 'Opis danych serwisu dla katalogów takich jak dane.gov.pl.',
    },
    { path: 'llms.txt', title: 'Spis dla modeli językowych', text: 'Lista dokumentów z adresami ich tekstów.' },
    { path: 'atom.xml', title: 'Kanał Atom', text: 'Nowe wiadomości i dokumenty dla czytników i innych programów.' },
    { path: 'sitemap.xml', title: 'Mapa witryny (XML)', text: 'Adresy wszystkich stron dla wyszukiwarek.' },
  ],
  terms:
    'Akty prawne i dokumenty urzędowe nie są przedmiotem prawa autorskiego (art. 4 ustawy o prawie autorskim i prawach pokrewnych).',
} as const;
