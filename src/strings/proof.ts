/** Words about signatures, the archive of digests and the page that checks a file. */

export const SIGNING_WORDS = {
  twoKeys: 'Klucz podpisu podano dwa razy: w zmiennej SIGN_KEY i w pliku z SIGN_KEY_FILE. Zostaw jedną z tych zmiennych.',
  noFile: (path: string): string =>
    `Zmienna SIGN_KEY_FILE wskazuje „${path}”, a tego pliku nie można odczytać. Klucz tworzy polecenie „programoteka keygen”.`,
  badKey: (name: string): string =>
    `Zmienna ${name} nie zawiera klucza prywatnego Ed25519 w postaci PEM (PKCS#8, bez hasła). Klucz tworzy polecenie „programoteka keygen”.`,
  insideContent: (path: string): string =>
    `Klucz podpisu „${path}” leży w katalogu treści, skąd mógłby zostać opublikowany. Przenieś go poza treść serwisu.`,
  insideOutput: (path: string): string =>
    `Klucz podpisu „${path}” leży w katalogu wyniku, skąd mógłby zostać opublikowany. Przenieś go poza katalog z OUT_DIR.`,
  exists: (path: string): string => `Plik „${path}” już jest i nie zostanie nadpisany. Podaj inną nazwę: --out <plik>`,
  made: (path: string): string => `Klucz prywatny zapisano w pliku ${path}. Nie pokazuj go nikomu i nie dodawaj do repozytorium.`,
  publicKey: 'Klucz publiczny (serwis opublikuje go jako api/v1/klucz.pem):',
  keyId: (id: string): string => `Identyfikator klucza: ${id}`,
  next: (path: string): string => `Podpisywanie włącza zmienna SIGN_KEY_FILE=${path} albo SIGN_KEY z treścią tego pliku.`,
} as const;

export const ARCHIVE_WORDS = {
  notArchive: (dir: string, names: string): string =>
    `Zmienna ARCHIVE_DIR wskazuje „${dir}”, a są tam pliki, które nie należą do archiwum skrótów: ${names}. Podaj inny katalog.`,
  badPlace: (dir: string): string =>
    `Zmienna ARCHIVE_DIR wskazuje „${dir}”, a archiwum nie może leżeć w katalogu treści ani w katalogu wyniku. Podaj inny katalog.`,
  badFile: (file: string): string =>
    `Plik archiwum skrótów „${file}” jest uszkodzony. Przywróć go z kopii albo z opublikowanego serwisu („programoteka archive”).`,
  noDirectory: 'Nie podano, gdzie zapisać archiwum: ustaw zmienną ARCHIVE_DIR.',
  noAddress: 'Nie podano, skąd pobrać archiwum: ustaw zmienną SITE_URL.',
  noSite: (url: string): string => `Pod adresem ${url} nie ma jeszcze serwisu, więc archiwum zacznie się od tej budowy.`,
  noArchive: (url: string): string => `Serwis ${url} nie ma jeszcze archiwum skrótów, więc zacznie się ono od następnej budowy.`,
  unreachable: (url: string, reason: string): string =>
    `Nie udało się pobrać ${url}: ${reason}. Archiwum nie zapisano, żeby go nie skrócić; uruchom polecenie ponownie.`,
  notSame: (url: string): string => `Plik ${url} ma inny skrót niż podaje spis serwisu. Archiwum nie zapisano.`,
  badSignature: (url: string): string => `Podpis pliku ${url} nie zgadza się z kluczem tego serwisu. Archiwum nie zapisano.`,
  otherKey: 'Opublikowane archiwum podpisano innym kluczem albo go nie podpisano, więc podpisu nie sprawdzono.',
  fetched: (count: string, since: string): string => `Pobrano archiwum skrótów: ${count}, najstarszy z ${since}`,
} as const;

/** The media types of files as readers name them. */
const FILE_WORDS: Readonly<Record<string, string>> = {
  'text/html': 'strona HTML',
  'application/json': 'plik danych JSON',
  'application/pdf': 'plik PDF',
  'application/akn+xml': 'plik XML (Akoma Ntoso)',
  'text/markdown': 'tekst w formacie Markdown',
  'text/calendar': 'kalendarz',
  'application/epub+zip': 'ePub',
};

