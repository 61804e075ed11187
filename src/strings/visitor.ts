/** Words of the pages about tasks, money, the year of a programme, consultations and reports. */
import { fullStop } from './full-stop.ts';
import { plural, pluralForm } from './plural.ts';

const DAYS = { one: 'dzień', few: 'dni', many: 'dni' };
const TASKS = { one: 'zadanie', few: 'zadania', many: 'zadań' };
const REMARKS = { one: 'uwaga', few: 'uwagi', many: 'uwag' };

const days = (count: number): string => plural(count, DAYS);
/** „został 1 dzień”, „zostały 2 dni”, „zostało 5 dni” */
export const daysLeft = (count: number): string =>
  `${pluralForm(count, { one: 'został', few: 'zostały', many: 'zostało' })} ${days(count)}`;
export const tasksCount = (count: number): string => plural(count, TASKS);
export const remarksCount = (count: number): string => plural(count, REMARKS);

/** What a reader comes to a text for, over the text. */
export const DOORS = {
  name: 'Najczęściej szukane w tym dokumencie',
  money: 'Zadania i pieniądze',
  text: 'Tekst',
  history: 'Zmiany',
  lastChange: (day: string): string => `ostatnia ${day}`,
  unapplied: 'są zmiany, których nie ma w tekście',
  comparison: 'Rok do roku',
  comparedWith: (years: string): string => `z programem ${years}`,
} as const;

/** The bar that stays at hand while a long text is read on a phone. */
export const READING_BAR = { name: 'W czasie czytania', contents: 'Spis treści', search: 'Szukaj', top: 'Na początek' } as const;

export const OVERVIEW = {
  folded: 'Program w skrócie: konkursy, kontakt, komisje, terminy',
  title: 'Program w skrócie',
  year: 'Rok programu krok po kroku',
  yearDates: (count: number): string => `Wszystkie daty i terminy (${String(count)})`,
  yearPicture: 'Te same daty na osi czasu',
  money: 'Zadania i pieniądze',
  moneyLink: 'Zadania i kwoty w tabeli',
  moneyPlace: 'Przepis o środkach w tekście programu',
  moneyUnread: (words: string): string => `Program podaje kwoty, których serwis nie przeliczył: ${words}.`,
  moneyTasks: (count: string): string => `${count}; kwoty całości nie podano jedną liczbą`,
  planned: 'planowane środki',
  elements: 'Co musi zawierać program',
  elementsWhere: 'Gdzie to jest',
  elementMissing: 'nie rozpoznano w tekście',
  elementsAll: (count: string): string => `Rozpoznano wszystkie wymagane elementy (${count}).`,
  elementsSome: (found: number, all: number, names: string): string =>
    `Rozpoznano ${String(found)} z ${String(all)} wymaganych elementów. Nie rozpoznano: ${names}. Mogą stać w tekście pod innymi słowami.`,
  elementsUntold:
    'Serwis nie rozpoznał, które jednostki zawierają wymagane elementy: nie mówią o tym ani tytuły, ani słowa przepisów, ani metryczka.',
  elementsBasis: (provision: string): string =>
    `Wymaga tego ${provision} ustawy o działalności pożytku publicznego i o wolontariacie.`,
  committees: 'Komisje konkursowe',
  committeesLink: 'Kto powołuje komisję i jak ona działa',
  committeesActs: 'Akty o komisjach',
} as const;

export const YEAR = {
  now: 'teraz',
  ahead: 'przed nami',
  past: 'za nami',
  unknown: 'brak w serwisie',
  today: 'dziś',
  picture: (title: string): string => `Oś czasu: ${title}. Te same daty są na liście powyżej.`,
  proposals: 'Propozycje do programu',
  proposalsUntil: 'ostatni dzień zgłaszania propozycji',
  consultation: 'Konsultacje projektu',
  consultationOpen: (left: number): string => (left === 0 ? 'dziś ostatni dzień na uwagi' : daysLeft(left)),
  howToSend: 'Jak zgłosić uwagi',
  consultationPage: 'Ogłoszenie i wynik',
  adoption: 'Uchwalenie programu',
  adoptionMet: (count: number, deadline: string): string =>
    count === 0
      ? `w ostatnim dniu ustawowego terminu (${deadline})`
      : `w terminie: ${days(count)} przed ustawowym terminem (${deadline})`,
  adoptionMissed: (count: number, deadline: string): string => `po terminie: ${days(count)} po ustawowym terminie (${deadline})`,
  adoptionDeadline: 'Ustawowy termin uchwalenia programu',
  adoptionLeft: (count: number): string => (count === 0 ? 'to dziś' : daysLeft(count)),
  adoptionNone: 'W serwisie nie ma uchwały, która przyjmuje ten program.',
  publication: 'Ogłoszenie w dzienniku urzędowym',
  force: 'Uchwała wchodzi w życie',
  period: 'Okres realizacji',
  periodDay: (day: number, all: number): string => `dzień ${String(day)} z ${String(all)}`,
  amendment: 'Zmiana programu',
  amendmentAdopted: 'Uchwalono zmianę programu',
  unknownForce: 'nie ustalono, od kiedy zmiana obowiązuje',
  changes: 'Co się zmieniło',
  report: (year: number): string => `Sprawozdanie za ${String(year)} rok`,
  reportDeadline: (year: number): string => `Termin sprawozdania za ${String(year)} rok`,
  reportNone: 'W serwisie nie ma tego sprawozdania.',
} as const;

