/** Words of the portal of several towns, and of the command that builds it. */
import { fullStop } from './full-stop.ts';
import { plural } from './plural.ts';

const TOWNS = { one: 'samorząd', few: 'samorządy', many: 'samorządów' };
const DOCUMENTS = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' };
const TASKS = { one: 'zadanie', few: 'zadania', many: 'zadań' };
const PROVISIONS = { one: 'przepis', few: 'przepisy', many: 'przepisów' };
const GROUPS = { one: 'grupa', few: 'grupy', many: 'grup' };
const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

export const portalTowns = (count: number): string => plural(count, TOWNS);

export const PORTAL_WORDS = {
  parts: { list: 'spis dokumentów', funds: 'plany zadań i kwoty', competitions: 'konkursy' },
  unexpected: (message: string): string => `nieoczekiwany błąd podczas zbierania${message === '' ? '' : `: ${message}`}`,
  gathered: (name: string, texts: number): string => `${name}: ${plural(texts, DOCUMENTS)}.`,
  partly: (name: string, texts: number, missing: readonly string[], more: number): string =>
    `${name}: ${plural(texts, DOCUMENTS)}; nie zebrano: ${missing.join('; ')}${more > 0 ? ` i jeszcze ${String(more)}` : ''}.`,
  failed: (name: string, reason: string): string => fullStop(`${name}: nie zebrano niczego: ${reason}`),
  built: (name: string, towns: string, dir: string): string => `Zbudowano portal „${name}”: ${towns} w ${dir}`,
  oneFile: (more: string): string =>
    `Polecenie „portal” czyta jeden plik, a podano też: ${more}. Pomoc: programoteka portal --help`,
  nothing: 'Nie zebrano danych żadnego samorządu, więc portalu nie zbudowano. Poprzednia wersja pozostała bez zmian.',
  incomplete: 'Portal powstał, ale bez części danych; mówi o tym strona „Samorządy”.',
  notBuilt: 'Portalu nie zbudowano. Poprzednia wersja pozostała bez zmian.',
  ownFolder: (name: string): string =>
    `Katalog serwisu „${name}” i katalog portalu nie mogą leżeć jeden w drugim. Podaj inny katalog w OUT_DIR.`,
  noUrl: 'Nie podano SITE_URL, więc mapa witryny i dane portalu mają adresy lokalne. Przed publikacją ustaw SITE_URL.',
} as const;

export const PORTAL_PAGES = {
  towns: { title: 'Samorządy', path: '/samorzady/' },
  programmes: { title: 'Programy obok siebie', path: '/programy/' },
  competitions: { title: 'Otwarte konkursy', path: '/konkursy/' },
  similar: { title: 'Jak to regulują inni', path: '/jak-to-reguluja-inni/' },
  search: { title: 'Szukaj', path: '/szukaj/' },
  about: { title: 'Skąd są te dane', path: '/o-portalu/' },
} as const;

export const PORTAL_UI = {
  description: (name: string): string => `${name}: programy współpracy, konkursy i przepisy wielu samorządów w jednym miejscu.`,
  gatheredOn: (day: string): string => fullStop(`Dane zebrano ${day}`),
  lead: (towns: number, documents: number): string =>
    `${plural(towns, TOWNS)}, ${plural(documents, DOCUMENTS)}. Portal tylko zbiera: każdy wynik prowadzi na stronę samorządu, który go ogłosił.`,
  notAll: (count: number): string => `Nie zebrano w całości: ${plural(count, TOWNS)}.`,
  details: 'Szczegóły',
  illustrative: 'poglądowy',
  characterUnknown: 'nie wiadomo, czy to tekst urzędowy',
  searchLabel: 'Szukaj w dokumentach wszystkich samorządów',
  noScript:
    'Wyszukiwarka działa w przeglądarce i wymaga włączonej obsługi skryptów. Bez niej dokumenty są na stronach samorządów:',
  notOfficial:
    'Portal ma charakter informacyjny i nie jest Biuletynem Informacji Publicznej. Wiążące są akty ogłoszone przez organy samorządów.',
  data: 'Dane portalu (JSON)',
  unknownStatus: (status: string): string => `stan: ${status}`,
  next: 'Następna strona',
  previous: 'Poprzednia strona',
  pages: 'Strony listy',
  page: (number: number): string => `strona ${String(number)}`,
  notFound: 'Nie ma takiej strony',
  notFoundText: 'Pod tym adresem niczego nie ma. Zacznij od spisu samorządów albo od wyszukiwarki.',
} as const;