/** The page „Sprawdź dokument”. */
export const CHECK_PAGE = {
  title: 'Sprawdź dokument',
  path: '/sprawdz-dokument/',
  lead: 'Masz plik pobrany z tego serwisu albo otrzymany od kogoś? Sprawdź, czy jest dokładnie taki, jaki opublikował serwis, i czy to brzmienie dzisiejsze.',
  private: 'Plik nie opuszcza Twojego komputera: przeglądarka liczy jego skrót (SHA-256) i porównuje z opublikowanym spisem.',
  noScript:
    'Ta strona działa tylko z włączoną obsługą JavaScriptu. Bez niej możesz porównać plik samodzielnie: policz jego skrót SHA-256 i poszukaj go w spisie skrótów.',
  list: 'Spis skrótów (JSON)',
  label: 'Plik do sprawdzenia',
  meaningTitle: 'Co to znaczy',
  meaning: [
    'Plik rozpoznany ma co do bajtu tę samą treść, którą opublikował serwis. Serwis podaje teksty informacyjnie: tekstem urzędowym jest tekst ogłoszony w dzienniku urzędowym albo oryginał w urzędzie.',
    'Plik nierozpoznany nie musi być fałszywy: mógł zostać zapisany od nowa przez inny program, wydrukowany do PDF, pochodzić z BIP albo z dziennika urzędowego, albo z czasu, którego archiwum nie obejmuje.',
    'Strony HTML zmieniają się każdego dnia, więc archiwum ich nie obejmuje: rozpoznawane są tylko dzisiejsze.',
  ],
  reading: 'Liczę skrót pliku…',
  comparing: 'Porównuję ze spisem serwisu…',
  tooBig: (size: string): string => `Plik jest za duży, by policzyć jego skrót w przeglądarce (granica: ${size}).`,
  unreadable: 'Przeglądarka nie odczytała tego pliku. Wybierz go ponownie.',
  insecure:
    'Przeglądarka liczy skróty tylko na stronach z szyfrowanym adresem (https). Otwórz tę stronę pod adresem https albo policz skrót innym programem.',
  offline: 'Nie udało się pobrać spisu skrótów, więc o pliku nic nie wiadomo. Spróbuj ponownie za chwilę.',
  archiveOffline:
    'W dzisiejszym spisie tego pliku nie ma, a archiwum nie udało się pobrać, więc nie wiadomo, czy pochodzi z tego serwisu. Spróbuj ponownie za chwilę.',
  known: 'Plik pochodzi z tego serwisu',
  unknown: 'Serwis nie zna tego pliku',
  unknownText: (since: string | null): string =>
    since === null
      ? 'Nie ma go w dzisiejszym spisie, a ten serwis nie prowadzi archiwum dawnych spisów. To nie znaczy, że plik jest fałszywy, ale serwis tego nie potwierdza.'
      : `Nie ma go ani w dzisiejszym spisie, ani w archiwum, które sięga ${since} To nie znaczy, że plik jest fałszywy, ale serwis tego nie potwierdza.`,
  empty: 'Plik jest pusty, więc niczego nie potwierdza.',
  document: 'Dokument',
  file: 'Rodzaj pliku',
  wording: 'Brzmienie',
  wordingFrom: (day: string): string => `od ${day}`,
  undated: 'bez daty',
  stateOn: 'Stan na dzień',
  state: 'Dziś dokument jest',
  seen: 'W serwisie',
  seenOn: (day: string): string => day,
  seenBetween: (from: string, to: string): string => `od ${from} do ${to}`,
  digest: 'Skrót SHA-256',
  key: 'Klucz podpisu spisu',
  illustrative: 'Tekst poglądowy: nie ma mocy prawnej.',
  gone: 'Dokumentu nie ma już w serwisie.',
  texts: {
    today: (day: string): string => `To brzmienie dzisiejsze (stan serwisu na dzień ${day}).`,
    ended: (state: string, day: string): string =>
      `To ostatnie brzmienie, ale dokument ma stan: ${state} (stan serwisu na dzień ${day}).`,
    older: 'To brzmienie dawniejsze. Dziś jest inne.',
    later: 'To brzmienie, które zacznie obowiązywać później. Dziś jest inne.',
    corrected: 'To brzmienie dzisiejsze, ale serwis poprawił potem jego tekst. Pobierz go ponownie.',
    removed: 'Tego brzmienia nie ma już w serwisie.',
    same: 'Plik zawiera te same słowa, co dzisiejszy, choć dziś serwis wydaje go w innej postaci.',
    data: 'To plik danych, a nie brzmienie do czytania.',
    calendar: 'To kalendarz z terminami dokumentu.',
    attachment: 'To plik dołączony do dokumentu, a nie brzmienie wydane przez serwis.',
    page: 'To strona dokumentu w serwisie.',
  },
  present: 'Otwórz dzisiejszą stronę dokumentu',
  fileWords: (type: string): string => FILE_WORDS[type] ?? type,
} as const;