export const TASKS_PAGE = {
  title: (years: string): string => `Zadania i pieniądze ${years}`,
  titleOf: (programme: string): string => `Zadania i pieniądze: ${programme}`,
  crumb: 'Zadania i pieniądze',
  lead: (count: string, total: string): string => `Program planuje ${count} za łącznie ${total}.`,
  leadStated: (count: string, total: string, why: string): string =>
    `Program podaje łącznie ${total}, a w planie wymienia ${count}. Suma zadań nie została obliczona: ${why}.`,
  leadDiffers: (count: string, total: string, computed: string): string =>
    `Program podaje łącznie ${total}, a w planie wymienia ${count}, których kwoty dają razem ${computed}.`,
  leadNoTotal: (count: string, why: string): string =>
    `Program planuje ${count}. Nie podaje kwoty całości, a suma zadań nie została obliczona: ${why}.`,
  unread: 'nie wszystkie kwoty są zapisane jedną liczbą, dlatego pokazujemy je słowami programu',
  blank: (count: number): string =>
    count === 1 ? 'przy jednym zadaniu nie podano kwoty' : `przy ${String(count)} zadaniach nie podano kwoty`,
  unreadAlso: 'Program podaje też kwoty, których serwis nie przeliczył i nie wliczył do zestawienia:',
  unreadTable: (headings: string): string => `tabela „${headings}”`,
  notFound: 'nie ustalono',
  largest: (name: string, amount: string, share: string): string =>
    `Najwięcej środków ma zadanie „${name}”: ${amount}, czyli ${share} całości.`,
  source: 'Kwoty pochodzą z tekstu programu:',
  sourceLink: 'zobacz to miejsce w programie',
  asOf: 'Uwzględniono zmiany programu, które weszły w życie do dnia, na który przygotowano serwis.',
  task: 'Zadanie',
  sphere: 'Sfera (art. 4 ust. 1 pkt)',
  planned: 'Plan',
  spent: 'Wykonanie',
  share: 'Udział',
  total: 'Razem',
  totalStated: 'Razem według programu',
  totalComputed: 'Suma zadań',
  partsLabel: 'w tym',
  notDrawn: 'Wykres pomija zadania, których kwoty program nie podaje jedną liczbą.',
  allSpheres: 'wszystkie',
  none: 'nie podano',
  chart: 'Planowane środki na zadania',
  caption: (years: string): string => `Zadania priorytetowe i planowane środki ${years}`,
  downloads: 'Pobierz',
  csv: 'CSV (arkusz kalkulacyjny)',
  json: 'JSON (dane)',
  wrong: (heading: string | null, stated: string, computed: string): string =>
    heading === null
      ? `Przepis o środkach podaje łącznie ${stated}, a zadania, które program wymienia, dają ${computed}. Pokazujemy tekst bez zmian.`
      : `W kolumnie „${heading}” program podaje razem ${stated}, a suma wierszy wynosi ${computed}. Pokazujemy tekst bez zmian; w zestawieniach liczymy wiersze.`,
  wrongTitle: 'Suma w programie nie zgadza się z wierszami',
  draft: 'To są kwoty z projektu, a nie z uchwalonego programu; uchwalone kwoty mogą być inne.',
  spentSource: 'Wykonanie pochodzi ze sprawozdania:',
  otherYears: 'Inne lata',
} as const;

export const SPHERES_PAGE = {
  title: 'Sfery zadań publicznych',
  lead: 'Ustawa o działalności pożytku publicznego i o wolontariacie wymienia sfery zadań publicznych w art. 4 ust. 1. Tu widać, w których z nich samorząd planował zadania i za ile.',
  sphere: 'Sfera',
  years: 'Lata programów',
  state:
    'Brzmienie sfer według Dz. U. z 2024 r. poz. 1491. Program z wcześniejszego roku mógł powstać na podstawie krótszej listy.',
  empty: 'Serwis nie rozpoznał w programach zadań z kwotami, które można przypisać do sfer.',
  feed: (item: string): string => `Kanał Atom: programy i konkursy w sferze z pkt ${item}`,
  calendar: 'Kalendarz z terminami (iCalendar)',
  one: (item: string, name: string): string => `${name} (sfera z pkt ${item})`,
  basis: (item: string, text: string): string =>
    `Sfera zadań publicznych z art. 4 ust. 1 pkt ${item} ustawy o działalności pożytku publicznego i o wolontariacie: zadania z zakresu ${text}`,
  summary: (year: string, amount: string): string => `na ${year} r. – ${amount}`,
  summaryAll: (parts: string, shared: boolean): string =>
    `Zaplanowano: ${parts}${shared ? ' (razem z zadaniami wspólnymi dla kilku sfer)' : ''}.`,
  chart: 'Planowane środki w kolejnych latach',
  year: 'Rok',
  tasks: 'Zadania',
  own: 'Plan',
  shared: 'Wspólnie z innymi sferami',
  notSummed: 'nie podano jedną liczbą',
  sharedNote:
    'Kwoty zadań, które program przypisuje do kilku sfer naraz, nie da się podzielić, dlatego stoi osobno i nie jest doliczana do planu tej sfery.',
  share: 'Udział w programie',
  draft: 'projekt',
  all: 'Wszystkie sfery',
  caption: (item: string): string => `Zadania w sferze z pkt ${item} w kolejnych latach`,
  listCaption: 'Sfery, w których programy planują zadania',
} as const;