export const PORTAL_TOWNS = {
  lead: 'Każdy samorząd prowadzi własny serwis. Tu widać, kiedy go zbudowano, co z niego zebrano i czego nie udało się zebrać.',
  caption: 'Samorządy i to, co z nich zebrano',
  town: 'Samorząd',
  state: 'Stan zbierania',
  built: 'Serwis zbudowano',
  api: 'Wersja danych',
  documents: 'Dokumenty',
  apiUnknown: 'nie podano',
  whole: 'zebrano w całości',
  partly: 'zebrano w części',
  failedBecause: (reason: string): string => `nie zebrano: ${reason}`,
  failedLong: (reason: string): string =>
    fullStop(`Nie udało się zebrać danych: ${reason}`) + ' To nie znaczy, że serwis jest pusty: warto zajrzeć na jego stronę.',
  counted: (texts: number, all: number): string => (texts === all ? String(all) : `${String(texts)} z ${String(all)}`),
  unknownCount: 'nie wiadomo',
  site: 'Serwis samorządu',
  inhabitants: (count: string): string => `Mieszkańcy: ${count} (liczba z pliku portalu).`,
  licence: 'Licencja danych',
  missing: 'Czego nie zebrano',
  missingMore: (count: number): string => `i jeszcze ${String(count)}`,
  kinds: 'Dokumenty według rodzaju',
  programmes: 'Programy',
  noProgrammes: 'W spisie dokumentów tego serwisu nie ma programów.',
  competitions: 'Otwarte konkursy',
  competitionsUnknown: 'Konkursów nie udało się zebrać, więc nie wiadomo, czy jakiś jest otwarty.',
  noCompetitions: (day: string): string => `W zebranych danych nie ma konkursu otwartego ${day}.`,
  similar: 'Przepisy podobne do przepisów innych samorządów',
  similarCount: (count: number): string => plural(count, PROVISIONS),
} as const;

export const PORTAL_PROGRAMMES = {
  lead: 'Ile samorządy planują na współpracę z organizacjami: łącznie i w każdej sferze z art. 4 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie. Kwoty są takie, jak odczytał je serwis samorządu.',
  none: 'W zebranych danych nie ma planów zadań.',
  year: (year: number): string => `Programy na ${String(year)} rok obok siebie`,
  years: 'Lata',
  inYear: (year: number, towns: number): string => `${String(year)} – ${plural(towns, TOWNS)}`,
  caption: (year: number): string => `Środki planowane na ${String(year)} rok`,
  town: 'Samorząd i program',
  total: 'Łącznie',
  perPerson: 'Na mieszkańca',
  tasks: 'Zadania',
  tasksCount: (count: number): string => plural(count, TASKS),
  sum: 'suma zadań',
  period: (from: number, to: number): string => `plan na lata ${String(from)}–${String(to)}, nie na jeden rok`,
  notStated: 'nie podano',
  notRead: (words: string): string => `nieodczytane w całości: „${words}”`,
  noMoney: (words: string): string => `bez środków: „${words}”`,
  andUnread: (count: number): string =>
    `poza tym ${plural(count, { one: 'kwota nieodczytana', few: 'kwoty nieodczytane', many: 'kwot nieodczytanych' })}`,
  noInhabitants: 'nie podano liczby mieszkańców',
  perPersonUnknown: 'nie do obliczenia',
  without: 'Samorządy bez kwot na ten rok',
  withoutPlan: 'serwis nie podaje planu zadań na ten rok',
  notGathered: (reason: string): string => `nie zebrano: ${reason}`,
  spheres: 'Sfery zadań',
  sphere: (item: string, name: string): string => `Sfera ${item}: ${name}`,
  spherePage: (item: string, name: string, year: number): string => `Sfera ${item}: ${name} (${String(year)})`,
  sphereCaption: (item: string, year: number): string => `Zadania w sferze z art. 4 ust. 1 pkt ${item}, ${String(year)} rok`,
  own: 'Zadania tej sfery',
  shared: 'Zadania kilku sfer',
  sharedNote:
    'Kwoty zadań, które należą do kilku sfer naraz, nie dzielą się między sfery, więc stoją osobno i nie są liczone na mieszkańca.',
  noneOwn: 'brak takich zadań w planie',
  readOf: (amount: string, read: number, all: number): string =>
    `${amount} (odczytano kwoty ${String(read)} z ${plural(all, { one: 'zadania', few: 'zadań', many: 'zadań' })})`,
  names: 'Nazwy zadań',
  notIn: 'Samorządy bez zadania w tej sferze',
  notPlanned: 'odczytany plan nie ma zadania tej sfery',
  partlyKnown: 'nie wiadomo: część planu nie jest odczytana albo nie ma podanych sfer',
  forAll: 'nie wiadomo: plan ma zadanie dla wielu sfer naraz',
} as const;

