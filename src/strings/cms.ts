/** Texts of the web panel that Sveltia CMS has no translation for. */
export const CMS = {
  title: 'Panel redakcji',
  body: 'Treść',
  bodyHint:
    'Tekst tak, jak brzmi: każda jednostka od nowego wiersza, po pustym. Oznaczenia (§ 1., 1), a)) wpisuje się w tekście. Pod polem stoją uwagi, te same, które podaje polecenie „check”.',
  slugHint: 'Nazwa pliku i stały adres strony: małe litery bez polskich znaków, cyfry i łączniki. Po zapisaniu się nie zmienia.',
  slugFault: 'Nazwa pliku może mieć tylko małe litery bez polskich znaków, cyfry, kropki, łączniki i podkreślenia.',
  whenEmpty: (value: string): string => `Gdy nic nie wybierzesz: ${value}.`,
  settings: 'Ustawienia serwisu',
  noScript: 'Panel redakcji wymaga włączonej obsługi JavaScriptu.',
  askedByKey: 'Klucz „panel” w pliku serwis.yaml',
  askedByVariable: 'Zmienna CMS=1',
  notInstalled: (asked: string): string =>
    `${asked} włącza panel redakcji, a pakiet, na którym się on opiera, nie jest zainstalowany. Uruchom „npm install @sveltia/cms” albo wyłącz panel: CMS=0 przy budowaniu.`,
  commits: {
    create: 'Nowy dokument {{slug}}',
    update: 'Zmiana dokumentu {{slug}}',
    delete: 'Usunięcie dokumentu {{slug}}',
    uploadMedia: 'Dodanie pliku {{path}}',
    deleteMedia: 'Usunięcie pliku {{path}}',
  },
} as const;

/** Names of the groups of fields. */
export const CMS_GROUPS = {
  force: 'Ogłoszenie i obowiązywanie',
  relations: 'Powiązane dokumenty',
  offers: 'Ogłoszenie i składanie ofert',
  results: 'Wybór ofert',
  files: 'Pliki i BIP',
  record: 'Kto odpowiada i co się zmieniało',
  page: 'Strona dokumentu',
} as const;

/** Words of the messages beside the text. */
export const CMS_CHECK = {
  text: 'Treść dokumentu',
  checking: 'Sprawdzanie…',
  clean: 'Treść bez uwag.',
  ready: (count: string): string => `Uwagi do tego wpisu: ${count}.`,
  line: (line: number): string => `Treść, wiersz ${String(line)}`,
  key: (label: string): string => `Pole „${label}”`,
  whole: 'Cały wpis',
  missing: 'Pole nie jest wypełnione, a jest wymagane.',
  fillIn: 'Wypełnij je w formularzu pod treścią.',
  error: 'Błąd',
  warning: 'Ostrzeżenie',
  stopping: { one: 'błąd wstrzymałby', few: 'błędy wstrzymałyby', many: 'błędów wstrzymałoby' },
  /** Why an entry is not saved; the first message follows. */
  refused: (count: string, first: string): string =>
    `Wpisu nie zapisano: ${count} budowę całego serwisu. ${first} Popraw to i zapisz ponownie.`,
  unpublished: (count: string, first: string): string =>
    `Wpisu nie opublikowano: ${count} budowę całego serwisu. ${first} Popraw to, zapisz i opublikuj ponownie.`,
  failed: 'Nie udało się sprawdzić wpisu w przeglądarce. Zapisać go można; sprawdzi go polecenie „check” w repozytorium.',
  preview: 'Podgląd powstanie, gdy uzupełnisz wymagane pola.',
  only: 'Panel sprawdza sam wpis. Odesłania do innych dokumentów i pliki sprawdza „check” przy prośbie o scalenie.',
} as const;

/** Words of the fields of documents. */
export const CMS_DOCUMENTS = {
  unknown: 'nie było go w serwisie przy ostatniej budowie',
  remove: (label: string): string => `Usuń: ${label}`,
  removeShort: 'Usuń',
  other: 'Spoza listy: identyfikator albo numer aktu',
  add: 'Dodaj',
} as const;

/** One item of a list, in the accusative: „Dodaj załącznik”. */
export const ITEM_LABELS: Readonly<Record<string, string>> = {
  zalaczniki: 'załącznik',
  zmiany: 'zmianę',
  rejestr: 'wpis',
  wyniki: 'wynik',
  formularze: 'wzór',
  organy: 'organ',
  ustawy: 'ustawę',
};

/** Labels of keys that are more than the key with spaces: keys have no Polish letters. */
export const KEY_LABELS: Readonly<Record<string, string>> = {
  tytul: 'Tytuł',
  uchwala: 'Uchwała',
  zalacznik: 'Załącznik',
  obowiazuje_od: 'Obowiązuje od',
  obowiazuje_do: 'Obowiązuje do',
  opublikowal: 'Opublikował',
  zalaczniki: 'Załączniki',
  dostepny: 'Dostępny cyfrowo',
  wytworzyl: 'Wytworzył',
  odpowiada: 'Odpowiada za treść',
  wytworzono: 'Data wytworzenia',
  opublikowano: 'Data udostępnienia',
  zmieniono: 'Data ostatniej zmiany',
  rejestr: 'Rejestr zmian',
  wycofano: 'Wycofanie z publikacji',
  powod: 'Powód',
  druk: 'Druk nr',
  projekt_uchwaly: 'Projekt uchwały',
  poprzedni_projekt: 'Poprzedni projekt',
  wchodzi_w_zycie: 'Wchodzi w życie',
  stwierdza_niewaznosc: 'Stwierdza nieważność',
  oglasza_tekst_jednolity: 'Ogłasza tekst jednolity',
  czesc: 'Część',
  ogloszono: 'Ogłoszono',
  wynik_do: 'Wynik do',
  rozstrzygnieto: 'Rozstrzygnięto',
  uniewazniono: 'Unieważniono',
  komorka: 'Komórka',
  dopelniacz: 'Dopełniacz',
  email: 'E-mail',
  spolecznosci: 'Media społecznościowe',
  twitter: 'Twitter (X)',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  bip: 'BIP',
  skrot: 'Skrót',
  eli: 'ELI',
  jezyki: 'Języki',
  szukaj_takze: 'Szukaj także',
  slownik: 'Słownik wyszukiwarki',
  slowa: 'Słowa mieszkańców',
  znacza: 'Słowa dokumentów',
  galaz: 'Gałąź',
  przeglad: 'Przegląd',
  galaz_przegladu: 'Gałąź przeglądu',
  wyglad: 'Wygląd',
  logo_opis: 'Opis logo',
  tlo: 'Tło',
  akcent_tlo: 'Tło akcentu',
  akcent_mocny: 'Mocny akcent',
  wyroznienie: 'Wyróżnienie',
  dobrze_tlo: 'Tło: dobrze',
  uwaga_tlo: 'Tło: uwaga',
};