export const CONSULTATION = {
  listOpen: (last: string): string => fullStop(`Uwagi można zgłaszać do ${last}`),
  listSoon: (first: string, last: string): string => fullStop(`Uwagi będzie można zgłaszać od ${first} do ${last}`),
  listClosed: (last: string): string => fullStop(`Konsultacje skończyły się: uwagi zgłaszano do ${last}`),
  title: 'Konsultacje w skrócie',
  open: (left: number, last: string): string =>
    left === 0 ? `Dziś, ${last}, jest ostatni dzień zgłaszania uwag.` : `Uwagi można zgłaszać do ${last} (${daysLeft(left)}).`,
  soon: (first: string, last: string): string => `Uwagi będzie można zgłaszać od ${first} do ${last}.`,
  closed: (last: string): string => `Zgłaszanie uwag zakończyło się ${last}.`,
  none: 'Według tekstu nikt nie zgłosił uwag:',
  told: 'Wynik konsultacji opisano w tekście:',
  how: 'Jak zgłosić uwagę',
  result: (count: string): string => `Zgłoszono: ${count}.`,
  outcome: { accepted: 'uwzględnione', partly: 'uwzględnione w części', rejected: 'nieuwzględnione', other: 'inny wynik' },
  who: 'Kto zgłosił uwagi',
  body: 'Kto zgłosił (rodzaj podmiotu)',
  remarks: 'Uwagi',
  outcomes: 'Wynik',
  chart: 'Wynik rozpatrzenia uwag',
  outcomeCaption: 'Ile uwag rozpatrzono w jaki sposób',
  whoCaption: 'Ile uwag zgłosiły podmioty którego rodzaju',
  details: 'Każda uwaga ze stanowiskiem jest w zestawieniu poniżej.',
  thanks: 'Dziękujemy wszystkim, którzy zgłosili uwagi.',
} as const;

export const REPORT = {
  title: 'Plan i wykonanie',
  summary: (spent: string, planned: string, share: string): string => `Wydano ${spent} z planowanych ${planned}, czyli ${share}.`,
  noSummary: 'Sprawozdanie nie podaje wszystkich kwot jedną liczbą, dlatego nie obliczono sumy.',
  lowest: (name: string, share: string): string => `Najmniejszą część planu wykorzystano w zadaniu „${name}” (${share}).`,
  chart: 'Plan i wykonanie według zadań',
  share: 'Wykonanie planu',
  caption: 'Planowane i wydane środki na zadania',
  plannedIn: 'Plan tego roku w programie:',
  planDiffers: (report: string, programme: string): string =>
    `Plan w sprawozdaniu (${report}) różni się od planu w programie (${programme}), na przykład dlatego, że program zmieniono.`,
  table: 'Tabela: plan i wykonanie według zadań',
} as const;

export const LAW_NOTES = {
  title: 'Ustawa zmieniła się od czasu uchwalenia tego tekstu',
  more: (count: number): string =>
    fullStop(plural(count, { one: 'liczba jest dziś inna', few: 'liczby są dziś inne', many: 'liczb jest dziś innych' })),
  lead: 'Tekst pozostaje bez zmian. Te liczby są dziś w ustawie o działalności pożytku publicznego i o wolontariacie inne:',
  now: 'dziś',
  since: (day: string): string => `od ${day}`,
  other: (since: string, provision: string, value: string, source: string): string =>
    `${since} ${provision} ustawy stanowi: ${value} (${source}).`,
  noLimit: (since: string, provision: string, source: string): string =>
    `${since} ${provision} ustawy nie zawiera takiego ograniczenia (${source}).`,
} as const;

export const HOME = {
  next: 'Co będzie dalej',
  today: 'Co obowiązuje dziś',
  thisYear: 'Program na ten rok',
  fresh: 'Co nowego',
  moneyLink: (count: string): string => `Zobacz ${count} i kwoty`,
  committees: 'Kto może zasiadać w komisji konkursowej',
  spheres: 'Sfery zadań i kwoty w kolejnych latach',
  shortcuts: 'Najczęściej szukane',
  changes: (title: string): string => `Co się zmieniło: ${title}`,
  contact: 'Napisz do nas',
  contactText: 'Masz pytanie o program albo widzisz błąd? Napisz.',
  latest: 'Ostatni w serwisie:',
  nothing: 'W serwisie nie ma dat na najbliższy czas.',
  left: (count: number): string => (count === 0 ? 'dziś' : count === 1 ? 'jutro' : `za ${days(count)}`),
} as const;