export const PORTAL_COMPETITIONS = {
  lead: (day: string): string =>
    `Nabory, których termin nie minął ${day}, od najbliższego terminu. Przed złożeniem oferty sprawdź ogłoszenie na stronie samorządu: mogło się zmienić po tym dniu.`,
  none: 'W zebranych danych nie ma otwartego naboru z terminem.',
  until: 'Termin',
  standing: 'Nabory bez terminu',
  planned: 'Zapowiedziane',
  unknown: 'Termin nieodczytany',
  unknownLead: 'Serwis samorządu nie odczytał terminu, więc nie wiadomo, czy nabór trwa.',
  deadline: (day: string, hour: string | null): string =>
    `do ${day}${hour === null ? '' : `, godz. ${hour.replace(/^0/, '').replace(':', '.')}`}`,
  from: (day: string): string => `od ${day}`,
  spheres: (items: readonly string[]): string => `sfery: ${items.join(', ')}`,
  notGathered: (names: string): string =>
    fullStop(`Konkursów nie zebrano z serwisów: ${names}`) + ' Mogą tam trwać nabory, których tu nie ma.',
} as const;

export const PORTAL_SIMILAR = {
  lead: (groups: number): string =>
    `${plural(groups, GROUPS)} przepisów, które w różnych samorządach mówią podobnymi słowami o tym samym. Podobieństwo liczy program, nie człowiek: mówi o słowach, nie o skutkach prawnych.`,
  none: 'Nie znaleziono przepisów, które byłyby podobne w co najmniej dwóch samorządach.',
  skipped: (count: number): string =>
    `Pominięto ${plural(count, { one: 'przepis, który tylko powtarza', few: 'przepisy, które tylko powtarzają', many: 'przepisów, które tylko powtarzają' })} ustawę.`,
  cutShort: (count: number): string =>
    `${plural(count, { one: 'przepis ma', few: 'przepisy mają', many: 'przepisów ma' })} słowa, które powtarza tak wiele innych, że program porównał taki przepis tylko z częścią z nich. To, że nie ma go w grupach, nie znaczy, że nikt nie ma podobnego.`,
  inTowns: (count: number): string => plural(count, TOWNS),
  title: (title: string): string => `Jak to regulują inni: ${title}`,
  groupLead: (count: number): string =>
    `Przepisy ${plural(count, { one: 'samorządu', few: 'samorządów', many: 'samorządów' })} o tym samym. Procent mówi, ile słów przepis ma wspólnych z pierwszym, bez słów ustawy.`,
  first: 'z tym przepisem porównano pozostałe',
  likeness: (share: number): string => `podobieństwo ${percent(share)}`,
  same: 'te same słowa (poza liczbami)',
  also: 'Podobnie w dokumentach:',
  more: (count: number): string => `i w ${plural(count, { one: 'innym', few: 'innych', many: 'innych' })}`,
  cut: 'Dalszy ciąg na stronie samorządu.',
  ofTown: (name: string): string => `Podobne przepisy: ${name}`,
} as const;

export const PORTAL_ABOUT = {
  lead: 'Portal jest zbiorem plików. Samorządy budują swoje serwisy same; portal czyta ich pliki danych (api/v1) i niczego w nich nie zmienia.',
  how: [
    'Każdy samorząd ma własny serwis, a portal podaje dzień, w którym go zbudowano. Stan dokumentów i konkursów jest taki, jak w tym serwisie; terminy naborów portal porównuje z dniem zbierania.',
    'Czego nie udało się zebrać, jest nazwane na stronie „Samorządy”. Brak na portalu nie znaczy, że czegoś nie ma w serwisie samorządu.',
    'Kwoty odczytuje serwis samorządu z tekstu programu. Kwota odczytana w części stoi w słowach programu i nie wchodzi do sum; brak kwoty nie jest zerem.',
    'Kwoty na mieszkańca liczy portal z liczby mieszkańców podanej w swoim pliku.',
  ],
  similarTitle: 'Jak powstaje „Jak to regulują inni”',
  similar: (threshold: number): string =>
    `Program porównuje trójki kolejnych słów bez końcówek i bez liczb. Przepisy są w jednej grupie, gdy mają wspólne co najmniej ${percent(threshold)} takich trójek; trójki przepisane z ustawy liczą się dziesięć razy mniej, a przepis, który poza nimi nic nie mówi, nie wchodzi do grup.`,
  data: 'Dane portalu do pobrania',
  dataFile: 'spis samorządów, programów i konkursów',
  similarFile: 'grupy podobnych przepisów',
} as const;
