/** Words of the server for programs with language models; what it answers is read by people too. */
import { plural } from './plural.ts';

/** Days come as „24 listopada 2026 r.”: a sentence that ends with one has its full stop already. */
export const MCP_WORDS = {
  missing: (name: string, version: string): string =>
    `Polecenie „mcp” potrzebuje pakietu ${name}, a nie jest on zainstalowany. Uruchom „npm install ${name}@${version}”.`,
  noSite: (place: string): string =>
    `„${place}” nie jest zbudowanym serwisem: nie ma tam pliku api/v1/manifest.json. Podaj katalog wyniku („programoteka build”) albo adres serwisu.`,
  unreachable: (url: string, reason: string): string => `Nie udało się pobrać ${url}: ${reason}.`,
  instructions: (site: string, publisher: string, day: string): string =>
    [
      `Serwis „${site}” (${publisher}): akty prawa miejscowego i programy współpracy z brzmieniami na każdy dzień. Stan na dzień ${day}`,
      'Odpowiadaj tylko tym, co zwracają narzędzia. Podawaj adres i dzień, które są w odpowiedzi. Teksty są informacyjne: urzędowy jest dziennik. Tekst „poglądowy” nie ma mocy prawnej i zawsze tak go nazwij. Gdy narzędzie odmawia albo mówi, że zmiany nie wprowadzono, powtórz to.',
    ].join('\n'),
  tools: {
    search: {
      title: 'Wyszukiwanie',
      description:
        'Szuka słów w tytułach i jednostkach redakcyjnych brzmień z dnia budowy serwisu. Zwraca dokumenty z przepisem, adresem i stanem.',
    },
    document_as_of: {
      title: 'Dokument na dzień',
      description:
        'Tekst dokumentu albo jego jednostki w brzmieniu z podanego dnia. Odmawia, gdy dokumentu jeszcze nie było albo już nie obowiązywał.',
    },
    history: {
      title: 'Historia dokumentu',
      description: 'Wszystkie brzmienia dokumentu: dni, akty zmieniające, zmiany niewprowadzone, adresy.',
    },
    difference: {
      title: 'Różnica między dniami',
      description: 'Co zmieniło się w dokumencie między dwoma dniami, jednostka po jednostce: przedtem i potem.',
    },
    citations: {
      title: 'Odesłania',
      description: 'Odesłania z dokumentu albo jego jednostki i miejsca, które je cytują.',
    },
  },
  arguments: {
    query: 'Słowa, których szukać.',
    limit: 'Ile dokumentów zwrócić (domyślnie 10).',
    document: 'Identyfikator dokumentu, np. uchwaly/2019/xv-000-2019, albo numer aktu, np. XV/000/2019.',
    provision: 'Identyfikator jednostki, np. par-5-ust-2.',
    date: 'Dzień RRRR-MM-DD.',
    from: 'Wcześniejszy dzień RRRR-MM-DD.',
    to: 'Późniejszy dzień RRRR-MM-DD.',
  },
  illustrative: 'TEKST POGLĄDOWY: nie jest tekstem urzędowym i nie ma mocy prawnej.',
  draft: 'To projekt: nie obowiązuje.',
  state: (state: string, day: string): string => `Stan: ${state} (na dzień ${day}).`,
  address: (url: string): string => `Adres: ${url}`,
  noAddress: 'Serwis zbudowano bez SITE_URL, więc adresy są ścieżkami.',
  wording: (from: string, to: string | null): string => (to === null ? `Brzmienie od ${from}` : `Brzmienie od ${from} do ${to}`),
  undated: 'Dzień, od którego obowiązuje to brzmienie, nie jest znany.',
  future: (day: string): string => `Serwis zna stan na dzień ${day}; późniejsze zmiany, o których jeszcze nie wie, są możliwe.`,
  unapplied: (text: string, reason: string, by: string): string => `ZMIANA NIEWPROWADZONA (${by}): „${text}” Powód: ${reason}`,
  unappliedHead: 'Tekst poniżej nie obejmuje zmian, których nie udało się wprowadzić:',
  unknownDocument: (asked: string, near: string): string =>
    `W tym serwisie nie ma dokumentu „${asked}”.${near === '' ? '' : ` Czy chodziło o „${near}”?`} To nie znaczy, że takiego aktu nie ma: serwis może go nie obejmować.`,
  ambiguous: (asked: string, ids: string): string => `Numer „${asked}” mają różne dokumenty: ${ids}. Podaj identyfikator.`,
  tooLong: (most: number): string =>
    `Argument jest za długi: najwyżej ${plural(most, { one: 'znak', few: 'znaki', many: 'znaków' })}.`,
  badDate: (date: string): string => `„${date}” nie jest dniem w zapisie RRRR-MM-DD.`,
  tooEarly: (day: string, first: string): string =>
    `Na dzień ${day} serwis nie ma tekstu: pierwsze znane brzmienie jest od ${first}`,
  ended: (day: string, last: string, url: string): string =>
    `Na dzień ${day} dokument już nie obowiązywał: ostatnim dniem był ${last} Ostatnie brzmienie: ${url}`,
  undatedOnly: (url: string): string =>
    `Dzień, od którego obowiązuje ten tekst, nie jest znany, więc nie można powiedzieć, jakie brzmienie było tego dnia. Tekst: ${url}`,
  unknownProvision: (id: string, near: string): string =>
    `To brzmienie nie ma jednostki „${id}”.${near === '' ? '' : ` Czy chodziło o „${near}”?`}`,
  wrongOrder: 'Dzień „from” musi być wcześniejszy niż „to”.',
  noText: 'Serwis nie ma tekstu tego dokumentu (jest tylko w dołączonym pliku albo dokument wycofano).',
  cut: (shown: number, all: number, next: string): string =>
    `Tekst jest długi: pokazano ${String(shown)} z ${plural(all, { one: 'jednostki', few: 'jednostek', many: 'jednostek' })}. Dalsze podaje to samo narzędzie z argumentem provision, począwszy od ${next}.`,
  nothingFound: (query: string): string =>
    `W tym serwisie nie znaleziono słów „${query}”. To nie znaczy, że sprawa nie jest uregulowana: serwis może nie obejmować aktu, który o niej mówi.`,
  found: (count: number, shown: number): string =>
    `Znaleziono: ${plural(count, { one: 'dokument', few: 'dokumenty', many: 'dokumentów' })}${shown < count ? `, najlepsze ${String(shown)}` : ''}.`,
  versions: (count: number): string => `Brzmienia: ${String(count)}.`,
  redline: (url: string): string => `Zmiany względem poprzedniego: ${url}`,
  changedBy: (names: string): string => `Zmienione przez: ${names}.`,
  original: 'Brzmienie pierwotne.',
  sameWording: (from: string, to: string, wording: string): string =>
    `Między ${from} a ${to} tekst się nie zmienił: w obu dniach było brzmienie od ${wording}`,
  sameText: 'Między tymi brzmieniami nie różni się żadna jednostka.',
  inserted: 'dodano',
  removed: 'nie ma już w tekście',
  repealed: 'uchylono',
  reworded: 'zmieniono',
  before: 'Przedtem',
  after: 'Potem',
  outgoing: 'Odesłania',
  outgoingNote: 'Odesłania pochodzą z pierwotnego tekstu dokumentu.',
  incoming: 'Cytowane przez',
  none: 'Brak.',
  broken: 'wskazuje jednostkę, której nie ma',
  unknown: 'nie wiadomo, dokąd prowadzi',
  wholeDocument: 'cały dokument',
  textWithoutNumber: 'tekst bez numeru',
} as const;
